package main

import (
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMutate(t *testing.T) {
	src := []byte("package p\n\nvar rows = [][1]int{{1}, {2}}\n\nfunc f(a int) bool {\n\ta++\n\treturn a < 3 && a != 5\n}\n")
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, "p.go", src, 0)
	require.NoError(t, err)
	var names []string
	for _, m := range mutate(set, parsed, "p.go", src) {
		names = append(names, m.name)
		assert.NotEqual(t, string(src), string(m.source), m.name)
	}
	for _, want := range []string{
		"p.go: {1}: {1}, {2} → {2}, {1}", "p.go: a++: a++ → ", "p.go: a < 3: < → <=", "p.go: a != 5: != → ==", "p.go: a < 3 && a != 5: && → ||", "p.go: 3: 3 → 4",
	} {
		assert.Contains(t, names, want)
	}
}
