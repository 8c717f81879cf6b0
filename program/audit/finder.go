package audit

// DefaultLimit is how many answers a [Finder] gives where it is not told otherwise.
const DefaultLimit = 10_000

// Finder looks for overlaps and contradictions with a limit of its own: a record made to
// do harm can hold millions. The zero Finder has [DefaultLimit]. It is not for use by many
// goroutines at once.
type Finder struct {
	Limit int // of answers; below one counts as DefaultLimit

	// Cut says after a search that it ended at the limit: of answers, or of the comparisons
	// for them, ten thousand for each answer. There may be more.
	Cut bool
}

// perAnswer is how many comparisons a search may take for each answer of its limit.
const perAnswer = 10_000

// allowance is what is left of a limit.
type allowance struct {
	answers, comparisons int64
	cut                  *bool
}

func (f *Finder) allowance() *allowance {
	limit := int64(f.Limit)
	if limit < 1 {
		limit = DefaultLimit
	}
	f.Cut = false
	return &allowance{limit, min(limit, 1<<40) * perAnswer, &f.Cut}
}

// compare takes some comparisons, and reports whether there were that many.
func (a *allowance) compare(n int) bool {
	a.comparisons -= int64(n)
	*a.cut = *a.cut || a.comparisons < 0
	return !*a.cut
}

// answer takes one answer, and reports whether there was one.
func (a *allowance) answer() bool {
	a.answers--
	*a.cut = *a.cut || a.answers < 0
	return !*a.cut
}
