package pillar

import "github.com/integritas-id/integritas/internal/enum"

// Value is one of the nine integrity values that KPK teaches. The zero Value is
// unknown. The constants stand in the order of the memory aid "Jumat Bersepeda
// KK".
//
// The civil service's values (BerAKHLAK) and those of KPK's own staff are other
// lists: loyal, akuntabel or profesionalisme are no members of this one.
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

var valueSet = enum.Set[Value]{Name: "Value", Rows: []enum.Row{
	{Code: "jujur", ID: "Jujur", EN: "Honesty", Synonyms: "kejujuran|honest"},
	{Code: "mandiri", ID: "Mandiri", EN: "Self-reliance", Synonyms: "kemandirian|self-reliant"},
	{Code: "tanggung-jawab", ID: "Tanggung jawab", EN: "Responsibility", Synonyms: "bertanggung jawab|responsible"},
	{Code: "berani", ID: "Berani", EN: "Courage", Synonyms: "keberanian|brave"},
	{Code: "sederhana", ID: "Sederhana", EN: "Simplicity", Synonyms: "kesederhanaan|hidup sederhana|simple"},
	{Code: "peduli", ID: "Peduli", EN: "Care", Synonyms: "kepedulian|caring"},
	{Code: "disiplin", ID: "Disiplin", EN: "Discipline", Synonyms: "kedisiplinan|disciplined"},
	{Code: "adil", ID: "Adil", EN: "Fairness", Synonyms: "keadilan|fair"},
	{Code: "kerja-keras", ID: "Kerja keras", EN: "Hard work", Synonyms: "bekerja keras|hardworking"},
}}
