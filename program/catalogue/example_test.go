package catalogue_test

import (
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program/catalogue"
)

func ExampleLookup() {
	p, ok := catalogue.Lookup(catalogue.DesaAntikorupsi)
	fmt.Println(ok, p.Title, p.Kind, p.Pillar.Label(language.Indonesian), p.SinceYear)
	p, ok = catalogue.Lookup("golak")
	fmt.Println(ok, p.Title, p.IsFact(), p.Kind)
	// Output:
	// true Percontohan Desa Antikorupsi pendampingan Pendidikan 2021
	// true GOLaK false unknown
}

func ExampleParse() {
	p, err := catalogue.Parse("Bimbingan Teknis Keluarga Berintegritas Pemerintah Kota Metro")
	fmt.Println(p.ID, err)
	_, err = catalogue.Parse("Roadshow Bus KPK dan Hakordia di Semarang")
	if ae, ok := errors.AsType[*catalogue.AmbiguousError](err); ok {
		for _, c := range ae.Candidates {
			fmt.Println("-", c.Program.ID, c.How)
		}
	}
	// Output:
	// bimtek-keluarga-berintegritas <nil>
	// - roadshow-bus-kpk exact
	// - hakordia exact
}

func ExampleFind() {
	const text = "KPK gelar PAKU Integritas, bukan SPI"
	for _, m := range catalogue.Find(text) {
		fmt.Printf("%s %.2f %q\n", m.Program.ID, m.Score, text[m.Span[0]:m.Span[1]])
	}
	// Output:
	// paku-integritas 0.93 "PAKU Integritas"
	// spi 0.92 "SPI"
}
