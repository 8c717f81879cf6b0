package participant

import "github.com/integritas-id/integritas/internal/enum"

// Acting tells in what way somebody fills a post that is not, or not yet, his or her
// own. Zero means that nothing was written: then the post is held outright.
type Acting uint8

// The kinds of acting appointment.
const (
	ActingPLT       Acting = iota + 1 // Plt., Pelaksana Tugas: the post is vacant (UU 30/2014 Pasal 14)
	ActingPLH                         // Plh., Pelaksana Harian: the holder is away
	ActingPJ                          // Pj., Penjabat: appointed to fill a vacancy
	ActingPJS                         // Pjs., Penjabat Sementara: while the head is on campaign leave
	ActingAI                          // a.i., ad interim
	ActingPGS                         // Pgs., Pengganti Sementara
	ActingYMT                         // Ymt., Yang Melaksanakan Tugas
	ActingDefinitif                   // definitif: written out that the post is held outright
)

var actingSet = enum.Set[Acting]{Name: "Acting", ID: "sifat penugasan", EN: "kind of acting post", Rows: []enum.Row{
	ActingPLT:       {Code: "PLT", ID: "Pelaksana Tugas", EN: "acting (post vacant)", Synonyms: "Pelaksana Tugas (Plt.)"},
	ActingPLH:       {Code: "PLH", ID: "Pelaksana Harian", EN: "acting (short absence)", Synonyms: "Pelaksana Harian (Plh.)"},
	ActingPJ:        {Code: "PJ", ID: "Penjabat", EN: "appointed to fill a vacancy", Synonyms: "Penjabat (Pj.)|Carateker|Karateker|Panjabat"},
	ActingPJS:       {Code: "PJS", ID: "Penjabat Sementara", EN: "temporary during campaign leave", Synonyms: "Pejabat Sementara|Penjabat Sementara (Pjs.)"},
	ActingAI:        {Code: "AI", ID: "ad interim", EN: "acting minister"},
	ActingPGS:       {Code: "PGS", ID: "Pengganti Sementara", EN: "temporary stand-in"},
	ActingYMT:       {Code: "YMT", ID: "Yang Melaksanakan Tugas", EN: "carrying out the duties", Synonyms: "Pymt|Yang Menjalankan Tugas"},
	ActingDefinitif: {Code: "DEFINITIF", ID: "Definitif", EN: "substantive", Synonyms: "definitive"},
}}

// abbreviations are how acting posts are written before the post.
var abbreviations = [...]string{
	ActingPLT: "Plt.", ActingPLH: "Plh.", ActingPJ: "Pj.", ActingPJS: "Pjs.", ActingAI: "a.i.", ActingPGS: "Pgs.", ActingYMT: "Ymt.", ActingDefinitif: "",
}

// Abbreviation returns the marker as it stands before a post: "Plt.", "Pj."; "" for
// zero and for a post held outright.
func (v Acting) Abbreviation() string {
	if int(v) >= len(abbreviations) {
		return ""
	}
	return abbreviations[v]
}
