package program

import (
	"slices"
)

// Capacity is how many places (kuota) an event has, in persons or in couples. The
// zero Capacity has no limit.
type Capacity struct {
	Limit int       `json:"limit,omitempty"` // places; zero means no limit
	Unit  CountUnit `json:"unit,omitzero"`   // UnitPerson or UnitCouple; zero means persons
	// PassOver lets a smaller party take places that the party before it on the
	// waiting list is too large for. Otherwise nobody is passed over.
	PassOver bool `json:"pass_over,omitempty"`
}

// Places returns how many places a registration takes: in persons, one for each; in
// couples, one, since somebody who comes alone takes a couple's place.
func (c Capacity) Places(e *Enrolment) int {
	if c.Unit == UnitCouple {
		return 1
	}
	return e.Persons()
}

// Taken returns how many places are taken: by those confirmed and by those who
// walked in.
func (c Capacity) Taken(enrolments []Enrolment) int {
	n := 0
	for i := range enrolments {
		if s := enrolments[i].State; s == EnrolmentConfirmed || s == EnrolmentWalkIn {
			n += c.Places(&enrolments[i])
		}
	}
	return n
}

// Free returns how many places are left, never less than none; false means that
// there is no limit.
func (c Capacity) Free(enrolments []Enrolment) (int, bool) {
	if c.Limit <= 0 {
		return 0, false
	}
	return max(0, c.Limit-c.Taken(enrolments)), true
}

// Admissible returns the indices of the registrations that can be given a place
// now, in the order in which they get it: of those registered or waiting, the one
// entered first comes first, and with the same moment the one listed first. It
// changes nothing: who is admitted is moved by the host.
func (c Capacity) Admissible(enrolments []Enrolment) []int {
	var queue []int
	for i := range enrolments {
		if s := enrolments[i].State; s == EnrolmentRegistered || s == EnrolmentWaiting {
			queue = append(queue, i)
		}
	}
	slices.SortStableFunc(queue, func(a, b int) int {
		return enrolments[a].Entered.Compare(enrolments[b].Entered)
	})
	free, limited := c.Free(enrolments)
	if !limited {
		return queue
	}
	admitted := queue[:0]
	for _, i := range queue {
		places := c.Places(&enrolments[i])
		if places > free {
			if c.PassOver {
				continue
			}
			break
		}
		free -= places
		admitted = append(admitted, i)
	}
	return admitted
}
