package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Locus is a region, a village or an institution that an event is about without
// being held there: a candidate for an award, a pilot, a peer.
type Locus struct {
	Area   Area        `json:"area,omitzero"`
	Name   string      `json:"name,omitempty"` // where it is no region: a school, a ministry
	Role   LocusRole   `json:"role,omitzero"`
	Range  civil.Range `json:"range,omitzero"` // when it has its turn: the stop of a roadshow
	Year   int         `json:"year,omitzero"`  // for which it is candidate, in which it was chosen
	Score  Quantity    `json:"score,omitzero"`
	Grade  string      `json:"grade,omitempty"` // the predicate given, "Istimewa", "AA"
	Note   string      `json:"note,omitempty"`
	Source string      `json:"source,omitempty"` // id of the source
}

// LocusRole is what a locus is to an event. The zero LocusRole is unknown.
type LocusRole uint8

// The roles of a locus.
const (
	LocusCandidate LocusRole = iota + 1 // calon
	LocusChosen                         // terpilih, percontohan
	LocusPeer                           // rujukan: chosen earlier, held up as an example
	LocusObserved                       // diobservasi
	LocusTarget                         // sasaran of the programme
	LocusStop                           // singgahan of a roadshow
	LocusOrigin                         // asal, of a programme that moved on
	LocusHost                           // tuan-rumah of another event of the series
	LocusRated                          // dinilai: its score or grade is told there
)

var locusRoleSet = enum.Set[LocusRole]{Name: "LocusRole", ID: "peran wilayah", EN: "role of a region", Rows: []enum.Row{
	LocusCandidate: {Code: "calon", ID: "Calon", EN: "Candidate", Synonyms: "kandidat|calon lokus|calon percontohan|nominasi"},
	LocusChosen:    {Code: "terpilih", ID: "Terpilih", EN: "Chosen", Synonyms: "percontohan|ditetapkan|lolos"},
	LocusPeer:      {Code: "rujukan", ID: "Rujukan", EN: "Peer", Synonyms: "teladan|contoh|percontohan sebelumnya"},
	LocusObserved:  {Code: "diobservasi", ID: "Diobservasi", EN: "Observed", Synonyms: "lokus observasi"},
	LocusTarget:    {Code: "sasaran", ID: "Sasaran", EN: "Target", Synonyms: "lokus"},
	LocusStop:      {Code: "singgahan", ID: "Singgahan", EN: "Stop", Synonyms: "kota singgah|titik singgah"},
	LocusOrigin:    {Code: "asal", ID: "Asal", EN: "Origin"},
	LocusHost:      {Code: "tuan-rumah", ID: "Tuan rumah", EN: "Host"},
	LocusRated:     {Code: "dinilai", ID: "Dinilai", EN: "Rated", Synonyms: "disurvei|diukur"},
}}

// Check reports a locus without a name.
func (l *Locus) Check(s *validation.Scope) {
	if l.Area.IsZero() && l.Name == "" {
		s.Report("area", &ruleLocus)
	}
	s.Field("area", &l.Area)
	if !l.Range.IsZero() && !l.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
}

var ruleLocus = validation.Rule{
	Code: "locus.name", Severity: validation.Error,
	ID:     "lokus tanpa wilayah dan tanpa nama; isi salah satunya",
	EN:     "a locus without a region or a name; fill in one",
	Source: "an item of a list says something",
}
