package roster

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// index finds people by what they share: numbers, contacts, words of the name.
type index struct {
	known  chunked[facts]
	chains chains
	seen   chunked[int32] // by entry: the round in which it was compared last
	round  int32
	units  units
	seed   maphash.Seed

	person facts    // the one that was taken last
	keys   []uint32 // by which he or she will be found
	asked  []uint32 // by which others are found
	text   []byte
	words  []string
	sounds []string
}

func newIndex() *index {
	return &index{seed: maphash.MakeSeed(), units: units{known: map[string]*unit{}, verdicts: map[[2]*unit]office.Verdict{}}}
}

// take makes an entry the one that is looked for, and that can be added.
func (x *index) take(e *Entry) {
	x.person = factsOf(e, &x.units)
	x.findKeys(&e.Participant)
}

// add puts the entry that was taken behind those before it.
func (x *index) add() {
	x.person.name = strings.Clone(x.person.name) // it is a piece of the whole row
	n := x.known.add(x.person)
	x.seen.add(0)
	for _, key := range x.keys {
		x.chains.add(key, n)
	}
}

// likeliest is the entry that seems most to be somebody.
type likeliest struct {
	entry  int32
	score  float64
	reason Reason
}

// best returns the likeliest one to be the entry that was taken; without a reason there
// is none.
func (x *index) best() (best likeliest) {
	x.round++
	for _, key := range x.asked {
		for n := range x.chains.with(key) {
			seen := x.seen.at(n)
			if *seen == x.round {
				continue
			}
			*seen = x.round
			if score, reason := compare(x.known.at(n), &x.person, &x.units); score > best.score {
				best = likeliest{n, score, reason}
			}
		}
	}
	return best
}

// findKeys finds the keys of a person: the numbers, the contacts, and the words of the
// name.
func (x *index) findKeys(p *participant.Participant) {
	x.keys, x.asked = x.keys[:0], x.asked[:0]
	for _, n := range [...]participant.Number{p.NIP, p.NIK, p.NRP, p.NIPLama} {
		if !n.IsZero() {
			x.both("number", n.Reveal())
		}
	}
	for _, phone := range p.Phones {
		x.both("phone", phone.Reveal())
	}
	if !p.Email.IsZero() {
		x.both("email", strings.ToLower(p.Email.Reveal()))
	}
	x.words = x.words[:0]
	for word := range strings.FieldsFuncSeq(p.Name.Full, func(r rune) bool { return r == ' ' || r == '.' }) {
		if s := skeleton(word); s != "" && len(x.words) < maxWords {
			x.words = append(x.words, s)
		}
	}
	if len(x.words) == 0 {
		return
	}
	x.both("name", strings.Join(x.words, ""))
	slices.Sort(x.words)
	x.findPairs()
	x.findSlips()
}

// maxWords is how many words of a name are looked at.
const maxWords = 5

// findPairs finds the keys of every two words: those of a longer name with the sound that
// a third begins with, so that of all the Sri Wahyuni only those are compared who may be
// the same, and alone, for where the third is left out.
func (x *index) findPairs() {
	for i, a := range x.words {
		for j := i + 1; j < len(x.words); j++ {
			b := x.words[j]
			two, more := x.key("two", a, b), x.key("more", a, b)
			x.asked = append(x.asked, two)
			if len(x.words) == 2 {
				x.keys, x.asked = append(x.keys, two), append(x.asked, more)
				continue
			}
			x.keys = append(x.keys, more)
			for k, c := range x.words {
				if k != i && k != j {
					x.both("three", a, b, soundOf(c[0]))
				}
			}
		}
	}
}

// findSlips finds the keys of every word within the unit, with the sounds that the others
// begin with: these may be misspelt. Where they are initials, they may be left out.
func (x *index) findSlips() {
	unit := ""
	if x.person.unit != nil {
		unit = x.person.unit.key
	}
	for i, a := range x.words {
		initials := true
		x.sounds = x.sounds[:0]
		for j, b := range x.words {
			if i != j {
				initials = initials && len(b) == 1
				x.sounds = append(x.sounds, soundOf(b[0]))
			}
		}
		slices.Sort(x.sounds)
		x.both("unit", unit, a, strings.Join(x.sounds, ""))
		if initials && len(x.words) > 1 {
			x.both("unit", unit, a, "")
		}
	}
}

// both adds a key by which the person is found and others are.
func (x *index) both(parts ...string) {
	key := x.key(parts...)
	x.keys, x.asked = append(x.keys, key), append(x.asked, key)
}

func (x *index) key(parts ...string) uint32 {
	x.text = x.text[:0]
	for _, part := range parts {
		x.text = append(append(x.text, part...), 0)
	}
	return uint32(maphash.Bytes(x.seed, x.text)) //nolint:gosec // a part of the hash
}

// soundOf gives the letters that are taken for each other at the beginning of a word, as
// it stands in a skeleton, one sign.
func soundOf(c byte) string {
	switch c {
	case 'b', 'f':
		return "f"
	case 'd', 't':
		return "t"
	case 'c', 'g', 'k':
		return "k"
	case 'm', 'n':
		return "n"
	case 'l', 'r':
		return "r"
	}
	return string(rune(c))
}

// skeleton returns what stays of a word however it is spelled: its consonants without
// those that come and go, of letters that take each other's place the one.
func skeleton(word string) string {
	s := fold.Append(make([]byte, 0, 24), word)
	out := s[:0]
	for i := 0; i < len(s); i++ {
		c := s[i]
		var next byte
		if i+1 < len(s) {
			next = s[i+1]
		}
		switch {
		case c == 't' && next == 'j': // Tjahjo, Cahyo
			c = 'c'
		case c == 'd' && next == 'j' || strings.IndexByte("aeiouyhjw'", c) >= 0: // Djoko, Joko, Yusuf, Jusuf
			continue
		case c == 'c' && next == 'h', c == 'q', c == 'x':
			c = 'k'
		case c == 'p', c == 'v':
			c = 'f'
		case c == 'z':
			c = 's'
		}
		if n := len(out); n == 0 || out[n-1] != c {
			out = append(out, c)
		}
	}
	if len(out) == 0 && len(s) > 0 {
		return string(s[:1])
	}
	return string(out)
}
