package attend

import (
	"cmp"

	"github.com/google/uuid"
)

// Merge puts lists of attendances together, as from the desks of one event:
// each person once, where he or she first stands, with the marks of all lists in the
// order in which they were entered. The same mark stands once, so a list merged twice
// changes nothing; marks that disagree both stay. Of what tells of the person the first
// that is known is kept; walk-in is given up for any other enrolment.
//
// The lists stay as they are. A person is known by id: see [roster.DuplicatesBetween]
// for lists whose ids differ. Call [LinkPartners] afterwards. Its memory grows with the
// people.
//
// [roster.DuplicatesBetween]: https://pkg.go.dev/github.com/integritas-id/integritas/participant/roster#DuplicatesBetween
func Merge(lists ...[]Attendance) []Attendance {
	type key struct{ event, participant uuid.UUID }
	places := map[key]int{}
	var merged []Attendance
	for _, list := range lists {
		for i := range list {
			a := &list[i]
			k := key{a.Event, a.Participant}
			at, known := places[k]
			if !known || a.Participant == uuid.Nil {
				at = len(merged)
				places[k] = at
				one := *a
				one.Marks = nil
				merged = append(merged, one)
			}
			merged[at].merge(a)
		}
	}
	return merged
}

// merge takes over what b knows beyond a.
func (a *Attendance) merge(b *Attendance) {
	if a.Enrolment.IsZero() || a.Enrolment == EnrolmentWalkIn && !b.Enrolment.IsZero() {
		a.Enrolment, a.Since = b.Enrolment, b.Since
	}
	a.Invited = a.Invited || b.Invited
	a.Role, a.Sex = cmp.Or(a.Role, b.Role), cmp.Or(a.Sex, b.Sex)
	a.Unit = cmp.Or(a.Unit, b.Unit)
	if a.Region.IsZero() && !a.National {
		a.Region, a.National = b.Region, b.National
	}
	a.SpouseOf, a.ChildOf, a.Partner = cmp.Or(a.SpouseOf, b.SpouseOf), cmp.Or(a.ChildOf, b.ChildOf), cmp.Or(a.Partner, b.Partner)
	a.PartnerPresent = a.PartnerPresent || b.PartnerPresent
	for i, m := range b.Marks {
		if count(a.Marks, m) < count(b.Marks[:i+1], m) {
			a.Enter(m)
		}
	}
}

// count returns how many times the very same mark was entered.
func count(marks []Mark, m Mark) int {
	n := 0
	for _, old := range marks {
		if old.Entered.Equal(m.Entered) {
			old.Entered = m.Entered // another form of the same moment
			if old == m {
				n++
			}
		}
	}
	return n
}
