package gazetteer

import (
	"strings"
)

// mentions finds the names in the text as it is written.
func (s *search) findMentions() {
	claimed, kindEnd, phraseEnd := -1, 0, 0
	for i := range s.text.tokens {
		if i < phraseEnd {
			continue // "Wali Kota Padang" is no district Kota Padang
		}
		switch s.text.tokens[i].zone {
		case zoneStreet:
			s.namesInStreet(i)
			continue
		case zoneHouse:
			continue // "RSUD dr. Soetomo", "Politeknik Negeri Bali"
		case zoneNoise:
			if s.text.isOfNumber(i) {
				continue // "No. 3" is no village Tiga
			}
		}
		k, next, isKind := s.text.kindAt(i)
		if isKind && i < kindEnd {
			isKind = false // the rest of a longer phrase
		}
		if isKind {
			kindEnd, phraseEnd = next, i+int(s.text.tokens[i].next)
		}
		if isKind && s.isBefore(next) {
			if claimed = next; s.text.tokens[i].role == roleTerm || s.endsName(next) {
				claimed = -1
			}
			s.namesAt(i, next, k, true)
			if k.has(kindDistrict) && string(s.text.word(next)) == "kota" && next+1 < len(s.text.tokens) && s.text.tokens[next+1].gap < gapParen {
				s.namesAt(i, next+1, k, true) // "Kec. Kota Blora" is Blora
			}
		}
		if i == claimed {
			continue
		}
		s.namesAt(i, i, ofAny, false)
	}
}

// isBefore reports whether a kind may be that of the name at a word: not where a dash between
// blanks stands before it, nor a slash where the kind ends another name: "Lima Puluh Kota - Padang".
func (s *search) isBefore(next int) bool {
	if next >= len(s.text.tokens) {
		return false
	}
	gap := s.text.tokens[next].gap
	return gap < gapSlash || gap == gapSlash && !s.endsName(next)
}

// namesInStreet adds the names that begin at a word in the zone of a street or place.
// The word itself may begin the name of a village, as in "Kampung Baru", or say that
// one follows, where that is the term for villages.
func (s *search) namesInStreet(i int) {
	t := &s.text.tokens[i]
	switch next := i + int(t.next); {
	case t.role == rolePlace && s.q.deep():
		s.namesAt(i, i, ofVillage, false)
		if next < len(s.text.tokens) && s.text.tokens[next].gap < gapParen {
			s.namesAt(i, next, ofVillage, true)
		}
	case t.role == roleStreet && s.q.deep():
		s.namesAt(i, i, ofVillage, false)
	case t.role == roleName && i > 0 && s.text.tokens[i-1].role != roleStreet && s.text.tokens[i-1].role != rolePlace:
		s.namesAt(i, i, ofAny, false)
	}
}

// endsName reports whether a name of several words that stands before word i ends there,
// as "Lima Puluh Kota" does: the kind may be part of it.
func (s *search) endsName(i int) bool {
	for j := range s.mentions {
		if m := &s.mentions[j]; int(m.end) == i && m.behind == 0 && m.end-m.name > 1 && (m.first < m.last || m.deep.first < m.deep.last) {
			return true
		}
	}
	return false
}

// namesAt adds the names that begin at a word and fit the kinds stated.
func (s *search) namesAt(from, name int, k kinds, stated bool) {
	m := mention{from: uint16(from), name: uint16(name), kinds: k, stated: stated}
	m.kindLetters = letterCount(int(s.text.tokens[from].at), s.text.tokens[name].at)
	m.zone = s.text.tokens[from].zone
	m.place = m.zone == zoneStreet && s.text.tokens[from].role != roleName
	before := len(s.mentions)
	s.walk(&s.text, m, int(s.text.tokens[name].at))
	if len(s.mentions) > before && s.mentions[before].wrong {
		return
	}
	for i := range s.alts[:s.altCount] {
		s.walk(&s.alts[i], m, int(s.alts[i].tokens[name].at))
	}
	s.islandsAt(m)
	s.englishNames(m)
	if !stated {
		s.gluedAt(m)
	}
}

// islandsAt adds the short names that follow a word for islands, as in "Kep. Sitaro".
func (s *search) islandsAt(m mention) {
	word := string(s.text.word(int(m.name)))
	if next := m.name + 1; (word == "kep" || word == "kepulauan") && int(next) < len(s.text.tokens) {
		m.name, m.islands, m.kinds = next, true, m.kinds&^ofVillage
		s.walk(&s.text, m, int(s.text.tokens[next].at))
	}
}

// gluedAt adds the names that follow a kind without a blank.
func (s *search) gluedAt(m mention) {
	word := s.text.word(int(m.name))
	if s.text.tokens[m.name].role != roleName || !beginsGlued(word) {
		return
	}
	for rest := gluedKinds; rest != ""; {
		var key string
		key, rest, _ = strings.Cut(rest, " ")
		if len(word) < len(key)+minGluedName || string(word[:len(key)]) != key {
			continue
		}
		w, _ := narrowWords(0, len(words), key)
		m.kinds, m.stated, m.kindLetters = words[w].kinds, true, uint8(len(key))
		if s.walk(&s.text, m, int(s.text.tokens[m.name].at)+len(key)) {
			return
		}
	}
}

// minGluedName is the fewest letters of a name behind a kind without a blank: "Kelua" is no
// "Kel. Ua".
const minGluedName = 4

// beginsGlued reports whether a word begins as one of gluedKinds does.
func beginsGlued(word []byte) bool {
	if len(word) < 5 {
		return false
	}
	switch string(word[:2]) {
	case "da", "de", "ka", "ke", "ko", "pr":
		return true
	case "se":
		return word[2] == 'r'
	}
	return false
}
