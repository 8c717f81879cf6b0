package attend

import (
	"slices"

	"github.com/integritas-id/integritas/program"
)

// Places returns how many places of a capacity a registration takes: in persons, one for
// each; in couples, one, since somebody who comes alone takes a couple's place.
func Places(c program.Capacity, e *Enrolment) int {
	if c.Unit == program.UnitCouple {
		return 1
	}
	return e.Persons()
}

// Taken returns how many places are taken: by those confirmed and by those who
// walked in.
func Taken(c program.Capacity, enrolments []Enrolment) int {
	n := 0
	for i := range enrolments {
		if s := enrolments[i].State; s == EnrolmentConfirmed || s == EnrolmentWalkIn {
			n += Places(c, &enrolments[i])
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
// entered first comes first, and with the same moment the one listed first. It
// changes nothing: who is admitted is moved by the host.
func Admissible(c program.Capacity, enrolments []Enrolment) []int {
	var queue []int
	for i := range enrolments {
		if s := enrolments[i].State; s == EnrolmentRegistered || s == EnrolmentWaiting {
			queue = append(queue, i)
		}
	}
	slices.SortStableFunc(queue, func(a, b int) int {
		return enrolments[a].Entered.Compare(enrolments[b].Entered)
	})
	free, limited := Free(c, enrolments)
	if !limited {
		return queue
	}
	admitted := queue[:0]
	for _, i := range queue {
		places := Places(c, &enrolments[i])
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
