package recap

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/fold"
)

// Group is one group of a recap and its counts.
type Group struct {
	By    Dimension
	Code  string    // "SEKDA", "18.72", "2024-03", the name of an office, the id of a session; empty for what is not known, "nasional" beside regions
	Event uuid.UUID // of a session; zero for other groups
	Tally Tally
	key   key    // what the label is made from
	title string // of a session
	blank bool   // of its events there is no list of people
}

// Label returns the name of the group for people, in Indonesian or, for an English
// tag, in English: "Sekretaris Daerah", "Kota Metro", "Maret 2024". A programme is
// named by its id, a session by its title.
func (g Group) Label(tag language.Tag) string {
	if g.title != "" {
		return g.title
	}
	if g.By == ByUnit && g.Code != "" {
		return g.Code
	}
	return g.key.label(tag)
}

// Total returns the counts of everything added.
func (r *Recap) Total() Tally { return r.tallyOf(&r.total) }

// Groups yields the groups of a dimension: closed sets in the order of their
// constants, regions and months by code, what is not known last. It may be ranged
// over any number of times.
func (r *Recap) Groups(by Dimension) iter.Seq[Group] {
	return func(yield func(Group) bool) {
		withList := r.withList()
		for _, k := range r.sorted(by) {
			g := r.groups[k]
			if !yield(Group{k.by, r.code(k), k.event, r.tally(k), k, g.title, g.isBlank(withList)}) {
				return
			}
		}
	}
}

// code returns the code of a group; of an office, the name as people write it.
func (r *Recap) code(k key) string {
	if i, ok := r.officeOf(k); ok {
		return r.spellings[i]
	}
	return k.code()
}

// officeOf returns the place of the institution that a group is of.
func (r *Recap) officeOf(k key) (int, bool) {
	if k.by != ByUnit || k.text == "" {
		return 0, false
	}
	return r.institutions.places[institution{k.region, k.text, k.keyed}], true
}

// tally returns the counts of a group. An office is one institution, and its group
// does not remember which.
func (r *Recap) tally(k key) Tally {
	t := r.tallyOf(r.groups[k])
	if _, ok := r.officeOf(k); ok {
		t.Institutions, t.InstitutionsPresent = 1, min(1, t.Persons.Present)
	}
	return t
}

// Institutions yields the names of the different offices in byte order, each in the
// first of its spellings.
func (r *Recap) Institutions() iter.Seq[string] {
	return slices.Values(slices.Sorted(slices.Values(r.spellings)))
}

// keys returns all groups in their order.
func (r *Recap) keys() []key { return r.sorted(0) }

// sorted returns the groups of a dimension in their order, or of all for none. An office
// stands by its name, as people look for it, which is folded once.
func (r *Recap) sorted(by Dimension) []key {
	type named struct {
		key  key
		name string // of an office
	}
	isAsked := func(k key) bool { return by == 0 || k.by == by }
	count := 0
	for k := range r.groups {
		if isAsked(k) {
			count++
		}
	}
	all := make([]named, 0, count)
	for k := range r.groups {
		if !isAsked(k) {
			continue
		}
		n := named{key: k}
		if i, ok := r.officeOf(k); ok {
			n.name = fold.Key(r.spellings[i])
		}
		all = append(all, n)
	}
	slices.SortFunc(all, func(a, b named) int {
		if a.name != "" && b.name != "" {
			return cmp.Or(strings.Compare(a.name, b.name), a.key.compare(b.key))
		}
		return a.key.compare(b.key)
	})
	keys := make([]key, len(all))
	for i := range all {
		keys[i] = all[i].key
	}
	return keys
}
