package office

import (
	"cmp"
	"iter"
	"slices"
)

// pieceLength is the length of the pieces by which long names are found.
const pieceLength = 5

// What a token of a name is.
const (
	tokenPiece     = iota // letters anywhere in it
	tokenFront            // its first letters, or all
	tokenEnd              // its last ones
	tokenSlip             // all but one letter
	tokenFrontSlip        // its first six but one
	tokenEndSlip          // its last six but one
)

// nameIndex finds the names of which one may be another by what they have in common:
// names that [lettersMay] takes for one share a token.
type nameIndex struct {
	tokens []nameToken // sorted once all names are in
}

// nameToken is a hash of a part of a name, and the number of the name.
type nameToken struct {
	hash uint64
	name int
}

// anyNumbers stands for numbers that a name may have or not.
const anyNumbers = "*"

// hashOf returns the hash of a token, of names with given numbers.
func hashOf(kind byte, letters, numbers string) uint64 {
	const prime = 1099511628211
	h := (14695981039346656037 ^ uint64(kind)) * prime
	for i := range len(letters) {
		h = (h ^ uint64(letters[i])) * prime
	}
	h = (h ^ 0xff) * prime
	for i := range len(numbers) {
		h = (h ^ uint64(numbers[i])) * prime
	}
	return h
}

// add adds a compared name.
func (x *nameIndex) add(n int, name string) {
	letters, numbers := parted(name)
	letters = single(letters)
	put := func(kind byte, part string) {
		x.tokens = append(x.tokens, nameToken{hashOf(kind, part, numbers), n}, nameToken{hashOf(kind, part, anyNumbers), n})
	}
	for i := 1; i < min(len(letters)+1, pieceLength); i++ {
		put(tokenFront, letters[:i])
		put(tokenEnd, letters[len(letters)-i:])
	}
	for piece := range pieces(letters) {
		put(tokenPiece, piece)
	}
	for kind, part := range slips(letters) {
		put(kind, part)
	}
}

// addText adds a text that is searched as it stands.
func (x *nameIndex) addText(n int, text string) {
	for piece := range pieces(text) {
		x.tokens = append(x.tokens, nameToken{hashOf(tokenPiece, piece, ""), n})
	}
}

func (x *nameIndex) sort() {
	slices.SortFunc(x.tokens, func(a, b nameToken) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.name, b.name)) })
	x.tokens = slices.Compact(x.tokens)
}

// find returns the names that have a token.
func (x *nameIndex) find(hash uint64) []nameToken {
	from, _ := slices.BinarySearchFunc(x.tokens, hash, func(t nameToken, h uint64) int { return cmp.Compare(t.hash, h) })
	to := from
	for to < len(x.tokens) && x.tokens[to].hash == hash {
		to++
	}
	return x.tokens[from:to]
}

// near yields the names that may be a compared name or hold it, some more than once and
// some that are neither.
func (x *nameIndex) near(name string) iter.Seq[int] {
	letters, numbers := parted(name)
	letters = single(letters)
	return func(yield func(int) bool) {
		of := []string{anyNumbers}
		if numbers != "" {
			of = []string{numbers, ""}
		}
		for _, numbers := range of {
			for t := range x.sharing(letters, numbers) {
				if !yield(t.name) {
					return
				}
			}
		}
	}
}

// sharing yields the tokens of names with given numbers that hold the letters, or are
// them but for a slip.
func (x *nameIndex) sharing(letters, numbers string) iter.Seq[nameToken] {
	return func(yield func(nameToken) bool) {
		each := func(tokens []nameToken) bool {
			for _, t := range tokens {
				if !yield(t) {
					return false
				}
			}
			return true
		}
		n := len(letters)
		switch {
		case n < pieceLength:
			if !each(x.find(hashOf(tokenFront, letters, numbers))) || !each(x.find(hashOf(tokenEnd, letters, numbers))) {
				return
			}
		case n == pieceLength:
			if !each(x.find(hashOf(tokenPiece, letters, numbers))) || !each(x.find(hashOf(tokenEnd, letters[1:], numbers))) {
				return
			}
		default: // without the first letter, which may stand for a word
			if !each(x.rarest(letters[1:], numbers)) {
				return
			}
		}
		for kind, part := range slips(letters) {
			if !each(x.find(hashOf(kind, part, numbers))) {
				return
			}
		}
	}
}

// rarest returns the names that have the rarest piece of a text.
func (x *nameIndex) rarest(text, numbers string) (found []nameToken) {
	first := true
	for piece := range pieces(text) {
		if these := x.find(hashOf(tokenPiece, piece, numbers)); first || len(these) < len(found) {
			found, first = these, false
		}
	}
	return found
}

// pieces yields the pieces of a text, each of [pieceLength] letters.
func pieces(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 0; i+pieceLength <= len(text); i++ {
			if !yield(text[i : i+pieceLength]) {
				return
			}
		}
	}
}

// slips yields tokens of which two names that are one but for a slip, or two in long
// ones, share one: of two slips in a long name one half has one at most.
func slips(letters string) iter.Seq2[byte, string] {
	const half, long = 6, 12
	return func(yield func(byte, string) bool) {
		without := func(kind byte, s string) bool {
			for i := range len(s) {
				if !yield(kind, s[:i]+s[i+1:]) {
					return false
				}
			}
			return true
		}
		if n := len(letters); n < pieceLength || n <= long && !without(tokenSlip, letters) || n < long {
			return
		}
		_ = without(tokenFrontSlip, letters[:half]) && without(tokenEndSlip, letters[len(letters)-half:])
	}
}
