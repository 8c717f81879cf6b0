package roster

import (
	"bytes"
	"hash/maphash"
	"slices"

	spelling "github.com/integritas-id/integritas/internal/names"
)

// keys are what a person is found by, and what others are found by for whom he or she may
// be taken: the names that a slip, an initial or a word left out makes of the name. Each
// name is kept with a few of its forms, so that those alike meet in one, and few others.
type keys struct {
	own   []uint32
	asked []uint32

	seed  maphash.Seed
	text  []byte
	words []nameWord
	room  [256]byte // of the skeletons
}

// nameWord is a word of a name.
type nameWord struct {
	skeleton []byte
	first    byte
	cut      bool // an initial or a beginning of a word
	often    bool // often left out
	vowels   bool // it has no consonant that stays
}

// What is looked at of a name.
const (
	maxWords    = 6
	maxSkeleton = 24 // letters of a word's skeleton
)

// Forms of a name, and what else is a key. Keys of two kinds never meet.
const (
	keyNumber byte = iota
	keyPhone
	keyEmail
	keyUnit    // the whole name in the unit
	keyName    // the whole name
	keyLonger  // the name without one of its words
	keySlip    // the name without a letter, or with no more than the sound of a word
	keyFull    // a word and what the others begin with
	keyInitial // the same of a name of which words are cut short
)

func (k *keys) clear() { k.own, k.asked = k.own[:0], k.asked[:0] }

// key makes a key of a kind and parts, which are not empty.
func (k *keys) key(kind byte, parts ...[]byte) uint32 {
	k.text = append(k.text[:0], kind)
	for _, part := range parts {
		k.text = append(append(k.text, part...), 0)
	}
	return uint32(maphash.Bytes(k.seed, k.text)) //nolint:gosec // a part of the hash
}

// joined makes a key of the words written as one, in the unit, without the one at a place.
func (k *keys) joined(kind byte, without int, unit string) uint32 {
	k.text = append(append(append(k.text[:0], kind), unit...), 0)
	for i, w := range k.words {
		if i == without {
			continue
		}
		s := w.skeleton
		if s[0] == k.text[len(k.text)-1] {
			s = s[1:] // no letter twice, as within a word
		}
		k.text = append(k.text, s...)
	}
	return uint32(maphash.Bytes(k.seed, k.text)) //nolint:gosec // a part of the hash
}

// asOneWord makes a key of the name as it would be if it were one word.
func (k *keys) asOneWord() uint32 {
	all := k.words
	defer func() { k.words = all }()
	if some := slices.DeleteFunc(slices.Clone(all), func(w nameWord) bool { return w.vowels }); len(some) > 0 {
		k.words = some
	}
	return k.joined(keyName, -1, "")
}

// both adds a key by which the person is found and others are.
func (k *keys) both(key uint32) {
	k.own, k.asked = append(k.own, key), append(k.asked, key)
}

// addNumber adds a number, a telephone or an address.
func (k *keys) addNumber(kind byte, text string) { k.both(k.key(kind, []byte(text))) }

// addName adds the forms of a name.
func (k *keys) addName(name *spelling.Sound, unit string) {
	k.readWords(name)
	if len(k.words) == 0 {
		return
	}
	inOrder := k.asOneWord()
	slices.SortFunc(k.words, func(a, b nameWord) int { return bytes.Compare(a.skeleton, b.skeleton) })
	if unit != "" {
		k.both(k.joined(keyUnit, -1, unit))
	}
	sorted := k.joined(keyName, -1, "")
	k.both(sorted)
	if inOrder != sorted {
		k.both(inOrder)
	}
	k.addShorter()
	k.addSlips()
	k.addInitials()
}

// readWords takes the skeletons of the words.
func (k *keys) readWords(name *spelling.Sound) {
	k.words = k.words[:0]
	room := k.room[:0]
	for i := range min(name.Words(), maxWords) {
		text, cut := name.Word(i)
		start := len(room)
		room = appendSkeleton(room, text)
		vowels := len(room) == start
		if vowels {
			room = append(room, text[0])
		}
		k.words = append(k.words, nameWord{room[start:len(room):len(room)], text[0], cut, name.Often(i), vowels})
	}
}

// addShorter adds the name without one of its words: one of two only where it is often
// left out.
func (k *keys) addShorter() {
	k.asked = append(k.asked, k.joined(keyLonger, -1, ""))
	for i, w := range k.words {
		if len(k.words) > 2 || len(k.words) == 2 && w.often {
			k.own = append(k.own, k.joined(keyLonger, i, ""))
			k.asked = append(k.asked, k.joined(keyName, i, ""))
		}
	}
}

// addSlips adds the name with a word misspelt: of many words any that begins with the
// same sound, of one or two any that lacks a letter.
func (k *keys) addSlips() {
	for i, w := range k.words {
		if len(k.words) > 2 {
			k.text = append(k.text[:0], keySlip, soundOf(w.first))
			for j, other := range k.words {
				if j != i {
					k.text = append(append(k.text, 0), other.skeleton...)
				}
			}
			k.both(uint32(maphash.Bytes(k.seed, k.text))) //nolint:gosec // a part of the hash
			continue
		}
		var other []byte
		if len(k.words) == 2 {
			other = k.words[1-i].skeleton
		}
		k.both(k.key(keySlip, other, w.skeleton))
		if len(w.skeleton) == 1 {
			continue
		}
		var less [maxSkeleton]byte
		for n := range w.skeleton {
			k.both(k.key(keySlip, other, append(append(less[:0], w.skeleton[:n]...), w.skeleton[n+1:]...)))
		}
	}
}

// addInitials adds each word with what the others begin with.
func (k *keys) addInitials() {
	if len(k.words) < 2 {
		return
	}
	cut := slices.ContainsFunc(k.words, func(w nameWord) bool { return w.cut })
	var firsts [maxWords]byte
	for i, w := range k.words {
		n := 0
		for j, other := range k.words {
			if j != i {
				firsts[n] = other.first
				n++
			}
		}
		slices.Sort(firsts[:n])
		full, initial := k.key(keyFull, w.skeleton, firsts[:n]), k.key(keyInitial, w.skeleton, firsts[:n])
		switch {
		case !cut:
			k.own, k.asked = append(k.own, full), append(k.asked, initial)
		case !w.cut:
			k.own, k.asked = append(k.own, initial), append(k.asked, full, initial)
		}
	}
}

// soundOf gives the letters that are taken for each other at the beginning of a word one
// sign.
func soundOf(c byte) byte {
	switch c {
	case 'b', 'f', 'p', 'v':
		return 'f'
	case 'd', 't':
		return 't'
	case 'c', 'g', 'h', 'k':
		return 'k'
	case 'm', 'n':
		return 'n'
	case 'l', 'r':
		return 'r'
	}
	return c
}

// appendSkeleton appends what stays of a word however it is spelled: its consonants
// without those that come and go, of letters that take each other's place the one.
func appendSkeleton(out, word []byte) []byte {
	start := len(out)
	for i, c := range word {
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'j', 'w':
			continue
		case 'c':
			if i+1 < len(word) && word[i+1] == 'h' {
				c = 'k'
			}
		case 'q', 'x':
			c = 'k'
		case 'p', 'v':
			c = 'f'
		case 'z':
			c = 's'
		}
		if n := len(out); n == start || n < start+maxSkeleton && out[n-1] != c {
			out = append(out, c)
		}
	}
	return out
}
