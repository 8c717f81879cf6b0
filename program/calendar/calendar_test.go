package calendar_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/participanttest"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/calendar"
)

var update = flag.Bool("update", false, "write the golden files anew")

// stamp is a made-up moment of writing.
var stamp = time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)

func id(n byte) uuid.UUID { return uuid.UUID{n, 0, 0, 0, 0, 0, 0x40, 0, 0x80} }

// planned is an event of one day by the clock.
func planned() *program.Event {
	return &program.Event{
		ID: id(1), Title: program.Title{Text: "Bimtek Keluarga Berintegritas"}, Status: program.StatusPlanned,
		Schedule: program.Schedule{
			Range: civil.Day(civil.MustDate(2024, 3, 5)), Zone: civil.WIB,
			From: civil.MustClock(8, 0), To: civil.MustClock(15, 30),
		},
	}
}

// write returns the unfolded lines of the calendar, and what was left out.
func write(t *testing.T, events ...*program.Event) ([]string, []calendar.Omission) {
	t.Helper()
	var b bytes.Buffer
	omitted, err := calendar.Writer{Stamp: stamp}.Write(&b, slices.Values(events))
	require.NoError(t, err)
	for line := range strings.SplitSeq(strings.TrimSuffix(b.String(), "\r\n"), "\r\n") {
		require.LessOrEqual(t, len(line), 75, line)
		require.True(t, utf8.ValidString(line), "%q", line)
		require.NotContains(t, line, "\n")
		require.NotContains(t, line, "\r")
	}
	whole := strings.ReplaceAll(b.String(), "\r\n ", "")
	return strings.Split(strings.TrimSuffix(whole, "\r\n"), "\r\n"), omitted
}

// values returns the values of a property in all entries, with its parameters.
func values(lines []string, name string) []string {
	var found []string
	inEntry := false
	for _, line := range lines {
		switch line {
		case "BEGIN:VEVENT":
			inEntry = true
		case "END:VEVENT":
			inEntry = false
		}
		if rest, ok := strings.CutPrefix(line, name); ok && inEntry && (rest[0] == ':' || rest[0] == ';') {
			found = append(found, rest[1:])
		}
	}
	return found
}

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

func TestGolden(t *testing.T) {
	for name, w := range map[string]calendar.Writer{
		"cases.ics":    {Stamp: stamp, Name: "Kegiatan antikorupsi"},
		"cases_en.ics": {Stamp: stamp, Tag: language.English},
	} {
		var got bytes.Buffer
		_, err := w.Write(&got, slices.Values(cases(t)))
		require.NoError(t, err)
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got.String(), name)
	}
}

func TestWhen(t *testing.T) {
	day := civil.MustDate(2024, 3, 5)
	three := civil.MustParseRange("2024-03-05/2024-03-07")
	eight, half := civil.MustClock(8, 0), civil.MustClock(15, 30)
	for name, tc := range map[string]struct {
		schedule   program.Schedule
		start, end string
		rule       string
		reason     calendar.Reason
	}{
		"by the clock":          {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: eight, To: half}, "TZID=Asia/Jakarta:20240305T080000", "TZID=Asia/Jakarta:20240305T153000", "", 0},
		"in the middle":         {program.Schedule{Range: civil.Day(day), Zone: civil.WITA, From: eight, To: half}, "TZID=Asia/Makassar:20240305T080000", "TZID=Asia/Makassar:20240305T153000", "", 0},
		"in the east":           {program.Schedule{Range: civil.Day(day), Zone: civil.WIT, From: eight, To: half}, "TZID=Asia/Jayapura:20240305T080000", "TZID=Asia/Jayapura:20240305T153000", "", 0},
		"whole day":             {program.Schedule{Range: civil.Day(day), Zone: civil.WIB}, "VALUE=DATE:20240305", "VALUE=DATE:20240306", "", 0},
		"whole days":            {program.Schedule{Range: three}, "VALUE=DATE:20240305", "VALUE=DATE:20240308", "", 0},
		"over the end of year":  {program.Schedule{Range: civil.MustParseRange("2024-12-30/2024-12-31")}, "VALUE=DATE:20241230", "VALUE=DATE:20250101", "", 0},
		"leap day":              {program.Schedule{Range: civil.Day(civil.MustDate(2024, 2, 28))}, "VALUE=DATE:20240228", "VALUE=DATE:20240229", "", 0},
		"to midnight":           {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: eight, To: civil.MustClock(24, 0)}, "TZID=Asia/Jakarta:20240305T080000", "TZID=Asia/Jakarta:20240306T000000", "", 0},
		"open end":              {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: eight, OpenEnd: true}, "TZID=Asia/Jakarta:20240305T080000", "", "", 0},
		"no end, days":          {program.Schedule{Range: three, Zone: civil.WIB, From: eight}, "TZID=Asia/Jakarta:20240305T080000", "TZID=Asia/Jakarta:20240308T000000", "", 0},
		"days by the clock":     {program.Schedule{Range: three, Zone: civil.WIB, From: half, To: eight}, "TZID=Asia/Jakarta:20240305T153000", "TZID=Asia/Jakarta:20240307T080000", "", 0},
		"daily hours":           {program.Schedule{Range: three, Zone: civil.WITA, Daily: program.Hours{From: eight, To: half}}, "TZID=Asia/Makassar:20240305T080000", "TZID=Asia/Makassar:20240305T153000", "FREQ=DAILY;COUNT=3", 0},
		"daily hours of a day":  {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, Daily: program.Hours{From: eight, To: half}}, "TZID=Asia/Jakarta:20240305T080000", "TZID=Asia/Jakarta:20240305T153000", "", 0},
		"last day not known":    {program.Schedule{Range: civil.Range{Start: day}}, "VALUE=DATE:20240305", "", "", 0},
		"last day of all":       {program.Schedule{Range: civil.Day(civil.MustDate(9999, 12, 31))}, "VALUE=DATE:99991231", "", "", 0},
		"last midnight of all":  {program.Schedule{Range: civil.Day(civil.MustDate(9999, 12, 31)), Zone: civil.WIB, From: eight, To: civil.MustClock(24, 0)}, "TZID=Asia/Jakarta:99991231T080000", "", "", 0},
		"only the closing time": {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, To: half}, "VALUE=DATE:20240305", "VALUE=DATE:20240306", "", 0},
		"no zone":               {program.Schedule{Range: civil.Day(day), From: eight, To: half}, "VALUE=DATE:20240305", "VALUE=DATE:20240306", "", calendar.ReasonZone},
		"clock runs backwards":  {program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: half, To: eight}, "TZID=Asia/Jakarta:20240305T153000", "", "", calendar.ReasonClock},
		"no date":               {program.Schedule{Zone: civil.WIB, From: eight}, "", "", "", calendar.ReasonDate},
		"no first day":          {program.Schedule{Range: civil.Range{End: day}}, "", "", "", calendar.ReasonDate},
		"days run backwards":    {program.Schedule{Range: civil.Range{Start: day, End: day.AddDays(-1)}}, "", "", "", calendar.ReasonRange},
	} {
		t.Run(name, func(t *testing.T) {
			e := &program.Event{ID: id(1), Status: program.StatusPlanned, Schedule: tc.schedule}
			lines, omitted := write(t, e)
			first := func(name string) string { return strings.Join(values(lines, name), "|") }
			assert.Equal(t, tc.start, first("DTSTART"))
			assert.Equal(t, tc.end, first("DTEND"))
			assert.Equal(t, tc.rule, first("RRULE"))
			if tc.reason == 0 {
				assert.Empty(t, omitted)
			} else {
				assert.Equal(t, []calendar.Omission{{Event: e, Session: -1, Reason: tc.reason}}, omitted)
				assert.Equal(t, tc.start == "", !tc.reason.IsPartial())
			}
			if zone, _, ok := strings.Cut(strings.TrimPrefix(tc.start, "TZID="), ":"); ok && tc.start[0] == 'T' {
				assert.Contains(t, lines, "TZID:"+zone, "every zone named is defined")
			}
		})
	}
}

// TestLife follows one event: it keeps its UID, SEQUENCE grows with every step that
// moves or ends it, and the whole history counts.
func TestLife(t *testing.T) {
	e := planned()
	step := func(c program.Change, sequence, start, status string) {
		t.Helper()
		require.NoError(t, e.Transition(c))
		lines, omitted := write(t, e)
		assert.Empty(t, omitted)
		assert.Equal(t, []string{id(1).String()}, values(lines, "UID"))
		assert.Equal(t, []string{sequence}, values(lines, "SEQUENCE"), "%v", c.To)
		assert.Equal(t, []string{start}, values(lines, "DTSTART"), "%v", c.To)
		assert.Equal(t, []string{status}, values(lines, "STATUS"), "%v", c.To)
	}
	days := func(s string) civil.Range { return civil.MustParseRange(s) }
	e.Schedule.From, e.Schedule.To = civil.Clock{}, civil.Clock{}
	letter := program.Document{Number: "005/1/2024", Date: civil.MustDate(2024, 2, 1)}
	step(program.Change{To: program.StatusInvited, Document: letter}, "0", "VALUE=DATE:20240305", "CONFIRMED")
	step(program.Change{To: program.StatusPostponed, Why: "banjir"}, "1", "VALUE=DATE:20240305", "TENTATIVE")
	step(program.Change{To: program.StatusRescheduled, Why: "surut", New: days("2024-04-02")}, "2", "VALUE=DATE:20240402", "CONFIRMED")
	step(program.Change{To: program.StatusRescheduled, Why: "pilkada", New: days("2024-05-02/2024-05-03")}, "3", "VALUE=DATE:20240502", "CONFIRMED")
	step(program.Change{To: program.StatusRunning}, "3", "VALUE=DATE:20240502", "CONFIRMED")
	step(program.Change{To: program.StatusStopped, Why: "gempa"}, "4", "VALUE=DATE:20240502", "CANCELLED")
	report := program.Document{Number: "700/9/2024", Date: civil.MustDate(2024, 5, 9)}
	step(program.Change{To: program.StatusReported, Document: report}, "4", "VALUE=DATE:20240502", "CANCELLED")

	lines, _ := write(t, e)
	description := strings.Join(values(lines, "DESCRIPTION"), "")
	for _, told := range []string{"Semula: 5 Maret 2024", "Semula: 2 April 2024", "Ditunda: banjir", "Dihentikan: gempa"} {
		assert.Contains(t, description, told)
	}

	e = planned()
	e.Schedule.From, e.Schedule.To = civil.Clock{}, civil.Clock{}
	step(program.Change{To: program.StatusPostponed, Why: "banjir"}, "1", "VALUE=DATE:20240305", "TENTATIVE")
	step(program.Change{To: program.StatusCancelled, Why: "anggaran"}, "2", "VALUE=DATE:20240305", "CANCELLED")
}

func TestLeftOut(t *testing.T) {
	proposal, never, nameless, twin := planned(), planned(), planned(), planned()
	proposal.ID, proposal.Status = id(2), program.StatusProposed
	never.ID, never.Status, never.Schedule = id(3), program.StatusPostponed, program.Schedule{}
	never.Key = "paku-2021"
	nameless.ID = uuid.Nil
	lines, omitted := write(t, proposal, never, nameless, planned(), twin)
	assert.Equal(t, []calendar.Omission{
		{Event: proposal, Session: -1, Reason: calendar.ReasonProposal},
		{Event: never, Session: -1, Reason: calendar.ReasonDate},
		{Event: nameless, Session: -1, Reason: calendar.ReasonIdentity},
		{Event: twin, Session: -1, Reason: calendar.ReasonTwice},
	}, omitted)
	assert.Equal(t, []string{id(1).String()}, values(lines, "UID"))
	assert.Equal(t, "paku-2021: belum bertanggal", omitted[1].Message(language.Indonesian))
	assert.Equal(t, "paku-2021: has no date", omitted[1].Message(language.English))
}

// TestNothing holds that a calendar of no events is still one.
func TestNothing(t *testing.T) {
	lines, omitted := write(t)
	assert.Empty(t, omitted)
	assert.Contains(t, lines, "BEGIN:VTIMEZONE", "a calendar has at least one component")
}

func TestSessions(t *testing.T) {
	e := planned()
	e.Schedule.Range = civil.MustParseRange("2024-03-05/2024-03-07")
	e.Schedule.From, e.Schedule.To = civil.Clock{}, civil.Clock{}
	e.People = []program.Person{{ID: id(9), Name: participant.MustParseName("Contoh Narasumber, S.H.")}}
	eight, ten := civil.MustClock(8, 0), civil.MustClock(10, 0)
	e.Sessions = []program.Session{
		{ID: "s1", Title: program.Text{Text: "Gratifikasi"}, Range: civil.Day(civil.MustDate(2024, 3, 6)), From: eight, To: ten, Room: "Aula 2", Speakers: []uuid.UUID{id(9)}},
		{ID: "s2", Title: program.Text{Text: "Pameran"}, Range: e.Schedule.Range, From: eight, To: ten},
		{ID: "s3", Title: program.Text{Text: "Permainan"}, Range: civil.Day(civil.MustDate(2024, 3, 7)), Cancelled: true},
		{Title: program.Text{Text: "Diskusi"}, From: eight, To: ten},
		{ID: "s1", Title: program.Text{Text: "Kembar"}, Range: civil.Day(civil.MustDate(2024, 3, 7))},
	}
	lines, omitted := write(t, e)
	assert.Equal(t, []calendar.Omission{
		{Event: e, Session: 3, Reason: calendar.ReasonUntimed},
		{Event: e, Session: 4, Reason: calendar.ReasonTwice},
	}, omitted)
	assert.Equal(t, []string{
		"VALUE=DATE:20240305", "TZID=Asia/Jakarta:20240306T080000", "TZID=Asia/Jakarta:20240305T080000", "VALUE=DATE:20240307",
	}, values(lines, "DTSTART"))
	assert.Equal(t, []string{"FREQ=DAILY;COUNT=3"}, values(lines, "RRULE"))
	assert.Equal(t, []string{"TENTATIVE", "TENTATIVE", "TENTATIVE", "CANCELLED"}, values(lines, "STATUS"))
	assert.Equal(t, []string{id(1).String(), id(1).String(), id(1).String()}, values(lines, "RELATED-TO"))
	assert.Contains(t, values(lines, "DESCRIPTION"), `Sesi: Diskusi`)
	assert.Contains(t, values(lines, "DESCRIPTION"), `Waktu: pukul 08.00 s.d. 10.00 WIB\nNarasumber: Contoh Narasumber\, S.H.`)
	uids := values(lines, "UID")

	e.Sessions = slices.Delete(e.Sessions, 0, 1)
	lines, _ = write(t, e)
	assert.Equal(t, uids[2], values(lines, "UID")[1], "a session keeps its UID when another goes")
}

// TestPrivate holds that nothing of a participant or contact gets into a calendar.
func TestPrivate(t *testing.T) {
	e := planned()
	email, err := participant.ParseEmail("panitia@contoh.id")
	require.NoError(t, err)
	e.Contacts = []program.Contact{{Name: "Bu Contoh", Phone: participanttest.Phone(1), Email: email, URL: "https://wa.me/6281200000001"}}
	e.Participants = []participant.Participant{{Name: participant.MustParseName("Peserta Rekaan"), NIP: participanttest.NIP(civil.MustDate(1972, 5, 14), 1998, 3, participant.SexMale, 1)}}
	e.Registration.URL = "https://wa.me/6281200000001"
	e.Place.Links = []program.Link{{Platform: "Zoom", URL: "https://contoh.zoom.us/j/1?pwd=rahasia"}, {Platform: "YouTube", URL: "https://youtube.com/live/contoh"}}
	lines, _ := write(t, e)
	all := strings.Join(lines, "\n")
	for _, private := range []string{"Bu Contoh", e.Contacts[0].Phone.Reveal(), "6281200000001", "panitia@", "Peserta", e.Participants[0].NIP.Reveal(), "rahasia", "ATTENDEE"} {
		assert.NotContains(t, all, private)
	}
	assert.Equal(t, []string{"https://youtube.com/live/contoh"}, values(lines, "URL"))
}

// TestHostileText writes titles that would break out of their line and reads them back.
func TestHostileText(t *testing.T) {
	unescape := strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n")
	for text, want := range map[string]string{
		"a,b;c\\d":                         "a,b;c\\d",
		"baris\r\nEND:VEVENT":              "baris\nEND:VEVENT",
		"satu\rdua\u2028tiga\u0085empat":   "satu\ndua\ntiga\nempat",
		"\\n bukan baris baru":             "\\n bukan baris baru",
		"kendali \x00\x07\x7f hilang":      "kendali  hilang",
		"tidak sah \xff":                   "tidak sah \uFFFD",
		strings.Repeat("Ā", 200):           strings.Repeat("Ā", 200),
		strings.Repeat("👨‍👩‍👧 ", 60) + "x": strings.Repeat("👨‍👩‍👧 ", 60) + "x",
		strings.Repeat(",", 300):           strings.Repeat(",", 300),
	} {
		e := planned()
		e.Title.Text = text
		e.Parties = []program.Party{{Name: `Dinas "Contoh"; ^` + text, Roles: []program.PartyRole{program.PartyOrganiser}}}
		lines, _ := write(t, e)
		assert.Equal(t, []string{want}, []string{unescape.Replace(values(lines, "SUMMARY")[0])}, "%q", text)
		organizer := values(lines, "ORGANIZER")[0]
		assert.True(t, strings.HasPrefix(organizer, `CN="Dinas ^'Contoh^'; ^^`), organizer)
		assert.Equal(t, 2, strings.Count(organizer, `"`), organizer)
	}
}

func TestErrors(t *testing.T) {
	_, err := calendar.Writer{}.Write(&bytes.Buffer{}, slices.Values([]*program.Event(nil)))
	require.ErrorIs(t, err, calendar.ErrStamp)
	_, err = calendar.Writer{Stamp: stamp}.Write(full{}, slices.Values(cases(t)))
	require.ErrorIs(t, err, errFull)
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

// FuzzLines holds that whatever stands in a record, the calendar keeps its form.
func FuzzLines(f *testing.F) {
	f.Add("Bimtek", "Kota Metro", "KPK", "https://contoh.id")
	f.Add("a\r\nBEGIN:VALARM", "\\", "\"\n^", "javascript:alert(1)")
	f.Fuzz(func(t *testing.T, title, venue, party, address string) {
		e := planned()
		e.Title.Text, e.Place.Venue.Name, e.Registration.URL = title, venue, address
		e.Parties = []program.Party{{Name: party, Roles: []program.PartyRole{program.PartyHost}}}
		lines, _ := write(t, e)
		for _, line := range lines {
			name, _, ok := strings.Cut(line, ":")
			if !ok || name == "" || strings.ToUpper(name[:1]) != name[:1] {
				t.Errorf("%q is no line", line)
			}
		}
		if n := len(values(lines, "BEGIN")); n != 1 {
			t.Errorf("%d components", n)
		}
	})
}
