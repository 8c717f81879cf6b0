package village_test

import (
	"fmt"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

func ExampleLookup() {
	r, ok := village.Lookup(region.MustParseCode("1804042002"))
	fmt.Println(ok, r.FullName(), r.HeadTitle(), r.Kind)
	// Output: true Pekon Kubu Perahu Peratin desa
}

func ExampleChildren() {
	for r := range village.Children(region.MustParseCode("18.72.01")) {
		fmt.Println(r.Code, r.FullName())
	}
	// Output:
	// 18.72.01.1001 Kelurahan Metro
	// 18.72.01.1002 Kelurahan Hadimulyo Timur
	// 18.72.01.1003 Kelurahan Imopuro
	// 18.72.01.1004 Kelurahan Hadimulyo Barat
	// 18.72.01.1005 Kelurahan Yosomulyo
}

func ExampleResolve() {
	res, err := village.Resolve(region.MustParseCode("11.01.02.2014"))
	if err != nil {
		fmt.Println(err)
		return
	}
	f := res.Former[0]
	fmt.Println(res.Status, res.Region.FullName())
	fmt.Println(f.Name, "is now", f.Successor)
	// Output:
	// reused Gampong Kampung Tinggi
	// Simpang Dua is now 11.01.13.2012
}

func ExampleParse() {
	r, err := village.Parse("JL.A.YANI NO.5 KEL.HADIMULYO BARAT KEC.METRO PUSAT KOTA METRO")
	fmt.Println(r.Code, r.FullName(), err)
	// Output: 18.72.01.1004 Kelurahan Hadimulyo Barat <nil>
}
