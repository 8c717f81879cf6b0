package program

import "github.com/integritas-id/integritas/validation"

// checkSources checks the sources. Those of an event that took place cannot all have
// been published before it; one announcement beside a report is right.
func (e *Event) checkSources(s *validation.Scope) {
	validation.Each(s, "sources", e.Sources)
	first := e.Schedule.Range.Start
	if first.IsZero() || !e.Status.TookPlace() {
		return
	}
	at := -1
	for i := range e.Sources {
		switch published := e.Sources[i].Published; {
		case published.IsZero():
		case published.Before(first):
			at = i
		default:
			return
		}
	}
	if at >= 0 {
		reportAt(s, &ruleSourceAhead, []any{e.Sources[at].Published, first}, "sources", at, "published")
	}
}

// checkReported reports an event that is still to come by its status, where a source told of
// it after its last day.
func (e *Event) checkReported(s *validation.Scope) {
	switch e.Status {
	case StatusProposed, StatusPlanned, StatusInvited, StatusRegistration, StatusRegistrationClosed:
	default:
		return
	}
	last := e.Schedule.Range.End
	for i := range e.Sources {
		switch src := &e.Sources[i]; {
		case last.IsZero() || src.Published.IsZero() || !last.Before(src.Published):
		case src.Kind == SourcePress || src.Kind == SourceRelease || src.Kind == SourceReport || src.Kind == SourceWitness:
			s.Report("status", &ruleEventReported, e.Status, src.Published, last)
			return
		}
	}
}

var ruleEventReported = validation.Rule{
	Code: "event.reported", Severity: validation.Warning,
	ID:     "status kegiatan masih %[1]v, padahal sumber bertanggal %[2]v memberitakannya sesudah hari terakhirnya, %[3]v; periksa status atau tanggalnya",
	EN:     "the status is still %[1]v, yet a source of %[2]v tells of the event after its last day, %[3]v; check the status or the dates",
	Source: sourceLifecycle,
}

var ruleSourceAhead = validation.Rule{
	Code: "source.ahead", Severity: validation.Warning,
	ID:     "kegiatan tercatat sudah berlangsung, padahal semua sumbernya terbit sebelum %[2]v, yang terakhir %[1]v; periksa tanggal atau statusnya",
	EN:     "the event is recorded as past, yet all its sources were published before %[2]v, the last on %[1]v; check the dates or the status",
	Source: "what is reported has happened",
}
