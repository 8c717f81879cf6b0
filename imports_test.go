package integritas_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/integritas-id/integritas"

// order is the way imports point: a package may import those to its right, its
// own sub-packages' siblings excepted, and nothing else of ours.
var order = []string{"program", "participant", "office", "pillar", "region", "validation", "locale", "civil", "internal"}

// rooms are the packages below program. A room may import program and the rooms to its
// right; program imports none of them.
var rooms = []string{"paper", "press", "recap", "attend", "audit", "calendar", "schemaorg", "catalogue"}

// source is one parsed file of the library.
type source struct {
	path string // slash-separated, from the root
	dir  string
	file *ast.File
	fset *token.FileSet
}

// sources parses every Go file of the root module's library packages, without
// examples and generators; tests only where asked for.
func sources(t *testing.T, tests bool) []source {
	t.Helper()
	var all []source
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		name = filepath.ToSlash(name)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (name == "examples" || name == "bench" || name == "interop" || name == "internal/gen" || d.Name() == "testdata" || len(name) > 1 && strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || !tests && strings.HasSuffix(name, "_test.go"):
			return nil
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		all = append(all, source{path: name, dir: path.Dir(name), file: file, fset: fset})
		return err
	})
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

// top returns the first part of a package's path below the module.
func top(dir string) string {
	first, _, _ := strings.Cut(dir, "/")
	return first
}

func TestImportsPointDownwards(t *testing.T) {
	for _, src := range sources(t, false) {
		from := slices.Index(order, top(src.dir))
		for _, imp := range src.file.Imports {
			target, err := strconv.Unquote(imp.Path.Value)
			require.NoError(t, err)
			target, ours := strings.CutPrefix(target, module+"/")
			if !ours {
				continue
			}
			to := slices.Index(order, top(target))
			if assert.NotEqual(t, -1, to, "%s imports %s, which is not on the map", src.path, target) && src.dir != "." && src.dir != "schema" {
				assert.LessOrEqual(t, from, to, "%s imports %s upwards", src.path, target)
			}
		}
	}
}

func TestRoomsOfProgram(t *testing.T) {
	for _, src := range sources(t, false) {
		if top(src.dir) != "program" {
			continue
		}
		room := strings.TrimPrefix(strings.TrimPrefix(src.dir, "program"), "/")
		from := len(rooms)
		if room != "" {
			from = slices.Index(rooms, room)
			assert.NotEqual(t, -1, from, "%s is not on the map", src.dir)
		}
		for _, imp := range src.file.Imports {
			target, below := strings.CutPrefix(strings.Trim(imp.Path.Value, `"`), module+"/program/")
			if below {
				assert.Less(t, from, slices.Index(rooms, target), "%s imports program/%s upwards", src.path, target)
			}
		}
	}
}

func TestDependencies(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./...").Output()
	require.NoError(t, err)
	for _, dep := range strings.Fields(string(out)) {
		ok := dep == module || strings.HasPrefix(dep, module+"/") ||
			dep == "github.com/google/uuid" || strings.HasPrefix(dep, "golang.org/x/text/")
		assert.True(t, ok, "the library depends on %s", dep)
	}
}

// TestNothingAtStartUp holds that no package runs code of its own when imported
// and that no variable is there for a host to set. Commands are not imported.
func TestNothingAtStartUp(t *testing.T) {
	for _, src := range sources(t, false) {
		for _, decl := range src.file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && decl.Name.Name == "init" {
					t.Errorf("%s has an init function", src.fset.Position(decl.Pos()))
				}
			case *ast.GenDecl:
				if decl.Tok != token.VAR {
					continue
				}
				for _, spec := range decl.Specs {
					for _, name := range spec.(*ast.ValueSpec).Names {
						if name.IsExported() && !strings.HasPrefix(name.Name, "Err") {
							t.Errorf("%s: %s is a settable package variable", src.fset.Position(name.Pos()), name)
						}
					}
				}
			}
		}
		if src.file.Name.Name == "main" {
			continue
		}
		for _, imp := range src.file.Imports {
			switch p, _ := strconv.Unquote(imp.Path.Value); p {
			case "os", "net", "net/http", "log", "math/rand", "math/rand/v2", "flag":
				t.Errorf("%s imports %s", src.path, p)
			}
		}
	}
}

// TestClock holds that nothing reads the clock: a day that a rule needs is passed in.
func TestClock(t *testing.T) {
	for _, src := range sources(t, false) {
		ast.Inspect(src.file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "LoadLocation", "Local", "Sleep"}, sel.Sel.Name) {
				t.Errorf("%s: time.%s", src.fset.Position(sel.Pos()), sel.Sel.Name)
			}
			return true
		})
	}
}
