package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// small are functions that take a text, a list or a stream and whose work does not depend
// on how long it is, or which another of the curves walks through.
var small = []string{
	"attend.Admissible", "attend.BestScore", "attend.Free", "attend.SumCredits", "attend.Taken", // a sum over a slice
	"catalogue.Lookup", "schema.Document", "schema.DocumentIn", "schema.ID", // look-ups by name
	"locale.AppendDate", "locale.AppendInt", "locale.AppendRange", "locale.AppendRoman", "locale.AppendRupiah", "locale.AppendTerbilang",
	"locale.FormatCount", "locale.FormatZones", "locale.List", "locale.OrdinalWords", "locale.TerbilangDecimal", // they write
	"participant.ReplaceAttr",                                                                          // Masked
	"pillar.SetOf", "pillar.ValueSetOf", "office.TasksOf", "office.TierSetOf", "participant.TierSetOf", // bits
	"program.Read",                                                                                      // Reader.Read
	"roster.CSV", "roster.CellsOf", "roster.Entries", "roster.Principals", "roster.Read", "roster.Rows", // Reader.Read
	"region.NewCode",
	"schema.Write", "schemaorg.Marshal", "validation.Check", "validation.Each", // what they go through has curves
}

// TestEveryEntryPoint holds that each exported function which takes a text, a list or a
// stream has a curve, or a reason to have none.
func TestEveryEntryPoint(t *testing.T) {
	t.Chdir("..") // where the command runs
	measured := map[string]bool{}
	for name := range curvesOf {
		entry, _, _ := strings.Cut(name, " / ")
		measured[entry] = true
	}
	for _, entry := range small {
		measured[entry] = true
	}
	for _, name := range takers(t) {
		if !measured[name] {
			t.Errorf("%s has no curve", name)
		}
	}
}

// takers are the exported functions of the library whose work may grow with what they are
// given.
func takers(t *testing.T) []string {
	var all []string
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{"internal", "examples", "bench", "interop", "testdata", "participanttest"}, d.Name()):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if ok && f.Recv == nil && f.Name.IsExported() && !strings.HasPrefix(f.Name.Name, "Must") && slices.ContainsFunc(f.Type.Params.List, grows) {
				all = append(all, file.Name.Name+"."+f.Name.Name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// grows reports whether a parameter may be of any size.
func grows(f *ast.Field) bool {
	switch typ := f.Type.(type) {
	case *ast.Ident:
		return typ.Name == "string"
	case *ast.ArrayType, *ast.Ellipsis, *ast.MapType:
		return true
	case *ast.IndexExpr, *ast.IndexListExpr: // iter.Seq
		return true
	case *ast.SelectorExpr:
		return typ.Sel.Name == "Reader"
	}
	return false
}
