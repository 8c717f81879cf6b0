package gazetteer

import (
	"strings"

	"github.com/integritas-id/integritas/internal/slip"
)

// beginsPhrase reports whether a phrase may begin with a word: that of most names is
// none, as its first two letters show.
func beginsPhrase(word []byte) bool {
	if len(word) < 2 {
		return true
	}
	first, second := word[0]-'a', word[1]-'a'
	return first < 26 && second < 26 && wordSeconds[first]&(1<<second) != 0
}

// phraseWords is the most words that a phrase may have.
const phraseWords = 4

// classify finds the phrases of a text: of those that begin at a word, the longest.
func (t *text) classify() {
	for i := range t.tokens {
		lo, hi := 0, 0
		if beginsPhrase(t.word(i)) {
			hi = len(words)
		}
		for j := i + 1; lo < hi && j <= min(i+phraseWords, len(t.tokens)); j++ {
			if j > i+1 && t.tokens[j-1].gap == gapHard {
				break
			}
			lo, hi = narrowWords(lo, hi, string(t.letters(i, j)))
			if lo == hi {
				break
			}
			if w := &words[lo]; len(w.key) == int(t.tokens[j-1].end-t.tokens[i].at) {
				t.tokens[i].role, t.tokens[i].kinds, t.tokens[i].next = w.role, w.kinds, uint8(j-i)
				switch {
				case w.key == "sd" && j == i+2:
					t.tokens[i].role = roleAnd // "s.d.", "s/d"
				case (w.key == "ke" || w.key == "se") && t.endsPart(j):
					t.tokens[i].role, t.tokens[i].next = roleName, 0 // the beginning of a word: "Sungai Ke"
				}
			}
		}
		if t.tokens[i].role == roleName {
			t.misspeltKind(i)
		}
	}
}

// endsPart reports whether the text or a part of it ends before word i.
func (t *text) endsPart(i int) bool { return i == len(t.tokens) || t.tokens[i].gap >= gapSlash }

// misspeltKind makes a word that is one slip from a kind state it.
func (t *text) misspeltKind(i int) {
	word := t.word(i)
	if len(word) < 7 || len(word) > 10 || word[0] != 'k' && word[0] != 'p' {
		return
	}
	var p slip.Pattern
	p.Set(word)
	for k := range longKinds {
		if p.Distance([]byte(longKinds[k].key)) == 1 {
			t.tokens[i].role, t.tokens[i].kinds, t.tokens[i].next = roleKind, longKinds[k].kinds, 1
		}
	}
}

// narrowWords returns the words between two places that begin with a key.
func narrowWords(lo, hi int, key string) (first, last int) {
	end := hi
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		if words[m].key < key {
			lo = m + 1
		} else {
			hi = m
		}
	}
	last = lo
	for last < end && strings.HasPrefix(words[last].key, key) {
		last++
	}
	return lo, last
}

// kindAt reads the phrase that states a kind at a word: its kinds and the word after
// it. "Kab. Daerah Tingkat II", "Kota Adm.", "Desa/Kel." and "City of" are one phrase.
func (t *text) kindAt(i int) (k kinds, next int, ok bool) {
	w := &t.tokens[i]
	k, next = w.kinds, i+int(w.next)
	switch {
	case w.role == roleKind, w.role == roleTerm, w.role == roleLevel && k != 0:
	case w.role == roleBehind && next < len(t.tokens) && t.tokens[next].role == roleOf:
	default:
		return 0, i, false
	}
	for next < len(t.tokens) {
		w := &t.tokens[next]
		switch {
		case w.gap >= gapParen:
			return k, next, true
		case w.role == roleLevel, w.role == roleOf:
		case w.role == roleKind && t.tokens[i].role == roleKind && w.gap == gapSlash && next == i+int(t.tokens[i].next) && string(t.word(next)) != string(t.word(i)):
			k |= w.kinds
		case w.role == roleKind && w.kinds == k && k != ofCity && w.gap <= gapSpace: // said twice: "Kec. Kecamatan Sawang"
		default:
			return k, next, true
		}
		next += int(w.next)
	}
	return k, next, true
}

// kindBehind reads the phrase at word i that states the kind of the name before it: one
// that ends where the text, a part between commas or a bracket ends, or an English word.
func (t *text) kindBehind(i int) (k kinds, next int, ok bool) {
	if i >= len(t.tokens) {
		return 0, i, false
	}
	if w := &t.tokens[i]; w.role == roleBehind {
		next = i + int(w.next)
		return w.kinds, next, next == len(t.tokens) || t.tokens[next].role != roleOf
	}
	k, next, ok = t.kindAt(i)
	return k, next, ok && (next == len(t.tokens) || t.tokens[next].gap >= gapParen)
}

// divide marks the zones of a text. A street ends at a comma, after a number, and
// where a kind is stated; so does a body, which may be called after its region. isName says whether a word is in a name of several words.
func (t *text) divide(deep bool, isName func(i int) bool) {
	state, first, named := zoneNone, 0, -1 // named: the word behind a kind
	for i := 0; i < len(t.tokens); {
		w := &t.tokens[i]
		if w.gap == gapHard {
			state = zoneNone
		}
		n := max(1, int(w.next))
		switch w.role {
		case roleStreet, rolePlace:
			if state == zoneNone && (i == named || w.role == rolePlace && t.isAlone(i, i+n) || (w.role == rolePlace || w.gap != gapHard) && isName(i)) {
				break
			}
			state, first = zoneStreet, t.afterRoad(i+n)
		case roleHouse, roleTitle:
			if state == zoneNone && (i == named || isName(i) || t.isAlone(i, i+n) || w.gap <= gapSpace && t.endsPart(i+n)) || w.role == roleTitle && state != zoneNone {
				break
			}
			state, first = zoneHouse, i
		case roleBehind:
			if w.kinds&^ofVillage == 0 && !deep && state == zoneNone {
				t.markVillage(i, i+n)
				i += n
				continue
			}
		case roleNumber:
			if end := t.numbered(i + n); end > i+n {
				for ; i < end; i++ {
					t.tokens[i].zone = zoneNoise
				}
				if state == zoneStreet {
					state = zoneNone
				}
				continue
			}
		case roleNoise, roleAnd:
			if state == zoneNone {
				for ; n > 0; n-- {
					t.tokens[i].zone = zoneNoise
					i++
				}
				continue
			}
		case roleKind, roleLevel:
			if w.kinds == ofCity && (state == zoneHouse && t.tokens[first].role == roleTitle || state == zoneVillage && i == named) {
				break // Kota may be of the name: "Drs. Yohanes Kota Batu", "Desa Kota Batu"
			}
			if k, next, ok := t.kindAt(i); ok && (state != zoneStreet && state != zoneHouse || w.gap == gapDash || i > first && next < len(t.tokens) && t.tokens[next].gap < gapHard) && !(state == zoneHouse && t.isCalledAfter(first, i, k)) {
				state = zoneNone
				if k&^ofVillage == 0 && !deep && !isName(i) {
					state = zoneVillage
					for ; i < next; i++ { // also the word for it, which may stand behind the names
						t.tokens[i].zone = zoneVillage
					}
				}
				i, named = next, next
				continue
			}
		}
		if state == zoneStreet && i > first && t.isNumber(i) && t.tokens[i-1].role == roleName {
			state = zoneNone // "Jl. Bendungan Hilir 11 Jakpus"
		}
		for ; n > 0; n-- {
			if t.tokens[i].zone = state; state == zoneNone && t.isNumber(i) {
				t.tokens[i].zone = zoneNoise
			}
			i++
		}
	}
}

// afterRoad returns the first word from i on that may be the name of a street: "Jl. Raya Kota
// Padang" is a street, and not one in Kota Padang.
func (t *text) afterRoad(i int) int {
	for i < len(t.tokens) && t.tokens[i].gap < gapHard && isAmong(t.word(i), roadWords) {
		i++
	}
	return i
}

// isCalledAfter reports whether the kind at word i, that of a village, follows the word for a body
// or house at word first, which is called after that village: "Puskesmas Gampong Pande".
func (t *text) isCalledAfter(first, i int, k kinds) bool {
	return k&^ofVillage == 0 && i == first+int(t.tokens[first].next)
}

// isAlone reports whether the words from one place up to another are all between two commas:
// "Pesantren, Kota Kediri" is a district.
func (t *text) isAlone(from, to int) bool {
	return t.tokens[from].gap == gapHard && (to == len(t.tokens) || t.tokens[to].gap == gapHard)
}

// markVillage marks the name of a village whose kind stands behind it, from one place up to
// another, where villages are not known: "Salatiga Village".
func (t *text) markVillage(from, to int) {
	for from > 0 && t.tokens[from].gap < gapHard {
		from--
	}
	for ; from < to; from++ {
		if t.tokens[from].zone == zoneNone {
			t.tokens[from].zone = zoneVillage
		}
	}
}

// numbered returns the word after the numbers that begin at word i, with the letters
// that belong to them: "5", "12 B", "3/4", "II".
func (t *text) numbered(i int) int {
	from := i
	for i < len(t.tokens) && t.tokens[i].gap < gapHard {
		switch word := t.word(i); {
		case t.isNumber(i), isRoman(word) && i == from:
		case len(word) == 1 && (i == from || t.tokens[i].gap <= gapSlash && t.isNumber(i-1)):
		default:
			return i
		}
		i++
	}
	return i
}
