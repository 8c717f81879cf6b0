package gazetteer

import (
	"github.com/integritas-id/integritas/internal/slip"
)

// partial adds the districts of the regencies that the text names whose names have the
// words of a mention among theirs, or are among its words: "Kec. Suro, Kab. Aceh Singkil"
// is Suro Makmur, "Kec. Kota Blora" Blora, "Kec. Babar Timur" Pulau-pulau Babar Timur.
// Without the kind only "Kota" and words for islands may differ. It reports whether there
// are any.
func (s *search) partial(m *mention, like likeness) bool {
	if m.behind != 0 || m.kinds&ofDistrict == 0 || m.stated && m.kinds != ofDistrict || !m.stated && like > likeWhole {
		return false
	}
	first := len(s.cands)
	for j := range first {
		c := s.cands[j]
		if s.levelOf(int(c.unit)) != levelRegency || c.how == Misspelt || s.mentions[c.mention].overlaps(m) || s.mentions[c.mention].wrong {
			continue
		}
		before := len(s.cands)
		s.partialIn(m, int(c.unit), like)
		if like > likeWhole && len(s.cands) > before {
			s.partialIn(m, int(c.unit), likeAny) // "Kec. Kuantan" may be Kuantan Hilir as well as Kuantan Mudik
		}
	}
	return len(s.cands) > first
}

// partialIn adds the districts of a regency.
func (s *search) partialIn(m *mention, regency int, like likeness) {
	from, to := Children(regency)
	for unit := from; unit < to; unit++ {
		if s.sharesWords(m, Name(unit), like) {
			s.addCandidate(m, candidate{unit: int32(unit), mention: uint16(len(s.mentions)), how: Misspelt, quality: qualityPart, slips: 1})
		}
	}
}

// likeness says how far the words of a text and of a name may differ.
type likeness uint8

const (
	likeWhole likeness = iota // by words that may stand before a name or not
	likeSome                  // by words that are left out as well
	likeNear                  // by a slip in each word as well
	likeAny                   // by directions that are left out as well, and no slips
)

// maxPartWords is the most words that are compared.
const maxPartWords = 8

// nameWord is a word of a name, folded.
type nameWord struct {
	letters [24]byte
	length  int
	part    uint8 // which of the names that a slash or bracket divides
}

func (w *nameWord) text() []byte { return w.letters[:w.length] }

// sharesWords reports whether a mention and a name differ only by whole words that may be
// left out.
func (s *search) sharesWords(m *mention, name string, like likeness) bool {
	var buf [maxPartWords]nameWord
	words := wordsOf(buf[:0], name)
	if len(words) == 0 {
		return false
	}
	from := int(m.name)
	for part := from; part < int(m.nameEnd()); {
		end := part + 1
		for end < int(m.nameEnd()) && s.text.tokens[end].gap < gapSlash {
			end++
		}
		for p := uint8(0); p <= words[len(words)-1].part; p++ {
			if s.agree([2]int{part, end}, words, p, like) {
				return true
			}
		}
		part = end
	}
	return false
}

// agree compares the words of a text from one place up to another with one part of a name.
// Their order is the same; numbers are not left out on both sides: "Banyuasin II" is not III.
func (s *search) agree(at [2]int, words []nameWord, part uint8, like likeness) bool {
	var used [maxPartWords]bool
	same, behind, number := 0, 0, false
	for i := at[0]; i < at[1]; i++ {
		word := s.text.word(i)
		if long := longOf(word); long != "" && !s.mayGoOn(i) {
			word = []byte(long)
		}
		j := behind
		for j < len(words) && !(words[j].part == part && (string(word) == string(words[j].text()) || like == likeNear && isSlip(word, words[j].text()))) {
			j++
		}
		switch {
		case j < len(words):
			used[j], behind = true, j+1
			if !isGeneric(word) {
				same++
			}
		case isRoman(word) && like > likeWhole:
			number = true
		case isWord(word) || !isGeneric(word):
			return false // a direction is no word to leave out
		}
	}
	for j := range words {
		w := words[j].text()
		if used[j] || words[j].part != part || isGeneric(w) {
			continue
		}
		if isWord(w) && like != likeAny || like == likeWhole || number && isRoman(w) {
			return false
		}
	}
	return same > 0
}

// isSlip reports whether two words of some length are one slip apart.
func isSlip(a, b []byte) bool {
	var p slip.Pattern
	if len(a) < 6 && a[0] != b[0] {
		return false // "Solo" is not Bolo
	}
	return min(len(a), len(b)) >= 4 && max(len(a), len(b)) <= slip.MaxLength && !isWord(a) && !isWord(b) && p.Set(a) && p.Distance(b) <= 1
}

// isGeneric reports whether a word may stand before a name or not.
func isGeneric(word []byte) bool {
	switch string(word) {
	case "kota", "pulau", "kepulauan", "pp":
		return true
	}
	return false
}

// wordsOf appends the words of a name, folded; what a slash or bracket divides are parts.
func wordsOf(words []nameWord, name string) []nameWord {
	part, open := uint8(0), false
	for i := range len(name) {
		c := lower(name[i])
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			if !open {
				if len(words) == cap(words) {
					return nil
				}
				words, open = append(words, nameWord{part: part}), true
			}
			if w := &words[len(words)-1]; w.length < len(w.letters) {
				w.letters[w.length] = c
				w.length++
			}
		case c == '\'':
		default:
			if (c == '/' || c == '(') && len(words) > 0 {
				part++
			}
			open = false
		}
	}
	return words
}
