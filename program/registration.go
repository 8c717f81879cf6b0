package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// Registration is how and until when people can register, as announced. Who did is
// an [Enrolment]. The zero Registration is not known.
type Registration struct {
	Opens        civil.Date    `json:"opens,omitzero"`
	Closes       civil.Date    `json:"closes,omitzero"` // the last day
	URL          string        `json:"url,omitempty"`
	Free         bool          `json:"free,omitempty"` // said to cost nothing
	Fee          locale.Rupiah `json:"fee,omitzero"`   // zero where none is told
	Requirements []Text        `json:"requirements,omitempty"`
	Source       string        `json:"source,omitempty"` // id of the source
}

// IsZero reports whether nothing is known of the registration.
func (r Registration) IsZero() bool {
	return r.Opens.IsZero() && r.Closes.IsZero() && r.URL == "" && !r.Free && r.Fee == 0 && len(r.Requirements) == 0 && r.Source == ""
}

// Check reports a registration that closes before it opens, or is free and has a fee.
func (r *Registration) Check(s *validation.Scope) {
	if !r.Opens.IsZero() && !r.Closes.IsZero() && r.Closes.Before(r.Opens) {
		s.Report("closes", &ruleScheduleOrder)
	}
	if r.Free && r.Fee != 0 || r.Fee < 0 {
		s.Report("fee", &ruleRegistrationFee)
	}
	validation.Each(s, "requirements", r.Requirements)
}

var ruleRegistrationFee = validation.Rule{
	Code: "registration.fee", Severity: validation.Error,
	ID:     "pendaftaran disebut gratis tetapi berbiaya, atau biayanya negatif; pilih salah satu",
	EN:     "the registration is free and has a fee, or the fee is negative; choose one",
	Source: "what is free costs nothing",
}
