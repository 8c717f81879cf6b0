package participant

import "github.com/integritas-id/integritas/internal/enum"

// Sex (jenis kelamin) is what civil records tell: L or P, as on lists and in the
// sex digit of a NIP. Zero means not known.
type Sex uint8

// The sexes; the codes are the letters of the column L/P.
const (
	SexMale   Sex = iota + 1 // L, laki-laki: 1 in a NIP
	SexFemale                // P, perempuan: 2 in a NIP, day + 40 in a NIK
)

var sexSet = enum.Set[Sex]{Name: "Sex", ID: "jenis kelamin", EN: "sex", Rows: []enum.Row{
	SexMale:   {Code: "L", ID: "Laki-laki", EN: "Male", Synonyms: "Lk|Laki|Laki2|Pria|Cowok|M|Man|Putra|Bapak|1"},
	SexFemale: {Code: "P", ID: "Perempuan", EN: "Female", Synonyms: "Pr|Prp|Wanita|W|Cewek|F|Woman|Putri|Ibu|2"},
}}
