package attend

import (
	"iter"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/validation"
)

// Enrolments is the registrations of one event.
type Enrolments []Enrolment

// Check reports what is wrong with each registration, and at the second of two that stand
// for the same person, both of them. A registration that was declined or withdrawn stands
// for nobody. Its memory grows with the people.
func (l Enrolments) Check(s *validation.Scope) {
	at := make(map[uuid.UUID]int, len(l))
	for i := range l {
		e := &l[i]
		s.Index("enrolments", i, e)
		if e.isOut() {
			continue
		}
		told := false
		for id := range e.people() {
			before, twice := at[id]
			switch {
			case !twice:
				at[id] = i
			case before != i && !told:
				told = true
				s.ReportIndex("enrolments", i, &ruleEnrolmentAgain, l.called(before), l.called(i))
			}
		}
	}
}

// called names a registration: by its id, else by where it stands.
func (l Enrolments) called(i int) string {
	if id := l[i].ID; id != uuid.Nil {
		return id.String()
	}
	return "#" + strconv.Itoa(i+1)
}

// Validate returns the errors of Check, or nil.
func (l Enrolments) Validate() error { return validation.Check(l).Err() }

// isOut reports whether whoever registered will not come.
func (e *Enrolment) isOut() bool {
	return e.State == EnrolmentDeclined || e.State == EnrolmentWithdrawn
}

// people yields everybody for whom the registration is.
func (e *Enrolment) people() iter.Seq[uuid.UUID] {
	return func(yield func(uuid.UUID) bool) {
		if e.Principal != uuid.Nil && !yield(e.Principal) || e.Partner != uuid.Nil && !yield(e.Partner) {
			return
		}
		for _, id := range e.Children {
			if id != uuid.Nil && !yield(id) {
				return
			}
		}
	}
}

// places counts who has a place, each person once.
type places map[uuid.UUID]bool

// needs returns how many places of the capacity a registration takes beyond those that its
// people have: a couple whose husband or wife has a place has one.
func (p places) needs(inCouples bool, e *Enrolment) int {
	has, n := false, e.Persons()
	seen := make(places, n)
	for id := range e.people() {
		if p[id] || seen[id] {
			n--
		}
		seen[id] = true
		has = has || p[id] && (id == e.Principal || id == e.Partner)
	}
	switch {
	case !inCouples:
		return n
	case has:
		return 0
	}
	return 1
}

// take gives the people of a registration their places.
func (p places) take(e *Enrolment) {
	for id := range e.people() {
		p[id] = true
	}
}

var ruleEnrolmentAgain = validation.Rule{
	Code: "enrolment.again", Severity: validation.Warning,
	ID:     "orang yang sama terdaftar dua kali, pada pendaftaran %[1]s dan %[2]s; tempatnya dihitung satu kali, hapus salah satunya",
	EN:     "one person is registered twice, in the registrations %[1]s and %[2]s; the place is taken once, remove one of them",
	Source: "a person takes one place",
}
