package office

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"github.com/integritas-id/integritas/region"
)

// leaf is one reading of an office of a set: what is compared with the others.
type leaf struct {
	owner int // its place in the set
	id    *identity
}

// candidates finds the pairs of a set that may be one, without comparing each with each.
// An office that a proper name tells is compared with those that have a part of its name;
// any other office with those of the kinds and the region that it may be one of.
type candidates struct {
	pairs    [][2]int
	compared int
	tooMany  bool // a limit was met; nothing more is compared
}

// MaxPairs is the most pairs that [Count] tells. A recap of the nation has some thousands;
// of n texts that may all be one office there are n² / 2.
const MaxPairs = 100_000

// maxCompared is the most comparisons for one count: of texts that may all be one office
// the pairs grow with the square of their number.
const maxCompared = 10_000_000

// undecided returns the pairs of a set of identities that may be one, by their places, and
// whether there are more than it looked for. A nil identity is none.
func undecided(set []*identity) (pairs [][2]int, tooMany bool) {
	var c candidates
	var loose, named []leaf
	for i, id := range set {
		if id == nil {
			continue
		}
		for l := range leaves(i, id) {
			if l.id.isTold() {
				named = append(named, l)
			} else {
				loose = append(loose, l)
			}
		}
	}
	c.compareByPlace(loose, named)
	c.compareByName(loose, named)
	slices.SortFunc(c.pairs, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return slices.Compact(c.pairs), c.tooMany
}

// leaves yields the readings of an identity, itself where it has none.
func leaves(owner int, id *identity) iter.Seq[leaf] {
	return func(yield func(leaf) bool) {
		if len(id.readings) == 0 {
			yield(leaf{owner, id})
			return
		}
		for i := range id.readings {
			for l := range leaves(owner, &id.readings[i]) {
				if !yield(l) {
					return
				}
			}
		}
	}
}

// compare keeps a pair that may be one.
func (c *candidates) compare(a, b leaf) {
	if a.owner > b.owner {
		a, b = b, a
	}
	if a.owner == b.owner || c.tooMany {
		return
	}
	c.compared++
	if may(a.id, b.id) {
		c.pairs = append(c.pairs, [2]int{a.owner, b.owner})
	}
	c.tooMany = len(c.pairs) > MaxPairs || c.compared > maxCompared
}

// isTold reports whether a proper name tells the office so that another one that may be
// it has a part of that name.
func (id *identity) isTold() bool {
	letters, _ := parted(id.compared())
	switch id.kind.trait().apart {
	case apartName, apartAlone, apartSeat:
	default:
		return false
	}
	switch {
	case id.kind == KindKodam, isClipped(single(letters)): // its number tells it; cut to its consonants
		return false
	case id.kind == KindLain:
		return len(letters) > maxShort && !isAcronym(letters)
	case id.kind == KindRSUD && isRegionName(id.region, id.name):
		return false
	case isShortened(id.kind), id.kind == KindKampus:
		return len(letters) > maxShort
	}
	return letters != ""
}

// compared returns the part of the name that is compared letter by letter.
func (id *identity) compared() string {
	if id.kind.trait().typed {
		_, rest := splitType(id.name)
		return rest
	}
	return id.name
}

// shelf is where offices stand that are compared with each other as a whole.
type shelf struct {
	place region.Code
	kind  Kind
}

// compare orders shelves, so that a count that meets its limit is the same every time.
func (s shelf) compare(t shelf) int {
	return cmp.Or(s.place.Compare(t.place), cmp.Compare(s.kind, t.kind))
}

// compareByPlace compares the loose leaves with each other and with the named ones, kind
// by kind in regions of which one may be the other.
func (c *candidates) compareByPlace(loose, named []leaf) {
	of, all := shelves(loose), shelves(slices.Concat(loose, named))
	places := map[region.Code][]shelf{}
	for _, s := range slices.SortedFunc(maps.Keys(all), shelf.compare) {
		places[s.place] = append(places[s.place], s)
	}
	for _, s := range slices.SortedFunc(maps.Keys(of), shelf.compare) {
		members := of[s]
		for _, place := range related(s.place, places) {
			for _, t := range places[place] {
				if kindsMeet(s.kind, t.kind) {
					c.compareAll(members, all[t])
				}
			}
		}
	}
}

// related returns the places of offices that may be one with an office of a place: where
// that is not known all of them, else itself, what it lies in, and what lies in it.
func related(place region.Code, places map[region.Code][]shelf) []region.Code {
	if !place.IsZero() && place.Level() != region.Province {
		return []region.Code{{}, place, place.At(region.Province)}
	}
	var all []region.Code
	for _, other := range slices.SortedFunc(maps.Keys(places), region.Code.Compare) {
		if place.IsZero() || other.IsZero() || place == other || place.Contains(other) {
			all = append(all, other)
		}
	}
	return all
}

func (c *candidates) compareAll(here, there []leaf) {
	for _, a := range here {
		if c.tooMany {
			return
		}
		for _, b := range there {
			c.compare(a, b)
		}
	}
}

func shelves(all []leaf) map[shelf][]leaf {
	m := map[shelf][]leaf{}
	for _, l := range all {
		s := shelf{l.id.region, l.id.kind}
		m[s] = append(m[s], l)
	}
	return m
}

// kindsMeet reports whether a loose office of kind a may ever be one with an office of
// kind b, loose or named. It may say yes too often. A named office of unknown kind is
// compared by its name.
func kindsMeet(a, b Kind) bool {
	switch {
	case a == 0, a == KindLain, a == KindPemda, b == 0, b == KindPemda, family(a) == family(b):
		return true
	case b == KindLain:
		return false
	}
	x, y := a.Class(), b.Class()
	return x == y || isNational(x) && isNational(y) || x == ClassDaerah && y == ClassPusat || x == ClassPusat && y == ClassDaerah
}

// isNational reports whether offices of a class may be those of a body of the centre.
func isNational(c Class) bool { return c != ClassDaerah && c != ClassWilayah && c != ClassKesehatan }

// family returns one kind for those whose offices are compared by their names with each
// other.
func family(k Kind) Kind {
	switch {
	case k == KindRS:
		return KindRSUD
	case k == KindUPTPusat:
		return KindUPTD
	case k.Class() == ClassUsaha:
		return KindBUMD
	}
	return k
}

// compareByName compares the leaves that names tell: within a family by the letters and
// numbers of their names, and those of unknown kind with all others by what the one text
// has of the other.
func (c *candidates) compareByName(loose, named []leaf) {
	families := map[Kind][]leaf{}
	for _, l := range named {
		k := family(l.id.kind)
		families[k] = append(families[k], l)
	}
	for _, k := range slices.Sorted(maps.Keys(families)) {
		c.compareFamily(families[k])
	}
	unknown := families[KindLain]
	if len(unknown) == 0 {
		return
	}
	others := slices.DeleteFunc(slices.Concat(loose, named), func(l leaf) bool { return l.id.kind == KindLain })
	c.compareHolding(unknown, others, (*identity).full)
	c.compareHolding(others, unknown, func(id *identity) string { return id.name })
}

// compareFamily compares the leaves of a family.
func (c *candidates) compareFamily(members []leaf) {
	var names nameIndex
	for i, l := range members {
		names.add(i, l.id.compared())
	}
	names.sort()
	for i, l := range members {
		for j := range names.near(l.id.compared()) {
			if c.tooMany {
				return
			}
			if i != j {
				c.compare(l, members[j])
			}
		}
	}
}

// compareHolding compares leaves with those others whose text holds their names.
func (c *candidates) compareHolding(short, long []leaf, text func(*identity) string) {
	var texts nameIndex
	for i, l := range long {
		texts.addText(i, text(l.id))
	}
	texts.sort()
	for _, l := range short {
		if c.tooMany {
			return
		}
		for _, t := range texts.rarest(l.id.name, "") {
			c.compare(l, long[t.name])
		}
	}
}
