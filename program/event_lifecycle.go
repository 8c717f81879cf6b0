package program

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/validation"
)

// checkStatus reports a status that the rest of the record does not bear out.
func (e *Event) checkStatus(s *validation.Scope) {
	switch {
	case e.Status == 0:
		s.Report("status", &ruleEventStatus)
	case e.Status.NeedsDate() && e.Schedule.Range.IsZero():
		reportIn(s, "schedule", "range", &ruleEventDate, e.Status)
	case e.Status == StatusPostponed && !e.Schedule.Range.IsZero():
		reportIn(s, "schedule", "range", &ruleEventPostponed)
	case e.Status == StatusRescheduled && len(e.Schedule.Previous) == 0:
		reportIn(s, "schedule", "previous", &ruleEventRescheduled)
	}
	isBehind := false
	if on, ok := s.On(); ok && !e.Schedule.Range.Start.IsZero() {
		switch start, end := e.Schedule.Range.Start, e.Schedule.Range.End; {
		case e.Status.TookPlace() && on.Before(start):
			s.Report("status", &ruleEventAhead, e.Status)
		case (e.Status == StatusPlanned || e.Status == StatusProposed || e.Status == StatusInvited) && end.Before(on) && !end.IsZero():
			isBehind = true
			s.Report("status", &ruleEventBehind, e.Status)
		}
	}
	if !isBehind {
		e.checkReported(s)
	}
	if e.Status.NeedsReason() && len(e.History) == 0 {
		s.Report("history", &ruleHistoryReason, e.Status)
	}
	e.checkHistory(s)
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

var ruleEventStatus = validation.Rule{
	Code: "event.status", Severity: validation.Warning,
	ID:     "status kegiatan belum diisi",
	EN:     "the event's status is missing; fill it in",
	Source: sourceLifecycle,
}

var ruleEventDate = validation.Rule{
	Code: "event.date", Severity: validation.Error,
	ID:     "kegiatan berstatus %[1]v harus bertanggal; isi tanggalnya",
	EN:     "an event whose status is %[1]v must have its dates; fill them in",
	Source: sourceLifecycle,
}

var ruleEventPostponed = validation.Rule{
	Code: "event.postponed", Severity: validation.Error,
	ID:     "kegiatan yang ditunda belum bertanggal; pindahkan tanggalnya ke previous, atau jadwalkan ulang",
	EN:     "a postponed event has no date yet; move the dates to previous, or reschedule it",
	Source: sourceLifecycle,
}

var ruleEventRescheduled = validation.Rule{
	Code: "event.rescheduled", Severity: validation.Warning,
	ID:     "tanggal lama kegiatan yang dijadwalkan ulang belum dicatat; isi previous",
	EN:     "the old dates of the rescheduled event are not recorded; fill in previous",
	Source: sourceLifecycle,
}

var ruleEventAhead = validation.Rule{
	Code: "event.ahead", Severity: validation.Warning,
	ID:     "status kegiatan %[1]v, padahal tanggalnya belum tiba; periksa tanggal atau statusnya",
	EN:     "the status is %[1]v, yet the dates lie ahead; check the dates or the status",
	Source: sourceLifecycle,
}

var ruleEventBehind = validation.Rule{
	Code: "event.behind", Severity: validation.Warning,
	ID:     "status kegiatan masih %[1]v, padahal tanggalnya sudah lewat; perbarui statusnya",
	EN:     "the status is still %[1]v, yet the dates are past; bring the status up to date",
	Source: sourceLifecycle,
}

var ruleHistoryStatus = validation.Rule{
	Code: "history.status", Severity: validation.Error,
	ID:     "langkah ini tidak menyebut status tujuan; isi ruas \"to\"",
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
	ID:     "status %[1]v harus disertai alasan; isi ruas \"why\"",
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
