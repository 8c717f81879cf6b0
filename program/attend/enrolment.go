package attend

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// Enrolment (pendaftaran) is one registration for one event: a person, a couple or
// a family that answers together and takes its places together. The zero
// Enrolment is nobody's.
type Enrolment struct {
	ID        uuid.UUID      `json:"id,omitzero"`
	Principal uuid.UUID      `json:"principal"`          // the participant who was invited or who registered
	Partner   uuid.UUID      `json:"partner,omitzero"`   // the husband or wife who comes along
	Children  []uuid.UUID    `json:"children,omitempty"` // children who come along
	State     EnrolmentState `json:"state,omitempty"`
	// Entered is the moment of registration, in whose order places are given. The
	// zero time is before all others.
	Entered time.Time `json:"entered,omitzero"`
	// Since is the moment from which the registration holds for sessions: those that
	// began before it are no absences. The zero time means from the first session on,
	// or, where Entered lies within the event, from there on: see [Of].
	Since   time.Time         `json:"since,omitzero"`
	History []EnrolmentChange `json:"history,omitempty"` // every step, oldest first
}

// EnrolmentChange is one step of a registration.
type EnrolmentChange struct {
	From EnrolmentState `json:"from,omitempty"` // filled in by [Enrolment.Move]
	To   EnrolmentState `json:"to"`
	At   time.Time      `json:"at,omitzero"`
	Why  string         `json:"why,omitempty"`
}

// EnrolmentError says that a registration cannot take a step.
type EnrolmentError struct {
	From, To EnrolmentState
	Allowed  []EnrolmentState // what may follow From
}

// Error tells the two states, in English.
func (e *EnrolmentError) Error() string {
	return fmt.Sprintf("attend: a registration cannot go from %v to %v", e.From, e.To)
}

// Message tells the two states and what may follow: in English for an English tag, else in Indonesian.
func (e *EnrolmentError) Message(tag language.Tag) string {
	message := fmt.Sprintf(enum.ByTag(tag, "pendaftaran berstatus %s tidak dapat menjadi %s", "a registration that is %s cannot become %s"), e.From.Label(tag), e.To.Label(tag))
	if len(e.Allowed) == 0 {
		return message
	}
	allowed := make([]string, len(e.Allowed))
	for i, state := range e.Allowed {
		allowed[i] = state.Label(tag)
	}
	return message + enum.ByTag(tag, "; yang dapat: ", "; what can: ") + strings.Join(allowed, ", ")
}

// Move takes a step and writes it into the history. A registration without a state
// may start in any. A step that [EnrolmentState.Next] does not yield is an
// [*EnrolmentError] and changes nothing.
func (e *Enrolment) Move(c EnrolmentChange) error {
	allowed := slices.Collect(e.State.Next())
	if c.To.IsZero() || !e.State.IsZero() && !slices.Contains(allowed, c.To) {
		return &EnrolmentError{From: e.State, To: c.To, Allowed: allowed}
	}
	c.From = e.State
	e.State = c.To
	e.History = append(e.History, c)
	return nil
}

// WasInvited reports whether an invitation stands at the registration or at any
// step of it.
func (e *Enrolment) WasInvited() bool {
	return e.State == EnrolmentInvited || slices.ContainsFunc(e.History, func(c EnrolmentChange) bool {
		return c.From == EnrolmentInvited || c.To == EnrolmentInvited
	})
}

// Persons returns how many people the registration is for.
func (e *Enrolment) Persons() int {
	n := 1 + len(e.Children)
	if e.Partner != uuid.Nil {
		n++
	}
	return n
}

// queued returns since when the registration stands in the queue: since it was entered or,
// where it came back after having been given up, since then; true where nobody noted when.
func (e *Enrolment) queued() (since time.Time, isOpen bool) {
	since = e.Entered
	for _, c := range e.History {
		if c.From == EnrolmentDeclined || c.From == EnrolmentWithdrawn {
			since, isOpen = c.At, c.At.IsZero()
		}
	}
	return since, isOpen
}

// since returns from when the registration holds for the sessions of an event. One that
// was entered while the event was running is late, and so is one that was waiting or given
// up when the event began and came in later. One that was entered when all was
// over says when it was typed in, no more.
func (e *Enrolment) since(event *program.Event) time.Time {
	schedule := event.Schedule
	schedule.Zone = event.ClockZone()
	begin, end, ok := schedule.Span()
	if !e.Since.IsZero() || !ok {
		return e.Since
	}
	stood, entered := e.stateAt(begin)
	switch {
	case stood == EnrolmentInvited || stood == EnrolmentRegistered || stood == EnrolmentConfirmed || stood == EnrolmentWalkIn:
		return time.Time{}
	case entered.IsZero():
		entered = e.Entered
	}
	if entered.Before(begin) || !entered.Before(end) {
		return time.Time{}
	}
	return entered
}

// stateAt returns where the registration stood at a moment, as far as its dated steps tell,
// and the moment of the first step after it that took a place.
func (e *Enrolment) stateAt(at time.Time) (stood EnrolmentState, entered time.Time) {
	later := false
	for _, c := range e.History {
		isPlace := c.To == EnrolmentRegistered || c.To == EnrolmentConfirmed || c.To == EnrolmentWalkIn
		switch {
		case c.At.IsZero():
		case c.At.Before(at):
			stood = c.To
		default:
			if !later && stood == 0 {
				stood = c.From
			}
			later = true
			if isPlace && entered.IsZero() {
				entered = c.At
			}
		}
	}
	return stood, entered
}

// Has reports whether the registration is for the participant of this id.
func (e *Enrolment) Has(id uuid.UUID) bool {
	return id != uuid.Nil && (e.Principal == id || e.Partner == id || slices.Contains(e.Children, id))
}

// Check reports what is wrong with the registration.
func (e *Enrolment) Check(s *validation.Scope) {
	if e.Principal == uuid.Nil {
		s.Report("principal", &ruleEnrolmentPrincipal)
	}
	if e.Partner != uuid.Nil && e.Partner == e.Principal {
		s.Report("partner", &ruleEnrolmentTwice)
	}
	for i, child := range e.Children {
		if child == e.Principal || child == e.Partner || slices.Contains(e.Children[:i], child) {
			s.ReportIndex("children", i, &ruleEnrolmentTwice)
		}
	}
	if e.State.IsZero() {
		s.Report("state", &ruleEnrolmentState)
	}
	if n := len(e.History); n > 0 && e.History[n-1].To != e.State {
		s.Report("state", &ruleEnrolmentHistory, e.History[n-1].To)
	}
}

// Validate returns the errors of Check, or nil.
func (e *Enrolment) Validate() error { return validation.Check(e).Err() }

var ruleEnrolmentPrincipal = validation.Rule{
	Code: "enrolment.principal", Severity: validation.Error,
	ID:     "pendaftaran tanpa peserta; isi id peserta yang diundang atau mendaftar",
	EN:     "the registration is nobody's; fill in the id of the person invited or registered",
	Source: "a registration is somebody's",
}

var ruleEnrolmentTwice = validation.Rule{
	Code: "enrolment.twice", Severity: validation.Error,
	ID:     "orang yang sama tercatat dua kali dalam satu pendaftaran; hapus salah satunya",
	EN:     "one person stands twice in one registration; remove one of them",
	Source: "a person takes one place",
}

var ruleEnrolmentState = validation.Rule{
	Code: "enrolment.state", Severity: validation.Error,
	ID:     "status pendaftaran belum diisi",
	EN:     "the state of the registration is not filled in",
	Source: "a registration stands somewhere between invitation and withdrawal",
}

var ruleEnrolmentHistory = validation.Rule{
	Code: "enrolment.history", Severity: validation.Error,
	ID:     "status pendaftaran tidak sama dengan langkah terakhirnya (%[1]v); ubah status lewat riwayat",
	EN:     "the state of the registration is not that of its last step (%[1]v); change it by a step",
	Source: "the history tells how the state came about",
}
