package gazetteer

// addAlternatives makes the texts with short forms written out and with numbers in
// other forms. A word that differs from the text has a next of one.
func (s *search) addAlternatives() {
	hasShort, hasNumber, hasOther := false, false, false
	for i := range s.text.tokens {
		word := s.text.word(i)
		hasNumber = hasNumber || numberOf(word) >= 0 || tens(word) != ""
		hasOther = hasOther || otherLong(word) != ""
		hasShort = hasShort || longOf(word) != "" || shortOf(word) != ""
	}
	if hasShort || hasNumber {
		s.addAlternative(inWords, written)
	}
	if hasOther {
		s.addAlternative(inWords, otherwise)
	}
	if hasNumber {
		s.addAlternative(0, written)
		s.addAlternative(1, written)
	}
	if hasShort {
		s.addAlternative(-1, shortened)
	}
}

// rewriting is a way of writing short forms of words, or words that have one. It is no
// func, since what a func value is given escapes to the heap, and the whole search with it.
type rewriting uint8

const (
	written   rewriting = iota // short forms written out
	otherwise                  // written out as the other word that they may stand for
	shortened                  // words in their short form
)

// of returns how a word is written so, "" where it stays.
func (r rewriting) of(word []byte) string {
	switch r {
	case otherwise:
		return otherLong(word)
	case shortened:
		return shortOf(word)
	}
	return longOf(word)
}

// addAlternative adds the text with its numbers in one of their forms, or as they are
// for -1, and with its words rewritten.
func (s *search) addAlternative(form int, way rewriting) {
	t := text{tokens: make([]token, len(s.text.tokens)), key: make([]byte, 0, len(s.text.key)+16)}
	copy(t.tokens, s.text.tokens)
	for i := range t.tokens {
		w := &t.tokens[i]
		word := s.text.word(i)
		other := way.of(word)
		if n := numberOf(word); n >= 0 && form >= 0 {
			other = numbers[n][form]
		} else if form == inWords && other == "" {
			other = tens(word)
		}
		if s.mayGoOn(i) {
			other = ""
		}
		w.at, w.next = uint16(len(t.key)), 1
		if other == "" || other == string(word) {
			other, w.next = string(word), 0
		}
		t.key = append(t.key, other...)
		w.end = uint16(len(t.key))
	}
	s.alts[s.altCount] = t
	s.altCount++
}

// mayGoOn reports whether a short form without its full stop may be the beginning of another word
// than the one it stands for: "Teng" of Tenggara.
func (s *search) mayGoOn(i int) bool { return string(s.text.word(i)) == "teng" && !s.dotted(i) }
