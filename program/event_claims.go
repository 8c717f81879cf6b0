package program

import "github.com/integritas-id/integritas/validation"

// checkClaims checks the claims and reports years that the event cannot speak of yet.
func (e *Event) checkClaims(s *validation.Scope) {
	for i := range e.Claims {
		c := &e.Claims[i]
		s.Index("claims", i, c)
		if e.Schedule.Range.End.IsZero() {
			continue
		}
		switch last := e.Schedule.Range.End.Year(); {
		case c.Since > last:
			reportAt(s, &ruleClaimAhead, []any{c.Since, last}, "claims", i, "since")
		case c.Year > last:
			reportAt(s, &ruleClaimAhead, []any{c.Year, last}, "claims", i, "year")
		}
	}
}

var ruleClaimAhead = validation.Rule{
	Code: "claim.ahead", Severity: validation.Warning,
	ID:     "klaim menyebut tahun %[1]d, sesudah kegiatan pada tahun %[2]d; periksa tahunnya",
	EN:     "the claim names the year %[1]d, after the event of %[2]d; check the year",
	Source: sourceClaims,
}
