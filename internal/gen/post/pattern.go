package main

import (
	"log"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// A pattern is words with alternatives in round brackets divided by "/", optional
// parts in square ones, "#" for a number, "{name}" for a group of phrases and "|"
// where the head ends and the unit begins.

// inline writes the groups out that have no sign of their own.
func (g *groups) inline(pattern string) string {
	for name, phrases := range g.inlined {
		pattern = strings.ReplaceAll(pattern, "{"+name+"}", "("+phrases+")")
	}
	return pattern
}

// expand returns every phrase that a pattern stands for.
func expand(pattern string) []string {
	phrases := []string{""}
	for pattern != "" {
		var options []string
		switch pattern[0] {
		case '(', '[':
			body, rest := bracket(pattern)
			options = alternatives(body)
			if pattern[0] == '[' {
				options = append(options, "")
			}
			pattern = rest
		default:
			n := strings.IndexAny(pattern, "([")
			if n < 0 {
				n = len(pattern)
			}
			options = []string{pattern[:n]}
			pattern = pattern[n:]
		}
		var longer []string
		for _, head := range phrases {
			for _, tail := range options {
				longer = append(longer, head+tail)
			}
		}
		phrases = longer
	}
	for i := range phrases {
		phrases[i] = strings.Join(strings.Fields(phrases[i]), " ")
	}
	return phrases
}

// bracket returns what stands in the bracket that s begins with, and what follows it.
func bracket(s string) (body, rest string) {
	depth := 0
	for i, c := range []byte(s) {
		switch c {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return s[1:i], s[i+1:]
			}
		}
	}
	log.Fatalf("a bracket is open: %s", s)
	return "", ""
}

// alternatives splits at the slashes that stand in no bracket, and expands each part.
func alternatives(body string) []string {
	var all []string
	depth, start := 0, 0
	for i, c := range []byte(body + "/") {
		switch c {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '/':
			if depth == 0 {
				all = append(all, expand(body[start:i])...)
				start = i + 1
			}
		}
	}
	return all
}

// folded returns the key of a phrase: its letters and digits, "#" for a number, the
// sign of a group, without spaces; and where in it the head ends.
func (g *groups) folded(phrase string) (key string, cut int) {
	var b []byte
	cut = -1
	for phrase != "" {
		switch phrase[0] {
		case '|':
			cut = len(b)
			phrase = phrase[1:]
		case '#':
			b = append(b, '#')
			phrase = phrase[1:]
		case '{':
			name, rest, _ := strings.Cut(phrase[1:], "}")
			b = append(b, g.sign(name))
			phrase = rest
		default:
			n := strings.IndexAny(phrase, "|#{")
			if n < 0 {
				n = len(phrase)
			}
			b = fold.Append(b, phrase[:n])
			phrase = phrase[n:]
		}
	}
	if cut < 0 {
		cut = len(b)
	}
	return string(b), cut
}

// groups are phrases that stand for each other in patterns. Those with a sign are
// looked up on their own; the others are written out.
type groups struct {
	names   []string
	phrases map[string][]string
	inlined map[string]string
}

func newGroups(rows []map[string]string) *groups {
	g := &groups{phrases: map[string][]string{}, inlined: map[string]string{}}
	for _, row := range rows {
		if row["kind"] == "inline" {
			g.inlined[row["name"]] = row["phrases"]
			continue
		}
		g.names = append(g.names, row["name"])
		g.phrases[row["name"]] = alternatives(row["phrases"])
	}
	return g
}

// sign returns the byte that stands for a group in a key: 1 and up.
func (g *groups) sign(name string) byte {
	for i, n := range g.names {
		if n == name {
			return byte(i + 1)
		}
	}
	log.Fatalf("no group is called %q", name)
	return 0
}
