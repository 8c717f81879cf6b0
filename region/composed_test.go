package region_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/region"
)

// TestParseComposed writes every district in the ways of addresses and reads it back.
// What is left are texts that mean two places to a reader too, such as "Sorong, Sorong,
// Papua Barat Daya" or "Kota Kediri", where Kediri has a district called Kota.
func TestParseComposed(t *testing.T) {
	wrong, open, all := 0, 0, 0
	check := func(text string, want region.Region) {
		all++
		got, err := region.Parse(text)
		switch {
		case err != nil:
			open++
			t.Logf("%q: %v", text, err)
		case got != want:
			wrong++
			t.Logf("%q: %v", text, got)
		}
	}
	short := map[region.Kind]string{
		region.KindRegency: "Kab. ", region.KindCity: "Kota ",
		region.KindAdministrativeRegency: "Kab. Adm. ", region.KindAdministrativeCity: "Kota Adm. ",
	}
	for r := range region.All(region.Regency) {
		p, _ := region.Lookup(r.Code.Parent())
		check(r.FullName(), r)
		check(strings.ToUpper(p.FullName()+" "+r.FullName()), r)
		check(r.Name+", "+short[r.Kind], r)
		for d := range region.Children(r.Code) {
			check(d.Name+", "+r.Name+", "+p.Name, d)
			check(strings.ToUpper("Jl.Merdeka No.10 Kel.Contoh Kec."+d.Name+" "+short[r.Kind]+r.Name), d)
			check(p.Name+" > "+r.FullName()+" > "+d.FullName(), d)
		}
	}
	t.Logf("%d texts, %d not decided, %d wrong", all, open, wrong)
	assert.LessOrEqual(t, open, 8)
	assert.LessOrEqual(t, wrong, 4)
}
