package calendar

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
)

// Omission is an event, a session or a part of one that does not stand in the
// calendar.
type Omission struct {
	Event   *program.Event
	Session int // index into the event's sessions; -1 for the event as a whole
	Reason  Reason
}

// Message tells what was left out and why: in English for an English tag, else in
// Indonesian.
func (o Omission) Message(tag language.Tag) string {
	if o.Event == nil {
		return o.Reason.Label(tag)
	}
	name := o.Event.Name()
	if name == "" {
		name = o.Event.Kind.Label(tag)
	}
	if o.Session >= 0 && o.Session < len(o.Event.Sessions) {
		name += ", " + o.Event.Sessions[o.Session].Name()
	}
	return fmt.Sprintf("%s: %s", name, o.Reason.Label(tag))
}
