package program

import (
	"errors"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

// checkCitations checks the articles that the event treats. What is cited at an event,
// there or in a statement, without a day of the deed speaks of deeds before it: an
// article that was not in force by the event's first day fits none of them, one that
// was replaced by then may. A person should look, for a coming law can be treated too.
func (e *Event) checkCitations(s *validation.Scope) {
	for i := range e.Citations {
		c := &e.Citations[i]
		s.Index("citations", i, c)
		if first := e.Schedule.Range.Start; isAhead(c, first) {
			reportAt(s, &ruleCitationAhead, []any{first}, "citations", i, "article")
		}
	}
}

// checkStatement checks statement i and the article that it cites.
func (e *Event) checkStatement(s *validation.Scope, i int) {
	t := &e.Statements[i]
	s.Index("statements", i, t)
	if first := e.Schedule.Range.Start; isAhead(&t.Citation, first) {
		reportAt(s, &ruleCitationAhead, []any{first}, "statements", i, "citation", "article")
	}
}

// isAhead reports whether an article that is cited without a day was in force on no day
// up to the one given.
func isAhead(c *pillar.Citation, by civil.Date) bool {
	if *c == (pillar.Citation{}) || !c.On.IsZero() || by.IsZero() || inForce(c, by) {
		return false
	}
	for o := range pillar.Offences() {
		for r := range o.References() {
			since := r.Validity.From
			if since.IsZero() {
				since = civil.MustDate(1, 1, 1)
			}
			if since.Before(by) && inForce(c, since) {
				return false
			}
		}
	}
	return true
}

// inForce reports whether nothing says that an article was not in force on a day: what
// is no article at all is told by the citation itself.
func inForce(c *pillar.Citation, on civil.Date) bool {
	_, err := pillar.Cited(c.Law, c.Article, on)
	var fault *pillar.CitationError
	return !errors.As(err, &fault) || fault.Code != pillar.CitationNotInForce
}

var ruleCitationAhead = validation.Rule{
	Code: "event.citation-ahead", Severity: validation.Warning,
	ID:     "pasal yang dikutip belum berlaku sampai kegiatan pada %[1]v; periksa pasal dan undang-undangnya, atau isi hari perbuatannya",
	EN:     "the article cited was not in force by the event's day, %[1]v; check the article and its law, or fill in the day of the deed",
	Source: "UU 20/2001; UU 1/2023 Pasal 624",
}
