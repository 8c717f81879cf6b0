package program

import (
	"time"

	"github.com/integritas-id/integritas/civil"
)

// Change is one step in an event's life: asked for with [Event.Transition], kept in
// [Event.History]. The caller gives To and what the step needs; From and Old are
// filled in.
type Change struct {
	From     Status      `json:"from,omitempty"` // the status before; zero for the first
	To       Status      `json:"to,omitempty"`
	At       time.Time   `json:"at,omitzero"`       // when; a step entered later has its past moment
	Why      string      `json:"why,omitempty"`     // the reason, which postponing, rescheduling, cancelling and stopping need
	Old      civil.Range `json:"old,omitzero"`      // the dates before, where the step changed them
	New      civil.Range `json:"new,omitzero"`      // the dates from now on, where the step changed them
	Document Document    `json:"document,omitzero"` // the letter or report behind the step
	// Sessions are the sessions whose days the step moved or cleared, in their order;
	// filled in too.
	Sessions []SessionMove `json:"sessions,omitempty"`
}

// SessionMove is a session that a step moved to other days, or whose days it cleared.
type SessionMove struct {
	Session string      `json:"session,omitempty"` // its id; empty for one that has none
	Old     civil.Range `json:"old,omitzero"`
	New     civil.Range `json:"new,omitzero"` // zero where the days were cleared
}
