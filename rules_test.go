package integritas_test

import (
	"go/ast"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// ruleCode is the record's word, a dot and lower-case words.
var ruleCode = regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$`)

// verbs are the numbered arguments of a message.
var verbs = regexp.MustCompile(`%(\[(\d)\])?[a-z]`)

// TestRules walks every validation.Rule of every package: a unique code of the
// right form, a severity, a message in both languages with the same arguments,
// and a source.
func TestRules(t *testing.T) {
	seen := map[string]token.Position{}
	for _, src := range sources(t, false) {
		ast.Inspect(src.file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok || !isRule(lit, src.dir) {
				return true
			}
			pos := src.fset.Position(lit.Pos())
			fields := map[string]string{}
			for _, el := range lit.Elts {
				kv, ok := el.(*ast.KeyValueExpr)
				if !assert.True(t, ok, "%s: name the fields of a rule", pos) {
					return true
				}
				fields[kv.Key.(*ast.Ident).Name] = constant(kv.Value)
			}
			code := fields["Code"]
			assert.Regexp(t, ruleCode, code, "%s", pos)
			assert.NotContains(t, seen, code, "%s: %s is used at %s too", pos, code, seen[code])
			seen[code] = pos
			for _, name := range []string{"Severity", "ID", "EN", "Source"} {
				assert.NotEmpty(t, strings.TrimSpace(fields[name]), "%s: %s has no %s", pos, code, name)
			}
			assert.Equal(t, arguments(fields["ID"]), arguments(fields["EN"]), "%s: %s tells other arguments in English", pos, code)
			return true
		})
	}
	assert.NotEmpty(t, seen, "no rule was found: the walk is broken")
}

// isRule reports whether a literal is a validation.Rule, written as such.
func isRule(lit *ast.CompositeLit, dir string) bool {
	switch x := lit.Type.(type) {
	case *ast.SelectorExpr:
		id, ok := x.X.(*ast.Ident)
		return ok && id.Name == "validation" && x.Sel.Name == "Rule"
	case *ast.Ident:
		return dir == "validation" && x.Name == "Rule"
	}
	return false
}

// constant returns the text of a string expression, or of a named constant its name.
func constant(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(x.Value)
		if err == nil {
			return s
		}
	case *ast.BinaryExpr:
		return constant(x.X) + constant(x.Y)
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}

// arguments returns which numbered arguments a message tells.
func arguments(message string) map[string]bool {
	set := map[string]bool{}
	for _, m := range verbs.FindAllStringSubmatch(message, -1) {
		set[m[2]] = true
	}
	return set
}
