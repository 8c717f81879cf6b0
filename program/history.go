package program

import (
	"slices"

	"github.com/integritas-id/integritas/civil"
)

// Passed reports whether the event is in a status or was, as far as its history
// tells.
func (e *Event) Passed(s Status) bool {
	return s != 0 && (e.Status == s || slices.ContainsFunc(e.History, func(c Change) bool { return c.To == s || c.From == s }))
}

// PreviousRanges returns the days for which the event was planned before, oldest
// first and each once: those of the schedule, and before them those that only the
// history tells. The slice is the caller's.
func (e *Event) PreviousRanges() []civil.Range {
	scheduled := make(map[civil.Range]bool, len(e.Schedule.Previous)+1)
	scheduled[e.Schedule.Range] = true
	for _, r := range e.Schedule.Previous {
		scheduled[r] = true
	}
	var told []civil.Range
	once := map[civil.Range]bool{{}: true}
	tell := func(r civil.Range) {
		if !once[r] {
			once[r], told = true, append(told, r)
		}
	}
	for _, c := range e.History {
		if !scheduled[c.Old] {
			tell(c.Old)
		}
	}
	for _, r := range e.Schedule.Previous {
		tell(r)
	}
	return told
}

// Revision returns how often what a calendar shows was overturned: the dates moved or
// given up, the event cancelled or broken off. Each such step adds one, as the
// SEQUENCE of RFC 5545 must grow, and zero is an event that was never touched. A record
// that began after some of it is counted by its old dates.
func (e *Event) Revision() int {
	began, steps, dated := e.Status, 0, 0
	if len(e.History) > 0 {
		began = e.History[0].From
	}
	for _, c := range e.History {
		if c.To.overturns() || !c.Old.IsZero() {
			steps++
		}
		if !c.Old.IsZero() {
			dated++
		}
	}
	before := max(0, len(e.Schedule.Previous)-dated) // moves that the history does not tell
	if ends := began == StatusCancelled || began == StatusStopped; ends || began.overturns() && before == 0 {
		before++
	}
	return before + steps
}

// overturns reports whether a step to the status changes when the event is, or that
// it is at all.
func (v Status) overturns() bool {
	return v == StatusPostponed || v == StatusRescheduled || v == StatusCancelled || v == StatusStopped
}

// ICalendarStatus returns the STATUS of RFC 5545 for the whole of the event's life:
// what was broken off stays "CANCELLED", whatever was reported of it later. It is
// empty for a proposal, which belongs in no calendar, and for an unknown status.
func (e *Event) ICalendarStatus() string {
	if e.Passed(StatusStopped) {
		return StatusStopped.ICalendar()
	}
	return e.Status.ICalendar()
}

// SchemaOrgStatus returns the eventStatus of schema.org for the whole of the event's
// life: what was rescheduled once stays "EventRescheduled" until it is cancelled or
// postponed. It is empty where schema.org has no word: for a proposal, an unknown
// status and an event that was broken off.
func (e *Event) SchemaOrgStatus() string {
	status := e.Status.SchemaOrg()
	switch {
	case e.Passed(StatusStopped):
		return ""
	case status == StatusPlanned.SchemaOrg() && (e.Passed(StatusRescheduled) || len(e.PreviousRanges()) > 0):
		return StatusRescheduled.SchemaOrg()
	}
	return status
}
