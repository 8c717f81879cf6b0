package region

import (
	"github.com/integritas-id/integritas/internal/gazetteer"
)

// Finder finds regions in text. The zero Finder looks at all levels from province to
// district, everywhere. Package village has one for all four levels.
type Finder struct {
	Level  Level // only regions of this level; zero is all
	Within Code  // only regions below this one; the zero Code is the whole country
	Limit  int   // Find returns no more matches than this; zero is all above the score floor
	Exact  bool  // only names in force, aliases and former names: no slips, and faster where nothing is found
}

// Find is the zero Finder's [Finder.Find].
func Find(text string) []Match { return Finder{}.Find(text) }

// Parse is the zero Finder's [Finder.Parse].
func Parse(text string) (Region, error) { return Finder{}.Parse(text) }

// Find returns the regions that a text names or may name, the likeliest first. The
// text may be a name, an address or an article; names that belong together are looked
// for within some 1,000 bytes, and only the first 32 KiB are read. Regions that are named only as containing another are not listed,
// unless Level asks for theirs.
func (f Finder) Find(text string) []Match {
	q, ok := f.query()
	if !ok {
		return nil
	}
	return matches(q.Find(text, f.Limit))
}

// Parse returns the one region that a text names: a name with or without its kind
// ("Kab. Lampung Selatan", "Bogor, Kota"), or a place ("Jl. A. Yani No. 5, Kec. Metro
// Pusat, Kota Metro"), of which it returns the smallest region. It takes any case,
// spacing and order, short forms, former names and slips of a letter or two.
//
// It does not guess. If the text may mean several regions, as "Bogor" does, it returns
// an [*AmbiguousError] with all of them; if it names none, or names one in a way that
// does not fit, as "Kab. Metro" does, a [*NotFoundError]. A kind that is stated decides;
// a region named beside it, or Within, that contains only one of several decides; a
// proper name beats another region's alias. A regency and its own district of the same
// name, as Sleman, are the regency. Names of bodies and houses ("RSUD dr. Soetomo", "Hotel
// Sultan Jakarta") name no region, and neither do addresses abroad.
func (f Finder) Parse(text string) (Region, error) {
	q, ok := f.query()
	if !ok {
		return Region{}, &NotFoundError{Text: text}
	}
	verdict, found := q.Parse(text)
	switch verdict {
	case gazetteer.One:
		return regionAt(found[0].Unit, codeAt(found[0].Unit)), nil
	case gazetteer.Several:
		return Region{}, &AmbiguousError{Text: text, Candidates: matches(found)}
	case gazetteer.Conflict:
		return Region{}, &ConflictError{Text: text, Candidates: matches(found)}
	}
	return Region{}, notFound(verdict, text)
}

// query returns the question to package gazetteer; false if Within is not in force.
func (f Finder) query() (q gazetteer.Query, ok bool) {
	q = gazetteer.Query{Level: uint8(f.Level), Within: -1, Exact: f.Exact}
	if !f.Within.IsZero() {
		q.Within, ok = unitOf(f.Within)
		return q, ok
	}
	return q, true
}

func matches(found []gazetteer.Found) []Match {
	if len(found) == 0 {
		return nil
	}
	all := make([]Match, len(found))
	for i, f := range found {
		all[i] = Match{regionAt(f.Unit, codeAt(f.Unit)), f.Score, How(f.How), [2]int{f.From, f.To}, Reasons(f.Reasons)}
	}
	return all
}
