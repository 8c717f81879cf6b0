package program

import "github.com/integritas-id/integritas/validation"

// checkClaims checks the claims and reports years that the event cannot speak of yet.
func (e *Event) checkClaims(s *validation.Scope) {
	if !e.hasConflictIn("/claims") {
		reportTwice(s, "claims", e.Claims, &ruleClaimTwice, func(c *Claim) string { return c.Scope.String() + c.Within.Code.String() }, contradictsClaim)
	}
	for i := range e.Claims {
		c := &e.Claims[i]
		s.Index("claims", i, c)
		if n := e.Series.Ordinal; n > 0 && n != c.Ordinal && c.countsBatches(&e.Series) && !e.hasConflictIn("/series") {
			reportAt(s, &ruleClaimSeries, []any{c.Ordinal, n}, "claims", i, "ordinal")
		}
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

// countsBatches reports whether a claim tells which batch of the event's series it is: the
// claim names the series, or its year.
func (c *Claim) countsBatches(m *Membership) bool {
	if c.Type != ClaimBatch || m.Unit != SeriesBatch || c.Ordinal == 0 {
		return false
	}
	return c.Series == m.Series || c.Series == "" && c.Year > 0 && c.Year == m.Year
}

var ruleClaimAhead = validation.Rule{
	Code: "claim.ahead", Severity: validation.Warning,
	ID:     "klaim menyebut tahun %[1]d, sesudah kegiatan pada tahun %[2]d; periksa tahunnya",
	EN:     "the claim names the year %[1]d, after the event of %[2]d; check the year",
	Source: sourceClaims,
}

// contradictsClaim reports whether two claims give one event two places in one count.
func contradictsClaim(a, b *Claim) bool {
	return a.place() > 0 && b.place() > 0 && a.place() != b.place() && a.countedAs() == b.countedAs() &&
		a.Scope == b.Scope && a.Within == b.Within && a.Among == b.Among && a.Programme == b.Programme && a.Series == b.Series && a.Year == b.Year && a.Since == b.Since
}

// place returns the number of a claim that counts, 0 where it does not.
func (c *Claim) place() int {
	switch {
	case c.Type.IsFirst():
		return 1
	case c.Type.IsOrdinal():
		return c.Ordinal
	}
	return 0
}

// countedAs returns the type without whether it is the first: the first is the n-th of its count.
func (c *Claim) countedAs() ClaimType {
	switch c.Type {
	case ClaimFirst:
		return ClaimNth
	case ClaimFirstInYear:
		return ClaimNthInYear
	}
	return c.Type
}

var ruleClaimTwice = validation.Rule{
	Code: "claim.twice", Severity: validation.Warning,
	ID:     "butir ke-%[1]d menyebut urutan lain dalam hitungan yang sama; periksa keduanya, atau catat pertentangannya",
	EN:     "item %[1]d tells another number in the same count; check both, or record the conflict",
	Source: sourceClaims,
}

var ruleClaimSeries = validation.Rule{
	Code: "claim.series", Severity: validation.Warning,
	ID:     "klaimnya angkatan ke-%[1]d, tetapi rangkaiannya mencatat angkatan ke-%[2]d; periksa keduanya",
	EN:     "the claim is of batch %[1]d, yet the series says batch %[2]d; check both",
	Source: sourceClaims,
}
