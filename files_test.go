package integritas_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// recursive are the parsers that call themselves across files, by package: the only files
// that may know each other for good.
var recursive = map[string]circle{
	"internal/strictjson": {"shape.go strictjson.go", "a document holds documents"},
}

// circle is a set of files that lead to each other.
type circle struct{ files, why string }

// TestFilesFormADAG holds that the files of each package can be read one after the other:
// a file uses what stands in files before it, and never in a circle. Whatever a name leads
// to counts: types, constants, variables, functions, methods and fields.
func TestFilesFormADAG(t *testing.T) {
	exports := exportData(t)
	byDir := map[string][]string{}
	generated := map[string]bool{}
	for _, src := range sources(t, false) {
		byDir[src.dir] = append(byDir[src.dir], src.path)
		generated[src.path] = isTable(src)
	}
	for _, dir := range slices.Sorted(maps.Keys(byDir)) {
		graph := fileGraph(t, dir, byDir[dir], exports)
		var found []string
		maps.DeleteFunc(graph, func(file string, _ map[string][]string) bool { return generated[path.Join(dir, file)] })
		for _, c := range graph.circles() {
			if files := strings.Join(c, " "); files != recursive[dir].files {
				found = append(found, files)
			}
		}
		if len(found) > 0 {
			t.Errorf("%s: these files lead to each other: %q\n%s", dir, found, graph.edges(found))
		}
	}
}

// isTable reports whether a file is generated: a table, or the methods of closed sets. It
// belongs to the file whose type or set it fills, which asks for it as it asks for that.
func isTable(src source) bool {
	return ast.IsGenerated(src.file)
}

// exportData returns where the compiled form of each package lies.
func exportData(t *testing.T) map[string]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "./...").Output()
	require.NoError(t, err)
	files := map[string]string{}
	for line := range strings.Lines(string(out)) {
		name, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		files[name] = file
	}
	return files
}

// fileGraphOf holds for each file which others it uses, and for what.
type fileGraphOf map[string]map[string][]string

// fileGraph reads the files of one package.
func fileGraph(t *testing.T, dir string, names []string, exports map[string]string) fileGraphOf {
	t.Helper()
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(fset, name, nil, 0)
		require.NoError(t, err)
		files = append(files, file)
	}
	lookup := func(name string) (io.ReadCloser, error) {
		if exports[name] == "" {
			return nil, fmt.Errorf("no export data of %s", name)
		}
		return os.Open(exports[name])
	}
	info := &gotypes.Info{Uses: map[*ast.Ident]gotypes.Object{}}
	config := gotypes.Config{Importer: importer.ForCompiler(fset, "gc", lookup)}
	pkg, err := config.Check(path.Join(module, dir), fset, files, info)
	require.NoError(t, err)
	graph := fileGraphOf{}
	for id, object := range info.Uses {
		if object.Pkg() != pkg {
			continue
		}
		from := filepath.Base(fset.Position(id.Pos()).Filename)
		if to := filepath.Base(fset.Position(object.Pos()).Filename); to != from && object.Pos().IsValid() {
			if graph[from] == nil {
				graph[from] = map[string][]string{}
			}
			if !slices.Contains(graph[from][to], object.Name()) {
				graph[from][to] = append(graph[from][to], object.Name())
			}
		}
	}
	return graph
}

// circles returns the files that lead to each other, in sets: the strongly connected
// parts of more than one file, by Tarjan's algorithm.
func (g fileGraphOf) circles() [][]string {
	var found [][]string
	var stack []string
	index, low := map[string]int{}, map[string]int{}
	var visit func(string)
	visit = func(v string) {
		index[v] = len(index) + 1
		low[v] = index[v]
		stack = append(stack, v)
		for _, w := range slices.Sorted(maps.Keys(g[v])) {
			if index[w] == 0 {
				visit(w)
			}
			if slices.Contains(stack, w) {
				low[v] = min(low[v], low[w])
			}
		}
		if low[v] != index[v] {
			return
		}
		i := slices.Index(stack, v)
		if part := slices.Clone(stack[i:]); len(part) > 1 {
			slices.Sort(part)
			found = append(found, part)
		}
		stack = stack[:i]
	}
	for _, v := range slices.Sorted(maps.Keys(g)) {
		if index[v] == 0 {
			visit(v)
		}
	}
	return found
}

// edges tells by which names the files of circles lead to each other.
func (g fileGraphOf) edges(found []string) string {
	var b strings.Builder
	for _, c := range found {
		files := strings.Fields(c)
		for _, from := range files {
			for _, to := range files {
				if names := g[from][to]; len(names) > 0 {
					slices.Sort(names)
					fmt.Fprintf(&b, "  %s → %s: %s\n", from, to, strings.Join(names, ", "))
				}
			}
		}
	}
	return b.String()
}

func TestCirclesAreFound(t *testing.T) {
	g := fileGraphOf{
		"a.go": {"b.go": {"B"}}, "b.go": {"c.go": {"C"}}, "c.go": {"a.go": {"A"}, "d.go": {"D"}}, "d.go": nil,
	}
	assert.Equal(t, [][]string{{"a.go", "b.go", "c.go"}}, g.circles())
	assert.Contains(t, g.edges([]string{"a.go b.go c.go"}), "c.go → a.go: A")
}
