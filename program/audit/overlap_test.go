package audit_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
)

func overlaps(events ...*program.Event) []string {
	var all []string
	for o := range audit.Overlaps(slices.Values(events)) {
		s := o.Kind.String() + " " + o.What
		if !o.Certain {
			s += " mungkin"
		}
		all = append(all, s)
	}
	return all
}

func TestOverlapsWithinAnEvent(t *testing.T) {
	a, b := uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000001"), uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000002")
	session := func(from, to, track, room string, speakers ...uuid.UUID) program.Session {
		return program.Session{
			Title: program.Text{Text: from}, From: civil.MustParseClock(from), To: civil.MustParseClock(to),
			Track: track, Room: room, Speakers: speakers,
		}
	}
	tests := []struct {
		name     string
		sessions []program.Session
		want     []string
	}{
		{"one after the other", []program.Session{session("08:00", "09:00", "", "", a), session("09:00", "10:00", "", "", a)}, nil},
		{"at once", []program.Session{session("08:00", "09:30", "", ""), session("09:00", "10:00", "", "")}, []string{"sesi "}},
		{"two tracks", []program.Session{session("08:00", "09:30", "A", ""), session("09:00", "10:00", "B", "")}, nil},
		{"one track", []program.Session{session("08:00", "09:30", "A", ""), session("09:00", "10:00", "A", "")}, []string{"sesi A"}},
		{"two rooms", []program.Session{session("08:00", "09:30", "", "Ruang 1"), session("09:00", "10:00", "", "Ruang 2")}, nil},
		{"one room, two tracks", []program.Session{session("08:00", "09:30", "A", "Ruang 1"), session("09:00", "10:00", "B", "RUANG 1")}, []string{"ruang Aula Ruang 1"}},
		{"one speaker, two tracks", []program.Session{session("08:00", "09:30", "A", "1", a, b), session("09:00", "10:00", "B", "2", a)}, []string{"narasumber Orang Satu"}},
		{"within a longer one", []program.Session{session("08:00", "16:00", "A", "1", a), session("09:00", "10:00", "B", "2", b), session("11:00", "12:00", "B", "2", a)}, []string{"narasumber Orang Satu"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := &program.Event{Key: "a", Sessions: tt.sessions, Status: program.StatusPlanned}
			e.Schedule = program.Schedule{Range: civil.MustParseRange("2024-03-05"), Zone: civil.WIB}
			e.Place.Venue.Name = "Aula"
			e.People = []program.Person{{ID: a, Name: participant.Name{Full: "Orang Satu"}}, {ID: b, Name: participant.Name{Full: "Orang Dua"}}}
			assert.Equal(t, tt.want, overlaps(e))
			e.Status = program.StatusCancelled
			assert.Empty(t, overlaps(e))
		})
	}
}

func TestOverlapsAcrossEvents(t *testing.T) {
	event := func(key, day, zone, from, to string, names ...string) *program.Event {
		e := &program.Event{Key: key}
		e.Schedule = program.Schedule{Range: civil.MustParseRange(day)}
		e.Schedule.Zone, _ = civil.ParseZone(zone)
		if from != "" {
			e.Schedule.From, e.Schedule.To = civil.MustParseClock(from), civil.MustParseClock(to)
		}
		for _, name := range names {
			e.People = append(e.People, program.Person{Name: participant.Name{Full: name}})
		}
		return e
	}
	assert.Equal(t, []string{"narasumber Orang Satu"}, overlaps(
		event("a", "2024-03-05", "WIB", "08:00", "10:00", "Orang Satu"), event("b", "2024-03-05", "WIB", "09:00", "11:00", "ORANG SATU")))
	assert.Empty(t, overlaps(
		event("a", "2024-03-05", "WIB", "08:00", "10:00", "Orang Satu"), event("b", "2024-03-05", "WITA", "11:00", "12:00", "Orang Satu")), "11.00 WITA is 10.00 WIB")
	assert.Equal(t, []string{"narasumber Orang Satu mungkin"}, overlaps(
		event("a", "2024-03-05", "WIB", "", "", "Orang Satu"), event("b", "2024-03-05/2024-03-06", "WIB", "", "", "Orang Satu")))
	assert.Empty(t, overlaps(
		event("a", "2024-03-05", "WIB", "", "", "Orang Satu"), event("b", "2024-03-06", "WIB", "", "", "Orang Satu")))
	absent := event("b", "2024-03-05", "WIB", "09:00", "11:00", "Orang Satu")
	absent.People[0].Absent = true
	assert.Empty(t, overlaps(event("a", "2024-03-05", "WIB", "08:00", "10:00", "Orang Satu"), absent))
	x, y := event("a", "2024-03-05", "WIB", "08:00", "10:00"), event("b", "2024-03-05", "WIB", "08:00", "10:00")
	x.Place.Venue.Name, y.Place.Venue.Name = "Gedung Sate", "gedung sate"
	assert.Equal(t, []string{"ruang Gedung Sate"}, overlaps(x, y))
}

// TestOverlapsOfOneName: where both people of a name have ids, the ids say whether they
// are one; where one has none, the name does.
func TestOverlapsOfOneName(t *testing.T) {
	event := func(key string, id uuid.UUID) *program.Event {
		e := &program.Event{Key: key, People: []program.Person{{ID: id, Name: participant.Name{Full: "Orang Satu"}}}}
		e.Schedule = program.Schedule{Range: civil.MustParseRange("2024-03-05"), Zone: civil.WIB, From: civil.MustParseClock("08:00"), To: civil.MustParseClock("10:00")}
		return e
	}
	a, b := uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000001"), uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000002")
	assert.Empty(t, overlaps(event("a", a), event("b", b)))
	assert.Equal(t, []string{"narasumber Orang Satu"}, overlaps(event("a", a), event("b", uuid.Nil)))
	assert.Equal(t, []string{"narasumber Orang Satu"}, overlaps(event("a", uuid.Nil), event("b", b)))
}

// TestOverlapsOnWhichDay: a session of an event of several days that tells no day may be
// on any of them, and a clock time of such an event is that of no day for certain.
func TestOverlapsOnWhichDay(t *testing.T) {
	session := program.Session{From: civil.MustParseClock("08:00"), To: civil.MustParseClock("10:00")}
	e := &program.Event{Key: "a", Sessions: []program.Session{session, session}}
	e.Schedule = program.Schedule{Range: civil.MustParseRange("2024-03-05/2024-03-06"), Zone: civil.WIB}
	assert.Empty(t, overlaps(e))
	e.Sessions[0].Range, e.Sessions[1].Range = civil.MustParseRange("2024-03-05"), civil.MustParseRange("2024-03-06")
	assert.Empty(t, overlaps(e))
	e.Sessions[1].Range = e.Sessions[0].Range
	assert.Equal(t, []string{"sesi "}, overlaps(e))

	at := func(key, day string, from string) *program.Event {
		e := &program.Event{Key: key, People: []program.Person{{Name: participant.Name{Full: "Orang Satu"}}}}
		e.Schedule = program.Schedule{Range: civil.MustParseRange(day), Zone: civil.WIB, From: civil.MustParseClock(from), To: civil.MustParseClock("10:00")}
		return e
	}
	assert.Equal(t, []string{"narasumber Orang Satu mungkin"}, overlaps(at("a", "2024-03-05/2024-03-06", "08:00"), at("b", "2024-03-05", "09:00")))
}
