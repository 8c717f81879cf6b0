package program

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// placed is an event that names a region wherever one may stand.
func placed() *Event {
	a := Area{Code: region.MustParseCode("99")}
	return &Event{
		Place:    Place{Venue: Venue{Area: a}, Venues: []Venue{{Area: a}}, HeldIn: a, AudienceAreas: []Area{a}},
		Loci:     []Locus{{Area: a}},
		Parties:  []Party{{Area: a}},
		Audience: Audience{Groups: []Group{{Area: a}}},
		Figures:  []Figure{{Area: a}}, Readings: []Reading{{Area: a}},
		Awards:    []Award{{Area: a, Recipients: []Recipient{{Area: a}}}},
		Handovers: []Handover{{Area: a}}, FollowUps: []FollowUp{{Areas: []Area{a}}},
		Claims: []Claim{{Within: a}}, Statements: []Statement{{Area: a}},
	}
}

// TestEachArea checks each region where the check of the event itself reports it.
func TestEachArea(t *testing.T) {
	e := placed()
	var want, got []string
	for _, p := range validation.Check(e) {
		if p.Code() == "area.code" {
			want = append(want, p.Path)
		}
	}
	for _, p := range validation.Check(eachArea{e}) {
		got = append(got, p.Path)
	}
	assert.Len(t, got, 15)
	assert.ElementsMatch(t, want, got)
	e.EachArea(nil, nil)
	for n := range got {
		seen := 0
		for range e.areas() {
			if seen++; seen > n {
				break
			}
		}
		assert.Equal(t, n+1, seen)
	}
	assert.True(t, slices.Contains(got, "/awards/0/recipients/0/area/code"))
}

type eachArea struct{ *Event }

func (e eachArea) Check(s *validation.Scope) {
	e.EachArea(s, func(a Area) validation.Checkable { return &a })
}
