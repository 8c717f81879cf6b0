package program

import "github.com/integritas-id/integritas/validation"

// Place says where an event is: the building, the region in which and for which it
// is held, the regions that the audience comes from, and the link of whoever is not
// in the hall. The zero Place is not known.
type Place struct {
	Venue  Venue   `json:"venue,omitzero"`
	Venues []Venue `json:"venues,omitempty"` // further ones, as of an exhibition in several halls
	// HeldIn is the region in which the event counts: the city of a bimtek for its
	// government, the province of one for a province. The building may stand in a
	// smaller one, which Venue.Area tells.
	HeldIn Area `json:"held_in,omitempty"`
	// AudienceAreas is where the audience comes from, where that is not HeldIn alone:
	// a batch for several provinces runs in Jakarta.
	AudienceAreas []Area `json:"audience_areas,omitempty"`
	National      bool   `json:"national,omitempty"` // of national scope; there is no code for it
	Abroad        string `json:"abroad,omitempty"`   // country and city of an event outside Indonesia
	Links         []Link `json:"links,omitempty"`
}

// Check reports what does not fit within the place. Whether it suits the event's
// mode is checked by the event.
func (p *Place) Check(s *validation.Scope) {
	s.Field("venue", &p.Venue)
	validation.Each(s, "venues", p.Venues)
	s.Field("held_in", &p.HeldIn)
	standsIn, heldIn := p.Venue.Area.Code, p.HeldIn.Code
	if !standsIn.IsZero() && !heldIn.IsZero() && !heldIn.Contains(standsIn) && !standsIn.Contains(heldIn) {
		s.Report("held_in", &rulePlaceApart, heldIn, standsIn)
	}
	validation.Each(s, "audience_areas", p.AudienceAreas)
	validation.Each(s, "links", p.Links)
}

var rulePlaceApart = validation.Rule{
	Code: "place.apart", Severity: validation.Warning,
	ID:     "kegiatan tercatat di wilayah %[1]v, tetapi gedungnya di %[2]v; periksa keduanya, asal peserta diisi pada audience_areas",
	EN:     "the event is recorded in %[1]v, but the building stands in %[2]v; check both, where the audience comes from goes to audience_areas",
	Source: sourceRegions,
}
