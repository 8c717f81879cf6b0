package calendar

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

func TestLocation(t *testing.T) {
	metro := program.Area{Code: region.MustParseCode("18.72"), Name: "Kota Metro"}
	hotel := program.Venue{Name: "Hotel Rekaan", Address: "Jalan Contoh 1", Kind: program.VenueHotel}
	for name, c := range map[string]struct {
		place program.Place
		mode  program.Mode
		want  string
	}{
		"with its address":           {program.Place{Venue: hotel, HeldIn: metro}, program.ModeOffline, "Hotel Rekaan, Jalan Contoh 1, Kota Metro"},
		"the region once":            {program.Place{Venue: program.Venue{Name: "Aula Pemerintah Kota Metro"}, HeldIn: metro}, program.ModeOffline, "Aula Pemerintah Kota Metro"},
		"a broadcast is not there":   {program.Place{Venue: hotel, HeldIn: metro, Links: []program.Link{{Platform: "RRI Metro"}}}, program.ModeBroadcast, "RRI Metro"},
		"a broadcast without a name": {program.Place{Venue: hotel, HeldIn: metro}, program.ModeBroadcast, "Kota Metro"},
		"a studio":                   {program.Place{Venue: program.Venue{Name: "Studio Rekaan", Kind: program.VenueStudio}, HeldIn: metro}, program.ModeBroadcast, "Studio Rekaan, Kota Metro"},
		"over a link":                {program.Place{Venue: hotel, HeldIn: metro, Links: []program.Link{{Platform: "Zoom"}}}, program.ModeOnline, "Zoom"},
		"both":                       {program.Place{Venue: hotel, HeldIn: metro, Links: []program.Link{{Platform: "Zoom"}}}, program.ModeHybrid, "Hotel Rekaan, Jalan Contoh 1, Kota Metro, Zoom"},
	} {
		assert.Equal(t, c.want, location(&c.place, &c.place.Venue, "", c.mode), name)
	}
}
