package integritas_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/wording"
)

// sentence is a text in both languages with the place where it is written.
type sentence struct{ place, id, en string }

// TestWording holds every sentence that the project shows to people, in Go and in the
// templates of papers and pages, to the spelling of its language.
func TestWording(t *testing.T) {
	all := sentences(t)
	require.Greater(t, len(all), 2000, "the walk is broken")
	for _, s := range all {
		if s.id == "Email" { // as lists head the column
			continue
		}
		for _, name := range names {
			s.id, s.en = strings.ReplaceAll(s.id, name, "X"), strings.ReplaceAll(s.en, name, "X")
		}
		assert.Empty(t, wording.Faults(filled.ReplaceAllString(s.id, "x"), language.Indonesian), "%s: %s", s.place, s.id)
		assert.Empty(t, wording.Faults(filled.ReplaceAllString(s.en, "x"), language.English), "%s: %s", s.place, s.en)
	}
}

// names are words that stand as they are, and pairs that are one member of a series.
var names = []string{
	"Badan Siber dan Sandi Negara", "kementerian atau lembaga", "adat atau agama", "1.500 or 1,5",
	"atau link dengan", "dan link", "link belum", // a command of the desk
}

// filled is what fmt fills in.
var filled = regexp.MustCompile(`%(?:\[\d\])?[.\d]*[a-z]`)

// sentences collects the texts of two languages: calls that end with both, and literals
// of the fields ID and EN.
func sentences(t *testing.T) []sentence {
	t.Helper()
	var all []sentence
	said := regexp.MustCompile(`say "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)"`)
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (strings.HasPrefix(d.Name(), ".") && path != "." || d.Name() == "testdata" || d.Name() == "node_modules"):
			return fs.SkipDir
		case strings.HasSuffix(path, ".html"):
			text, err := os.ReadFile(path)
			for _, m := range said.FindAllStringSubmatch(string(text), -1) {
				all = append(all, sentence{path, m[1], m[2]})
			}
			return err
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if id, en, ok := bothOf(n); ok {
				all = append(all, sentence{files.Position(n.Pos()).String(), id, en})
			}
			return true
		})
		return nil
	}))
	return all
}

// bothOf returns the Indonesian and the English text of a call or a literal.
func bothOf(n ast.Node) (id, en string, ok bool) {
	switch n := n.(type) {
	case *ast.CallExpr:
		at, known := bilingual[called(n.Fun)]
		if at < 0 {
			at += len(n.Args)
		}
		if !known || at < 0 || at+1 >= len(n.Args) {
			return "", "", false
		}
		id, isText := text(n.Args[at])
		en, areTexts := text(n.Args[at+1])
		return id, en, isText && areTexts
	case *ast.CompositeLit:
		for _, e := range n.Elts {
			if field, isField := e.(*ast.KeyValueExpr); isField {
				switch key, _ := field.Key.(*ast.Ident); {
				case key == nil:
				case key.Name == "ID":
					id, _ = text(field.Value)
				case key.Name == "EN":
					en, ok = text(field.Value)
				}
			}
		}
		return id, en, ok
	}
	return "", "", false
}

// bilingual are the functions that take a text in both languages, and at which argument,
// below 0 from the end.
var bilingual = map[string]int{
	"Say": 0, "say": 0, "Note": 0, "Fault": 0, "Usage": 0, "Nothing": 0, "Progress": 0, "printf": 0, "heading": 0, "add": 0, "ByTag": 1,
	"File": -2, "Folder": -2, "Bool": -2, "String": -2, "Int": -2, "Var": -2,
}

func called(f ast.Expr) string {
	switch f := f.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// text returns the value of a string that stands in the source.
func text(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		x, okX := text(e.X)
		y, okY := text(e.Y)
		return x + y, okX && okY && e.Op == token.ADD
	}
	return "", false
}
