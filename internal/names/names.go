package names

import (
	"bytes"

	"github.com/integritas-id/integritas/internal/fold"
)

// MaxText is the longest text in bytes that [Read] takes.
const MaxText = 512

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

// Fault tells why a text is no name.
type Fault uint8

// The faults; zero is none.
const (
	Empty   Fault = iota + 1 // no letter in it
	TooLong                  // more than MaxText bytes, 64 words or 20 titles on a side
	NotText                  // not UTF-8
	More                     // holds something that is no part of a name: a post, an office, a remark
)

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

// addressPair stands for "Bapak/Ibu" and the like.
const addressPair = -1

// isAddressPair reports whether a segment is words of address divided by a slash.
func (p *parser) isAddressPair(i int) bool {
	folded := p.foldedText(i, i+1)
	first, second, ok := bytes.Cut(folded, []byte("/"))
	return ok && isAddress(first) && (isAddress(second) || string(second) == "i")
}

func isAddress(folded []byte) bool {
	k := find(fold.NewHash.Add(folded), folded, frontKeys[:], frontSlots[:])
	return k >= 0 && titles[frontKeys[k].title].kind == titleAddress
}

// frontTitle returns the number of the longest title that starts at segment i as
// whole words, and the segment behind it; number 0 if there is none.
func (p *parser) frontTitle(i int) (n, next int) {
	var breaks uint32
	h := fold.NewHash
	start := p.segs[i].fold
	for j := i; j < p.n; j++ {
		h = h.Add(p.foldedText(j, j+1))
		folded := p.foldedText(i, j+1)
		sep := p.segs[j].sep
		if len(folded) > frontLongest {
			break
		}
		if sep&(sepDot|sepSpace|sepComma|sepEnd) != 0 {
			k := find(h, folded, frontKeys[:], frontSlots[:])
			if k < 0 {
				break
			}
			if title := p.choose(k, frontKeys[:], breaks, i, j+1); title != 0 {
				n, next = title, j+1
			}
			if frontKeys[k].flags&keyBegins == 0 {
				break
			}
			breaks |= 1 << (p.segs[j+1].fold - start)
		}
		if sep&(sepComma|sepEnd) != 0 || sep&(sepHyphen|sepDot) == sepHyphen { // Dr.-Ing. goes on
			break
		}
	}
	return n, next
}

// choose returns the title of the key k, or of the one among those that fold like
// it whose spelling stands in the text; 0 if the text is no title after all.
func (p *parser) choose(k int, keys []key, breaks uint32, i, j int) int {
	key := &keys[k]
	if key.exact != 0 {
		written := p.written(i, j)
		for same := k; same < len(keys) && keys[same].fold == keys[k].fold; same++ {
			if listed(exactSpellings[keys[same].exact], written) {
				key = &keys[same]
				break
			}
			if keys[same].flags&keyOfName != 0 {
				key = &keys[same]
			}
		}
	}
	if breaks&^key.breaks != 0 || key.flags&keyOnlyWithDot != 0 && p.segs[j-1].sep&sepDot == 0 || key.flags&keyDotted != 0 && !p.dotted(i, j) {
		return 0
	}
	return int(key.title)
}

// backTitle returns the number of the title behind a name that the segments from
// i to before j spell, 0 if they spell none.
func (p *parser) backTitle(i, j int) int {
	folded := p.foldedText(i, j)
	if len(folded) > backLongest {
		return 0
	}
	k := find(fold.NewHash.Add(folded), folded, backKeys[:], backSlots[:])
	if k < 0 {
		return 0
	}
	return p.choose(k, backKeys[:], 0, i, j)
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
