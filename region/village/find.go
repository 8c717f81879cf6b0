package village

import (
	"github.com/integritas-id/integritas/internal/gazetteer"
	"github.com/integritas-id/integritas/internal/history"
	"github.com/integritas-id/integritas/region"
)

// Finder is [region.Finder] over all four levels. The zero Finder looks at all of
// them, everywhere. A village of a name that many have, without its kind, is found
// only where the text names a region that contains it, or Within does.
type Finder struct {
	Level  region.Level // only regions of this level; zero is all
	Within region.Code  // only regions below this one; the zero Code is the whole country
	Limit  int          // Find returns no more matches than this; zero is all above the score floor
	Exact  bool         // only names in force, aliases and former names
}

// Find is the zero Finder's [Finder.Find].
func Find(text string) []region.Match { return Finder{}.Find(text) }

// Parse is the zero Finder's [Finder.Parse].
func Parse(text string) (region.Region, error) { return Finder{}.Parse(text) }

// Find returns the regions that a text names or may name, the likeliest first, as
// [region.Finder.Find] does.
func (f Finder) Find(text string) []region.Match {
	q, ok := f.query()
	if !ok {
		return nil
	}
	return matches(q.Find(text, f.Limit))
}

// Parse returns the one region that a text names, as [region.Finder.Parse] does: of
// "Kel. Hadimulyo Barat, Kec. Metro Pusat, Kota Metro" the kelurahan. People mix up the
// words for villages, so that "Desa" finds a kelurahan too; where one district has a desa
// and a kelurahan of one name, the word before the name decides. Errors are
// [*region.AmbiguousError] and [*region.NotFoundError].
func (f Finder) Parse(text string) (region.Region, error) {
	q, ok := f.query()
	if !ok {
		return region.Region{}, &region.NotFoundError{Text: text}
	}
	verdict, found := q.Parse(text)
	switch verdict {
	case gazetteer.One:
		return regionOf(found[0].Unit), nil
	case gazetteer.Several:
		return region.Region{}, &region.AmbiguousError{Text: text, Candidates: matches(found)}
	case gazetteer.Conflict:
		return region.Region{}, &region.ConflictError{Text: text, Candidates: matches(found)}
	case gazetteer.TooLong:
		return region.Region{}, &region.NotFoundError{Text: text, Err: region.ErrTextTooLong}
	case gazetteer.NotText:
		return region.Region{}, &region.NotFoundError{Text: text, Err: region.ErrNotText}
	}
	return region.Region{}, &region.NotFoundError{Text: text}
}

// query returns the question to package gazetteer; false if Within is not in force.
func (f Finder) query() (q gazetteer.Query, ok bool) {
	q = gazetteer.Query{Level: uint8(f.Level), Within: -1, Exact: f.Exact, Villages: &table}
	if f.Within.IsZero() {
		return q, true
	}
	if f.Within.Level() == region.Village {
		i, ok := table.Rank(keyOf(f.Within))
		q.Within = gazetteer.Units + i
		return q, ok
	}
	q.Within, ok = gazetteer.Unit(byte(f.Within.Part(region.Province)), byte(f.Within.Part(region.Regency)), byte(f.Within.Part(region.District)))
	return q, ok
}

// regionOf returns the region of a unit of package gazetteer or of a village.
func regionOf(unit int) region.Region {
	if i := unit - gazetteer.Units; i >= 0 {
		return villageAt(i, table.Key(i))
	}
	province, regency, district := gazetteer.Parts(unit)
	c, _ := region.Lookup(codeOf(history.Key(int(province), int(regency), int(district), 0)))
	return c
}

func matches(found []gazetteer.Found) []region.Match {
	if len(found) == 0 {
		return nil
	}
	all := make([]region.Match, len(found))
	for i, f := range found {
		all[i] = region.Match{Region: regionOf(f.Unit), Score: f.Score, How: region.How(f.How), Span: [2]int{f.From, f.To}, Reasons: region.Reasons(f.Reasons)}
	}
	return all
}
