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
		s.addAlternative(inWords, longOf)
	}
	if hasOther {
		s.addAlternative(inWords, otherLong)
	}
	if hasNumber {
		s.addAlternative(0, longOf)
		s.addAlternative(1, longOf)
	}
	if hasShort {
		s.addAlternative(-1, shortOf)
	}
}

// addAlternative adds the text with its numbers in one of their forms, or as they are
// for -1, and short words made long or long ones short as a table says.
func (s *search) addAlternative(form int, table func([]byte) string) {
	t := text{tokens: make([]token, len(s.text.tokens)), key: make([]byte, 0, len(s.text.key)+16)}
	copy(t.tokens, s.text.tokens)
	for i := range t.tokens {
		w := &t.tokens[i]
		word := s.text.word(i)
		other := table(word)
		if n := numberOf(word); n >= 0 && form >= 0 {
			other = numbers[n][form]
		} else if form == inWords && other == "" {
			other = tens(word)
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
