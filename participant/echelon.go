package participant

import "github.com/integritas-id/integritas/internal/enum"

// Echelon (eselon) is the level of a structural post, which the civil service law no
// longer knows and everyday speech does (PP 18/2016). Zero means none or not known.
// It takes "II.a", "IIa", "II/a", "Eselon IIa" and the personnel code "21".
type Echelon uint8

// The echelons from the top.
const (
	EchelonIa   Echelon = iota + 1 // JPT Madya: central government
	EchelonIb                      // JPT Madya: Sekda of a province
	EchelonIIa                     // JPT Pratama
	EchelonIIb                     // JPT Pratama
	EchelonIIIa                    // Administrator
	EchelonIIIb                    // Administrator
	EchelonIVa                     // Pengawas
	EchelonIVb                     // Pengawas
	EchelonVa                      // abolished: Pelaksana
	EchelonVb                      // abolished: Pelaksana
)

var echelonSet = enum.Set[Echelon]{Name: "Echelon", ID: "eselon", EN: "echelon", Rows: []enum.Row{
	EchelonIa:   {Code: "I.a", ID: "Eselon I.a", EN: "Echelon I.a", Synonyms: "11|Es. I.a"},
	EchelonIb:   {Code: "I.b", ID: "Eselon I.b", EN: "Echelon I.b", Synonyms: "12|Es. I.b"},
	EchelonIIa:  {Code: "II.a", ID: "Eselon II.a", EN: "Echelon II.a", Synonyms: "21|Es. II.a"},
	EchelonIIb:  {Code: "II.b", ID: "Eselon II.b", EN: "Echelon II.b", Synonyms: "22|Es. II.b"},
	EchelonIIIa: {Code: "III.a", ID: "Eselon III.a", EN: "Echelon III.a", Synonyms: "31|Es. III.a"},
	EchelonIIIb: {Code: "III.b", ID: "Eselon III.b", EN: "Echelon III.b", Synonyms: "32|Es. III.b"},
	EchelonIVa:  {Code: "IV.a", ID: "Eselon IV.a", EN: "Echelon IV.a", Synonyms: "41|Es. IV.a"},
	EchelonIVb:  {Code: "IV.b", ID: "Eselon IV.b", EN: "Echelon IV.b", Synonyms: "42|Es. IV.b"},
	EchelonVa:   {Code: "V.a", ID: "Eselon V.a", EN: "Echelon V.a", Synonyms: "51|Es. V.a"},
	EchelonVb:   {Code: "V.b", ID: "Eselon V.b", EN: "Echelon V.b", Synonyms: "52|Es. V.b"},
}}

// Class returns the class of posts that took the echelon's place (UU 20/2023 Pasal 14).
func (v Echelon) Class() PostClass {
	switch v {
	case EchelonIa, EchelonIb:
		return ClassJPTMadya
	case EchelonIIa, EchelonIIb:
		return ClassJPTPratama
	case EchelonIIIa, EchelonIIIb:
		return ClassAdministrator
	case EchelonIVa, EchelonIVb:
		return ClassPengawas
	case EchelonVa, EchelonVb:
		return ClassPelaksana
	}
	return 0
}
