package validation_test

import (
	"encoding/json"
	"log/slog"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

var (
	ruleTitle = validation.Rule{Code: "book.title", Severity: validation.Error, ID: "judul belum diisi", EN: "the title is missing", Source: "test"}
	ruleOld   = validation.Rule{Code: "book.old", Severity: validation.Warning, ID: "terbit %[1]d, sebelum %[2]d", EN: "before %[2]d: %[1]d", Source: "test"}
	ruleName  = validation.Rule{Code: "author.name", Severity: validation.Error, ID: "nama kosong", EN: "no name", Source: "test"}
	ruleKind  = validation.Rule{Code: "book.kind", Severity: validation.Warning, ID: "ini %[1]v", EN: "this is a %[1]v", Source: "test"}
)

type author struct{ Name string }

func (a *author) Check(s *validation.Scope) {
	if a.Name == "" {
		s.Report("name", &ruleName)
	}
}

type book struct {
	Title   string
	Year    int
	Authors []author
	Editor  author
	Parts   []book
}

func (b *book) Check(s *validation.Scope) {
	if b.Title == "" {
		s.Report("title", &ruleTitle)
	}
	if on, ok := s.On(); ok && b.Year < on.Year()-100 {
		s.Report("", &ruleOld, b.Year, on.Year()-100)
	}
	validation.Each(s, "authors", b.Authors)
	s.Field("editor/in~chief", &b.Editor)
	for i := range b.Parts {
		s.Index("parts", i, &b.Parts[i])
	}
}

var bad = book{
	Year: 1900, Authors: []author{{"A"}, {}}, Editor: author{"E"},
	Parts: []book{{Title: "one", Year: 2000, Authors: []author{{}}}},
}

func paths(ps validation.Problems) string {
	var all []string
	for _, p := range ps {
		all = append(all, p.Path+" "+p.Code())
	}
	return strings.Join(all, "; ")
}

func TestCheckPaths(t *testing.T) {
	const undated = "/title book.title; /authors/1/name author.name; /parts/0/authors/0/name author.name; /parts/0/editor~1in~0chief/name author.name"
	assert.Equal(t, undated, paths(validation.Check(&bad)))
	on := civil.MustDate(2024, 3, 5)
	assert.Equal(t, strings.Replace(undated, "; ", ";  book.old; ", 1), paths(validation.Checker{On: on}.Check(&bad)))
	assert.Nil(t, validation.Check(&book{Title: "t", Editor: author{"E"}}))
}

// TestLimit holds that what is beyond the limit is counted and told.
func TestLimit(t *testing.T) {
	assert.Equal(t, "/title book.title; /authors/1/name author.name;  untold.errors", paths(validation.Checker{Limit: 2}.Check(&bad)))
	assert.NotContains(t, paths(validation.Checker{Limit: 4}.Check(&bad)), "untold")

	many := book{Title: "t", Editor: author{"E"}, Parts: make([]book, 1000)} // each without a title and an editor
	problems := validation.Check(&many)
	require.Len(t, problems, validation.DefaultLimit+1)
	last := problems[validation.DefaultLimit]
	assert.Equal(t, "1.000 masalah lagi tidak ditampilkan, di antaranya 1.000 kesalahan; perbaiki yang disebut di atas, lalu periksa lagi", last.Message(language.Indonesian))
	assert.Equal(t, "not listed one by one: 1,000 more, of which errors: 1,000; mend what is listed above and check again", last.Message(language.English))
	assert.Equal(t, validation.Error, last.Severity())
	assert.Len(t, validation.Checker{Limit: 2000}.Check(&many), 2000)

	old := book{Title: "t", Editor: author{"E"}, Parts: []book{{Title: "t", Editor: author{"E"}}}}
	problems = validation.Checker{Limit: 1, On: civil.MustDate(2024, 3, 5)}.Check(&old)
	assert.Equal(t, " book.old;  untold.warnings", paths(problems), "no error that is not told")
	assert.NoError(t, problems.Err())
	assert.Equal(t, "/day noted.day;  untold.notes", paths(validation.Checker{Limit: 1, Notes: true}.Check(twice{&noted{}})))
}

// twice checks one record two times.
type twice struct{ record validation.Checkable }

func (r twice) Check(s *validation.Scope) {
	r.record.Check(s)
	r.record.Check(s)
}

func TestMessage(t *testing.T) {
	ps := validation.Checker{On: civil.MustDate(2024, 3, 5)}.Check(&bad)
	assert.Equal(t, "terbit 1900, sebelum 1924", ps[1].Message(language.Indonesian))
	assert.Equal(t, "before 1924: 1900", ps[1].Message(language.BritishEnglish))
	assert.Equal(t, "judul belum diisi", ps[0].Message(language.Japanese))
	assert.Equal(t, "/: terbit 1900, sebelum 1924 [book.old]", ps[1].String())
	labelled := validation.Problem{Rule: &ruleKind, Args: []any{validation.Warning}}
	assert.Equal(t, "ini peringatan", labelled.Message(language.Indonesian))
	assert.Equal(t, "this is a warning", labelled.Message(language.English))
	assert.Equal(t, validation.Warning, labelled.Args[0], "Message changes nothing")
}

// named prints differently as a Go value and for people.
type named int

func (n named) Label(tag language.Tag) string {
	if tag == language.English {
		return "the third"
	}
	return "yang ketiga"
}

func TestMessageArguments(t *testing.T) {
	date, end := civil.MustDate(2024, 3, 5), civil.MustDate(2024, 3, 7)
	for _, c := range []struct {
		verb   string
		arg    any
		id, en string
	}{
		{"v", date, "5 Maret 2024", "5 March 2024"},
		{"s", date, "5 Maret 2024", "5 March 2024"},
		{"q", date, `"5 Maret 2024"`, `"5 March 2024"`},
		{"v", civil.Date{}, "", ""},
		{"v", civil.Range{Start: date, End: end}, "5–7 Maret 2024", "5–7 March 2024"},
		{"v", civil.Day(date), "5 Maret 2024", "5 March 2024"},
		{"v", civil.Range{Start: date}, "sejak 5 Maret 2024", "from 5 March 2024"},
		{"v", civil.Range{End: date}, "sampai 5 Maret 2024", "until 5 March 2024"},
		{"v", civil.Range{}, "", ""},
		{"v", 1500, "1.500", "1,500"},
		{"v", -1500, "-1.500", "-1,500"},
		{"v", int64(83762), "83.762", "83,762"},
		{"v", int32(1000), "1.000", "1,000"},
		{"v", int16(1000), "1.000", "1,000"},
		{"v", int8(7), "7", "7"},
		{"v", uint8(40), "40", "40"},
		{"v", uint16(2000), "2.000", "2,000"},
		{"v", uint32(2000), "2.000", "2,000"},
		{"d", 2024, "2024", "2024"},
		{"03d", 7, "007", "007"},
		{"v", 72.95, "72,95", "72.95"},
		{"v", float32(0.5), "0,5", "0.5"},
		{"v", 100.0, "100", "100"},
		{"v", 1.0 / 3, "0,333333", "0.333333"},
		{".1f", 72.95, "73.0", "73.0"},
		{"v", locale.Rupiah(1500000), "Rp1.500.000", "IDR 1,500,000"},
		{"d", locale.Rupiah(1500000), "1500000", "1500000"},
		{"v", named(3), "yang ketiga", "the third"},
		{"d", named(3), "3", "3"},
		{"v", "Aula 1500", "Aula 1500", "Aula 1500"},
		{"q", "aula", `"aula"`, `"aula"`},
		{"6v", 7, "     7", "     7"},
	} {
		format := "%[1]" + c.verb
		if c.verb == "6v" || c.verb == "03d" || c.verb == ".1f" { // flags stand before the number
			format = "%" + c.verb[:len(c.verb)-1] + "[1]" + c.verb[len(c.verb)-1:]
		}
		p := validation.Problem{Rule: &validation.Rule{ID: format, EN: format}, Args: []any{c.arg}}
		assert.Equal(t, c.id, p.Message(language.Indonesian), "%s of %T", format, c.arg)
		assert.Equal(t, c.en, p.Message(language.English), "%s of %T", format, c.arg)
	}
	for text, f := range map[string]float64{"∞": math.Inf(1), "-∞": math.Inf(-1), "NaN": math.NaN()} {
		p := validation.Problem{Rule: &validation.Rule{ID: "%[1]v"}, Args: []any{f}}
		assert.Equal(t, text, p.Message(language.Indonesian))
	}
}

func TestErr(t *testing.T) {
	on := civil.MustDate(2024, 3, 5)
	err := validation.Checker{On: on}.Check(&bad).Err()
	var ce *validation.CheckError
	require.ErrorAs(t, err, &ce)
	assert.Len(t, ce.Problems, 4, "the warning is left out")
	assert.Equal(t, "validation: /title: judul belum diisi [book.title] (+3)", err.Error())
	old := book{Title: "t", Year: 1800, Editor: author{"E"}}
	ps := validation.Checker{On: on}.Check(&old)
	assert.Equal(t, 1, ps.Count(validation.Warning))
	assert.Zero(t, ps.Count(validation.Error))
	require.NoError(t, ps.Err())
	require.NoError(t, validation.Problems(nil).Err())
}

func TestProblemJSONAndLog(t *testing.T) {
	p := validation.Check(&bad)[0]
	doc, err := json.Marshal(p)
	require.NoError(t, err)
	assert.JSONEq(t, `{"path":"/title","code":"book.title","severity":"error","message":{"id":"judul belum diisi","en":"the title is missing"}}`, string(doc))
	var b strings.Builder
	slog.New(slog.NewTextHandler(&b, nil)).Info("check", "problem", p)
	assert.Contains(t, b.String(), "problem.path=/title problem.code=book.title problem.severity=error")
}

func TestAllocs(t *testing.T) {
	good := book{Title: "t", Year: 2000, Authors: []author{{"A"}}, Editor: author{"E"}, Parts: []book{{Title: "p", Year: 2001, Editor: author{"E"}}}}
	c := validation.Checker{On: civil.MustDate(2024, 3, 5)}
	assert.Zero(t, testing.AllocsPerRun(100, func() { c.Check(&good) }))
}

func TestConcurrent(t *testing.T) {
	want := paths(validation.Check(&bad))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 100 {
				assert.Equal(t, want, paths(validation.Check(&bad)))
			}
		})
	}
	wg.Wait()
}

// broken panics halfway; its scope must not be handed to the next check.
type broken struct{}

func (broken) Check(s *validation.Scope) {
	s.Report("x", &ruleName)
	panic("broken")
}

func TestPanicLeavesNothingBehind(t *testing.T) {
	assert.Panics(t, func() { validation.Check(broken{}) })
	assert.Nil(t, validation.Check(&book{Title: "t", Editor: author{"E"}}))
}

// A note is reported where it is asked for, and never takes the place of a problem.
func TestNotes(t *testing.T) {
	r := &noted{}
	assert.Empty(t, validation.Check(r))
	assert.Empty(t, validation.Checker{Limit: 1}.Check(r))
	problems := validation.Checker{Notes: true}.Check(r)
	require.Len(t, problems, 1)
	assert.Equal(t, validation.Note, problems[0].Severity())
	assert.Equal(t, "catatan", problems[0].Severity().Label(language.Indonesian))
	assert.Equal(t, "note", problems[0].Severity().Label(language.English))
	assert.NoError(t, problems.Err())
	assert.Equal(t, 1, problems.Count(validation.Note))
}

type noted struct{}

func (*noted) Check(s *validation.Scope) {
	s.Report("day", &validation.Rule{Code: "noted.day", Severity: validation.Note, ID: "hari libur", EN: "a holiday", Source: "test"})
	_ = s.Notes()
}

func TestCheckErrorMessage(t *testing.T) {
	wrong := validation.Problem{Path: "/nip", Rule: &validation.Rule{Code: "x.y", Severity: validation.Error, ID: "salah", EN: "wrong"}}
	for n, want := range map[int][3]string{
		0: {"tidak ada kesalahan yang diketahui", "nothing is known to be wrong", "validation: nothing is known to be wrong"},
		1: {"salah", "wrong", "validation: " + wrong.String()},
		3: {"salah; kesalahan lain: 2", "wrong; other errors: 2", "validation: " + wrong.String() + " (+2)"},
	} {
		other := validation.Problem{Rule: &validation.Rule{ID: "lain", EN: "another"}}
		e := &validation.CheckError{Problems: append(validation.Problems{wrong}, other, other)[:n]}
		assert.Equal(t, want[0], e.Message(language.Indonesian))
		assert.Equal(t, want[1], e.Message(language.English))
		assert.Equal(t, want[2], e.Error())
	}
}

// TestScopeOfNobody reports nothing and knows no day.
func TestScopeOfNobody(t *testing.T) {
	var s *validation.Scope
	day, ok := s.On()
	assert.True(t, day.IsZero())
	assert.False(t, ok)
	assert.NotPanics(t, func() {
		s.Report("a", &validation.Rule{})
		s.ReportIndex("a", 1, &validation.Rule{})
		assert.False(t, s.Notes())
		s.Field("a", &author{})
		s.Index("a", 1, nil)
	})
}

// TestSeverities yields each severity once, the gravest first.
func TestSeverities(t *testing.T) {
	assert.Equal(t, []validation.Severity{validation.Error, validation.Warning, validation.Note}, slices.Collect(validation.Severities()))
	b, err := validation.Warning.AppendText([]byte("> "))
	assert.NoError(t, err)
	assert.Equal(t, "> warning", string(b))
}

func TestProblemWithoutCode(t *testing.T) {
	var p validation.Problem
	assert.Error(t, json.Unmarshal([]byte(`{"path":"/nip"}`), &p))
	assert.NoError(t, json.Unmarshal([]byte(`{}`), &p))
	assert.True(t, validation.OpenOf(validation.Error).Equal(validation.OpenOf(validation.Error)))
	assert.False(t, validation.OpenOf(validation.Error).Equal(validation.OpenOf(validation.Note)))
}

// TestEqual holds that problems differ in each thing that they say.
func TestEqual(t *testing.T) {
	rule := validation.Rule{Code: "x.y", Severity: validation.Error, ID: "salah", EN: "wrong"}
	one := validation.Problem{Path: "/nip", Rule: &rule}
	same := rule
	assert.True(t, one.Equal(validation.Problem{Path: "/nip", Rule: &same}))
	for _, change := range []func(*validation.Problem, *validation.Rule){
		func(p *validation.Problem, _ *validation.Rule) { p.Path = "/nik" },
		func(_ *validation.Problem, r *validation.Rule) { r.Code = "x.z" },
		func(_ *validation.Problem, r *validation.Rule) { r.Severity = validation.Warning },
		func(_ *validation.Problem, r *validation.Rule) { r.ID = "keliru" },
		func(_ *validation.Problem, r *validation.Rule) { r.EN = "mistaken" },
	} {
		other := rule
		p := validation.Problem{Path: "/nip", Rule: &other}
		change(&p, &other)
		assert.False(t, one.Equal(p), "%+v", p)
		assert.False(t, p.Equal(one), "%+v", p)
	}
}

// worse reports an error and two warnings, all of elements of one array.
type worse struct{}

func (worse) Check(s *validation.Scope) {
	s.ReportIndex("rows", 0, &ruleTitle)
	s.ReportIndex("rows", 1, &ruleOld, 1900, 1924)
	s.ReportIndex("rows", 12, &ruleOld, 1900, 1924)
	s.ReportIndex("rows", 13, &ruleTitle)
}

func TestReportIndex(t *testing.T) {
	assert.Equal(t, "/rows/0 book.title; /rows/1 book.old; /rows/12 book.old; /rows/13 book.title", paths(validation.Check(worse{})))
	problems := validation.Checker{Limit: 1}.Check(worse{})
	assert.Equal(t, "not listed one by one: 3 more, of which errors: 1; mend what is listed above and check again", problems[1].Message(language.English))
}
