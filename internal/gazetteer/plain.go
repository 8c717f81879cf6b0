package gazetteer

import (
	"github.com/integritas-id/integritas/internal/slip"
)

// otherNumber reports whether a mention ends with a roman number and a name with another:
// "Banyuasin II" is no slip for Banyuasin III. What ends a folded name is compared with what
// ends the folded words: "Paya Tumpi I" ends with ii, and Paya Tumpi with i.
func (s *search) otherNumber(m *mention, name []byte) bool {
	number := s.text.word(int(m.nameEnd()) - 1)
	if m.nameEnd()-m.name < 2 || !isRoman(number) {
		return false
	}
	end := string(romanEnd(name))
	if len(number) > 1 && end == string(number) {
		return false // "Bati XXIV" ends with ixxiv
	}
	return end != "" && end != string(romanEnd(s.text.letters(int(m.name), int(m.nameEnd()))))
}

// romanEnd returns the roman figures at the end of a folded name.
func romanEnd(name []byte) []byte {
	from := len(name)
	for from > 0 && isRoman(name[from-1:from]) {
		from--
	}
	return name[from:]
}

// otherLetter reports whether a mention ends with a letter that stands alone and a name with
// another: "Kuala Mandor B" is no slip for Kuala Mandor A.
func (s *search) otherLetter(m *mention, name []byte) bool {
	letter := s.text.word(int(m.nameEnd()) - 1)
	return m.nameEnd()-m.name > 1 && len(letter) == 1 && name[len(name)-1] != letter[0]
}

// isPlain reports whether a name with slips, which no other name stands beside, can mean
// nothing but a candidate. There are so many districts and villages that most names of
// hamlets, streets and people are near to one of them: a region that is not meant is
// worse than none.
func (s *search) isPlain(c *candidate, m *mention) bool {
	if s.q.Within >= 0 {
		return true
	}
	if m.known || !m.stated && isAmong(s.text.letters(int(m.name), int(m.nameEnd())), villagesNear) {
		return false
	}
	if m.stated || s.q.Level != 0 {
		return c.slips < 2 || c.sameStart && m.letters >= 8
	}
	if c.unit < Units && isAbbreviation(int(order[c.entry])) {
		return false
	}
	typed, other, two := 5, 8, 10
	if s.levelOf(int(c.unit)) > levelRegency {
		typed, other, two = 9, 12, slip.MaxLength
	}
	switch letters := s.ownLetters(m); {
	case c.slip == slipTyped && typed == 5 && m.letters >= 8: // "Jaw Barat"
		return true
	case c.slips == 2:
		return c.sameStart && letters >= two
	case c.slip == slipTyped:
		return letters >= typed
	default:
		return c.sameStart && letters >= other
	}
}

// isAbbreviation reports whether an entry is a short name that is none of the words of
// the proper one, as "Lutra" is; "Jakarta" is not.
func isAbbreviation(e int) bool {
	var buf [slip.MaxLength]byte
	return e >= Units && keyLength(e) < 8 && !hasWords(Name(entryUnit(e)), appendFolded(buf[:0], entryName(e)))
}

// ownLetters returns the number of letters of a mention without the words that many
// names have.
func (s *search) ownLetters(m *mention) (n int) {
	for i := int(m.name); i < int(m.nameEnd()); i++ {
		if word := s.text.word(i); !isWord(word) && !isLong(word) {
			n += len(word)
		}
	}
	return n
}

// slipOf returns by what slips a key came about that has some slips of a name.
func slipOf(key, name []byte, slips int) slipKind {
	i := 0
	for i < min(len(key), len(name)) && key[i] == name[i] {
		i++
	}
	typed := false
	switch {
	case slips != 1:
	case len(name) > len(key):
		typed = i > 0
	case len(name) < len(key):
		typed = i > 0 && key[i] == key[i-1] && len(name) > 5 || i < len(name) && key[i] == 'd' && name[i] == 'j' || // as before 1972
			i > 0 && i < len(name) && isVowel(key[i]) && isVowel(name[i]) && len(name) > 5 // "Melawai" for Melawi
	case i+1 < len(key) && key[i] == name[i+1] && key[i+1] == name[i]:
		typed = true
	default:
		typed = i > 0 && isVowel(key[i]) && isVowel(name[i]) && len(name) > 5
	}
	if typed {
		return slipTyped
	}
	return slipOther
}

// isVowel reports whether a letter is a vowel, or y, which is often written for i.
func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// isKnown reports whether a key is one or more whole words of a name, but not all of it:
// then it is no slip for another name.
func isKnown(key []byte) bool {
	mask := slip.Mask(key)
	for i := range entries {
		if mask&^keyMasks[i] == 0 && hasWords(entryName(int(order[i])), key) {
			return true
		}
	}
	return false
}

// hasWords reports whether a key is one or more whole words of a name.
func hasWords(name string, key []byte) bool {
	for from := range len(name) {
		if !isLetter(name[from]) || from > 0 && isLetter(name[from-1]) {
			continue
		}
		i, k := from, 0
		for ; i < len(name) && k < len(key); i++ {
			if c := lower(name[i]); c == key[k] {
				k++
			} else if isLetter(c) && c != '\'' {
				break
			}
		}
		if k == len(key) && (i == len(name) || !isLetter(name[i])) {
			return true
		}
	}
	return false
}

// sameButDoubled reports whether two different words are the same where letters that stand
// twice are written once.
func sameButDoubled(a, b []byte) bool {
	i, j := 0, 0
	for i < len(a) && j < len(b) && a[i] == b[j] {
		c := a[i]
		for i < len(a) && a[i] == c {
			i++
		}
		for j < len(b) && b[j] == c {
			j++
		}
	}
	return i == len(a) && j == len(b) && len(a) != len(b)
}
