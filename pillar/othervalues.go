package pillar

import "github.com/integritas-id/integritas/internal/enum"

// ServiceValue is one of the seven values of the civil service, BerAKHLAK. They
// are kept apart from the nine integrity values, though a one-word theme of an
// event may be one of them. The zero ServiceValue is unknown.
type ServiceValue uint8

// The seven values, in the order of the word BerAKHLAK.
const (
	ServiceValuePelayanan   ServiceValue = iota + 1 // berorientasi pelayanan
	ServiceValueAkuntabel                           // akuntabel
	ServiceValueKompeten                            // kompeten
	ServiceValueHarmonis                            // harmonis
	ServiceValueLoyal                               // loyal
	ServiceValueAdaptif                             // adaptif
	ServiceValueKolaboratif                         // kolaboratif
)

var serviceValueSet = enum.Set[ServiceValue]{Name: "ServiceValue", ID: "nilai dasar ASN", EN: "civil service value", Rows: []enum.Row{
	ServiceValuePelayanan:   {Code: "berorientasi-pelayanan", ID: "Berorientasi pelayanan", EN: "Service-minded", Synonyms: "orientasi pelayanan|service oriented"},
	ServiceValueAkuntabel:   {Code: "akuntabel", ID: "Akuntabel", EN: "Accountable", Synonyms: "akuntabilitas|accountability"},
	ServiceValueKompeten:    {Code: "kompeten", ID: "Kompeten", EN: "Competent", Synonyms: "kompetensi|competence"},
	ServiceValueHarmonis:    {Code: "harmonis", ID: "Harmonis", EN: "Harmonious", Synonyms: "keharmonisan|harmony"},
	ServiceValueLoyal:       {Code: "loyal", ID: "Loyal", EN: "Loyal", Synonyms: "loyalitas|loyalty"},
	ServiceValueAdaptif:     {Code: "adaptif", ID: "Adaptif", EN: "Adaptive"},
	ServiceValueKolaboratif: {Code: "kolaboratif", ID: "Kolaboratif", EN: "Collaborative", Synonyms: "kolaborasi|collaboration"},
}}

// Source names where the value was found.
func (v ServiceValue) Source() Source {
	if v.IsZero() {
		return Source{}
	}
	return Source{"Surat Edaran Menteri PANRB 20/2021 (core values ASN BerAKHLAK)", ConfidenceB}
}

// StaffValue is one of the five values in the code of conduct of KPK's own staff,
// another list again: keadilan stands in it and, as adil, among the nine. The
// zero StaffValue is unknown.
type StaffValue uint8

// The five values.
const (
	StaffValueIntegritas      StaffValue = iota + 1 // integritas
	StaffValueSinergi                               // sinergi
	StaffValueKeadilan                              // keadilan
	StaffValueProfesionalisme                       // profesionalisme
	StaffValueKepemimpinan                          // kepemimpinan
)

var staffValueSet = enum.Set[StaffValue]{Name: "StaffValue", ID: "nilai pegawai KPK", EN: "KPK staff value", Rows: []enum.Row{
	StaffValueIntegritas:      {Code: "integritas", ID: "Integritas", EN: "Integrity"},
	StaffValueSinergi:         {Code: "sinergi", ID: "Sinergi", EN: "Synergy"},
	StaffValueKeadilan:        {Code: "keadilan", ID: "Keadilan", EN: "Justice"},
	StaffValueProfesionalisme: {Code: "profesionalisme", ID: "Profesionalisme", EN: "Professionalism"},
	StaffValueKepemimpinan:    {Code: "kepemimpinan", ID: "Kepemimpinan", EN: "Leadership"},
}}

// Source names where the value was found.
func (v StaffValue) Source() Source {
	if v.IsZero() {
		return Source{}
	}
	return Source{"https://www.kpk.go.id/id/regulasi-tipikor?start=5", ConfidenceA}
}
