package attend

import (
	"math/big"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/validation"
)

// Assessment (penilaian) is one measure of one participant at one event. It is the
// user's own: no report of a KPK event was found to carry scores, so nothing here
// stands for KPK's practice. There is no zero score for somebody who was not
// measured: then there is no Assessment.
type Assessment struct {
	Event       uuid.UUID      `json:"event,omitzero"`
	Participant uuid.UUID      `json:"participant"`
	Kind        AssessmentKind `json:"kind"`
	Level       Kirkpatrick    `json:"level,omitempty"`
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
// the earlier one of equals; false where there is none. A score that lies beyond its
// maximum is passed over, and nobody, the zero id, has none.
func BestScore(assessments []Assessment, who uuid.UUID, kind AssessmentKind) (Assessment, bool) {
	best := -1
	for i := range assessments {
		a := &assessments[i]
		if who == uuid.Nil || a.Participant != who || a.Kind != kind || !a.isPossible() {
			continue
		}
		if best < 0 || a.Ratio() > assessments[best].Ratio() || a.Ratio() == assessments[best].Ratio() && a.At.Before(assessments[best].At) {
			best = i
		}
	}
	if best < 0 {
		return Assessment{}, false
	}
	return assessments[best], true
}

// isPossible reports whether the score lies between nothing and a maximum.
func (a *Assessment) isPossible() bool {
	return a.Maximum > 0 && a.Score >= 0 && a.Score <= a.Maximum
}

// isBelow reports whether the score is a smaller part of its maximum than asked, by the
// decimals in which both are written: 7.7 of 11 are 70 %.
func (a *Assessment) isBelow(least Share) bool {
	exact := func(f float64) *big.Rat {
		r, ok := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', -1, 64))
		if !ok {
			return new(big.Rat)
		}
		return r
	}
	score, maximum := exact(a.Score), exact(a.Maximum)
	score.Mul(score, new(big.Rat).SetInt64(int64(least.Whole)))
	maximum.Mul(maximum, new(big.Rat).SetInt64(int64(least.Part)))
	return score.Cmp(maximum) < 0
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
