package attend

import (
	"cmp"
	"slices"
	"time"

	"github.com/google/uuid"
)

// Merge puts lists of attendances together, as from the desks of one event: each person
// once, with the marks of all lists in the order in which they were entered. The same mark
// stands once, so a list merged twice changes nothing; marks that disagree both stay.
//
// What tells of the person is taken from the list that is earliest by the first mark or the
// enrolment, and completed from the others; what another list tells otherwise stands in
// Others, and [Attendance.Check] tells it. Walk-in is given up for any other enrolment, and
// the enrolment that went furthest counts: who withdrew on one list has withdrawn.
//
// The result does not depend on the order of the lists: it is in the order of events, rows
// and ids. The lists stay as they are. A person is known by id: see [People] for people who
// have two, and Check each record. Call [LinkPartners] afterwards. Its memory grows with people and marks.
func Merge(lists ...[]Attendance) []Attendance {
	places := map[one]int{}
	var groups [][]*Attendance
	for _, list := range lists {
		for i := range list {
			a := &list[i]
			k := one{a.Event, a.Participant}
			at, known := places[k]
			if !known || a.Participant == uuid.Nil {
				at = len(groups)
				places[k] = at
				groups = append(groups, nil)
			}
			groups[at] = append(groups[at], a)
		}
	}
	var merged []Attendance
	for _, group := range groups {
		merged = append(merged, join(group))
	}
	slices.SortStableFunc(merged, func(a, b Attendance) int {
		return cmp.Or(
			slices.Compare(a.Event[:], b.Event[:]),
			compareRows(a.Row, b.Row),
			cmp.Compare(truth(a.Participant == uuid.Nil), truth(b.Participant == uuid.Nil)),
			slices.Compare(a.Participant[:], b.Participant[:]),
			compareRecords(&a, &b),
		)
	})
	return merged
}

// join makes one record of those that several lists have of one person at one event.
func join(records []*Attendance) Attendance {
	slices.SortStableFunc(records, compareRecords)
	a := *records[0]
	a.Others = nil
	for _, b := range records[1:] {
		a.complete(b)
	}
	a.Enrolment, a.Since = furthest(records)
	for _, b := range records {
		a.note(b.description())
		for _, d := range b.Others {
			a.note(d)
		}
	}
	slices.SortFunc(a.Others, Description.compare)
	a.Others = slices.Compact(a.Others)
	a.Marks = unite(records)
	a.enrolByMarks()
	return a
}

// compareRecords orders the records of one person: the earliest first, and those that no
// moment tells apart by what they say.
func compareRecords(a, b *Attendance) int {
	x, y := a.first(), b.first()
	if x.IsZero() != y.IsZero() {
		return cmp.Compare(y.Unix(), x.Unix())
	}
	return cmp.Or(x.Compare(y), compareRows(a.Row, b.Row), a.description().compare(b.description()), cmp.Compare(len(a.Marks), len(b.Marks)))
}

// first returns the earliest moment that the record knows of: of its marks, or from which
// the person was enrolled.
func (a *Attendance) first() time.Time {
	first := a.Since
	for i := range a.Marks {
		if m := &a.Marks[i]; !m.Entered.IsZero() && (first.IsZero() || m.Entered.Before(first)) {
			first = m.Entered
		}
	}
	return first
}

// complete takes over what b knows beyond a.
func (a *Attendance) complete(b *Attendance) {
	a.Invited = a.Invited || b.Invited
	a.Role, a.Part, a.Sex = cmp.Or(a.Role, b.Role), cmp.Or(a.Part, b.Part), cmp.Or(a.Sex, b.Sex)
	a.Track = cmp.Or(a.Track, b.Track)
	if compareRows(b.Row, a.Row) < 0 {
		a.Row = b.Row
	}
	if a.Unit == "" && a.Office == "" || a.Unit == b.Unit && a.Office == "" {
		a.Unit, a.Office = b.Unit, b.Office
	}
	if a.Region.IsZero() && !a.National {
		a.Region, a.National = b.Region, b.National
	}
	a.SpouseOf, a.ChildOf, a.Partner = cmp.Or(a.SpouseOf, b.SpouseOf), cmp.Or(a.ChildOf, b.ChildOf), cmp.Or(a.Partner, b.Partner)
	a.PartnerPresent = a.PartnerPresent || b.PartnerPresent
}

// wayOf is how far a registration has gone in each state. Who walked in tells the least of
// what was agreed before, and a refusal is the last word.
var wayOf = [...]int{
	0: 0, EnrolmentWalkIn: 1, EnrolmentInvited: 2, EnrolmentRegistered: 3, EnrolmentWaiting: 4, EnrolmentConfirmed: 5,
	EnrolmentDeclined: 6, EnrolmentWithdrawn: 7,
}

func (s EnrolmentState) way() int {
	if int(s) < len(wayOf) {
		return wayOf[s]
	}
	return 0
}

// furthest returns the enrolment that went furthest, from the earliest moment that a list
// with it tells; the zero time is before all others.
func furthest(records []*Attendance) (EnrolmentState, time.Time) {
	state, since := records[0].Enrolment, records[0].Since
	for _, b := range records[1:] {
		switch c := cmp.Compare(b.Enrolment.way(), state.way()); {
		case c > 0:
			state, since = b.Enrolment, b.Since
		case c == 0 && b.Since.Before(since):
			since = b.Since
		}
	}
	return state, since
}

// enrolByMarks enrols as a walk-in, from the first mark of presence that counts, whoever
// has no place yet.
func (a *Attendance) enrolByMarks() {
	if s := a.Enrolment; s != 0 && s != EnrolmentInvited && s != EnrolmentWaiting {
		return
	}
	counting := a.countingMarks()
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Attended() && counting(i) {
			a.walkIn(m)
			return
		}
	}
}

// note keeps what a list tells otherwise.
func (a *Attendance) note(d Description) {
	if d = d.beyond(a.description()); d != (Description{}) {
		a.Others = append(a.Others, d)
	}
}

// unite returns the marks of all records in the order in which they were entered, each as
// often as the record that has it most often.
func unite(records []*Attendance) []Mark {
	most := map[Mark]int{}
	for _, b := range records {
		counts := make(map[Mark]int, len(b.Marks))
		for _, m := range b.Marks {
			m.Entered = m.Entered.Round(0).UTC() // one form of a moment
			counts[m]++
			most[m] = max(most[m], counts[m])
		}
	}
	var marks []Mark
	for _, b := range records {
		for _, m := range b.Marks {
			key := m
			key.Entered = m.Entered.Round(0).UTC()
			if most[key] > 0 {
				most[key]--
				marks = append(marks, m)
			}
		}
	}
	slices.SortStableFunc(marks, func(a, b Mark) int {
		return cmp.Or(a.Entered.Compare(b.Entered), cmp.Compare(a.Session, b.Session), cmp.Compare(a.Corrects, b.Corrects), b.compare(&a))
	})
	return marks
}
