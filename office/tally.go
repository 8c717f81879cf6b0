package office

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Tally is how many offices a set of keys is: between Least and Most, because of the
// Pairs that may be one office each. It does not depend on the order of the set.
type Tally struct {
	Least int    `json:"least"` // where all that may be one are one
	Most  int    `json:"most"`  // where none of them are: the number of different keys
	Pairs []Pair `json:"pairs,omitempty"`
	// TooMany says that more pairs may be one than are looked for, [MaxPairs]: Pairs holds
	// only some of them, the same every time, and Least is 1, since nothing is known of it.
	TooMany bool `json:"too_many,omitempty"`
}

// Pair is two keys of a set that may be one office. It is worth an entry in a [Book].
type Pair struct {
	A Key `json:"a"`
	B Key `json:"b"`
}

// Count counts the offices of a set of keys. Zero keys do not count, nor does a key that
// stands there twice. Least is exact for the groups of pairs that lists have, and never
// too high: of a tangle of more than sixteen it is the largest set of offices found of
// which no two can be one.
func Count(keys []Key) Tally {
	set := slices.DeleteFunc(slices.Clone(keys), Key.IsZero)
	slices.Sort(set)
	set = slices.Compact(set)
	ids := make([]*identity, len(set))
	for i, k := range set {
		if id, err := readIdentity(k); err == nil {
			ids[i] = &id
		}
	}
	t := Tally{Most: len(set)}
	linked := make([][]int, len(set))
	pairs, tooMany := undecided(ids)
	if tooMany {
		t.Least, t.TooMany = 1, true
		pairs = pairs[:min(len(pairs), MaxPairs)]
	}
	for _, p := range pairs {
		linked[p[0]], linked[p[1]] = append(linked[p[0]], p[1]), append(linked[p[1]], p[0])
		t.Pairs = append(t.Pairs, Pair{set[p[0]], set[p[1]]})
	}
	if tooMany {
		return t
	}
	for _, group := range components(linked) {
		t.Least += fewest(group, linked)
	}
	return t
}

// String returns the number for people, "30" or "30–31".
func (t Tally) String() string {
	if t.Least == t.Most {
		return strconv.Itoa(t.Most)
	}
	return strconv.Itoa(t.Least) + "–" + strconv.Itoa(t.Most)
}

// Label returns the number with its unit: "30–31 instansi", in English "30–31
// institutions".
func (t Tally) Label(tag language.Tag) string {
	return t.String() + " " + enum.ByTag(tag, "instansi", "institutions")
}

// components returns the groups that links hold together, each in order.
func components(linked [][]int) (groups [][]int) {
	seen := make([]bool, len(linked))
	for i := range linked {
		if seen[i] {
			continue
		}
		seen[i] = true
		group := []int{i}
		for n := 0; n < len(group); n++ {
			for _, j := range linked[group[n]] {
				if !seen[j] {
					seen[j] = true
					group = append(group, j)
				}
			}
		}
		slices.Sort(group)
		groups = append(groups, group)
	}
	return groups
}

// exact is the largest group whose fewest offices are found by trying all.
const exact = 16

// fewest returns the fewest offices that a group can be, so that only pairs that may be
// one stand together.
func fewest(group []int, linked [][]int) int {
	if len(group) <= 2 {
		return 1
	}
	if len(group) > exact {
		return apartInGroup(group, linked)
	}
	may := make([]uint32, len(group)) // bit j: may be one with j
	for i, a := range group {
		may[i] = 1 << i
		for _, b := range linked[a] {
			j, _ := slices.BinarySearch(group, b)
			may[i] |= 1 << j
		}
	}
	best := len(group)
	cover(may, 0, nil, &best)
	return best
}

// cover puts member i of a group into each office so far that it may be one with all of,
// and into one of its own, and keeps the fewest offices.
func cover(may []uint32, i int, offices []uint32, best *int) {
	switch {
	case len(offices) >= *best:
		return
	case i == len(may):
		*best = len(offices)
		return
	}
	for n, members := range offices {
		if members&^may[i] == 0 {
			offices[n] |= 1 << i
			cover(may, i+1, offices, best)
			offices[n] = members
		}
	}
	cover(may, i+1, append(offices, 1<<i), best)
}

// apartInGroup returns the size of a set of members no two of which can be one, those
// with the fewest links first.
func apartInGroup(group []int, linked [][]int) int {
	order := slices.Clone(group)
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(linked[a]), len(linked[b])), cmp.Compare(a, b))
	})
	taken := make(map[int]bool, len(group)) // chosen, or may be one with a chosen one
	chosen := 0
	for _, i := range order {
		if taken[i] {
			continue
		}
		chosen++
		for _, j := range linked[i] {
			taken[j] = true
		}
	}
	return chosen
}

// Institution returns the key of the office that is counted, see [Office.Institution]. A
// text that is no key is itself.
func (k Key) Institution() Key {
	id, err := readIdentity(k)
	if err != nil {
		return k
	}
	return id.office().Institution().Key()
}

// Kind returns the kind of the office of a key, zero where it may be several.
func (k Key) Kind() Kind {
	code := strings.TrimPrefix(string(k), "?")
	if i := strings.IndexAny(code, "@!:/<~|()"); i >= 0 {
		code = code[:i]
	}
	var kind Kind
	if kind.UnmarshalText([]byte(code)) != nil {
		return 0
	}
	return kind
}
