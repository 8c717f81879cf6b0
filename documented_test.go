package integritas_test

import (
	"go/ast"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestEveryNameIsDocumented holds that each exported name of a package that a host may
// import has words of its own in go doc: functions, methods of exported types, types,
// constants, and variables. A constant may share those of its group; the fields of a record
// are told by its own.
func TestEveryNameIsDocumented(t *testing.T) {
	names := 0
	for _, src := range sources(t, false) {
		if top(src.dir) == "internal" || src.dir == "." {
			continue
		}
		for _, decl := range src.file.Decls {
			for name, documented := range exportedNames(decl) {
				names++
				assert.True(t, documented, "%s: %s has no documentation", src.fset.Position(decl.Pos()), name)
			}
		}
	}
	assert.Greater(t, names, 1500, "the walk is broken")
}

// exportedNames returns the exported names of a declaration, and whether each is documented.
func exportedNames(decl ast.Decl) map[string]bool {
	names := map[string]bool{}
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && (d.Recv == nil || ast.IsExported(receiver(d.Recv))) {
			names[d.Name.Name] = written(d.Doc)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					names[s.Name.Name] = written(s.Doc, s.Comment, d.Doc)
				}
			case *ast.ValueSpec:
				for _, name := range s.Names {
					if name.IsExported() {
						names[name.Name] = written(s.Doc, s.Comment, d.Doc)
					}
				}
			}
		}
	}
	return names
}

// receiver returns the name of the type that a method is of.
func receiver(fields *ast.FieldList) string {
	x := fields.List[0].Type
	for {
		switch t := x.(type) {
		case *ast.StarExpr:
			x = t.X
		case *ast.IndexExpr:
			x = t.X
		case *ast.IndexListExpr:
			x = t.X
		case *ast.Ident:
			return t.Name
		default:
			return ""
		}
	}
}

func written(comments ...*ast.CommentGroup) bool {
	for _, c := range comments {
		if c != nil && strings.TrimSpace(c.Text()) != "" {
			return true
		}
	}
	return false
}

// TestErrorsTellPeople holds that each exported error has a message for people, in both
// languages.
func TestErrorsTellPeople(t *testing.T) {
	errs, messages := map[string]bool{}, map[string]bool{}
	for _, src := range sources(t, false) {
		for _, decl := range src.file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || f.Recv == nil || top(src.dir) == "internal" {
				continue
			}
			of := src.dir + "." + receiver(f.Recv)
			switch f.Name.Name {
			case "Error":
				errs[of] = ast.IsExported(receiver(f.Recv))
			case "Message":
				messages[of] = true
			}
		}
	}
	assert.Greater(t, len(errs), 30, "the walk is broken")
	for of, exported := range errs {
		assert.True(t, !exported || messages[of], "%s has no Message(language.Tag)", of)
	}
}
