package nation

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

func TestOffice(t *testing.T) {
	for file, want := range map[string]string{
		"kiriman/18.72/kegiatan.jsonl":     "18.72",
		"kiriman/18.72-kota-metro.json.gz": "18.72",
		`kiriman\18.72\kegiatan.jsonl`:     "18.72",
		"gs://b/2024/lampung/rekap.json":   "lampung",
		"18.72/11-daftar.csv":              "18.72", // the eleventh list, and not of Aceh
		"18.72/11.01-titipan.csv":          "18.72",
		"18/11-daftar.csv":                 "18",
		"11-daftar.csv":                    ".",
		"99.99/x.csv":                      "99.99",
		"x.csv":                            ".",
	} {
		assert.Equal(t, want, Office(file), file)
	}
}

// TestTiles holds that each province has a square of its own.
func TestTiles(t *testing.T) {
	taken := map[[2]int]string{}
	codes := map[string]bool{}
	for _, tile := range tiles {
		at := [2]int{tile.column, tile.row}
		assert.Empty(t, taken[at], tile.code)
		taken[at], codes[tile.code] = tile.code, true
	}
	for r := range region.Provinces() {
		assert.True(t, codes[r.Code.String()], r.Name)
		delete(codes, r.Code.String())
	}
	assert.Empty(t, codes)
}

// TestPartName holds that no code leaves the folder of the result.
func TestPartName(t *testing.T) {
	for code, want := range map[string]string{
		"":                       "program/tidak-diketahui",
		"hakordia":               "program/hakordia",
		"..":                     "program/%2E.",
		"../../etc/passwd":       "program/%2E.%2F..%2Fetc%2Fpasswd",
		"/":                      "program/%2F",
		strings.Repeat("a", 500): "program/" + strings.Repeat("a", 80) + "~",
	} {
		got := partName("program", code)
		assert.True(t, strings.HasPrefix(got, want), got)
		assert.Equal(t, 1, strings.Count(got, "/"))
	}
}

// TestSettle holds which of several recaps stand, in whatever order they come.
func TestSettle(t *testing.T) {
	recap := func(file string, events ...string) Claimed {
		return Claimed{Source: Source{File: file}, Sum: []byte(strings.Join(events, " ") + strings.Trim(file, "2")), Events: events}
	}
	for name, test := range map[string]struct {
		claims   []Claimed
		detailed []string
		want     string
	}{
		"apart":          {[]Claimed{recap("a", "1"), recap("b", "2")}, nil, ""},
		"the same":       {[]Claimed{recap("a", "1"), recap("a2", "1")}, nil, "a2 recap.twice"},
		"later":          {[]Claimed{recap("a", "1"), recap("b", "1", "2")}, nil, "a recap.contained"},
		"told otherwise": {[]Claimed{recap("a", "1"), recap("b", "1")}, nil, "a recap.overlaps, b recap.overlaps"},
		"crossing":       {[]Claimed{recap("a", "1", "2"), recap("b", "2", "3")}, nil, "a recap.overlaps, b recap.overlaps"},
		"sent in full":   {[]Claimed{recap("a", "1", "2"), recap("b", "3")}, []string{"2"}, "a recap.detailed"},
	} {
		for range 2 {
			var got []string
			for _, r := range Settle(test.claims, test.detailed) {
				got = append(got, r.Source.File+" "+r.Problem.Rule)
			}
			slices.Sort(got)
			assert.Equal(t, test.want, strings.Join(got, ", "), name)
			slices.Reverse(test.claims)
		}
	}
}

// read reads a file and returns its batches and problems as text.
func read(name, text string) (batches, problems []string) {
	Reader{}.Read(name, strings.NewReader(text), Sink{
		Batch: func(event string, b Batch) {
			batches = append(batches, event[len(event)-1:]+" "+string(rune('0'+len(b.Lines))))
		},
		ByKey: func(key string, b Batch) { batches = append(batches, key+" "+string(rune('0'+len(b.Lines)))) },
		Named: func(Named) {},
		Recap: func(Foreign) {},
		Problem: func(p Problem) {
			problem := p.Rule + " " + string(rune('0'+p.Line)) + " " + p.Pointer
			if p.Lost > 0 {
				problem += " " + strconv.Itoa(p.Lost)
			}
			problems = append(problems, problem)
		},
		Count: func(string, int) {},
	})
	return batches, problems
}

// TestRead holds that what can be read goes on beside what cannot, and that places are those
// of the file.
func TestRead(t *testing.T) {
	const one, two = `{"event":"00000000-0000-4000-8000-000000000001","participant":"00000000-0000-4000-8000-00000000000a"}`,
		`{"event":"00000000-0000-4000-8000-000000000002","participant":"00000000-0000-4000-8000-00000000000b"}`
	for name, test := range map[string]struct {
		file, text        string
		batches, problems string
	}{
		"lines":             {"a.jsonl", one + "\n" + one + "\n\n" + two + "\n", "1 2, 2 1", ""},
		"lines called json": {"a.json", one + "\n" + two, "1 1, 2 1", ""},
		"broken":            {"a.jsonl", one + "\n{\"event\":\n" + two, "1 1, 2 1", "read.syntax 2 "},
		"torn":              {"a.jsonl", one + "\n" + two[:len(two)-3] + "\n" + two, "1 1, 2 1", "read.syntax 2  1"},
		"sheet": {
			"a.json", "{\n\"event\": {\"id\":\"00000000-0000-4000-8000-000000000003\"},\n\"attendances\": [\n" +
				"{\"participant\":\"00000000-0000-4000-8000-00000000000a\"},\n{\"participant\":\"x\"},\n{\"participant\":\"00000000-0000-4000-8000-00000000000b\"}]}",
			"3 1, 3 2", "read.value 5 /attendances/1/participant 1",
		},
		"list": {"k-1.csv", "Nama;NIP\nContoh Nama;197205141998032901\nLain Nama;19721314 199803 2 901\n", "k-1 1", "roster.column-missing 1 , roster.number 3 /nip 1"},
		"none": {"a.json", "[]", "", "read.type 1 "},
		"nil":  {"a.json", "", "", "file.empty 0 "},
		// What holds nobody is told, and is nobody's presence.
		"nil list":      {"k-1.csv", "", "", "file.empty 0 "},
		"headings":      {"k-1.csv", "Nama;NIP;Jabatan\n", "", "file.empty 0 "},
		"blank lines":   {"k-1.csv", "\n\n  \n", "", "roster.column-missing 1 , roster.column-missing 1 , roster.column-missing 1 , file.empty 0 "},
		"nobody beside": {"k-1.csv", "Nama;NIP;Jabatan\nContoh Nama;197205141998032901;Camat\n;;Lurah\n", "k-1 1", "roster.nobody 3 "},
	} {
		batches, problems := read(test.file, test.text)
		assert.Equal(t, test.batches, strings.Join(batches, ", "), name)
		assert.Equal(t, test.problems, strings.Join(problems, ", "), name)
	}
}

// TestSessionNamed holds that a list may call a session by its title, if no other has it.
func TestSessionNamed(t *testing.T) {
	h := hall{event: &program.Event{Sessions: []program.Session{
		{ID: "s1", Title: program.Text{Text: "Sesi 1"}},
		{ID: "s2", Title: program.Text{Text: "Diskusi"}},
		{ID: "s3", Title: program.Text{Text: "Diskusi"}},
	}}}
	for name, want := range map[string]string{"s1": "s1", "SESI 1": "s1", "Diskusi": "Diskusi", "Sesi 9": "Sesi 9"} {
		assert.Equal(t, want, h.sessionNamed(name), name)
	}
}
