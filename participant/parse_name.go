package participant

import "bytes"

// MaxName is the longest text in bytes that [ParseName] takes.
const MaxName = 512

// ParseName reads a name as it stands on a list: titles before and after the
// name in any order and spelling ("DRS.H. NAMA ORANG SH.MM"), with commas lost
// or dots in their place, ranks with their corps, list numbers, line breaks.
//
//   - Words of address (Bapak, Ibu, Yth.) and a list number in front are dropped.
//   - Titles take the spelling of the tables and stand once; after the first comma
//     every word is a title, and one that no table knows stays as written, with a
//     final dot if it has a dot inside.
//   - Initials, bin and binti, clan, noble and Balinese names stay in the name, and
//     so does every word that is no known title. Capitals stay; see [Name.Proper].
//   - "dr." (physician) and "Dr." (doctorate) keep their case. "DR" is read as Dr.
//     unless a specialist's title or M.Kes. stands behind the name.
//
// A number of six digits or more in the same cell, such as a NIP with its label, is no
// part of the name and private: it is dropped, from Raw too.
//
// An empty text, one of more than [MaxName] bytes, 64 words or 20 titles on a side, and
// one that is not UTF-8 is a [*NameError]. What n.String() writes of a name on a list is
// read as n again, Raw apart, but for the "K." of a Kiai, which reads as an initial.
// The strings of the result share the memory of s.
func ParseName(s string) (Name, error) {
	var p nameParser
	if len(s) <= MaxName {
		s = cutNumbers(s)
	}
	if code := p.read(s); code != "" {
		return Name{}, &NameError{Code: code}
	}
	p.mendCommas()
	start := p.frontTitles()
	comma := p.pieceEnd(start)
	end := p.nameEnd(start, comma)
	full := p.text(start, end)
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
		return Name{}, &NameError{Code: NameTooLong}
	}
	front, back := p.titles()
	return Name{Raw: s, Front: front, Full: full, Back: back}, nil
}

// MustParseName is ParseName for constants and tests; it panics on an error.
func MustParseName(s string) Name {
	n, err := ParseName(s)
	if err != nil {
		panic(err)
	}
	return n
}

// frontTitles reads the titles before the name, also those divided from it by a
// comma, and returns the segment at which the name starts.
func (p *nameParser) frontTitles() int {
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
func (p *nameParser) mendCommas() {
	for i := range p.n - 1 {
		if p.segs[i].sep != sepComma || p.backTitle(i+1, p.wordEnd(i+1)) != 0 {
			continue
		}
		start := i
		for start > 0 && !p.startsWord(start) {
			start--
		}
		if p.backTitle(start, p.wordEnd(i+1)) != 0 {
			p.segs[i].sep = sepDot
		}
	}
}

// addressPair stands for "Bapak/Ibu" and the like.
const addressPair = -1

// isAddressPair reports whether a segment is words of address divided by a slash.
func (p *nameParser) isAddressPair(i int) bool {
	folded := p.foldedText(i, i+1)
	first, second, ok := bytes.Cut(folded, []byte("/"))
	return ok && isAddress(first) && (isAddress(second) || string(second) == "i")
}

func isAddress(folded []byte) bool {
	k := newKeyHash.add(folded).find(folded, frontKeys[:], frontSlots[:])
	return k >= 0 && titles[frontKeys[k].title].Kind == TitleAddress
}

// frontTitle returns the number of the longest title that starts at segment i as
// whole words, and the segment behind it; number 0 if there is none.
func (p *nameParser) frontTitle(i int) (n, next int) {
	var breaks uint32
	h := newKeyHash
	start := p.segs[i].fold
	for j := i; j < p.n; j++ {
		h = h.add(p.foldedText(j, j+1))
		folded := p.foldedText(i, j+1)
		sep := p.segs[j].sep
		if len(folded) > frontLongest {
			break
		}
		if sep&(sepDot|sepSpace|sepComma|sepEnd) != 0 {
			k := h.find(folded, frontKeys[:], frontSlots[:])
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
		if sep&(sepComma|sepEnd|sepHyphen) != 0 {
			break
		}
	}
	return n, next
}

// choose returns the title of the key k, or of the one among those that fold like
// it whose spelling stands in the text; 0 if the text is no title after all.
func (p *nameParser) choose(k int, keys []titleKey, breaks uint32, i, j int) int {
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
	if breaks&^key.breaks != 0 || key.flags&keyOnlyWithDot != 0 && p.segs[j-1].sep&sepDot == 0 {
		return 0
	}
	return int(key.title)
}

// backTitle returns the number of the title behind a name that the segments from
// i to before j spell, 0 if they spell none.
func (p *nameParser) backTitle(i, j int) int {
	folded := p.foldedText(i, j)
	if len(folded) > backLongest {
		return 0
	}
	k := newKeyHash.add(folded).find(folded, backKeys[:], backSlots[:])
	if k < 0 {
		return 0
	}
	return p.choose(k, backKeys[:], 0, i, j)
}

// moreName returns the segment in a piece behind a comma at which the name goes on, or
// hi.
func (p *nameParser) moreName(lo, hi int) int {
	for i := lo; i < hi; i++ {
		if p.startsWord(i) && p.belongsToName(i) {
			return i
		}
	}
	return hi
}

// belongsToName reports whether a word behind a comma goes on with the name: a gala
// (Dt. Rajo ...), a father's name, another name.
func (p *nameParser) belongsToName(i int) bool {
	if p.segs[i].sep&(sepDot|sepSpace) == 0 {
		return false
	}
	switch string(p.foldedText(i, i+1)) {
	case "dt", "datuk", "datuak", "bin", "binti", "alias", "br", "boru":
		return true
	}
	return false
}
