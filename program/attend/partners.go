package attend

import (
	"cmp"
	"slices"

	"github.com/google/uuid"
)

// LinkPartners fills in Partner and PartnerPresent of all who came to one event as
// couples: those who are somebody's spouse, and those whose spouse is in the list. Where
// each names the other, the principal is the one who stands first, by Row where both have
// one, else by id; he or she is nobody's spouse after that. The order of the list does not
// matter. It looks at the list as it stands, so call it again when marks were entered. It
// does not know which sessions were cancelled: see [Sheet.LinkPartners].
func LinkPartners(list []Attendance) {
	linkPartners(list, (*Attendance).Present)
}

// LinkPartners is the function of that name, by who was present at the event: whoever
// signed only for a session that was cancelled was not.
func (d *Sheet) LinkPartners() {
	if d.Event == nil {
		LinkPartners(d.Attendances)
		return
	}
	linkPartners(d.Attendances, func(a *Attendance) bool { return a.PresentAt(d.Event) })
}

// one is a person at an event.
type one struct{ event, participant uuid.UUID }

// couples is what a list tells of who came with whom.
type couples struct {
	present map[one]bool
	spouses map[one]uuid.UUID // whom each says to be the spouse of
	rows    map[one]int
}

func linkPartners(list []Attendance, isPresent func(*Attendance) bool) {
	x := couples{make(map[one]bool, len(list)), make(map[one]uuid.UUID, len(list)), make(map[one]int, len(list))}
	for i := range list {
		a := &list[i]
		k := one{a.Event, a.Participant}
		x.present[k] = x.present[k] || isPresent(a)
		if old, ok := x.rows[k]; !ok || compareRows(a.Row, old) < 0 {
			x.rows[k] = a.Row
		}
		if old := x.spouses[k]; a.SpouseOf != uuid.Nil && (old == uuid.Nil || x.stands(a.Event, a.SpouseOf, old) < 0) {
			x.spouses[k] = a.SpouseOf
		}
	}
	claimed := make(map[one]uuid.UUID, len(x.spouses)) // who says to be the spouse of each
	for i := range list {
		a := &list[i]
		if a.SpouseOf == uuid.Nil || a.SpouseOf == a.Participant {
			continue
		}
		isMutual := x.spouses[one{a.Event, a.SpouseOf}] == a.Participant
		if isMutual && x.stands(a.Event, a.Participant, a.SpouseOf) < 0 {
			a.Partner, a.SpouseOf = a.SpouseOf, uuid.Nil
			continue
		}
		a.Partner = a.SpouseOf
		k := one{a.Event, a.SpouseOf}
		if before, ok := claimed[k]; !ok || x.stands(a.Event, a.Participant, before) < 0 {
			claimed[k] = a.Participant
		}
	}
	for i := range list {
		a := &list[i]
		if spouse, ok := claimed[one{a.Event, a.Participant}]; ok && a.SpouseOf == uuid.Nil {
			a.Partner = spouse
		}
		a.PartnerPresent = a.Partner != uuid.Nil && x.present[one{a.Event, a.Partner}]
	}
}

// stands compares who of two people stands first: by their rows where both have one, else
// by id.
func (x *couples) stands(event, a, b uuid.UUID) int {
	first, second := x.rows[one{event, a}], x.rows[one{event, b}]
	if first > 0 && second > 0 && first != second {
		return cmp.Compare(first, second)
	}
	return slices.Compare(a[:], b[:])
}

// compareRows orders rows, those that are not known last.
func compareRows(a, b int) int {
	if (a > 0) != (b > 0) {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}
