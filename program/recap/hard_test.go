package recap_test

import (
	"encoding/json"
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// hard makes attendances of everything that a recap looks at: sessions, modes, spouses,
// events without lists, text that JSON cannot hold. It is the same at every run.
func hard() []added {
	random := rand.New(rand.NewPCG(7, 12))
	var all []added
	for n := range 9 {
		e := event(n, civil.MustDate(2024, 1, 1).AddDays(40*n), "18.72")
		e.Title.Short, e.Mode = "Bimtek "+strconv.Itoa(n/2), program.Mode(n%5)
		for i := range n % 4 {
			s := program.Session{ID: strconv.Itoa(i + 1), Title: program.Text{Text: "Materi " + strconv.Itoa(i+1)}, Cancelled: n == 3 && i == 1}
			s.Mode = program.Mode(random.IntN(5))
			e.Sessions = append(e.Sessions, s)
		}
		counts := []program.Headcount{{Count: program.Count{Value: 100 + n, Unit: program.UnitPerson, Approx: n == 4}}, {What: "pasangan \xff", Count: program.Count{Value: 40, Unit: program.UnitCouple}}}
		if n%3 == 0 {
			for i := range counts { // two reports of one event
				told := *e
				told.Audience.Counts = counts[i:]
				all = append(all, added{&told, nil})
			}
			continue
		}
		e.Audience.Counts = counts
		for i := range 12 {
			a := &attend.Attendance{Event: e.ID, Participant: id(2, i), Role: participant.Role(1 + random.IntN(40)), Sex: participant.Sex(random.IntN(3)), Unit: "Dinas " + strconv.Itoa(random.IntN(5)), Region: e.Place.HeldIn.Code, Enrolment: attend.EnrolmentState(random.IntN(8))}
			if i%3 == 2 {
				a.SpouseOf, a.Partner = id(2, i-1), id(2, i-1)
			}
			for range random.IntN(5) {
				a.Marks = append(a.Marks, attend.Mark{Session: strconv.Itoa(random.IntN(4)), State: attend.AttendanceState(random.IntN(6)), Mode: program.Mode(random.IntN(5))})
			}
			all = append(all, added{e, a})
		}
	}
	return all
}

// TestHardInAnyOrder is the law of order and partition over everything, with some parts
// through JSON and some through the binary form.
func TestHardInAnyOrder(t *testing.T) {
	all := hard()
	want := text(t, sum(all))
	for seed := range uint64(60) {
		random := rand.New(rand.NewPCG(seed, 3))
		shuffled := slices.Clone(all)
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		var parts []*recap.Recap
		for rest := shuffled; len(rest) > 0; {
			n := 1 + random.IntN(len(rest))
			parts, rest = append(parts, sum(rest[:n])), rest[n:]
		}
		for len(parts) > 1 {
			i := random.IntN(len(parts) - 1)
			var read recap.Recap
			switch random.IntN(3) {
			case 0:
				require.NoError(t, json.Unmarshal([]byte(text(t, parts[i])), &read))
				parts[i] = &read
			case 1:
				b, err := parts[i].MarshalBinary()
				require.NoError(t, err)
				require.NoError(t, read.UnmarshalBinary(b))
				parts[i] = &read
			}
			require.NoError(t, parts[i].Merge(parts[i+1]))
			parts = slices.Delete(parts, i+1, i+2)
		}
		require.Equal(t, want, text(t, parts[0]), "seed %d", seed)
	}
}

// TestSpouses holds that whoever came as a spouse is in the row of spouses.
func TestSpouses(t *testing.T) {
	e := event(1, civil.MustDate(2024, 3, 5), "18.72")
	var r recap.Recap
	require.NoError(t, r.Add(e, &attend.Attendance{Participant: id(2, 1), Role: participant.RoleCamat, Partner: id(2, 2), Marks: present}))
	require.NoError(t, r.Add(e, &attend.Attendance{Participant: id(2, 2), Role: participant.RoleKepalaSekolah, SpouseOf: id(2, 1), Partner: id(2, 1), Marks: present}))
	assert.Equal(t, 1, group(t, &r, recap.ByRole, "PASANGAN").Persons.Present)
	assert.Equal(t, 1, group(t, &r, recap.ByRoleGroup, "keluarga").Persons.Present)
	for g := range r.Groups(recap.ByRole) {
		assert.NotEqual(t, "KEPALA_SEKOLAH", g.Code)
	}
	assert.NotContains(t, r.Table(recap.ByRole, language.Indonesian).Head, "Pasangan", "a couple has no role")
	assert.Contains(t, r.Table(recap.ByMonth, language.Indonesian).Head, "Pasangan")
}

// TestSessionsAndModes holds that those present are counted by session and by mode, and
// that a mark of a cancelled or unknown session counts nothing.
func TestSessionsAndModes(t *testing.T) {
	e := event(1, civil.MustDate(2024, 3, 5), "18.72")
	e.Mode = program.ModeHybrid
	e.Sessions = []program.Session{
		{ID: "1", Title: program.Text{Text: "Pembukaan"}, Mode: program.ModeOffline},
		{ID: "2", Title: program.Text{Text: "Materi"}},
		{ID: "3", Title: program.Text{Text: "Diskusi"}, Cancelled: true},
	}
	at := func(session string, mode program.Mode) attend.Mark {
		return attend.Mark{Session: session, State: attend.AttendancePresent, Mode: mode}
	}
	var r recap.Recap
	for i, marks := range [][]attend.Mark{
		{at("1", 0), at("2", program.ModeOnline)},
		{at("2", 0)},
		{at("3", program.ModeOffline)},
		{at("nothing", program.ModeOffline)},
		{at("2", program.ModeOnline), {Session: "2", State: attend.AttendanceAbsent, Corrects: "salah orang"}},
	} {
		require.NoError(t, r.Add(e, &attend.Attendance{Event: e.ID, Participant: id(2, i), Unit: "Setda", Marks: marks}))
	}
	counts := func(by recap.Dimension) map[string]int {
		n := map[string]int{}
		for g := range r.Groups(by) {
			n[g.Label(language.Indonesian)] = g.Tally.Persons.Present
		}
		return n
	}
	assert.Equal(t, map[string]int{"Pembukaan": 1, "Materi": 2}, counts(recap.BySession))
	assert.Equal(t, map[string]int{"Di tempat": 1, "Daring": 1, "Tidak diketahui": 1}, counts(recap.ByMode))
	assert.Equal(t, 2, r.Total().Persons.Present)
	assert.Equal(t, []string{"Hadir: tidak dapat dijumlahkan ke bawah: satu orang dapat hadir di beberapa sesi."}, r.Table(recap.BySession, language.Indonesian).Notes[:1])

	before := text(t, &r)
	require.ErrorIs(t, r.Add(e, &attend.Attendance{Event: id(1, 9), Participant: id(2, 9)}), recap.ErrOtherEvent)
	assert.Equal(t, before, text(t, &r), "an attendance of another event is never counted")
}

// TestWithoutList holds that the headcounts of an event without a list stand as told, and
// that what nobody knows is no zero.
func TestWithoutList(t *testing.T) {
	listed, told, silent := event(1, civil.MustDate(2024, 3, 5), "18.72"), event(2, civil.MustDate(2024, 4, 5), "18.71"), event(3, civil.MustDate(2024, 5, 5), "18.71")
	told.Title.Text, silent.Title.Text = "Sosialisasi", "Apel"
	told.Audience.Counts = []program.Headcount{
		{Count: program.Count{Value: 1300, Unit: program.UnitPerson, Bound: program.BoundAtLeast}},
		{What: "pelajar", Count: program.Count{Value: 200, Unit: program.UnitPerson, Approx: true}},
	}
	listed.Audience.Counts = told.Audience.Counts // and there is a list
	var r recap.Recap
	for _, x := range []added{{silent, nil}, {told, nil}, {listed, &attend.Attendance{Participant: id(2, 1), Marks: present}}} {
		require.NoError(t, r.Add(x.event, x.attendance))
	}
	assert.Equal(t, [][]string{{"Apel", "–"}, {"Sosialisasi", "sedikitnya 1.300 orang, sekitar 200 orang (pelajar)"}}, r.ToldTable(language.Indonesian).Rows)
	months := r.Table(recap.ByMonth, language.Indonesian)
	assert.Equal(t, [][]string{{"Maret 2024", "1", "1", "1"}, {"April 2024", "–", "–", "1"}, {"Mei 2024", "–", "–", "1"}}, months.Rows)
	assert.Equal(t, []string{"Jumlah", "1", "1", "3"}, months.Total)
	assert.Contains(t, months.Notes[0], "2 kegiatan tanpa daftar hadir")

	var only recap.Recap
	require.NoError(t, only.Add(silent, nil))
	assert.Equal(t, []string{"Jumlah", "–", "1"}, only.Table(recap.ByMonth, language.Indonesian).Total)
	require.NoError(t, r.Add(told, &attend.Attendance{Participant: id(2, 2)}))
	assert.Len(t, r.ToldTable(language.Indonesian).Rows, 1, "a list came, and its people count")
}

// TestTooMany holds that no sum is ever more than a recap can hold.
func TestTooMany(t *testing.T) {
	maximal := strings.ReplaceAll(text(t, sum(year(1, 1))), `"listed":1`, `"listed":`+strconv.Itoa(recap.MaxCount))
	var a, b recap.Recap
	require.NoError(t, json.Unmarshal([]byte(maximal), &a))
	require.NoError(t, json.Unmarshal([]byte(maximal), &b))
	before := text(t, &a)
	require.ErrorIs(t, a.Merge(&b), recap.ErrTooMany)
	require.ErrorIs(t, a.Add(event(1, civil.MustDate(2024, 3, 5), "18.72"), &attend.Attendance{}), recap.ErrTooMany)
	assert.Equal(t, before, text(t, &a))
}

// TestContradictions holds that a document whose parts contradict each other is told, with
// the place.
func TestContradictions(t *testing.T) {
	good := text(t, sum(year(1, 1)))
	for name, c := range map[string]struct {
		old, new, pointer string
		err               error
	}{
		"absurdly large": {`"listed":1`, `"listed":99999999999`, "/total/persons/listed", recap.ErrCount},
		"negative":       {`"invited":0`, `"invited":-1`, "/total/persons/invited", recap.ErrCount},
		"more present":   {`"present":1`, `"present":2`, "/total/persons/present", recap.ErrCount},
		"group over total": {
			`"by":"jenis-kelamin","persons":{"listed":1,`, `"by":"jenis-kelamin","persons":{"listed":2,`, "/groups/2/persons/listed", recap.ErrCount,
		},
		"less than total":        {`"by":"jenis-kelamin","persons":{"listed":1,"invited":0,"registered":0,"walk_in":0,"present":1}`, `"by":"jenis-kelamin","persons":{"listed":1,"invited":0,"registered":0,"walk_in":0,"present":0}`, "/groups/2/institutions_present", recap.ErrCount},
		"role and its group":     {`"code":"CAMAT"`, `"code":"GUBERNUR"`, "/groups", recap.ErrCount},
		"institutions of nobody": {`"institutions_present":[0]`, `"institutions_present":[]`, "/groups/0/institutions", recap.ErrCount},
		"group twice":            {`"groups":[`, `"groups":[{"by":"sesi","persons":{"listed":0,"invited":0,"registered":0,"walk_in":0,"present":0},"couples":{"listed":0,"present":0}},{"by":"sesi","persons":{"listed":0,"invited":0,"registered":0,"walk_in":0,"present":0},"couples":{"listed":0,"present":0}},`, "/groups/1", recap.ErrPlace},
		"no such event":          {`"events":[0]}`, `"events":[1]}`, "/total/events/0", recap.ErrPlace},
		"event place -1":         {`"events":[0]}`, `"events":[-1]}`, "/total/events/0", recap.ErrPlace},
		"another schema":         {`recap/1`, `recap/2`, "/schema", recap.ErrSchema},
		"told of no event":       {`"events":["`, `"told":[{"event":7}],"events":["`, "/told/0/event", recap.ErrPlace},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, good, c.old)
			var r recap.Recap
			err := r.UnmarshalJSON([]byte(strings.Replace(good, c.old, c.new, 1)))
			if strconv.IntSize == 32 && name == "absurdly large" {
				require.Error(t, err) // it is no number there
				return
			}
			require.ErrorIs(t, err, c.err)
			var at *recap.DocumentError
			require.ErrorAs(t, err, &at)
			assert.Equal(t, c.pointer, at.Pointer)
			assert.NotEqual(t, at.Message(language.Indonesian), at.Message(language.English))
		})
	}
}

// TestMemoryOfReading holds that groups which each name the last event take memory of a
// small multiple of the document.
func TestMemoryOfReading(t *testing.T) {
	var r recap.Recap
	e := event(0, civil.MustDate(2024, 3, 5), "18.72")
	const events = 5000
	for n := range events - 1 {
		e.ID = id(1, n)
		require.NoError(t, r.Add(e, nil))
	}
	e.ID = id(1, events)
	for n := range events {
		require.NoError(t, r.Add(e, &attend.Attendance{Participant: id(2, n), Unit: "Kantor " + strconv.Itoa(n)}))
	}
	document := []byte(text(t, &r))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var read recap.Recap
	require.NoError(t, read.UnmarshalJSON(document))
	runtime.ReadMemStats(&after)
	assert.Less(t, int(after.TotalAlloc-before.TotalAlloc), 40*len(document), "all that was ever allocated")
	short, err := read.MarshalBinary()
	require.NoError(t, err)
	assert.Less(t, 4*len(short), len(document))
	assert.Error(t, read.UnmarshalJSON([]byte(`{"schema":"integritas-recap/1","groups":[`+strings.Repeat("{},", 1<<18)+`{}]}`)))
}

// TestEightyColumns holds that no line is longer than the page, whatever names are.
func TestEightyColumns(t *testing.T) {
	r := sum(year(12, 10))
	e := event(99, civil.MustDate(2024, 3, 5), "18.72")
	e.Title.Text = strings.Repeat("Kegiatanpanjangsekali", 9)
	require.NoError(t, r.Add(e, nil))
	e = event(98, civil.MustDate(2024, 3, 5), "18.72")
	for _, unit := range []string{strings.Repeat("Dinas", 40), strings.Repeat("Dinas Pendidikan ", 20)} {
		require.NoError(t, r.Add(e, &attend.Attendance{Unit: unit, Region: region.MustParseCode("18")}))
	}
	for _, tag := range []language.Tag{language.Indonesian, language.English} {
		for by := range recap.Dimensions() {
			table := r.Table(by, tag)
			for _, width := range []int{80, 60, 40, 20, 1} {
				var b strings.Builder
				require.NoError(t, table.WriteText(&b, width))
				for line := range strings.Lines(b.String()) {
					assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), max(width, 20), line)
				}
			}
		}
		var b strings.Builder
		require.NoError(t, r.WriteTable(&b, tag))
		for line := range strings.Lines(b.String()) {
			assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 80, line)
		}
	}
}
