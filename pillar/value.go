package pillar

import "github.com/integritas-id/integritas/internal/enum"

// Mnemonic is KPK's memory aid for the nine values: JUjur, MAndiri, Tanggung
// jawab, BERani, SEderhana, PEduli, Disiplin, Adil, Kerja Keras.
const Mnemonic = "Jumat Bersepeda KK"

// Value is one of the nine integrity values that KPK teaches. The zero Value is
// unknown. The constants stand in the order of the memory aid "Jumat Bersepeda
// KK" ([Mnemonic]); [ValueOrder] knows the older order too.
//
// The civil service's values ([ServiceValue], BerAKHLAK) and those of KPK's own
// staff ([StaffValue]) are other lists: loyal, akuntabel or profesionalisme are no members of this one.
type Value uint8

// The nine values.
const (
	ValueJujur         Value = iota + 1 // kejujuran, honesty
	ValueMandiri                        // kemandirian, self-reliance
	ValueTanggungJawab                  // tanggung jawab, responsibility
	ValueBerani                         // keberanian, courage
	ValueSederhana                      // kesederhanaan, simplicity
	ValuePeduli                         // kepedulian, care
	ValueDisiplin                       // kedisiplinan, discipline
	ValueAdil                           // keadilan, fairness
	ValueKerjaKeras                     // kerja keras, hard work
)

var valueSet = enum.Set[Value]{Name: "Value", ID: "nilai antikorupsi", EN: "integrity value", Rows: []enum.Row{
	ValueJujur:         {Code: "jujur", ID: "Jujur", EN: "Honesty", Synonyms: "kejujuran|honest"},
	ValueMandiri:       {Code: "mandiri", ID: "Mandiri", EN: "Self-reliance", Synonyms: "kemandirian|self-reliant"},
	ValueTanggungJawab: {Code: "tanggung-jawab", ID: "Tanggung jawab", EN: "Responsibility", Synonyms: "bertanggung jawab|responsible"},
	ValueBerani:        {Code: "berani", ID: "Berani", EN: "Courage", Synonyms: "keberanian|brave"},
	ValueSederhana:     {Code: "sederhana", ID: "Sederhana", EN: "Simplicity", Synonyms: "kesederhanaan|hidup sederhana|simple"},
	ValuePeduli:        {Code: "peduli", ID: "Peduli", EN: "Care", Synonyms: "kepedulian|caring"},
	ValueDisiplin:      {Code: "disiplin", ID: "Disiplin", EN: "Discipline", Synonyms: "kedisiplinan|disciplined"},
	ValueAdil:          {Code: "adil", ID: "Adil", EN: "Fairness", Synonyms: "keadilan|fair"},
	ValueKerjaKeras:    {Code: "kerja-keras", ID: "Kerja keras", EN: "Hard work", Synonyms: "bekerja keras|hardworking"},
}}

// valueFact is what the table says of a value.
type valueFact struct {
	mnemonic, classic uint8
	adjective, noun   string
	piece             string
	group             ValueGroup
	meaning, family   string
	source            Source
}

func (v Value) fact() *valueFact {
	if v == 0 || int(v) >= len(valueFacts) {
		return nil
	}
	return &valueFacts[v]
}

// facts is fact, with an empty one for the unknown value.
func (v Value) facts() valueFact {
	if f := v.fact(); f != nil {
		return *f
	}
	return valueFact{}
}

// Adjective returns the word as in "orang yang …": jujur, tanggung jawab.
func (v Value) Adjective() string { return v.facts().adjective }

// Noun returns the word as in "nilai …": kejujuran, kesederhanaan. Tanggung jawab
// and kerja keras do not change.
func (v Value) Noun() string { return v.facts().noun }

// Piece returns the letters that stand for the value in [Mnemonic]: "JU", "MA", "T".
func (v Value) Piece() string { return v.facts().piece }

// Meaning returns what the value asks for, in Indonesian.
func (v Value) Meaning() string { return v.facts().meaning }

// FamilyExample returns what the value looks like at home, in Indonesian.
func (v Value) FamilyExample() string { return v.facts().family }

// Source names where the value was found.
func (v Value) Source() Source { return v.facts().source }

// Group returns the group in which the value is taught, with the source of that.
// The grouping is widely taught, but no page was read for it: confidence C.
func (v Value) Group() (ValueGroup, Source) {
	group := v.facts().group
	if group == 0 {
		return 0, Source{}
	}
	return group, Source{"widely taught grouping; no page was opened for it", ConfidenceC}
}

// ValueGroup is one of the three groups in which the nine values are taught. The
// zero ValueGroup is unknown.
type ValueGroup uint8

// The groups of three values each.
const (
	ValueGroupCore     ValueGroup = iota + 1 // inti: jujur, disiplin, tanggung jawab
	ValueGroupWork                           // etos kerja: kerja keras, sederhana, mandiri
	ValueGroupAttitude                       // sikap: adil, berani, peduli
)

var valueGroupSet = enum.Set[ValueGroup]{Name: "ValueGroup", ID: "kelompok nilai", EN: "group of values", Rows: []enum.Row{
	ValueGroupCore:     {Code: "inti", ID: "Nilai inti", EN: "Core"},
	ValueGroupWork:     {Code: "etos-kerja", ID: "Etos kerja", EN: "Work ethos"},
	ValueGroupAttitude: {Code: "sikap", ID: "Nilai sikap", EN: "Attitude"},
}}
