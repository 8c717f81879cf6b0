package program

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Change is one step in an event's life: asked for with [Event.Transition], kept in
// [Event.History]. The caller gives To and what the step needs; From and Old are
// filled in.
type Change struct {
	From     Status      `json:"from,omitzero"` // the status before; zero for the first
	To       Status      `json:"to,omitzero"`
	At       time.Time   `json:"at,omitzero"`       // when; a step entered later has its past moment
	Why      string      `json:"why,omitempty"`     // the reason, which postponing, rescheduling, cancelling and stopping need
	Old      civil.Range `json:"old,omitzero"`      // the dates before, where the step changed them
	New      civil.Range `json:"new,omitzero"`      // the dates from now on, where the step changed them
	Document Document    `json:"document,omitzero"` // the letter or report behind the step
}

// Requirement is what a step needs. The zero Requirement is none.
type Requirement uint8

// What a step may need.
const (
	RequirementReason     Requirement = iota + 1 // alasan: why it was postponed, rescheduled, cancelled or stopped
	RequirementDate                              // tanggal: the event has no dates, or its range runs backwards
	RequirementNewDate                           // tanggal-baru: rescheduling needs dates other than the old ones
	RequirementReschedule                        // penjadwalan-ulang: dates that are set change only by rescheduling
	RequirementLetter                            // surat: number and date of the letter of invitation
	RequirementReport                            // laporan: number and date of the report
	RequirementEvidence                          // bukti: a follow-up with its evidence
	RequirementOrder                             // urutan: the moment lies before that of the step before
)

var requirementSet = enum.Set[Requirement]{Name: "Requirement", ID: "syarat perubahan status", EN: "requirement of a transition", Rows: []enum.Row{
	RequirementReason:     {Code: "alasan", ID: "alasan perubahan", EN: "the reason for the change"},
	RequirementDate:       {Code: "tanggal", ID: "tanggal kegiatan", EN: "the dates of the event"},
	RequirementNewDate:    {Code: "tanggal-baru", ID: "tanggal baru yang berbeda", EN: "new dates that differ from the old ones"},
	RequirementReschedule: {Code: "penjadwalan-ulang", ID: "penjadwalan ulang, karena tanggalnya sudah ditetapkan", EN: "a rescheduling, since the dates are already set"},
	RequirementLetter:     {Code: "surat", ID: "nomor dan tanggal surat undangan", EN: "number and date of the letter of invitation"},
	RequirementReport:     {Code: "laporan", ID: "nomor dan tanggal laporan", EN: "number and date of the report"},
	RequirementEvidence:   {Code: "bukti", ID: "tindak lanjut beserta buktinya", EN: "a follow-up with its evidence"},
	RequirementOrder:      {Code: "urutan", ID: "waktu yang tidak mendahului langkah sebelumnya", EN: "a moment not before that of the step before"},
}}

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
	c.From, c.Old = e.Status, civil.Range{}
	old := e.Schedule.Range
	if moves := c.To == StatusPostponed || !c.New.IsZero() && c.New != old; moves && !old.IsZero() {
		c.Old = old
		// The caller may share the slice with a copy of the event.
		e.Schedule.Previous = append(slices.Clip(e.Schedule.Previous), old)
		e.Schedule.Weekday = 0
	}
	if c.To == StatusPostponed || !c.New.IsZero() {
		e.Schedule.Range = c.New
	}
	e.Status = c.To
	e.History = append(slices.Clip(e.History), c)
	return nil
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

// checkHistory reports steps that the machine would not have allowed.
func (e *Event) checkHistory(s *validation.Scope) {
	for i := range e.History {
		c := &e.History[i]
		switch {
		case c.To == 0:
			s.ReportIndex("history", i, &ruleHistoryStatus)
			continue
		case i > 0 && c.From != e.History[i-1].To:
			s.ReportIndex("history", i, &ruleHistoryGap, e.History[i-1].To, c.From)
		case c.From != 0 && !slices.Contains(c.From.fact().next, c.To):
			s.ReportIndex("history", i, &ruleHistoryStep, c.From, c.To)
		}
		if c.To.NeedsReason() && strings.TrimSpace(c.Why) == "" {
			s.ReportIndex("history", i, &ruleHistoryReason, c.To)
		}
		if i > 0 && !c.At.IsZero() && c.At.Before(e.History[i-1].At) {
			s.ReportIndex("history", i, &ruleHistoryOrder)
		}
	}
	if n := len(e.History); n > 0 && e.History[n-1].To != e.Status && e.History[n-1].To != 0 {
		s.Report("status", &ruleHistoryEnd, e.Status, e.History[n-1].To)
	}
}

const sourceLifecycle = "schema.org EventStatusType; RFC 5545 3.8.1.11; practice of postponed and cancelled events"

var ruleHistoryStatus = validation.Rule{
	Code: "history.status", Severity: validation.Error,
	ID:     "langkah ini tidak menyebut status tujuan; isi anggota to",
	EN:     "this step does not say its status; fill in to",
	Source: sourceLifecycle,
}

var ruleHistoryGap = validation.Rule{
	Code: "history.gap", Severity: validation.Error,
	ID:     "langkah sebelumnya berakhir pada %[1]v, langkah ini berangkat dari %[2]v; lengkapi langkah di antaranya",
	EN:     "the step before ends at %[1]v, this one starts from %[2]v; add the step between them",
	Source: sourceLifecycle,
}

var ruleHistoryStep = validation.Rule{
	Code: "history.step", Severity: validation.Error,
	ID:     "dari %[1]v tidak dapat langsung ke %[2]v; periksa urutan statusnya",
	EN:     "%[1]v cannot be followed by %[2]v; check the order of the statuses",
	Source: sourceLifecycle,
}

var ruleHistoryReason = validation.Rule{
	Code: "history.reason", Severity: validation.Error,
	ID:     "status %[1]v harus disertai alasan; isi anggota why",
	EN:     "the status %[1]v needs a reason; fill in why",
	Source: sourceLifecycle,
}

var ruleHistoryOrder = validation.Rule{
	Code: "history.order", Severity: validation.Error,
	ID:     "langkah ini terjadi sebelum langkah yang mendahuluinya; periksa waktunya",
	EN:     "this step happened before the one that precedes it; check the moments",
	Source: sourceLifecycle,
}

var ruleHistoryEnd = validation.Rule{
	Code: "history.end", Severity: validation.Error,
	ID:     "status kegiatan %[1]v, tetapi riwayatnya berakhir pada %[2]v; samakan keduanya",
	EN:     "the event's status is %[1]v, but its history ends at %[2]v; make them agree",
	Source: sourceLifecycle,
}
