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

var ruleSourceAhead = validation.Rule{
	Code: "source.ahead", Severity: validation.Warning,
	ID:     "kegiatan tercatat sudah berlangsung, padahal semua sumbernya terbit sebelum %[2]v, yang terakhir %[1]v; periksa tanggal atau statusnya",
	EN:     "the event is recorded as past, yet all its sources were published before %[2]v, the last on %[1]v; check the dates or the status",
	Source: "what is reported has happened",
}
