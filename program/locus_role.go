package program

import "github.com/integritas-id/integritas/internal/enum"

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
