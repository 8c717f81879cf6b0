package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// mutation is a file with one thing changed.
type mutation struct {
	file, name string
	line       int
	source     []byte
}

// operators are what each operator becomes.
var operators = map[token.Token]token.Token{
	token.EQL: token.NEQ, token.NEQ: token.EQL, token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
	token.LAND: token.LOR, token.LOR: token.LAND, token.ADD: token.SUB, token.SUB: token.ADD, token.MUL: token.QUO,
}

// mutator collects the mutations of one file.
type mutator struct {
	set  *token.FileSet
	file string
	src  []byte
	seen map[string]int
	all  []mutation
}

func mutate(set *token.FileSet, parsed *ast.File, file string, src []byte) []mutation {
	m := &mutator{set: set, file: file, src: src, seen: map[string]int{}}
	ast.Inspect(parsed, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.BinaryExpr:
			if other, ok := operators[n.Op]; ok {
				at := m.offset(n.OpPos)
				m.replace(at, at+len(n.Op.String()), other.String(), n)
			}
		case *ast.BasicLit:
			if v, err := strconv.ParseInt(n.Value, 0, 32); err == nil && n.Kind == token.INT {
				m.replace(m.offset(n.Pos()), m.offset(n.End()), strconv.FormatInt(v+1, 10), n)
			}
		case *ast.BlockStmt:
			m.drop(n.List)
		case *ast.CaseClause:
			m.drop(n.Body)
		case *ast.CompositeLit:
			m.swap(n.Elts)
		}
		return true
	})
	return m.all
}

func (m *mutator) offset(p token.Pos) int { return m.set.Position(p).Offset }

// text returns the source of a node on one line.
func (m *mutator) text(n ast.Node) string {
	const longest = 80
	text := strings.Join(strings.Fields(string(m.src[m.offset(n.Pos()):m.offset(n.End())])), " ")
	return text[:min(len(text), longest)]
}

// replace adds the mutation that puts a text in place of another. Its name holds
// the line it stands on, so that it outlives changes elsewhere.
func (m *mutator) replace(from, to int, text string, n ast.Node) {
	line := m.set.Position(n.Pos())
	name := fmt.Sprintf("%s: %s: %s → %s", filepath.ToSlash(m.file), m.text(n), m.src[from:to], text)
	if m.seen[name]++; m.seen[name] > 1 {
		name += fmt.Sprintf(" (%d)", m.seen[name])
	}
	m.all = append(m.all, mutation{m.file, name, line.Line, slices.Concat(m.src[:from], []byte(text), m.src[to:])})
}

// drop leaves out each statement that can be missed by the compiler.
func (m *mutator) drop(list []ast.Stmt) {
	for _, s := range list {
		switch s := s.(type) {
		case *ast.ExprStmt, *ast.IncDecStmt:
		case *ast.AssignStmt:
			if s.Tok == token.DEFINE {
				continue
			}
		default:
			continue
		}
		m.replace(m.offset(s.Pos()), m.offset(s.End()), "", s)
	}
}

// swap lets neighbouring rows of a table change places.
func (m *mutator) swap(elements []ast.Expr) {
	for i := 1; i < len(elements); i++ {
		a, b := elements[i-1], elements[i]
		if _, row := a.(*ast.CompositeLit); !row {
			continue
		}
		from, to := m.offset(a.Pos()), m.offset(b.End())
		first, between, second := m.src[from:m.offset(a.End())], m.src[m.offset(a.End()):m.offset(b.Pos())], m.src[m.offset(b.Pos()):to]
		m.replace(from, to, string(second)+string(between)+string(first), a)
	}
}
