package audit

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// Overlap is two sessions or events that need one person, one room or one audience at
// the same time.
type Overlap struct {
	Kind OverlapKind
	What string // the person's name, the room, the track
	A, B Slot   // A begins no later than B
	// Certain is false where clock times are missing and no more is known than that
	// the days overlap.
	Certain bool
}

// Slot is a stretch of time that an event or one of its sessions takes.
type Slot struct {
	Event      *program.Event
	Session    int // index into the event's sessions; -1 for the event as a whole
	Begin, End time.Time
	timed      bool // by clock times, not by days
}

// OverlapKind says what two slots need at once. The zero OverlapKind is unknown.
type OverlapKind uint8

// What overlaps.
const (
	OverlapSession OverlapKind = iota + 1 // sesi: two sessions of one track for one audience
	OverlapSpeaker                        // narasumber
	OverlapRoom                           // ruang
)

var overlapKindSet = enum.Set[OverlapKind]{Name: "OverlapKind", ID: "jenis bentrokan", EN: "kind of overlap", Rows: []enum.Row{
	OverlapSession: {Code: "sesi", ID: "Sesi", EN: "Session"},
	OverlapSpeaker: {Code: "narasumber", ID: "Narasumber", EN: "Speaker", Synonyms: "pembicara"},
	OverlapRoom:    {Code: "ruang", ID: "Ruang", EN: "Room", Synonyms: "ruangan|tempat"},
}}

// need is one thing that a slot takes.
type need struct {
	kind OverlapKind
	key  string // folded, so that spellings of one name are one
	what string
	slot Slot
	id   uuid.UUID // of a speaker who has one
}

// Overlaps finds who and what is needed twice at the same time, within an event and
// across events: speakers by id or bare name, rooms by venue and room, and sessions
// of one track, or of none, in one event that stand in no two rooms. Cancelled
// sessions, and cancelled or postponed events, take no time. One slot that ends when
// the other begins does not overlap with it.
//
// It keeps what the events need until it is done, and yields by kind, name and time, no
// more than [DefaultLimit]: a [Finder] allows for more, and tells whether there were.
func Overlaps(events iter.Seq[*program.Event]) iter.Seq[Overlap] {
	return func(yield func(Overlap) bool) { new(Finder).Overlaps(events)(yield) }
}

// Overlaps is the function of that name with the limit of the finder.
func (f *Finder) Overlaps(events iter.Seq[*program.Event]) iter.Seq[Overlap] {
	return func(yield func(Overlap) bool) {
		if events == nil {
			return
		}
		left := f.allowance()
		var needs []need
		for e := range events {
			if e != nil {
				needs = appendNeeds(needs, e)
			}
		}
		slices.SortStableFunc(needs, func(a, b need) int {
			return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.key, b.key), a.slot.Begin.Compare(b.slot.Begin))
		})
		for i := range needs {
			a := &needs[i]
			for j := i + 1; j < len(needs); j++ {
				b := &needs[j]
				if b.kind != a.kind || b.key != a.key || !b.slot.Begin.Before(a.slot.End) {
					break
				}
				if !left.compare(1) {
					return
				}
				if sameSlot(&a.slot, &b.slot) || a.kind == OverlapSession && inOtherRooms(&a.slot, &b.slot) || a.isToldByID(b) {
					continue
				}
				if !left.answer() || !yield(Overlap{Kind: a.kind, What: a.what, A: a.slot, B: b.slot, Certain: a.slot.timed && b.slot.timed}) {
					return
				}
			}
		}
	}
}

// appendNeeds appends what the event needs and when.
func appendNeeds(needs []need, e *program.Event) []need {
	if e.Status == program.StatusCancelled || e.Status == program.StatusPostponed {
		return needs
	}
	whole, ok := slotOf(e)
	busy := map[int]bool{} // who speaks in a session is not needed for the whole event too
	for i := range e.Sessions {
		needs = appendSession(needs, e, i, busy)
	}
	if !ok {
		return needs
	}
	for i := range e.People {
		p := &e.People[i]
		if !p.Absent && !p.Has(program.PersonSource) && !busy[i] {
			needs = appendPerson(needs, p, whole)
		}
	}
	if room := roomKey(&e.Place.Venue, ""); room != "" {
		needs = append(needs, need{OverlapRoom, room, e.Place.Venue.Name, whole, uuid.Nil})
	}
	return needs
}

// longestSession is how many days a session may have; more is a slip of the pen.
const longestSession = 366

// appendSession appends what session i needs on each of its days.
func appendSession(needs []need, e *program.Event, i int, busy map[int]bool) []need {
	s := &e.Sessions[i]
	days := s.Range
	if days.IsZero() && e.Schedule.IsOneDay() {
		days = e.Schedule.Range
	}
	if s.Cancelled || e.Schedule.Zone == 0 || !days.IsValid() || s.From.IsZero() || s.To.IsZero() {
		return needs
	}
	venue := &s.Venue
	if venue.IsZero() {
		venue = &e.Place.Venue
	}
	if days.Len() > longestSession {
		return needs
	}
	for d := range days.Days() {
		begin := d.At(s.From, e.Schedule.Zone)
		slot := Slot{e, i, begin, begin.Add(time.Duration(s.Minutes()) * time.Minute), true} // also over midnight
		for _, id := range s.Speakers {
			p := &program.Person{ID: id}
			if at := slices.IndexFunc(e.People, func(p program.Person) bool { return p.ID == id }); at >= 0 {
				p, busy[at] = &e.People[at], true
			}
			needs = appendPerson(needs, p, slot)
		}
		if s.Room != "" || !s.Venue.IsZero() {
			needs = append(needs, need{OverlapRoom, roomKey(venue, s.Room), strings.TrimSpace(venue.Name + " " + s.Room), slot, uuid.Nil})
		}
		needs = append(needs, need{OverlapSession, e.Name() + "\x00" + s.Track, s.Track, slot, uuid.Nil})
	}
	return needs
}

// slotOf returns the time that the event as a whole takes.
func slotOf(e *program.Event) (Slot, bool) {
	begin, end, ok := e.Schedule.Span()
	timed := !e.Schedule.From.IsZero() && !e.Schedule.To.IsZero() && e.Schedule.IsOneDay()
	if daily := e.Schedule.Daily; ok && !timed && e.Schedule.IsOneDay() && !daily.From.IsZero() && !daily.To.IsZero() {
		day, zone := e.Schedule.Range.Start, e.Schedule.Zone
		begin, end, timed = day.At(daily.From, zone), day.At(daily.To, zone), true
	}
	return Slot{e, -1, begin, end, timed}, ok
}

// appendPerson appends that somebody is needed: under the id, and under the bare name
// for those who have none.
func appendPerson(needs []need, p *program.Person, slot Slot) []need {
	name := p.Called()
	if p.ID != uuid.Nil {
		needs = append(needs, need{OverlapSpeaker, p.ID.String(), cmp.Or(name, p.ID.String()), slot, uuid.Nil})
	}
	if key := fold.Key(p.Name.Full); key != "" {
		needs = append(needs, need{OverlapSpeaker, key, name, slot, p.ID})
	}
	return needs
}

// isToldByID reports whether two people of one name both have ids: then those say
// whether they are one.
func (a *need) isToldByID(b *need) bool { return a.id != uuid.Nil && b.id != uuid.Nil }

// roomKey identifies a room across events; empty where the venue is not known.
func roomKey(v *program.Venue, room string) string {
	if v.Name == "" {
		return ""
	}
	return fold.Key(v.Name) + "\x00" + fold.Key(cmp.Or(room, v.Room)) + "\x00" + v.Area.Code.At(region.Regency).String()
}

// sameSlot reports whether two needs are of one session, of one event as a whole, or
// of an event and a session of it.
func sameSlot(a, b *Slot) bool {
	return sameEvent(a.Event, b.Event) && (a.Session == b.Session || a.Session < 0 || b.Session < 0)
}

// inOtherRooms reports whether two sessions of an event run side by side in rooms of
// their own.
func inOtherRooms(a, b *Slot) bool {
	x, y := &a.Event.Sessions[a.Session], &b.Event.Sessions[b.Session]
	key := func(s *program.Session) string {
		return fold.Key(s.Venue.Name) + "\x00" + fold.Key(cmp.Or(s.Room, s.Venue.Room))
	}
	return key(x) != "\x00" && key(y) != "\x00" && key(x) != key(y)
}
