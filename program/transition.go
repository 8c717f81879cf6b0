package program

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
)

// TransitionError says that an event cannot go from one status to another: because
// that is no way (To is not in Allowed), or because something is missing.
type TransitionError struct {
	From, To Status
	Allowed  []Status    // where From may go, in the order of the table; empty for a final status
	Missing  Requirement // what the step lacks; zero where the step itself is not allowed
}

// Error tells the step and what is missing, or where else the status may go.
func (e *TransitionError) Error() string { return "program: " + e.Message(language.English) }

// Message tells what is wrong and what can be done: in English for an English tag,
// else in Indonesian.
func (e *TransitionError) Message(tag language.Tag) string {
	names := make([]string, len(e.Allowed))
	for i, s := range e.Allowed {
		names[i] = s.Label(tag)
	}
	allowed := strings.Join(names, ", ")
	english := enum.IsEnglish(tag)
	from, to := e.From.Label(tag), e.To.Label(tag)
	switch {
	case e.Missing != 0 && english:
		return fmt.Sprintf("from %q to %q needs %s", from, to, e.Missing.Label(tag))
	case e.Missing != 0:
		return fmt.Sprintf("dari %q ke %q diperlukan %s", from, to, e.Missing.Label(tag))
	case allowed == "" && english:
		return fmt.Sprintf("from %q to %q is no way: %q is final", from, to, from)
	case allowed == "":
		return fmt.Sprintf("dari %q tidak dapat ke %q: %q bersifat akhir", from, to, from)
	case english:
		return fmt.Sprintf("from %q to %q is no way; possible: %s", from, to, allowed)
	}
	return fmt.Sprintf("dari %q tidak dapat ke %q; yang mungkin: %s", from, to, allowed)
}

// Transition moves the event to c.To and adds the step to the history, or returns a
// [*TransitionError] and leaves the event as it was. An event of unknown status may
// go anywhere. A step needs:
//
//   - a reason to postpone, reschedule, cancel or stop;
//   - dates for every status from the invitation on, c.New giving them where the
//     event has none yet;
//   - c.New to reschedule; the dates before go to [Schedule.Previous], as they do
//     when the event is postponed, which takes no new dates;
//   - number and date of the letter or the report to be invited or reported, in
//     c.Document or among the event's documents;
//   - a follow-up with evidence to be followed up.
//
// The moment c.At may be unknown, and may not lie before that of an earlier step.
func (e *Event) Transition(c Change) error {
	fail := func(missing Requirement) error {
		return &TransitionError{From: e.Status, To: c.To, Allowed: slices.Clone(e.Status.fact().next), Missing: missing}
	}
	if c.To == 0 || int(c.To) >= len(statusFacts) || e.Status != 0 && !slices.Contains(e.Status.fact().next, c.To) {
		return fail(0)
	}
	if missing := e.missing(c); missing != 0 {
		return fail(missing)
	}
	c.From, c.Old, c.Sessions = e.Status, civil.Range{}, nil
	old := e.Schedule.Range
	if moves := c.To == StatusPostponed || !c.New.IsZero() && c.New != old; moves && !old.IsZero() {
		c.Old = old
		// The caller may share the slices with a copy of the event.
		e.Schedule.Previous = append(slices.Clip(e.Schedule.Previous), old)
		e.Schedule.Weekday = 0
		c.Sessions = e.moveSessions(old, c.New)
	}
	if c.To == StatusPostponed || !c.New.IsZero() {
		e.Schedule.Range = c.New
	}
	e.Status = c.To
	e.History = append(slices.Clip(e.History), c)
	return nil
}

// moveSessions moves the sessions that have days of their own with the event where the
// new range has as many days as the old one, else clears their days, and lists them. A
// cancelled session keeps its day.
func (e *Event) moveSessions(old, to civil.Range) []SessionMove {
	var moves []SessionMove
	by, sameLength := to.Start.Sub(old.Start), to.IsValid() && old.IsValid() && to.Len() == old.Len()
	for i := range e.Sessions {
		days := e.Sessions[i].Range
		if days.IsZero() || e.Sessions[i].Cancelled {
			continue
		}
		if moves == nil {
			e.Sessions = slices.Clone(e.Sessions)
		}
		s := &e.Sessions[i]
		s.Range = civil.Range{}
		if sameLength && days.IsValid() {
			s.Range = civil.Range{Start: days.Start.AddDays(by), End: days.End.AddDays(by)}
		}
		moves = append(moves, SessionMove{Session: s.ID, Old: days, New: s.Range})
	}
	return moves
}

// missing returns what the step lacks, the first in the order of the guards.
func (e *Event) missing(c Change) Requirement {
	old, fact := e.Schedule.Range, c.To.fact()
	dates := old
	if !c.New.IsZero() {
		dates = c.New
	}
	switch {
	case fact.needsReason && strings.TrimSpace(c.Why) == "":
		return RequirementReason
	case !c.New.IsZero() && !c.New.IsValid():
		return RequirementDate
	case c.To == StatusRescheduled && (c.New.IsZero() || c.New == old):
		return RequirementNewDate
	case c.To == StatusPostponed && !c.New.IsZero():
		return RequirementReschedule
	case c.To != StatusRescheduled && !c.New.IsZero() && !old.IsZero() && c.New != old:
		return RequirementReschedule
	case fact.needsDate && !dates.IsValid():
		return RequirementDate
	case c.To == StatusInvited && !e.hasDocument(c.Document, DocumentInvitation):
		return RequirementLetter
	case c.To == StatusReported && !e.hasDocument(c.Document, DocumentReport):
		return RequirementReport
	case c.To == StatusFollowedUp && !slices.ContainsFunc(e.FollowUps, func(f FollowUp) bool { return len(f.Evidence) > 0 }):
		return RequirementEvidence
	}
	if !c.At.IsZero() {
		for _, before := range e.History {
			if c.At.Before(before.At) {
				return RequirementOrder
			}
		}
	}
	return 0
}

// hasDocument reports whether number and date of a document of the kind are known.
// The document of the step may leave its kind open.
func (e *Event) hasDocument(given Document, kind DocumentKind) bool {
	if (given.Kind == 0 || given.Kind == kind) && given.isNumbered() {
		return true
	}
	return slices.ContainsFunc(e.Documents, func(d Document) bool { return d.Kind == kind && d.isNumbered() })
}
