package office_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

func TestCheck(t *testing.T) {
	metro, lampung := region.MustParseCode("18.72"), region.MustParseCode("18")
	for name, tc := range map[string]struct {
		office office.Office
		want   []string
	}{
		"nothing":             {},
		"a Dinas":             {office: office.Office{Kind: office.KindDinas, Region: metro, Tasks: office.TasksOf(office.TaskSosial), Raw: "Dinas Sosial"}},
		"unknown region":      {office.Office{Kind: office.KindSetda, Region: region.MustParseCode("99.99")}, []string{"/region office.region"}},
		"a Biro of a city":    {office.Office{Kind: office.KindBiro, Region: metro}, []string{"/region office.tier"}},
		"a province's Camat":  {office.Office{Kind: office.KindKecamatan, Region: lampung, Name: "Metro Timur"}, []string{"/region office.tier"}},
		"a village":           {office: office.Office{Kind: office.KindDesa, Region: region.MustParseCode("18.01"), Name: "Merak Batin"}},
		"another body":        {office.Office{Kind: office.KindKementerian, Body: office.BodyKPK}, []string{"/body office.body"}},
		"tasks of a Polres":   {office.Office{Kind: office.KindPuskesmas, Region: metro, Name: "Yosomulyo", Tasks: office.TasksOf(office.TaskSosial)}, []string{"/tasks office.tasks"}},
		"part of itself":      {office.Office{Kind: office.KindBagian, Region: metro, Of: &office.Office{Kind: office.KindBagian, Region: metro}}, []string{"/of office.whole"}},
		"a whole elsewhere":   {office.Office{Kind: office.KindBagian, Region: metro, Of: &office.Office{Kind: office.KindSetda, Region: region.MustParseCode("99")}}, []string{"/of/region office.region"}},
		"another text":        {office.Office{Kind: office.KindSetda, Region: metro, Raw: "Dinas Sosial Kota Metro"}, []string{"/raw office.raw"}},
		"a text of no office": {office.Office{Kind: office.KindSetda, Region: metro, Raw: "Wiraswasta"}, []string{"/raw office.none"}},
		"readings":            {office.Office{Readings: []office.Office{{Kind: office.KindBiro, Region: metro}}}, []string{"/readings/0/region office.tier"}},
	} {
		var got []string
		for _, p := range validation.Check(&tc.office) {
			got = append(got, p.Path+" "+p.Code())
		}
		assert.Equal(t, tc.want, got, name)
	}
}

// TestCheckOfParsed holds that nothing that Parse makes contradicts itself.
func TestCheckOfParsed(t *testing.T) {
	for _, row := range records(t, "offices.csv") {
		o := read(t, row[1], row[0])
		assert.Empty(t, validation.Check(&o), row[1])
	}
	for _, pair := range pairs {
		for _, text := range []string{pair.a, pair.b} {
			o := read(t, text, pair.context)
			assert.Empty(t, validation.Check(&o), text)
		}
	}
}
