package program

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// AgendaItem is one line of the rundown (susunan acara), in the order of the report.
// Few reports tell clock times; the order is what they know.
type AgendaItem struct {
	Text
	Date    civil.Date  `json:"date,omitzero"` // where the event has several days
	From    civil.Clock `json:"from,omitzero"`
	To      civil.Clock `json:"to,omitzero"`
	OpenEnd bool        `json:"open_end,omitempty"` // "s.d. selesai"
	Act     Act         `json:"act,omitempty"`
	By      string      `json:"by,omitempty"`      // who, as printed
	Person  uuid.UUID   `json:"person,omitzero"`   // id of one of the people
	Session string      `json:"session,omitempty"` // id of the session that it is
	Room    string      `json:"room,omitempty"`
}

// Check reports an item that says nothing and times that run backwards.
func (a *AgendaItem) Check(s *validation.Scope) {
	if a.Act == 0 && a.Session == "" {
		a.Text.Check(s)
	}
	if isBackwards(a.From, a.To) {
		s.Report("to", &ruleScheduleClock)
	}
}
