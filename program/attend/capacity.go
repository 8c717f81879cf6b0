package attend

import (
	"cmp"
	"slices"

	"github.com/integritas-id/integritas/program"
)

// Places returns how many places of a capacity a registration takes: in persons, one for
// each; in couples, one, since somebody who comes alone takes a couple's place; for no
// registration (nil), none.
func Places(c program.Capacity, e *Enrolment) int {
	if e == nil {
		return 0
	}
	if c.Unit == program.UnitCouple {
		return 1
	}
	return e.Persons()
}

// Taken returns how many places are taken: by those confirmed and by those who
// walked in. Somebody in two registrations takes one place, and so do a husband and wife
// whom two offices registered: see [Enrolments].
func Taken(c program.Capacity, enrolments []Enrolment) int {
	n, given := 0, make(places, len(enrolments))
	for i := range enrolments {
		e := &enrolments[i]
		if e.State == EnrolmentConfirmed || e.State == EnrolmentWalkIn {
			n += given.needs(c.Unit == program.UnitCouple, e)
			given.take(e)
		}
	}
	return n
}

// Free returns how many places are left, never less than none; false means that
// there is no limit.
func Free(c program.Capacity, enrolments []Enrolment) (int, bool) {
	if c.Limit <= 0 {
		return 0, false
	}
	return max(0, c.Limit-Taken(c, enrolments)), true
}

// Admissible returns the indices of the registrations that can be given a place
// now, in the order in which they get it: of those registered or waiting, the one
// entered first comes first, and with the same moment the one listed first. Whoever
// returned after having declined or withdrawn stands there from the return on, and at the
// end where nobody noted when that was. A registration of somebody who has a place by
// another one asks for its places all the same: which of the two is wrong, a person has to
// say. It changes nothing: who is admitted is moved by the host.
func Admissible(c program.Capacity, enrolments []Enrolment) []int {
	var queue []int
	for i := range enrolments {
		if s := enrolments[i].State; s == EnrolmentRegistered || s == EnrolmentWaiting {
			queue = append(queue, i)
		}
	}
	slices.SortStableFunc(queue, func(a, b int) int {
		x, xOpen := enrolments[a].queued()
		y, yOpen := enrolments[b].queued()
		return cmp.Or(cmp.Compare(truth(xOpen), truth(yOpen)), x.Compare(y))
	})
	if c.Limit <= 0 {
		return queue
	}
	free, _ := Free(c, enrolments)
	admitted := queue[:0]
	for _, i := range queue {
		needed := Places(c, &enrolments[i])
		if needed > free {
			if c.PassOver {
				continue
			}
			break
		}
		free -= needed
		admitted = append(admitted, i)
	}
	return admitted
}
