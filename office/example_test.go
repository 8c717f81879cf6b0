package office_test

import (
	"errors"
	"fmt"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

func ExampleParse() {
	o, _ := office.Parse("Bagian Hukum Setda Kota Metro")
	fmt.Println(o.Kind, o.Region, o.Tasks)
	fmt.Println(o.Institution().Official())
	// Output:
	// BAGIAN 18.72 hukum
	// Sekretariat Daerah Kota Metro
}

func ExampleOffice_Same() {
	metro := region.MustParseCode("18.72")
	setda := office.MustParse("Setda").In(metro)
	fmt.Println(setda.Same(office.MustParse("SEKRETARIAT DAERAH KOTA METRO")))
	pupr := office.MustParse("Dinas PUPR").In(metro)
	fmt.Println(pupr.Same(office.MustParse("Dinas Pekerjaan Umum dan Tata Ruang").In(metro)))
	// Output:
	// sama
	// belum_pasti
}

func ExampleOffice_Key() {
	o := office.MustParse("BLUD UPTD PUSKESMAS POASIA").In(region.MustParseCode("74.71"))
	fmt.Println(o.Key(), o.Key().Sure())
	fmt.Println(office.MustParse("Dinkes").Key())
	// Output:
	// PUSKESMAS@74.71/poasia true
	// ?DINAS:kesehatan~dinkes
}

func ExampleNotOfficeError() {
	_, err := office.Parse("Wiraswasta")
	if outside, ok := errors.AsType[*office.NotOfficeError](err); ok {
		fmt.Println(outside.Class)
	}
	// Output: wiraswasta
}
