package validation_test

import (
	"encoding/json"
	"log/slog"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

var (
	ruleTitle = validation.Rule{Code: "book.title", Severity: validation.Error, ID: "judul belum diisi", EN: "the title is missing", Source: "test"}
	ruleOld   = validation.Rule{Code: "book.old", Severity: validation.Warning, ID: "terbit %[1]d, sebelum %[2]v", EN: "before %[2]v: %[1]d", Source: "test"}
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
	for i := range b.Authors {
		s.Index("authors", i, &b.Authors[i])
	}
	s.Field("editor/in~chief", &b.Editor)
	for i := range b.Parts {
		if s.Full() {
			return
		}
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

func TestLimit(t *testing.T) {
	assert.Equal(t, "/title book.title; /authors/1/name author.name", paths(validation.Checker{Limit: 2}.Check(&bad)))
	many := book{Title: "t", Editor: author{"E"}, Parts: make([]book, 1000)}
	assert.Len(t, validation.Checker{Limit: 3}.Check(&many), 3)
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
