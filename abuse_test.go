package integritas_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/calendar"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/program/press"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

// The tests of this file give each kind of trouble of docs/security.md other inputs than
// those that first showed it. What took time or memory without bound has to come to an end;
// how its cost grows is measured by bench/bounds.

func TestAbuseLists(t *testing.T) {
	for name, list := range map[string]string{
		"words and brackets in headings":   strings.Repeat("dan()", 40) + "dan;Nama\nx;Budi\n",
		"open brackets in headings":        strings.Repeat("(Nama/", 60) + ";NIP\nBudi;1\n",
		"square brackets in headings":      strings.Repeat("of[]/", 60) + "of;Nama\nx;Budi\n",
		"ampersands under a composite one": "Nama & Jabatan\n\"" + strings.Repeat("a&", 30_000) + "\"\n",
		"commas under a composite one":     "Nama, NIP, Jabatan\n\"" + strings.Repeat(",", 60_000) + "\"\n",
		"hyphens under a composite one":    "Nama - NIP - Unit\n" + strings.Repeat("1-", 30_000) + "\n",
		"a wide row before quoted lines":   strings.Repeat("x\t", 1<<19) + "\n" + strings.Repeat("'a'\n\"b\"\n", 20_000),
		"a wide quoted cell before lines":  "\"" + strings.Repeat("\"\"", 1<<18) + "\"\n" + strings.Repeat("\"b\"\n", 20_000),
		"quotes that open in every cell":   "Nama;NIP\n" + strings.Repeat("\"a;\"b\n", 20_000),
		"telephone numbers without end":    "Nama;HP\nBudi;" + strings.Repeat("08/", 300_000) + "\n",
		"e-mail addresses without end":     "Nama;Email\nBudi;" + strings.Repeat("a@b,", 16_000) + "\n",
		"numbers without end":              "Nama;NIK\nBudi;" + strings.Repeat("1 ", 30_000) + "\n",
	} {
		t.Run(name, func(t *testing.T) {
			worst := 0
			for e, err := range roster.Read(roster.CSV(strings.NewReader(list))) {
				require.NoError(t, err)
				worst = max(worst, len(e.Problems))
			}
			assert.LessOrEqual(t, worst, 1100)
		})
	}
}

// TestAbuseDocuments reads documents that are mostly structure: what they take of memory is
// a multiple of their bytes.
func TestAbuseDocuments(t *testing.T) {
	const size = 300_000
	many := func(element string) string {
		return strings.TrimSuffix(strings.Repeat(element+",", size/(len(element)+1)), ",")
	}
	numbered := func(pattern string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, pattern+",", i)
		}
		return strings.TrimSuffix(b.String(), ",")
	}
	for name, doc := range map[string]string{
		"empty sessions":         `{"sessions":[` + many("{}") + `]}`,
		"empty people":           `{"people":[` + many("{}") + `]}`,
		"nulls":                  `{"parties":[` + many("null") + `]}`,
		"arrays of arrays":       `{"claims":[` + many("[]") + `]}`,
		"statements of one text": `{"statements":[` + many(`{"text":"x"}`) + `]}`,
		"members of the place":   `{"place":{` + numbered(`"%09d":0`) + `}}`,
		"members of a value":     `{"budget":{"total":{` + numbered(`"a%d":null`) + `}}}`,
		"members twice":          `{` + many(`"title":{}`) + `}`,
		"counts by turns":        `{"audience":{"counts":[` + many(`{"count":{"value":4,"unit":"orang"}},{"count":{"value":2,"unit":"pasangan"}}`) + `]}}`,
		"sources and facts":      `{"sources":[` + numbered(`{"id":"s%d"}`) + `],"figures":[` + numbered(`{"source":"s%d"}`) + `]}`,
		"changes of status":      `{"history":[` + many(`{"to":"selesai"}`) + `]}`,
	} {
		t.Run(name, func(t *testing.T) {
			var e *program.Event
			took := allocated(func() { e, _ = program.Reader{}.Read(strings.NewReader(doc)) })
			assert.Less(t, took, uint64(1000*len(doc)), "bytes allocated for %d", len(doc))
			if e != nil {
				took = allocated(func() { validation.Check(e) })
				assert.Less(t, took, uint64(600*len(doc)), "bytes allocated by the check of %d", len(doc))
			}
		})
	}
	_, err := program.Read(strings.NewReader(`{"people":[` + strings.Repeat("{},", program.MaxElements) + `{}]}`))
	told, ok := errors.AsType[*program.ReadError](err)
	require.True(t, ok)
	assert.Equal(t, program.ReadTooLarge, told.Code)
}

func allocated(work func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	work()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func TestAbuseCalendar(t *testing.T) {
	for _, text := range []string{
		"http://a/?" + strings.Repeat("\xff", 200), "http://a/?" + strings.Repeat("\xf0\x9f", 100), strings.Repeat("🦁", 100), "a\u2028b\u2029c\u0085d\x0be",
		strings.Repeat("\u0301", 300), "x\r\nATTENDEE:mailto:a@b.example", "\x00\x1b\u202e",
	} {
		e := &program.Event{Key: "rekaan", Title: program.Title{Text: text}, Registration: program.Registration{URL: text}}
		e.Schedule.Range = civil.Range{Start: civil.MustDate(2024, time.March, 5)}
		var b bytes.Buffer
		_, err := calendar.Writer{Stamp: time.Unix(1, 0)}.Write(&b, slices.Values([]*program.Event{e}))
		require.NoError(t, err)
		assert.True(t, utf8.Valid(b.Bytes()), "%q", text)
		assert.False(t, strings.ContainsAny(b.String(), "\u2028\u2029\u0085\x0b\x00\x1b"), "%q", text)
		for line := range strings.SplitSeq(b.String(), "\r\n") {
			assert.LessOrEqual(t, len(line), 75, "%q", text)
			assert.NotContains(t, line, "\n")
			assert.False(t, strings.HasPrefix(line, "ATTENDEE"))
		}
	}
}

// TestAbuseTexts gives everything that reads one text forty kilobytes of it.
func TestAbuseTexts(t *testing.T) {
	for _, unit := range []string{"Rp1.000 dan ", "pasal 5 ayat (1) jo. ", "Sosialisasi, ", "Bimtek Kota Metro – ", "\"KPK\" ", "Senin 5/3 ", "Ny. Hj. dr. ", "Plt. Plh. Pj. ", "() ", "0812-"} {
		text := strings.Repeat(unit, 40_000/len(unit))
		for name, read := range map[string]func(){
			"FindKinds":     func() { program.FindKinds(text) },
			"ParseValues":   func() { _, _ = pillar.ParseValues(text) },
			"ParsePillars":  func() { _, _ = pillar.ParsePillars(text) },
			"ParseCitation": func() { _, _ = pillar.ParseCitation(text) },
			"Cited":         func() { _, _ = pillar.Cited(pillar.LawCorruption, text, civil.Date{}) },
			"ParseName":     func() { _, _ = participant.ParseName(text) },
			"ParsePosition": func() { _, _ = participant.ParsePositions(text) },
			"office.Parse":  func() { _, _ = office.Parse(text) },
			"region":        func() { _, _ = region.Parse(text); region.Find(text) },
			"village":       func() { _, _ = village.Parse(text); village.Find(text[:1<<15]) },
			"catalogue":     func() { catalogue.Find(text) },
			"press":         func() { _, _ = press.Read(text) },
			"ParseCount":    func() { _, _, _ = locale.ParseCount(text) },
			"MaskText":      func() { participant.MaskText(text) },
			"AppendPhones":  func() { _, _ = participant.AppendPhones(nil, text) },
		} {
			took := allocated(read)
			assert.Less(t, took, uint64(200<<20), "%s of %q", name, unit)
		}
	}
}

// nothing gives nothing, and never an error.
type nothing struct{ before io.Reader }

func (n nothing) Read(p []byte) (int, error) {
	if k, _ := n.before.Read(p); k > 0 {
		return k, nil
	}
	return 0, nil
}

// TestAbuseReaders reads from what gives nothing for ever.
func TestAbuseReaders(t *testing.T) {
	for _, start := range []string{"", "{", `{"key":"a`, "\xff\xfeN\x00a\x00m\x00a\x00", "\xfe\xff\x00N", "Nama;NIP\nBudi;\"1", "teks,instansi\n", "\xef\xbb\xbf"} {
		for name, read := range map[string]func(io.Reader) error{
			"program.Read":       func(r io.Reader) error { _, err := program.Read(r); return err },
			"program.ReadRecord": func(r io.Reader) error { return program.ReadRecord(r, new(program.Event)) },
			"schema.Read":        func(r io.Reader) error { _, err := schema.Read[program.Event](r); return err },
			"office.ReadBook":    func(r io.Reader) error { _, err := office.ReadBook(r, region.Code{}); return err },
			"roster.CSV": func(r io.Reader) (last error) {
				for _, err := range roster.Read(roster.CSV(r)) {
					last = err
				}
				return last
			},
		} {
			err := read(nothing{strings.NewReader(start)})
			assert.Error(t, err, "%s after %q", name, start)
			if name == "roster.CSV" {
				assert.ErrorIs(t, err, io.ErrNoProgress, "%s after %q", name, start)
			}
		}
	}
}

// TestAbuseAnswers asks for the answers of an event whose parts all meet.
func TestAbuseAnswers(t *testing.T) {
	e := &program.Event{Key: "rekaan"}
	for i := range 3_000 {
		e.Sessions = append(e.Sessions, program.Session{ID: fmt.Sprint(i), Range: civil.Range{Start: civil.MustDate(2024, time.March, 5)}})
		e.Claims = append(e.Claims, program.Claim{Ordinal: i})
	}
	for _, limit := range []int{0, 1, 50} {
		f := audit.Finder{Limit: limit}
		n := 0
		for range f.Overlaps(slices.Values([]*program.Event{e, e})) {
			n++
		}
		for range f.Contradictions(slices.Values([]*program.Event{e, e})) {
			n++
		}
		assert.LessOrEqual(t, n, 2*max(limit, audit.DefaultLimit))
	}
}

// TestAbuseSums reads recaps that lie.
func TestAbuseSums(t *testing.T) {
	of := func(members string) string {
		return `{"schema":"` + recap.Schema + `","groups":[],"events":[],` + members + `}`
	}
	for name, doc := range map[string]string{
		"more present than listed": of(`"total":{"persons":{"listed":1,"present":2},"couples":{}}`),
		"less than nothing":        of(`"total":{"persons":{"listed":-1},"couples":{}}`),
		"beyond 31 bits":           of(`"total":{"persons":{"listed":2147483648},"couples":{}}`),
		"beyond 64 bits":           of(`"total":{"persons":{"listed":99999999999999999999},"couples":{}}`),
		"couples without people":   of(`"total":{"persons":{"listed":1,"present":1},"couples":{"listed":5,"present":6}}`),
	} {
		var r recap.Recap
		assert.Error(t, json.Unmarshal([]byte(doc), &r), name)
		out, err := json.Marshal(&r)
		require.NoError(t, err)
		empty, err := json.Marshal(new(recap.Recap))
		require.NoError(t, err)
		assert.JSONEq(t, string(empty), string(out), name)
	}
}

// TestAbuseErrors unmarshals secrets where something else belongs: into every exported type,
// by encoding/json and by our readers.
func TestAbuseErrors(t *testing.T) {
	var values []string
	for _, secret := range []string{secretNIK.Reveal(), secretNIP.Reveal(), secretPhone.Reveal(), secretEmail.Reveal()} {
		values = append(values, fmt.Sprintf("%q", secret), fmt.Sprintf(`{%q:1}`, secret), fmt.Sprintf(`[%q]`, secret))
	}
	values = append(values, secretNIK.Reveal(), secretNIP.Reveal(), secretNIK.Reveal()+".5", "-"+secretNIP.Reveal())
	members := []string{"id", "key", "sex", "nip", "nik", "phone", "email", "birth_date", "role", "rank", "positions", "spouse_of", "name", "unit", "region", "status", "schedule", "history", "sessions", "participants", "count", "value", "at", "range", "zone", "from", "date", "on", "kind", "raw", "signed_at"}
	for _, typ := range exportedTypes {
		for _, value := range values {
			docs := []string{value}
			for _, member := range members {
				docs = append(docs, fmt.Sprintf(`{%q:%s}`, member, value))
			}
			for _, doc := range docs {
				if told := leaks(readErrors(typ, doc)); len(told) > 0 {
					t.Errorf("%s from {…}: %v of %.12q…", typ, told, doc)
					break
				}
			}
		}
	}
}

// TestAbusePanics looks at what Must… says of a number that is none.
func TestAbusePanics(t *testing.T) {
	for name, must := range map[string]func(string){
		"NIP":   func(s string) { participant.MustParseNIP(s) },
		"NIK":   func(s string) { participant.MustParseNIK(s) },
		"Phone": func(s string) { participant.MustParsePhone(s) },
		"Email": func(s string) { participant.MustParseEmail(s) },
		"Name":  func(s string) { participant.MustParseName(s) },
		"Born":  func(s string) { participant.MustParseBirthDate(s) },
	} {
		for _, secret := range secrets {
			for _, text := range []string{secret.text + "x", "x" + secret.text, secret.text + secret.text + "\x00"} {
				said := func() (said any) {
					defer func() { said = recover() }()
					must(text)
					return nil
				}()
				var log bytes.Buffer
				slog.New(slog.NewTextHandler(&log, nil)).Error("panik", "kata", said)
				if err, ok := said.(error); ok {
					assert.Empty(t, leaks(fmt.Sprintf("%v %+v %s", err, errors.Unwrap(err), &log)), name)
				} else {
					assert.Empty(t, leaks(fmt.Sprint(said)+log.String()), name)
				}
			}
		}
	}
}

// readErrors is all that is said of a document that a type cannot hold.
func readErrors(typ reflect.Type, doc string) string {
	var said strings.Builder
	target := reflect.New(typ).Interface()
	if err := json.Unmarshal([]byte(doc), target); err != nil { // its errors are its own, see SECURITY.md
		fmt.Fprintln(&said, participant.MaskText(err.Error()), participant.Masked(err))
	}
	fmt.Fprintln(&said, program.ReadRecord(strings.NewReader(doc), reflect.New(typ).Interface()))
	for _, err := range (program.Reader{}).ReadRecord(strings.NewReader(doc), reflect.New(typ).Interface()) {
		fmt.Fprintf(&said, "%v %+v %#v\n", err, err, err)
	}
	return said.String()
}
