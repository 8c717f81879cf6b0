package region_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/integritas-id/integritas/region"
)

func ExampleLookup() {
	r, ok := region.Lookup(region.MustParseCode("18.72"))
	fmt.Println(ok, r.FullName(), r.HeadTitle(), r.Zone(), r.Population())
	// Output: true Kota Metro Wali Kota WIB 182293
}

func ExampleChildren() {
	for r := range region.Children(region.MustParseCode("18.72")) {
		fmt.Println(r.Code, r.FullName())
	}
	// Output:
	// 18.72.01 Kecamatan Metro Pusat
	// 18.72.02 Kecamatan Metro Utara
	// 18.72.03 Kecamatan Metro Barat
	// 18.72.04 Kecamatan Metro Timur
	// 18.72.05 Kecamatan Metro Selatan
}

func ExampleParseCode() {
	_, err := region.ParseCode("11.1")
	fmt.Println(err)
	// Output: region: this is not a region code: it looks like 11.10 read as a number; keep codes as text
}

func ExampleCode_Parent() {
	fmt.Println(region.MustParseCode("18.72.05").Parent())
	// Output: 18.72
}

func ExampleCode_Ancestors() {
	for c := range region.MustParseCode("1872011001").Ancestors() {
		r, _ := region.Lookup(c)
		fmt.Println(r.FullName())
	}
	// Output:
	// Provinsi Lampung
	// Kota Metro
	// Kecamatan Metro Pusat
}

func ExampleRegion() {
	r, _ := region.Lookup(region.MustParseCode("91.03.01"))
	doc, _ := json.Marshal(r)
	fmt.Println(r.FullName(), r.HeadTitle())
	fmt.Println(string(doc))
	// Output:
	// Distrik Sentani Kepala Distrik
	// {"code":"91.03.01","name":"Sentani","kind":"kecamatan"}
}

func ExampleResolve() {
	// A NIK issued in Merauke before 2022 begins with the code of old Papua.
	res, err := region.Resolve(region.MustParseCode("9101"))
	if err != nil {
		fmt.Println(err)
		return
	}
	f := res.Former[0]
	fmt.Println(res.Status, res.Region.Code, res.Region.FullName())
	fmt.Println(f.Name, f.Change, f.Ended)
	// Output:
	// moved 93.01 Kabupaten Merauke
	// Merauke moved Kepmendagri 100.1.1-6117/2022
}

func ExampleParse() {
	for _, text := range []string{
		"KAB. LAMPUNG SELATAN", "Bogor, Kota", "Ujungpandang, Sulsel", "K O T A  M E T R O", "Kota Bandar Lamupng",
		"Jl. A. Yani No. 5, Kec. Metro Pusat, Kota Metro, Lampung",
	} {
		r, err := region.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.Code, r.FullName())
	}
	// Output:
	// 18.01 Kabupaten Lampung Selatan
	// 32.71 Kota Bogor
	// 73.71 Kota Makassar
	// 18.72 Kota Metro
	// 18.71 Kota Bandar Lampung
	// 18.72.01 Kecamatan Metro Pusat
}

func ExampleParse_ambiguous() {
	_, err := region.Parse("Bogor")
	fmt.Println(err)
	if e, ok := errors.AsType[*region.AmbiguousError](err); ok {
		for _, m := range e.Candidates {
			fmt.Println(m.Region.Code, m.Region.FullName())
		}
	}
	_, err = region.Parse("Kab. Metro") // Metro is a city
	fmt.Println(err)
	// Output:
	// region: the text may mean 2 regions: Kabupaten Bogor (32.01), Kota Bogor (32.71)
	// 32.01 Kabupaten Bogor
	// 32.71 Kota Bogor
	// region: the text names no region
}

func ExampleFind() {
	text := "Bimtek di Kota Metro dan Kab. Pringsewu"
	for _, m := range region.Find(text) {
		fmt.Println(m.Region.Code, m.How, text[m.Span[0]:m.Span[1]])
	}
	// Output:
	// 18.72 exact Kota Metro
	// 18.10 exact Kab. Pringsewu
}

func ExampleFinder() {
	f := region.Finder{Level: region.District, Within: region.MustParseCode("34.04")}
	r, err := f.Parse("Sleman")
	fmt.Println(r.Code, r.FullName(), err)
	// Output: 34.04.13 Kapanewon Sleman <nil>
}
