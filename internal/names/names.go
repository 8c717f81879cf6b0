// Package names takes the names of people apart as lists and letters write them: titles
// before and behind, ranks and numbers that stand beside, signs for "none"; and tells how
// alike two names are.
package names

// Reading is a name taken apart. Its strings share the memory of the text, titles of the
// tables apart.
type Reading struct {
	Text  string   // the text without numbers, ranks and signs for "none"
	Front []string // titles before the name, in the spelling of the tables
	Full  string   // the bare name
	Back  []string // titles behind it
}

// String returns the name as the spelling rules (EYD) write it: the front titles without
// commas, the name, and a comma before each title behind it.
func (r Reading) String() string {
	size := len(r.Full)
	for _, title := range r.Front {
		size += len(title) + 1
	}
	for _, title := range r.Back {
		size += len(title) + 2
	}
	b := make([]byte, 0, size)
	for _, title := range r.Front {
		b = append(append(b, title...), ' ')
	}
	b = append(b, r.Full...)
	for _, title := range r.Back {
		b = append(append(b, ", "...), title...)
	}
	return string(b)
}

// Read takes a name as lists write it apart. Beside the fault [More] stands what is a name,
// if anything is.
func Read(s string) (Reading, Fault) {
	var p parser
	if len(s) <= MaxText {
		s = cutTail(cutNumbers(s))
	}
	if fault := p.read(s); fault != 0 {
		return Reading{}, fault
	}
	p.mendCommas()
	p.splitGlued()
	start := p.frontTitles()
	comma := p.pieceEnd(start)
	bare := p.beforeStranger(start, comma)
	if bare == start {
		return Reading{}, More
	}
	full := p.text(start, p.nameEnd(start, bare))
	for lo := comma; lo < p.n; {
		hi := p.pieceEnd(lo)
		more := p.moreName(lo, hi)
		if more > lo {
			p.titlesBehind(lo, more)
		}
		if more < hi {
			full += " " + p.text(more, p.nameEnd(more, hi))
		}
		lo = hi
	}
	if p.front.full || p.back.full {
		return Reading{}, TooLong
	}
	front, back := p.titles()
	r := Reading{Text: s, Front: front, Full: full, Back: back}
	if p.stranger {
		return r, More
	}
	return r, 0
}

// frontTitles reads the titles before the name, also those divided from it by a
// comma, and returns the segment at which the name starts.
func (p *parser) frontTitles() int {
	i, last := 0, 0
	for i < p.n {
		n, next := p.frontTitle(i)
		if n == 0 && p.isAddressPair(i) {
			n, next = addressPair, i+1
		}
		if n == 0 || next == p.n {
			break
		}
		count := p.front.n
		if next = p.addFront(n, i, next); next == p.n { // the rank's words are the name
			p.front.n = count
			break
		}
		last, i = i, next
	}
	if i > 0 && p.segs[i-1].sep&sepComma != 0 && p.onlyTitlesBehind(i, p.pieceEnd(i)) {
		p.front.n = max(p.front.n-1, 0) // "Haji, S.H.": the title is the name
		return last
	}
	return i
}

// mendCommas reads a comma between two parts of one known title as its dot: "S,Pd".
// Only a comma with nothing beside it is one.
func (p *parser) mendCommas() {
	for i := range p.n - 1 {
		if p.segs[i].sep != sepComma || p.backTitle(i+1, p.wordEnd(i+1)) != 0 {
			continue
		}
		for start := i; ; start-- {
			word := p.startsWord(start)
			if (word || p.mayEndName(start-1)) && p.backTitle(start, p.wordEnd(i+1)) != 0 { // also in Nama.S,Pd
				p.segs[i].sep = sepDot
				break
			}
			if word {
				break
			}
		}
	}
}

// moreName returns the segment in a piece behind a comma at which the name goes on, or
// hi.
func (p *parser) moreName(lo, hi int) int {
	for i := lo; i < hi; i++ {
		if p.startsWord(i) && p.belongsToName(i) {
			return i
		}
	}
	return hi
}

// belongsToName reports whether a word behind a comma goes on with the name: a gala
// (Dt. Rajo ...), a father's name, another name.
func (p *parser) belongsToName(i int) bool {
	if p.segs[i].sep&(sepDot|sepSpace) == 0 {
		return false
	}
	switch string(p.foldedText(i, i+1)) {
	case "dt", "datuk", "datuak", "bin", "binti", "alias", "br", "boru":
		return true
	}
	return false
}
