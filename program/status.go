package program

import (
	"iter"

	"github.com/integritas-id/integritas/internal/enum"
)

// Status is the state of an event in its life from the proposal to the follow-up.
// The zero Status is unknown: a new record may start in any status.
//
// A new status needs a row in data/statuses.csv.
type Status uint8

var statusSet = enum.Set[Status]{Name: "Status", ID: "status kegiatan", EN: "status of an event", Rows: statusRows}

// statusFact is what the table tells of a status beside its names.
type statusFact struct {
	next                    []Status // in the order of the table
	needsDate, needsReason  bool
	schemaOrg, calendarCode string
}

func (v Status) fact() *statusFact {
	if int(v) >= len(statusFacts) {
		return &statusFacts[0]
	}
	return &statusFacts[v]
}

// Next yields the statuses that may follow, none for a final or unknown status.
// It may be ranged over any number of times.
func (v Status) Next() iter.Seq[Status] {
	return func(yield func(Status) bool) {
		for _, next := range v.fact().next {
			if !yield(next) {
				return
			}
		}
	}
}

// IsFinal reports whether nothing can follow: followed up and cancelled.
func (v Status) IsFinal() bool { return v != 0 && int(v) < len(statusFacts) && len(v.fact().next) == 0 }

// NeedsDate reports whether an event in this status must have its dates.
func (v Status) NeedsDate() bool { return v.fact().needsDate }

// NeedsReason reports whether the change to this status must say why.
func (v Status) NeedsReason() bool { return v.fact().needsReason }

// TookPlace reports whether an event in this status has been held to its end.
func (v Status) TookPlace() bool {
	return v == StatusFinished || v == StatusReported || v == StatusFollowedUp
}

// SchemaOrg returns the eventStatus of schema.org, "EventPostponed"; empty where
// there is no counterpart.
func (v Status) SchemaOrg() string { return v.fact().schemaOrg }

// ICalendar returns the STATUS of RFC 5545, "TENTATIVE"; empty for a proposal, which
// belongs in no calendar.
func (v Status) ICalendar() string { return v.fact().calendarCode }
