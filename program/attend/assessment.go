package attend

import (
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

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

// Assessment (penilaian) is one measure of one participant at one event. It is the
// user's own: no report of a KPK event was found to carry scores, so nothing here
// stands for KPK's practice. There is no zero score for somebody who was not
// measured: then there is no Assessment.
type Assessment struct {
	Event       uuid.UUID      `json:"event,omitzero"`
	Participant uuid.UUID      `json:"participant"`
	Kind        AssessmentKind `json:"kind"`
	Level       Kirkpatrick    `json:"level,omitzero"`
	Score       float64        `json:"score"`             // 0 to Maximum
	Maximum     float64        `json:"maximum"`           // the best score there is, above 0
	At          time.Time      `json:"at,omitzero"`       // when it was taken
	Measure     string         `json:"measure,omitempty"` // whose measure it is: the questionnaire's or the test's name
}

// Ratio returns the score as a part of the maximum, 0 to 1; 0 where there is no
// maximum.
func (a *Assessment) Ratio() float64 {
	if a.Maximum <= 0 {
		return 0
	}
	return a.Score / a.Maximum
}

// Check reports what is wrong with the assessment.
func (a *Assessment) Check(s *validation.Scope) {
	if a.Participant == uuid.Nil {
		s.Report("participant", &ruleAssessmentParticipant)
	}
	if a.Kind.IsZero() {
		s.Report("kind", &ruleAssessmentKind)
	}
	switch {
	case !(a.Maximum > 0): // NaN too
		s.Report("maximum", &ruleAssessmentMaximum)
	case !(a.Score >= 0 && a.Score <= a.Maximum):
		s.Report("score", &ruleAssessmentScore, a.Maximum)
	}
}

// Validate returns the errors of Check, or nil.
func (a *Assessment) Validate() error { return validation.Check(a).Err() }

// BestScore returns the participant's assessment of a kind with the highest ratio,
// the earlier one of equals; false where there is none.
func BestScore(assessments []Assessment, who uuid.UUID, kind AssessmentKind) (Assessment, bool) {
	best := -1
	for i := range assessments {
		a := &assessments[i]
		if a.Participant == who && a.Kind == kind && (best < 0 || a.Ratio() > assessments[best].Ratio()) {
			best = i
		}
	}
	if best < 0 {
		return Assessment{}, false
	}
	return assessments[best], true
}

// GainBand is how large a normalised gain is. The zero GainBand is unknown.
type GainBand uint8

// The bands of Hake's normalised gain.
const (
	GainLow    GainBand = iota + 1 // rendah: below 0.3
	GainMedium                     // sedang: 0.3 to 0.7
	GainHigh                       // tinggi: above 0.7
)

var gainBandSet = enum.Set[GainBand]{Name: "GainBand", ID: "tingkat peningkatan", EN: "band of gain", Rows: []enum.Row{
	GainLow:    {Code: "rendah", ID: "Rendah", EN: "Low"},
	GainMedium: {Code: "sedang", ID: "Sedang", EN: "Medium"},
	GainHigh:   {Code: "tinggi", ID: "Tinggi", EN: "High"},
}}

// Why there is no gain.
var (
	ErrNotMeasured = errors.New("attend: a gain needs a pre-test and a post-test with a maximum")
	ErrFullPreTest = errors.New("attend: nothing can be gained on a full pre-test score")
)

// Gain returns the normalised gain (N-gain) of two tests of one person and its band:
// the part of what was still missing that was gained, (post − pre) / (1 − pre) of the
// ratios. It is negative for who lost, and then the band is low. A test without a
// maximum, or a missing one (the zero Assessment), is [ErrNotMeasured]; a full
// pre-test is [ErrFullPreTest].
func Gain(pre, post Assessment) (float64, GainBand, error) {
	if pre.Maximum <= 0 || post.Maximum <= 0 {
		return 0, 0, ErrNotMeasured
	}
	if pre.Score >= pre.Maximum {
		return 0, 0, ErrFullPreTest
	}
	// Over the common denominator, whole scores stay whole: from 2 of 10 to 44 of 100 is
	// exactly 0.3.
	gained := post.Score*pre.Maximum - pre.Score*post.Maximum
	g := gained / ((pre.Maximum - pre.Score) * post.Maximum)
	switch {
	case g < 0.3:
		return g, GainLow, nil
	case g <= 0.7:
		return g, GainMedium, nil
	}
	return g, GainHigh, nil
}

var ruleAssessmentParticipant = validation.Rule{
	Code: "assessment.participant", Severity: validation.Error,
	ID:     "penilaian tanpa peserta; isi id pesertanya",
	EN:     "the assessment is nobody's; fill in the participant's id",
	Source: "an assessment is somebody's",
}

var ruleAssessmentKind = validation.Rule{
	Code: "assessment.kind", Severity: validation.Error,
	ID:     "jenis penilaian belum diisi",
	EN:     "the kind of assessment is not filled in",
	Source: "a score means something only with what it measures",
}

var ruleAssessmentMaximum = validation.Rule{
	Code: "assessment.maximum", Severity: validation.Error,
	ID:     "nilai maksimum belum diisi; tulis nilai tertinggi yang mungkin, misalnya 100",
	EN:     "the maximum is not filled in; give the best score there is, such as 100",
	Source: "a score means something only beside its maximum",
}

var ruleAssessmentScore = validation.Rule{
	Code: "assessment.score", Severity: validation.Error,
	ID:     "nilai harus antara 0 dan %[1]v",
	EN:     "the score must lie between 0 and %[1]v",
	Source: "a score lies between nothing and the maximum",
}
