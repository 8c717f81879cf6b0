// Package kinship tells whom people belong to who name their partners and parents.
package kinship

import "github.com/google/uuid"

// Kin is who somebody came with, of all that is known of a person.
type Kin struct{ ID, SpouseOf, ChildOf uuid.UUID }

// Principals returns for each of them the index of the principal of the household, the
// own one for who came alone: who is at the end when one follows partners and parents. Of
// people who name each other in a ring it is the first.
func Principals(people []Kin) []int {
	byID := make(map[uuid.UUID]int, len(people))
	for i, p := range people {
		if _, twice := byID[p.ID]; p.ID != uuid.Nil && !twice {
			byID[p.ID] = i
		}
	}
	return heads(people, byID)
}

// heads is [Principals] for people who are found by their ids.
func heads(all []Kin, byID map[uuid.UUID]int) []int {
	const open, onPath = -1, -2
	head := make([]int, len(all))
	for i := range head {
		head[i] = open
	}
	var path []int
	for i := range all {
		path = path[:0]
		at, next := i, i
		for next >= 0 && head[next] == open {
			at = next
			head[at] = onPath
			path = append(path, at)
			next = belongsTo(&all[at], byID)
		}
		lead := at
		switch {
		case next >= 0 && head[next] == onPath:
			lead = next
			for at := belongsTo(&all[next], byID); at != next; at = belongsTo(&all[at], byID) {
				lead = min(lead, at)
			}
		case next >= 0:
			lead = head[next]
		}
		for _, p := range path {
			head[p] = lead
		}
	}
	return head
}

// belongsTo returns the index of the parent or partner, -1 if none is there.
func belongsTo(p *Kin, byID map[uuid.UUID]int) int {
	ref := p.SpouseOf
	if p.ChildOf != uuid.Nil {
		ref = p.ChildOf
	}
	if i, ok := byID[ref]; ok && ref != uuid.Nil {
		return i
	}
	return -1
}
