package recap

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
)

// CountOffices counts the offices as deep as their names go: a Bagian and its Setda are
// two. Which of them may be one is known of those that have a key, see
// attend.Attendance.Office; others count by their spelling and region.
func (r *Recap) CountOffices() office.Tally {
	return r.count(slices.Values(r.institutions.items), func(k office.Key) office.Key { return k })
}

// CountInstitutions counts the institutions, a part with its whole: between the fewest
// that they can be and the most, with the pairs that decide. It is the same in whatever
// order and partition the attendances were added.
func (r *Recap) CountInstitutions() office.Tally {
	return r.count(slices.Values(r.institutions.items), office.Key.Institution)
}

// CountInstitutionsPresent is CountInstitutions of those from which somebody was present.
func (r *Recap) CountInstitutionsPresent() office.Tally {
	return r.count(func(yield func(institution) bool) {
		for i := range r.total.present.all() {
			if !yield(r.institutions.items[i]) {
				return
			}
		}
	}, office.Key.Institution)
}

func (r *Recap) count(offices iter.Seq[institution], level func(office.Key) office.Key) office.Tally {
	var keys []office.Key
	others := map[institution]bool{}
	for o := range offices {
		if o.keyed {
			keys = append(keys, level(office.Key(o.name)))
		} else {
			others[institution{o.region, fold.Key(o.name), false}] = true
		}
	}
	t := office.Count(keys)
	t.Least += len(others)
	t.Most += len(others)
	return t
}

// KindTally is the counts of the people from offices of one kind.
type KindTally struct {
	Kind         office.Kind  `json:"kind,omitempty"` // zero: not known, or it may be several
	Persons      Persons      `json:"persons"`
	Institutions office.Tally `json:"institutions"`
}

// Kinds returns the counts by the kind of the institution in the order of the kinds, what
// is not known last. Who has no office is not counted here.
func (r *Recap) Kinds() []KindTally {
	byKind := map[office.Kind]*KindTally{}
	keys := map[office.Kind][]office.Key{}
	for _, k := range r.sorted(ByUnit) {
		if _, ok := r.officeOf(k); !ok {
			continue
		}
		kind, whole := office.Kind(0), office.Key("")
		if k.keyed {
			whole = office.Key(k.text).Institution()
			kind = whole.Kind()
		}
		t := byKind[kind]
		if t == nil {
			t = &KindTally{Kind: kind}
			byKind[kind] = t
		}
		t.Persons.add(r.groups[k].persons)
		if whole == "" {
			t.Institutions.Least, t.Institutions.Most = t.Institutions.Least+1, t.Institutions.Most+1
		} else {
			keys[kind] = append(keys[kind], whole)
		}
	}
	for kind, all := range keys {
		n := office.Count(all)
		t := &byKind[kind].Institutions
		t.Least, t.Most, t.Pairs = t.Least+n.Least, t.Most+n.Most, n.Pairs
	}
	list := make([]KindTally, 0, len(byKind))
	for _, kind := range slices.SortedFunc(maps.Keys(byKind), func(a, b office.Kind) int { return cmp.Compare(a-1, b-1) }) {
		list = append(list, *byKind[kind])
	}
	return list
}
