package main

import (
	"encoding/csv"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
)

// words are the texts of the schemas: the comments of the sources in English, and the
// names of members in Indonesian.
type words struct {
	types   map[string]string            // by package path and name
	fields  map[string]map[string]string // likewise, by field
	members map[string]string            // the Indonesian names
	example map[string]string            // examples, apart by " | "
	unnamed map[string]bool
	root    string
	read    map[string]bool
}

// module is the import path of the module, under which the root stands.
const module = "github.com/integritas-id/integritas"

// outside says what the types of other modules are.
var outside = map[string]string{
	"github.com/google/uuid.UUID":    "UUID is an identity as RFC 9562 writes it, in small letters.",
	"golang.org/x/text/language.Tag": "Tag is a language as BCP 47 names it.",
	"time.Time":                      "Time is a moment with its zone, as RFC 3339 writes it.",
}

func readWords(root string) (*words, error) {
	w := &words{
		types: maps.Clone(outside), fields: map[string]map[string]string{}, members: map[string]string{}, example: map[string]string{},
		unnamed: map[string]bool{}, root: root, read: map[string]bool{},
	}
	file, err := os.Open(filepath.Join(root, "internal/gen/schema/data/members.csv"))
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, err
	}
	for _, row := range rows[1:] {
		w.members[row[0]], w.example[row[0]] = row[1], row[2]
	}
	return w, w.comments("internal/gen/schema", "main")
}

// label is the Indonesian name of a member.
func (w *words) label(member string) string {
	if w.members[member] == "" {
		w.unnamed[member] = true
	}
	return w.members[member]
}

func (w *words) missing() []string { return slices.Sorted(maps.Keys(w.unnamed)) }

// ofType is the first sentence of a type's comment.
func (w *words) ofType(t reflect.Type) string {
	w.load(t)
	return w.types[t.PkgPath()+"."+t.Name()]
}

// ofField is the comment of a field.
func (w *words) ofField(t reflect.Type, field string) string {
	w.load(t)
	return w.fields[t.PkgPath()+"."+t.Name()][field]
}

// load reads the comments of the package of a type, once.
func (w *words) load(t reflect.Type) {
	dir, ours := strings.CutPrefix(t.PkgPath(), module+"/")
	if ours && !w.read[dir] {
		w.read[dir] = true
		if err := w.comments(dir, t.PkgPath()); err != nil {
			panic(err)
		}
	}
}

func (w *words) comments(dir, path string) error {
	files, err := filepath.Glob(filepath.Join(w.root, dir, "*.go"))
	if err != nil {
		return err
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			if decl, ok := decl.(*ast.GenDecl); ok && decl.Tok == token.TYPE {
				w.declared(decl, path)
			}
		}
	}
	return nil
}

func (w *words) declared(decl *ast.GenDecl, path string) {
	for _, spec := range decl.Specs {
		spec := spec.(*ast.TypeSpec)
		name := path + "." + spec.Name.Name
		comment := spec.Doc
		if comment == nil {
			comment = decl.Doc
		}
		w.types[name] = sentence(comment)
		body, ok := spec.Type.(*ast.StructType)
		if !ok {
			continue
		}
		w.fields[name] = map[string]string{}
		for _, f := range body.Fields.List {
			text := sentence(f.Doc)
			if text == "" {
				text = sentence(f.Comment)
			}
			for _, id := range f.Names {
				w.fields[name][id.Name] = text
			}
		}
	}
}

// sentence is the first sentence of a comment, without the marks of links.
func sentence(c *ast.CommentGroup) string {
	if c == nil {
		return ""
	}
	text := new(doc.Package).Synopsis(c.Text())
	if list, ok := strings.CutSuffix(text, ":"); ok { // what stood below is left out
		text = list + "."
	}
	return strings.NewReplacer("[", "", "]", "").Replace(text)
}
