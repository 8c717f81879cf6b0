package schemaorg_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/participanttest"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/schemaorg"
	"github.com/integritas-id/integritas/region"
)

var update = flag.Bool("update", false, "write the golden files anew")

func id(n byte) uuid.UUID { return uuid.UUID{n, 0, 0, 0, 0, 0, 0x40, 0, 0x80} }

// cases returns the events that the package program was built against.
func cases(t *testing.T) []*program.Event {
	t.Helper()
	files, err := filepath.Glob("../testdata/cases/*.json")
	require.NoError(t, err)
	var events []*program.Event
	for _, name := range files {
		file, err := os.Open(name)
		require.NoError(t, err)
		e, err := program.Read(file)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		events = append(events, e)
	}
	require.NotEmpty(t, events)
	return events
}

// marshal returns the members of an event's document.
func marshal(t *testing.T, e *program.Event) map[string]any {
	t.Helper()
	b, err := schemaorg.Marshal(e)
	require.NoError(t, err)
	var doc map[string]any
	require.NoError(t, json.Unmarshal(b, &doc))
	assert.Equal(t, "https://schema.org", doc["@context"])
	assert.Equal(t, "EducationEvent", doc["@type"])
	return doc
}

func TestGolden(t *testing.T) {
	for name, w := range map[string]schemaorg.Writer{"cases.jsonld": {}, "cases_en.jsonld": {Tag: language.English}} {
		var got bytes.Buffer
		omitted, err := w.Write(&got, slices.Values(cases(t)))
		require.NoError(t, err)
		assert.Empty(t, omitted)
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got.String(), name)
	}
}

func TestDates(t *testing.T) {
	day := civil.MustDate(2024, 3, 5)
	three := civil.MustParseRange("2024-03-05/2024-03-07")
	eight, half := civil.MustClock(8, 0), civil.MustClock(15, 30)
	for name, tc := range map[string]struct {
		schedule   program.Schedule
		start, end any
	}{
		"west":                 {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: eight, To: half}, "2024-03-05T08:00:00+07:00", "2024-03-05T15:30:00+07:00"},
		"middle":               {program.Schedule{Range: civil.Day(day), Zone: civil.WITA, From: eight, To: half}, "2024-03-05T08:00:00+08:00", "2024-03-05T15:30:00+08:00"},
		"east":                 {program.Schedule{Range: three, Zone: civil.WIT, From: eight, To: half}, "2024-03-05T08:00:00+09:00", "2024-03-07T15:30:00+09:00"},
		"days":                 {program.Schedule{Range: three, Zone: civil.WIB}, "2024-03-05", "2024-03-07"},
		"to midnight":          {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: eight, To: civil.MustClock(24, 0)}, "2024-03-05T08:00:00+07:00", "2024-03-06T00:00:00+07:00"},
		"open end":             {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: eight, OpenEnd: true}, "2024-03-05T08:00:00+07:00", "2024-03-05"},
		"no zone":              {program.Schedule{Range: civil.Day(day), From: eight, To: half}, "2024-03-05", "2024-03-05"},
		"clock backwards":      {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: half, To: eight}, "2024-03-05T15:30:00+07:00", "2024-03-05"},
		"last day not known":   {program.Schedule{Range: civil.Range{Start: day}}, "2024-03-05", nil},
		"days backwards":       {program.Schedule{Range: civil.Range{Start: day, End: day.AddDays(-1)}}, "2024-03-05", nil},
		"daily hours":          {program.Schedule{Range: three, Zone: civil.WIB, Daily: program.Hours{From: eight, To: half}}, "2024-03-05", "2024-03-07"},
		"daily hours of a day": {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, Daily: program.Hours{From: eight, To: half}}, "2024-03-05T08:00:00+07:00", "2024-03-05T15:30:00+07:00"},
		"last midnight":        {program.Schedule{Range: civil.Day(civil.MustDate(9999, 12, 31)), Zone: civil.WIB, From: eight, To: civil.MustClock(24, 0)}, "9999-12-31T08:00:00+07:00", "9999-12-31"},
	} {
		doc := marshal(t, &program.Event{Status: program.StatusPlanned, Schedule: tc.schedule})
		assert.Equal(t, tc.start, doc["startDate"], name)
		assert.Equal(t, tc.end, doc["endDate"], name)
		assert.Equal(t, tc.schedule.Daily != program.Hours{} && tc.schedule.Range.Len() > 1, doc["eventSchedule"] != nil, name)
	}
}

// TestLife holds the status and the dates before against the whole history.
func TestLife(t *testing.T) {
	e := &program.Event{Status: program.StatusPlanned}
	e.Schedule.Range = civil.MustParseRange("2024-03-05/2024-03-06")
	step := func(to program.Status, days string, status, start any, previous ...any) {
		t.Helper()
		c := program.Change{To: to, Why: "alasan", Document: program.Document{Number: "1", Date: civil.MustDate(2024, 1, 1)}}
		if days != "" {
			c.New = civil.MustParseRange(days)
		}
		require.NoError(t, e.Transition(c))
		doc := marshal(t, e)
		assert.Equal(t, status, doc["eventStatus"], to)
		assert.Equal(t, start, doc["startDate"], to)
		if len(previous) == 0 {
			assert.Nil(t, doc["previousStartDate"], to)
		} else {
			assert.Equal(t, previous, doc["previousStartDate"], to)
		}
	}
	step(program.StatusInvited, "", "https://schema.org/EventScheduled", "2024-03-05")
	step(program.StatusPostponed, "", "https://schema.org/EventPostponed", nil, "2024-03-05")
	step(program.StatusRescheduled, "2024-04-02", "https://schema.org/EventRescheduled", "2024-04-02", "2024-03-05")
	step(program.StatusRescheduled, "2024-05-02", "https://schema.org/EventRescheduled", "2024-05-02", "2024-03-05", "2024-04-02")
	step(program.StatusRunning, "", "https://schema.org/EventRescheduled", "2024-05-02", "2024-03-05", "2024-04-02")
	step(program.StatusStopped, "", nil, "2024-05-02", "2024-03-05", "2024-04-02")
	step(program.StatusReported, "", nil, "2024-05-02", "2024-03-05", "2024-04-02")
}

func TestLeftOut(t *testing.T) {
	proposal := &program.Event{Key: "usul", Status: program.StatusProposed, Schedule: program.Schedule{Range: civil.Day(civil.MustDate(2024, 1, 1))}}
	never := &program.Event{Key: "kapan", Status: program.StatusPostponed}
	var b bytes.Buffer
	omitted, err := schemaorg.Write(&b, slices.Values([]*program.Event{proposal, never}))
	require.NoError(t, err)
	assert.Equal(t, []*program.Event{proposal, never}, omitted)
	assert.JSONEq(t, `{"@context":"https://schema.org","@graph":[]}`, b.String())
	_, err = schemaorg.Marshal(never)
	require.ErrorIs(t, err, schemaorg.ErrNoDate)
}

func TestPlaces(t *testing.T) {
	e := &program.Event{Status: program.StatusPlanned, Mode: program.ModeHybrid, Schedule: program.Schedule{Range: civil.Day(civil.MustDate(2024, 3, 5))}}
	e.Place = program.Place{
		Venue:  program.Venue{Name: "Hotel Contoh", Room: "Ballroom", Address: "Jalan Contoh 1"},
		HeldIn: program.Area{Code: region.MustParseCode("18.72")},
		Links:  []program.Link{{Platform: "Zoom", URL: "https://contoh.zoom.us/j/1?pwd=rahasia"}, {Platform: "RRI", Channel: "97,6 MHz"}},
	}
	doc := marshal(t, e)
	assert.Equal(t, "https://schema.org/MixedEventAttendanceMode", doc["eventAttendanceMode"])
	assert.Equal(t, []any{
		map[string]any{"@type": "Place", "name": "Ballroom, Hotel Contoh", "address": map[string]any{
			"@type": "PostalAddress", "streetAddress": "Jalan Contoh 1", "addressLocality": "Kota Metro", "addressRegion": "Provinsi Lampung", "addressCountry": "ID",
		}},
		map[string]any{"@type": "VirtualLocation", "name": "Zoom"},
		map[string]any{"@type": "VirtualLocation", "name": "RRI, 97,6 MHz"},
	}, doc["location"])

	e.Place = program.Place{HeldIn: program.Area{Code: region.MustParseCode("18")}}
	e.Mode = program.ModeOffline
	assert.Equal(t, []any{map[string]any{"@type": "Place", "name": "Provinsi Lampung", "address": map[string]any{
		"@type": "PostalAddress", "addressRegion": "Provinsi Lampung", "addressCountry": "ID",
	}}}, marshal(t, e)["location"])

	e.Place = program.Place{Abroad: "Singapura"}
	assert.Equal(t, []any{map[string]any{"@type": "Place", "name": "Singapura"}}, marshal(t, e)["location"])
	e.Place = program.Place{}
	assert.Nil(t, marshal(t, e)["location"], "unknown is left out")
}

func TestPeople(t *testing.T) {
	e := &program.Event{Status: program.StatusPlanned, Schedule: program.Schedule{Range: civil.Day(civil.MustDate(2024, 3, 5)), Zone: civil.WIB}}
	email, err := participant.ParseEmail("panitia@contoh.id")
	require.NoError(t, err)
	e.Contacts = []program.Contact{{Name: "Bu Contoh", Phone: participanttest.Phone(1), Email: email}}
	e.Participants = []participant.Participant{{Name: participant.MustParseName("Peserta Rekaan")}}
	e.Parties = []program.Party{
		{Name: "KPK", Unit: "Direktorat Contoh", Roles: []program.PartyRole{program.PartyOrganiser}},
		{Name: "Pemerintah Kota Contoh", Roles: []program.PartyRole{program.PartyHost}},
		{Name: "Paduan Suara Contoh", Roles: []program.PartyRole{program.PartyPerformer}},
	}
	e.People = []program.Person{
		{ID: id(1), Name: participant.MustParseName("Dr. Contoh Pembicara, S.H., M.H."), Roles: []program.PersonRole{program.PersonSpeaker}, Organisation: "KPK"},
		{ID: id(2), Name: participant.MustParseName("Rekaan Jauh"), Roles: []program.PersonRole{program.PersonSpeaker}, Absent: true},
		{ID: id(3), Name: participant.MustParseName("Tamu Hadir"), Roles: []program.PersonRole{program.PersonPresent}},
	}
	e.Sessions = []program.Session{
		{ID: "s1", Title: program.Text{Text: "Gratifikasi"}, From: civil.MustClock(8, 0), To: civil.MustClock(9, 30), Speakers: []uuid.UUID{id(1)}, Room: "Aula"},
		{ID: "s2", Title: program.Text{Text: "Batal"}, Cancelled: true},
	}
	e.Audience.Capacity = program.Capacity{Limit: 40, Unit: program.UnitCouple}
	doc := marshal(t, e)
	speaker := map[string]any{
		"@type": "Person", "name": "Contoh Pembicara", "honorificPrefix": "Dr.", "honorificSuffix": "S.H., M.H.",
		"affiliation": map[string]any{"@type": "GovernmentOrganization", "name": "KPK"},
	}
	assert.Equal(t, []any{speaker, map[string]any{"@type": "PerformingGroup", "name": "Paduan Suara Contoh"}}, doc["performer"])
	assert.Equal(t, []any{map[string]any{"@type": "GovernmentOrganization", "name": "KPK", "department": map[string]any{"@type": "GovernmentOrganization", "name": "Direktorat Contoh"}}}, doc["organizer"])
	assert.Equal(t, []any{map[string]any{"@type": "GovernmentOrganization", "name": "Pemerintah Kota Contoh"}}, doc["contributor"])
	assert.InDelta(t, 80, doc["maximumAttendeeCapacity"], 0)
	sessions := doc["subEvent"].([]any)
	first, second := sessions[0].(map[string]any), sessions[1].(map[string]any)
	assert.Equal(t, "2024-03-05T08:00:00+07:00", first["startDate"])
	assert.Equal(t, []any{speaker}, first["performer"])
	assert.Equal(t, "https://schema.org/EventCancelled", second["eventStatus"])

	b, err := schemaorg.Marshal(e)
	require.NoError(t, err)
	for _, private := range []string{"Bu Contoh", e.Contacts[0].Phone.Reveal(), "panitia@", "Peserta", "Rekaan Jauh", "Tamu"} {
		assert.NotContains(t, string(b), private)
	}
}

// TestScript holds that no title ends the script in which the document stands.
func TestScript(t *testing.T) {
	e := &program.Event{
		Title: program.Title{Text: "</script><script>alert(1)</script>"}, Status: program.StatusPlanned,
		Schedule: program.Schedule{Range: civil.Day(civil.MustDate(2024, 3, 5))},
	}
	b, err := schemaorg.Marshal(e)
	require.NoError(t, err)
	assert.NotContains(t, string(b), "</script>")
	assert.Equal(t, e.Title.Text, marshal(t, e)["name"])
}

func TestFailingWriter(t *testing.T) {
	_, err := schemaorg.Write(full{}, slices.Values(cases(t)))
	require.ErrorIs(t, err, errFull)
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }
