package program

import "iter"

// PartiesIn yields the parties that have the role, in document order. It may be
// ranged over any number of times.
func (e *Event) PartiesIn(r PartyRole) iter.Seq[*Party] {
	return func(yield func(*Party) bool) {
		for i := range e.Parties {
			if e.Parties[i].Has(r) && !yield(&e.Parties[i]) {
				return
			}
		}
	}
}

// PeopleIn yields the people who have the role, in document order. It may be ranged
// over any number of times.
func (e *Event) PeopleIn(r PersonRole) iter.Seq[*Person] {
	return func(yield func(*Person) bool) {
		for i := range e.People {
			if e.People[i].Has(r) && !yield(&e.People[i]) {
				return
			}
		}
	}
}
