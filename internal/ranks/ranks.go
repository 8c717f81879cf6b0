// Package ranks reads ranks of the civil service (pangkat, golongan ruang) out of folded
// text: small letters and digits, nothing between them. It knows no public type; names,
// posts and package participant stand over it.
package ranks

import "bytes"

//go:generate go run ../gen/rank -src ../../participant/data -names -out tables.go

// Rank is the number of a row of the table of ranks: the seventeen of a PNS from I/a to
// IV/e, then the seventeen grades of a PPPK. Zero is none.
type Rank uint8

// Kind tells whose rank it is. Zero is not known.
type Kind uint8

// The kinds of civil servants.
const (
	PNS Kind = iota + 1
	PPPK
)

// Kind returns whose rank it is, zero for none.
func (r Rank) Kind() Kind {
	switch {
	case r == 0:
		return 0
	case r <= pns:
		return PNS
	}
	return PPPK
}

// Reading is what a text says of a rank.
type Reading struct {
	Name Rank // by its name
	Room Rank // by its class and room, or its grade
	Kind Kind // where the text tells it
}

// labels are the words around a rank, the longer of two that begin alike first.
var labels = [...]struct {
	word string
	kind Kind
}{
	{"pangkat", 0},
	{"golonganruang", 0},
	{"golongan", 0},
	{"golruang", 0},
	{"golru", 0},
	{"gol", 0},
	{"asn", 0},
	{"calonpns", PNS},
	{"cpns", PNS},
	{"pns", PNS},
	{"tu", PNS}, // behind a name of the prosecution: tata usaha
	{"pppk", PPPK},
	{"p3k", PPPK},
}

// Read takes a whole text apart, in any order, each thing once. It reports false where
// something is left that belongs to no rank.
func Read(s []byte) (r Reading, ok bool) {
	for len(s) > 0 {
		n := r.label(s)
		if n == 0 && r.Name == 0 {
			if r.Name, n = Name(s); n == 0 {
				r.Name, n = attorney(s)
			}
		}
		if n == 0 && r.Room == 0 {
			r.Room, n = room(s)
		}
		if n == 0 {
			return r, false
		}
		s = s[n:]
	}
	return r, true
}

// label reads a word that stands with a rank and returns its length.
func (r *Reading) label(s []byte) int {
	for i := range labels {
		if l := &labels[i]; startsWith(s, l.word) {
			if l.kind != 0 && r.Kind != 0 {
				return 0
			}
			r.Kind = max(r.Kind, l.kind)
			return len(l.word)
		}
	}
	return 0
}

func startsWith(s []byte, word string) bool {
	return len(s) >= len(word) && string(s[:len(word)]) == word
}

// name is the name of a rank without Tingkat I, folded; first says whether that may follow.
type name struct {
	word  string
	rank  Rank
	first bool
}

// Name reads the name of a rank that a text begins with, and returns its length; zero for
// none.
func Name(s []byte) (Rank, int) {
	for i := range names {
		name := &names[i]
		if !startsWith(s, name.word) {
			continue
		}
		n := len(name.word)
		if name.first {
			for _, word := range [...]string{"tingkat", "tkt", "tk"} {
				if rest := s[n:]; startsWith(rest, word) && len(rest) > len(word) && (rest[len(word)] == 'i' || rest[len(word)] == '1') {
					return name.rank + 1, n + len(word) + 1
				}
			}
		}
		return name.rank, n
	}
	return 0, 0
}

// attorney reads a name that a rank has in the public prosecution. In front of a post it
// may be one itself, so [Name] does not know it.
func attorney(s []byte) (Rank, int) {
	for i := range attorneys {
		if a := &attorneys[i]; startsWith(s, a.word) {
			return a.rank, len(a.word)
		}
	}
	return 0, 0
}

// room reads a class with its room, or a grade, and returns its length.
func room(s []byte) (Rank, int) {
	n := 0
	for n < len(s) && bytes.IndexByte([]byte("ivx"), s[n]) >= 0 {
		n++
	}
	grade := roman(s[:n])
	if n == 0 {
		for n < len(s) && s[n]-'0' <= 9 {
			grade = min(grade*10+int(s[n]-'0'), 99)
			n++
		}
		if n > 2 {
			return 0, 0
		}
	}
	switch {
	case grade == 0 || grade > 17:
		return 0, 0
	case grade <= 4 && n < len(s) && 'a' <= s[n] && s[n] <= 'd'+byte(grade/4) && !startsWith(s[n:], "asn"):
		return Rank(grade*4-3) + Rank(s[n]-'a'), n + 1
	}
	return Rank(pns + grade), n
}

// roman returns the value of a Roman number from i to xvii, or 0.
func roman(s []byte) int {
	tens := 0
	if startsWith(s, "x") {
		tens, s = 10, s[1:]
	}
	for i, roman := range [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"} {
		if string(s) == roman && tens+i <= 17 {
			return tens + i
		}
	}
	return 0
}
