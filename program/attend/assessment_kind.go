package attend

import "github.com/integritas-id/integritas/internal/enum"

// AssessmentKind is what was measured, and when. The zero AssessmentKind is unknown.
type AssessmentKind uint8

// The kinds of assessment.
const (
	AssessmentPre          AssessmentKind = iota + 1 // pretes: before the material
	AssessmentPost                                   // postes: after it
	AssessmentSatisfaction                           // kepuasan: what the participant thinks of the event
	AssessmentFollowUp                               // evaluasi pascapelatihan: months later, at work or at home
)

var assessmentKindSet = enum.Set[AssessmentKind]{Name: "AssessmentKind", ID: "jenis penilaian", EN: "kind of assessment", Rows: []enum.Row{
	AssessmentPre:          {Code: "pretes", ID: "Pretes", EN: "Pre-test", Synonyms: "pre test|pre-test|tes awal"},
	AssessmentPost:         {Code: "postes", ID: "Postes", EN: "Post-test", Synonyms: "post test|post-test|pos tes|tes akhir"},
	AssessmentSatisfaction: {Code: "kepuasan", ID: "Kepuasan", EN: "Satisfaction", Synonyms: "survei kepuasan|umpan balik|feedback"},
	AssessmentFollowUp:     {Code: "pascapelatihan", ID: "Evaluasi pascapelatihan", EN: "Follow-up evaluation", Synonyms: "pasca pelatihan|evaluasi dampak"},
}}

// Kirkpatrick is a level of Kirkpatrick's model of evaluation. The zero Kirkpatrick
// is not told.
type Kirkpatrick uint8

// The four levels.
const (
	KirkpatrickReaction  Kirkpatrick = iota + 1 // reaksi: did they like it?
	KirkpatrickLearning                         // pembelajaran: do they know more?
	KirkpatrickBehaviour                        // perilaku: do they act on it?
	KirkpatrickResults                          // hasil: what came of it?
)

var kirkpatrickSet = enum.Set[Kirkpatrick]{Name: "Kirkpatrick", ID: "tingkat Kirkpatrick", EN: "Kirkpatrick level", Rows: []enum.Row{
	KirkpatrickReaction:  {Code: "reaksi", ID: "Reaksi", EN: "Reaction", Synonyms: "level 1|1"},
	KirkpatrickLearning:  {Code: "pembelajaran", ID: "Pembelajaran", EN: "Learning", Synonyms: "level 2|2"},
	KirkpatrickBehaviour: {Code: "perilaku", ID: "Perilaku", EN: "Behaviour", Synonyms: "level 3|3|behavior"},
	KirkpatrickResults:   {Code: "hasil", ID: "Hasil", EN: "Results", Synonyms: "level 4|4|dampak"},
}}
