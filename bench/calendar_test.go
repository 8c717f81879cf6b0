package bench

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the zones as the database knows them

	"github.com/emersion/go-ical"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/calendar"
)

// stamp is a made-up moment of writing.
var stamp = time.Date(2024, 12, 20, 8, 0, 0, 0, time.UTC)

// events reads every event of the cases and of the example of a year.
func events(t *testing.T) []*program.Event {
	t.Helper()
	var all []*program.Event
	for _, pattern := range []string{"../program/testdata/cases/*.json", "../examples/kalender/events/rekaan-*.json"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			e, err := program.Read(bytes.NewReader(data))
			if err != nil {
				t.Fatal(name, err)
			}
			if !slices.ContainsFunc(all, func(o *program.Event) bool { return o.ID == e.ID }) {
				all = append(all, e)
			}
		}
	}
	return all
}

// TestCalendarReadBack reads the calendar with another parser and compares every entry
// with the event: the moments by the zone database, the days on which it recurs, the
// title, status and sequence.
func TestCalendarReadBack(t *testing.T) {
	all := events(t)
	all[0].Title.Text += ` "dengan; koma, \garis" ` + "\nbaris kedua, dan judul yang panjang sekali supaya dilipat — tanpa memotong huruf é"
	var b bytes.Buffer
	omitted, err := calendar.Writer{Stamp: stamp, Name: "Kegiatan"}.Write(&b, slices.Values(all))
	if err != nil {
		t.Fatal(err)
	}
	left := map[*program.Event]bool{}
	for _, o := range omitted {
		if o.Session < 0 && !o.Reason.IsPartial() {
			left[o.Event] = true
		}
	}
	decoder := ical.NewDecoder(&b)
	cal, err := decoder.Decode()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := decoder.Decode(); !errors.Is(err, io.EOF) {
		t.Errorf("more than one calendar: %v", err)
	}
	entries := map[string]*ical.Event{}
	for _, e := range cal.Events() {
		entries[e.Props.Get(ical.PropUID).Value] = &e
	}
	// An encoder refuses entries that lack what RFC 5545 asks for, or have it twice.
	if err := ical.NewEncoder(io.Discard).Encode(cal); err != nil {
		t.Error(err)
	}
	for _, e := range all {
		entry := entries[e.ID.String()]
		if left[e] || entry == nil {
			if left[e] != (entry == nil) {
				t.Errorf("%s: left out %v, in the calendar %v", e.Key, left[e], entry != nil)
			}
			continue
		}
		compareEntry(t, e, entry)
	}
	compareSessions(t, all, entries)
}

// compareSessions holds each entry that is part of another to a session of that event:
// when it begins and ends, and in which room.
func compareSessions(t *testing.T, all []*program.Event, entries map[string]*ical.Event) {
	t.Helper()
	compared := 0
	for _, entry := range entries {
		parent := entry.Props.Get(ical.PropRelatedTo)
		if parent == nil {
			continue
		}
		at := slices.IndexFunc(all, func(e *program.Event) bool { return e.ID.String() == parent.Value })
		if at < 0 {
			t.Fatalf("%s is part of no event", entry.Name)
		}
		e := all[at]
		summary, err := entry.Props.Text(ical.PropSummary)
		if err != nil {
			t.Fatal(err)
		}
		for i := range e.Sessions {
			s := &e.Sessions[i]
			if !strings.HasPrefix(summary, s.Name()+" · ") || s.From.IsZero() {
				continue
			}
			day := s.Range.Start
			if day.IsZero() {
				day = e.Schedule.Range.Start
			}
			start, err := entry.DateTimeStart(time.UTC)
			if err != nil || !start.Equal(day.At(s.From, e.Schedule.Zone)) {
				t.Errorf("%s, %s: begins %v, %v", e.Key, summary, start, err)
			}
			end, err := entry.DateTimeEnd(time.UTC)
			if err != nil || !end.Equal(day.At(s.To, e.Schedule.Zone)) {
				t.Errorf("%s, %s: ends %v, %v", e.Key, summary, end, err)
			}
			if place, err := entry.Props.Text(ical.PropLocation); err != nil || !strings.HasPrefix(place, s.Room) {
				t.Errorf("%s, %s: in %q, %v", e.Key, summary, place, err)
			}
			compared++
		}
	}
	if compared == 0 {
		t.Error("no session was compared")
	}
}

func compareEntry(t *testing.T, e *program.Event, entry *ical.Event) {
	t.Helper()
	if title, err := entry.Props.Text(ical.PropSummary); err != nil || title != e.Title.Text {
		t.Errorf("%s: title %q, %v", e.Key, title, err)
	}
	if status, err := entry.Status(); err != nil || string(status) != e.ICalendarStatus() {
		t.Errorf("%s: status %q, want %q, %v", e.Key, status, e.ICalendarStatus(), err)
	}
	if n := entry.Props.Get(ical.PropSequence).Value; n != strconv.Itoa(e.Revision()) {
		t.Errorf("%s: sequence %s, want %d", e.Key, n, e.Revision())
	}
	if at, err := entry.Props.DateTime(ical.PropDateTimeStamp, time.UTC); err != nil || !at.Equal(stamp) {
		t.Errorf("%s: stamp %v, %v", e.Key, at, err)
	}
	start, err := entry.DateTimeStart(time.UTC)
	if err != nil {
		t.Fatal(e.Key, err)
	}
	end, err := entry.DateTimeEnd(time.UTC)
	if err != nil {
		t.Fatal(e.Key, err)
	}
	s := &e.Schedule
	days := s.Range
	if days.IsZero() {
		days = s.Previous[len(s.Previous)-1]
	}
	switch {
	case !s.Daily.From.IsZero():
		set, err := entry.RecurrenceSet(time.UTC)
		if err != nil || set == nil {
			t.Fatal(e.Key, set, err)
		}
		var want []civil.Date
		for _, at := range set.All() {
			want = append(want, civil.DateOf(at))
		}
		if !slices.Equal(slices.Collect(days.Days()), want) || !start.Equal(days.Start.At(s.Daily.From, s.Zone)) || !end.Equal(days.Start.At(s.Daily.To, s.Zone)) {
			t.Errorf("%s: %v to %v on %v", e.Key, start, end, want)
		}
	case s.From.IsZero():
		if start.Format(time.DateOnly) != days.Start.String() || end.AddDate(0, 0, -1).Format(time.DateOnly) != days.End.String() {
			t.Errorf("%s: %v to %v, want %v", e.Key, start, end, days)
		}
	default:
		if want := days.Start.At(s.From, s.Zone); !start.Equal(want) {
			t.Errorf("%s: begins %v, want %v", e.Key, start, want)
		}
		if want := days.End.At(s.To, s.Zone); !s.To.IsZero() && !end.Equal(want) {
			t.Errorf("%s: ends %v, want %v", e.Key, end, want)
		}
	}
}
