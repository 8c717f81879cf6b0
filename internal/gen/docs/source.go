package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// source is one package as its files are written.
type source struct {
	dir    string // slash-separated, "program/attend"
	files  []*ast.File
	tests  []*ast.File
	values map[string]ast.Expr // package-level constants and variables by name
}

// skipped are folders without packages of the library.
var skipped = []string{"examples", "bench", "interop", "internal", "testdata", "docs", "schema"}

// load parses every package of the library, in the order of its folders.
func load(root string) ([]*source, error) {
	byDir := map[string]*source{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != root && (slices.Contains(skipped, d.Name()) || strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, filepath.Dir(name))
		if err != nil {
			return err
		}
		dir := filepath.ToSlash(rel)
		src := byDir[dir]
		if src == nil {
			src = &source{dir: dir, values: map[string]ast.Expr{}}
			byDir[dir] = src
		}
		if strings.HasSuffix(name, "_test.go") {
			src.tests = append(src.tests, file)
			return nil
		}
		src.files = append(src.files, file)
		src.addValues(file)
		return nil
	})
	if err != nil {
		return nil, err
	}
	var all []*source
	for _, src := range byDir {
		if len(src.files) > 0 {
			all = append(all, src)
		}
	}
	slices.SortFunc(all, func(a, b *source) int { return strings.Compare(a.dir, b.dir) })
	return all, nil
}

func (s *source) addValues(file *ast.File) {
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.CONST && gen.Tok != token.VAR {
			continue
		}
		for _, spec := range gen.Specs {
			v := spec.(*ast.ValueSpec)
			for i, name := range v.Names {
				if i < len(v.Values) {
					s.values[name.Name] = v.Values[i]
				}
			}
		}
	}
}

// text returns the string of an expression: a literal, a sum of them, or a constant of
// the package; empty for anything else.
func (s *source) text(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(x.Value); err == nil {
			return text
		}
	case *ast.BinaryExpr:
		return s.text(x.X) + s.text(x.Y)
	case *ast.Ident:
		if v := s.values[x.Name]; v != nil {
			return s.text(v)
		}
	}
	return ""
}

// literal returns the composite literal of an expression, through a variable too.
func (s *source) literal(x ast.Expr) *ast.CompositeLit {
	switch x := x.(type) {
	case *ast.CompositeLit:
		return x
	case *ast.Ident:
		if v := s.values[x.Name]; v != nil {
			return s.literal(v)
		}
	}
	return nil
}

// fields returns the fields of a literal by their names.
func fields(lit *ast.CompositeLit) map[string]ast.Expr {
	all := map[string]ast.Expr{}
	for _, el := range lit.Elts {
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok {
				all[id.Name] = kv.Value
			}
		}
	}
	return all
}

// isType reports whether a literal is of a type of the package named, "validation.Rule".
func isType(x ast.Expr, pkg, name string) bool {
	switch x := x.(type) {
	case *ast.IndexExpr:
		return isType(x.X, pkg, name)
	case *ast.SelectorExpr:
		id, ok := x.X.(*ast.Ident)
		return ok && id.Name == path.Base(pkg) && x.Sel.Name == name
	}
	return false
}
