package gazetteer

import (
	"strings"
	"unicode/utf8"
)

// Parse finds the one region that a text names. With Several it returns the regions
// that it may mean.
func (q *Query) Parse(text string) (Verdict, []Found) {
	if len(text) > MaxText {
		return TooLong, nil
	}
	if q.Level == 0 && q.Within < 0 && q.Villages == nil {
		if unit, ok := named(text); ok {
			return One, []Found{{Unit: unit, Score: 1, How: Exact, To: len(text)}}
		}
	}
	if !utf8.ValidString(text) || hasControl(text) {
		return NotText, nil
	}
	return q.ask(text, true)
}

// kindsAhead are the words that name a kind in front of a name.
var kindsAhead = [...]struct {
	word  string
	kinds kinds
}{
	{"Kabupaten ", ofRegency}, {"Kab. ", ofRegency}, {"Kota ", ofCity}, {"Provinsi ", ofProvince}, {"Kecamatan ", ofDistrict},
}

// named returns the unit that a text names if it is nothing but its name, or its kind and
// its name, written as they are but for small letters and capitals, and no other unit has
// a name of these letters: the search would come to the same, and most cells of most
// tables are such.
func named(text string) (unit int, ok bool) {
	kinds := ofAny
	for i := range kindsAhead {
		if ahead := &kindsAhead[i]; len(text) > len(ahead.word) && strings.EqualFold(text[:len(ahead.word)], ahead.word) {
			text, kinds = text[len(ahead.word):], ahead.kinds
			break
		}
	}
	var buf [64]byte
	if len(text) < 2 || len(text) > len(buf) {
		return 0, false
	}
	key := appendFolded(buf[:0], text)
	if len(key) < 2 {
		return 0, false
	}
	run, unit := startRun(key).narrow(key).whole(key), -1
	for _, e := range order[run.first:run.last] {
		u := entryUnit(int(e))
		if kinds&(1<<KindOf(u)) == 0 {
			continue
		}
		if unit >= 0 && u != unit {
			return 0, false
		}
		unit = u
		ok = ok || entryHow(int(e)) == Exact && strings.EqualFold(entryName(int(e)), text)
	}
	return unit, ok
}

// ask searches a text, for Parse or for Find. The memory for a short text is on the
// stack; a longer one, or one that may mean many regions, is read again with more.
func (q *Query) ask(text string, parse bool) (Verdict, []Found) {
	var key [128]byte
	var tokens [24]token
	var mentions [16]mention
	var cands [24]candidate
	var places [16]place
	s := search{q: q, mentions: mentions[:0], cands: cands[:0], places: places[:0]}
	s.text.key, s.text.tokens = key[:0], tokens[:0]
	for room := 64; ; room *= 16 {
		s.read(text)
		if s.full || s.text.full {
			if room <= maxCandidates {
				s = q.roomy(len(text), room)
				continue
			}
		}
		if parse {
			return s.verdict()
		}
		return One, s.matches()
	}
}

// roomy returns a search with memory for a text of some bytes.
func (q *Query) roomy(length, room int) search {
	return search{
		q: q, mentions: make([]mention, 0, maxMentions), cands: make([]candidate, 0, room), places: make([]place, 0, room),
		text: text{key: make([]byte, 0, 2*length+8), tokens: make([]token, 0, length+1)},
	}
}

// hasControl reports whether a text has control characters that do not part lines.
func hasControl(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f {
			return true
		}
	}
	return false
}

// read finds the places of a text.
func (s *search) read(text string) {
	s.raw, s.length = text, utf8.RuneCountInString(text)
	s.text.cut(text)
	if len(s.text.tokens) == 0 || s.text.full {
		return // a text without room for all of it is read again
	}
	if s.text.isAbroad() {
		return
	}
	s.text.classify()
	s.text.divide(s.q.deep(), s.isName)
	s.addAlternatives()
	s.findMentions()
	s.addVillages()
	if !s.q.Exact {
		s.begunOver()
	}
	s.readPlaces()
	if !s.q.Exact && s.isOpen() {
		s.findMisspelt()
		if len(s.mentions) > 0 {
			s.readPlaces()
		}
	}
}

// isName reports whether word i is in a name of several words that begins with it or
// with one of the two words before.
func (s *search) isName(i int) bool {
	for from := max(0, i-2); from <= i; from++ {
		if s.text.tokens[from].segment == s.text.tokens[i].segment && s.nameOver(from, i) {
			return true
		}
	}
	return false
}

// nameOver reports whether a name of several words begins at a word and goes on to
// another, or beyond it.
func (s *search) nameOver(from, over int) bool {
	r, deep := Run{-1, -1}, s.deepStart()
	if from == over {
		deep = Run{} // a hamlet may be called as some village is
	}
	for j := from; j < len(s.text.tokens) && (j == from || s.text.tokens[j].gap != gapHard); j++ {
		key := s.text.letters(from, j+1)
		if len(key) < 2 {
			continue
		}
		if r.first < 0 {
			r = startRun(key)
		}
		r, deep = r.narrow(key), s.deepNarrow(deep, key)
		if r.first == r.last && deep.first == deep.last {
			return false
		}
		w, v := r.whole(key), s.deepWhole(deep, key)
		if j > from && j >= over && (w.first < w.last || v.first < v.last) {
			return true
		}
	}
	return false
}

// Find returns the regions that a text may mean, the likeliest first. A text of more
// than MaxText bytes is read in pieces, one of more than MaxRead up to that.
func (q *Query) Find(text string, limit int) []Found {
	if len(text) <= MaxText {
		_, all := q.ask(text, false)
		return cutTo(all, limit)
	}
	var all []Found
	text = text[:min(len(text), MaxRead)]
	for from := 0; from < len(text); {
		to := from + pieceLength(text[from:])
		_, found := q.ask(text[from:to], false)
		for _, f := range found {
			if f.From, f.To = f.From+from, f.To+from; !hasUnit(all, f.Unit) {
				all = insert(all, f)
			}
		}
		from = to
	}
	return cutTo(all, limit)
}

// pieceLength returns where the first piece of a text ends: at the last end of a line
// or sentence, else at a blank.
func pieceLength(text string) int {
	if len(text) <= MaxText {
		return len(text)
	}
	best, rank := MaxText, 0
	for i := MaxText - 1; i >= MaxText/2 && rank < 3; i-- {
		switch {
		case text[i] == '\n':
			best, rank = i+1, 3
		case text[i] == ' ' && text[i-1] == '.' && rank < 2:
			best, rank = i+1, 2
		case text[i] == ' ' && rank < 1:
			best, rank = i+1, 1
		}
	}
	return best
}

// cutTo returns no more than limit of the regions found, all for 0.
func cutTo(all []Found, limit int) []Found {
	if limit > 0 && len(all) > limit {
		return all[:limit]
	}
	return all
}
