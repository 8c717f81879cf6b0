package attend

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

// Policy is what a certificate asks for. Everything in it is the organiser's choice;
// a zero field asks for nothing, so the zero Policy is met by everybody.
type Policy struct {
	Kind        CertificateKind      `json:"kind,omitempty"`
	MinShare    Share                `json:"min_share,omitzero"`    // of the applicable sessions
	Basis       Basis                `json:"basis,omitempty"`       // what the share is counted in
	MinSessions int                  `json:"min_sessions,omitzero"` // a number is not lowered by late enrolment
	MinJP       int                  `json:"min_jp,omitzero"`       // attended JP of 45 minutes
	Mandatory   bool                 `json:"mandatory,omitzero"`    // every session marked mandatory must be attended
	PreTest     bool                 `json:"pre_test,omitzero"`     // a pre-test must have been taken
	PostTest    bool                 `json:"post_test,omitzero"`    // a post-test must have been taken
	MinScore    Share                `json:"min_score,omitzero"`    // of the best post-test
	Roles       []participant.Role   `json:"roles,omitempty"`       // only for these; none means for all
	Parts       []program.PersonRole `json:"parts,omitempty"`       // only for these parts in the event; none means for all
	TestDays    civil.Range          `json:"test_days,omitzero"`    // only tests taken on these days; zero means any day
	WithPartner bool                 `json:"with_partner,omitzero"` // husband and wife must each meet the rule

	LateLimit      int         `json:"late_limit,omitzero"`      // minutes that a latecomer may miss, inclusive; zero means any
	LateMissed     bool        `json:"late_missed,omitzero"`     // whoever came late has missed the session
	Excused        ExcusedRule `json:"excused,omitempty"`        // how an excuse counts
	UnmarkedAbsent bool        `json:"unmarked_absent,omitzero"` // a held session without a mark is absence
}
