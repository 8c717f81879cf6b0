package integritas_test

import (
	"go/ast"
	"go/token"
	"testing"

	"github.com/stretchr/testify/assert"
)

// most is how many functions and types a room may export, aliases counted, methods and
// constants apart. Beyond it a room holds too much.
var most = map[string]int{"program": 140, "participant": 80, "pillar": 95}

func TestRoomsAreNotTooLarge(t *testing.T) {
	counts := map[string]int{}
	for _, src := range sources(t, false) {
		for _, decl := range src.file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && decl.Name.IsExported() {
					counts[src.dir]++
				}
			case *ast.GenDecl:
				if decl.Tok != token.TYPE {
					continue
				}
				for _, spec := range decl.Specs {
					if spec.(*ast.TypeSpec).Name.IsExported() {
						counts[src.dir]++
					}
				}
			}
		}
	}
	for dir, limit := range most {
		assert.Positive(t, counts[dir], dir)
		assert.LessOrEqual(t, counts[dir], limit, dir)
	}
}
