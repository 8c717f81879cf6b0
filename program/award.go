package program

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// Award is a prize or a predicate given at an event: which, to whom, at what rank,
// with what score.
type Award struct {
	Name       string        `json:"name,omitempty"`       // "Pariwara Antikorupsi 2025"
	Category   string        `json:"category,omitempty"`   // "media luar ruang"
	Rank       int           `json:"rank,omitzero"`        // 1 for the winner; zero where it is not ranked
	RankText   string        `json:"rank_text,omitempty"`  // as printed: "Juara Favorit", "Harapan II"
	Predicate  string        `json:"predicate,omitempty"`  // "Istimewa", "Desa Antikorupsi"
	Recipient  string        `json:"recipient,omitempty"`  // as printed; a child stands among Recipients
	Recipients []Recipient   `json:"recipients,omitempty"` // where several share it, or a child receives it
	Area       Area          `json:"area,omitzero"`        // of the recipient, or the region that is it
	Person     uuid.UUID     `json:"person,omitzero"`      // id of one of the people
	Work       string        `json:"work,omitempty"`       // the film, poster or proposal
	Score      Quantity      `json:"score,omitzero"`
	MaxScore   Quantity      `json:"max_score,omitzero"`
	Prize      locale.Rupiah `json:"prize,omitzero"`
	PrizeText  string        `json:"prize_text,omitempty"` // what is no money
	Year       int           `json:"year,omitzero"`
	Source     string        `json:"source,omitempty"` // id of the source
}

// Check reports an award that went to nobody, and a score above the highest.
func (a *Award) Check(s *validation.Scope) {
	if a.Recipient == "" && len(a.Recipients) == 0 && a.Area.IsZero() && a.Person == uuid.Nil {
		s.Report("recipient", &ruleAwardRecipient)
	}
	validation.Each(s, "recipients", a.Recipients)
	s.Field("area", &a.Area)
	a.checkRecipient(s)
	score, ok := a.Score.Value()
	if highest, known := a.MaxScore.Value(); ok && known && score > highest {
		s.Report("score", &ruleAwardScore, score, highest)
	}
}

var ruleAwardRecipient = validation.Rule{
	Code: "award.recipient", Severity: validation.Error,
	ID:     "penerima penghargaan belum diisi",
	EN:     "the recipient of the award is missing; fill it in",
	Source: "an award goes to somebody",
}

var ruleAwardScore = validation.Rule{
	Code: "award.score", Severity: validation.Error,
	ID:     "nilai %[1]v lebih tinggi daripada nilai tertinggi %[2]v; periksa keduanya",
	EN:     "the score %[1]v is above the highest, %[2]v; check both",
	Source: "arithmetic",
}
