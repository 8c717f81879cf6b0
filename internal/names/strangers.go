package names

import (
	"bytes"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/gazetteer"
	"github.com/integritas-id/integritas/internal/lexicon"
)

// beforeStranger returns the segment in a piece from which on the words belong to no name:
// a post, an office, a relation, a remark, as in "Nama Orang (Kepala Dinas)" and "Nama Orang
// dkk". It is hi where there is none.
func (p *parser) beforeStranger(lo, hi int) int {
	before := lo // behind the last word that only may be a name: the Wakil of "Wakil Ketua"
	for i := lo; i < hi; i++ {
		if !p.startsWord(i) && p.s[p.segs[i].start] != '(' {
			continue
		}
		end := p.wordEnd(i)
		folded := p.bare(i, end)
		kind := lexicon.StrangerOf(folded)
		switch {
		case !hasLetter(folded): // a sign between two things, or a dash in brackets for none
			p.stranger = p.stranger || end < hi
			return before
		case kind == lexicon.StrangerNever, isTwoNames(folded), p.isDivided(lo, i) && (kind != 0 || isRegion(folded)),
			kind != 0 && end < hi && lexicon.StrangerOf(p.bare(i, p.wordEnd(end))) == lexicon.StrangerNever: // Wali Kota
			p.stranger = true
			return before
		case kind == 0:
			before = end
		}
	}
	return hi
}

// isDivided reports whether a bracket or a hyphen between blanks stands before segment i.
func (p *parser) isDivided(lo, i int) bool {
	return i > lo && (p.s[p.segs[i].start] == '(' || p.segs[i-1].sep&(sepHyphen|sepSpace) == sepHyphen|sepSpace)
}

// isTwoNames reports whether a word is two with a slash between them.
func isTwoNames(folded []byte) bool {
	first, second, ok := bytes.Cut(folded, []byte("/"))
	return ok && (len(first) > 2 && len(second) > 2 || lexicon.StrangerOf(first) != 0 || lexicon.StrangerOf(second) != 0)
}

// hasLetter reports whether a folded word is more than signs.
func hasLetter(folded []byte) bool {
	return bytes.IndexFunc(folded, func(r rune) bool { return r >= 'a' && r <= 'z' || r >= utf8.RuneSelf || isDigit(r) }) >= 0
}

// bare returns the folded form of segments without brackets around it.
func (p *parser) bare(i, j int) []byte {
	folded := p.foldedText(i, j)
	for len(folded) > 0 && isBracket(folded[0]) {
		folded = folded[1:]
	}
	for len(folded) > 0 && isBracket(folded[len(folded)-1]) {
		folded = folded[:len(folded)-1]
	}
	return folded
}

func isBracket(c byte) bool { return c == '(' || c == ')' || c == '[' || c == ']' }

// isRegion reports whether a folded word is the name of a province, regency or city.
func isRegion(folded []byte) bool {
	var w gazetteer.Walk
	return len(folded) > 2 && w.Next(folded) && w.Name().OK()
}

// hasTitleForm reports whether words behind a comma that no table knows are written like
// titles: each with a dot inside or behind a short beginning, or as an acronym, and none a
// word of posts, offices, places, ranks and remarks.
func (p *parser) hasTitleForm(i, j int) bool {
	for i < j {
		end := min(p.wordEnd(i), j)
		if p.letters(i) == 1 && p.segs[i].caps == 1 && p.segs[i].sep&sepDot != 0 && end == i+1 && end < j && p.letters(end) <= 6 { // S. Foo
			end = min(p.wordEnd(end), j)
		}
		if !p.isTitleWord(i, end) {
			return false
		}
		i = end
	}
	return true
}

func (p *parser) isTitleWord(i, j int) bool {
	folded := p.bare(i, j)
	if len(folded) == 0 || bytes.ContainsAny(folded, "/&") || bytes.IndexFunc(folded, isDigit) >= 0 {
		return false
	}
	if lexicon.StrangerOf(folded) != 0 || lexicon.UnitOf(folded) != 0 || len(folded) > 3 && !p.dotted(i, j) && lexicon.InitialsOf(folded, true, true) != 0 || lexicon.IsPart(folded) || lexicon.KinOf(folded) != 0 {
		return false
	}
	caps := 0
	for k := i; k < j; k++ {
		caps += int(p.segs[k].caps)
	}
	if p.segs[i].sep&sepDot != 0 && (caps < 2 || j > i+1) && !isRoman(p.foldedText(i, i+1)) {
		letters := p.letters(i)
		return j > i+1 && letters <= 5 || letters <= 3
	}
	if caps < 2 || isRoman(p.foldedText(i, i+1)) || isRegion(folded) {
		return false
	}
	if p.hasSmall() {
		return len(folded) <= 8
	}
	return len(folded) <= 5 && 3*vowels(folded) <= len(folded) // all is in capitals
}

// isRoman reports whether a folded word is a number in Roman numerals, of two or more.
func isRoman(folded []byte) bool {
	return len(folded) > 1 && len(bytes.Trim(folded, "ivx")) == 0
}

// vowels returns how many vowels a folded word has.
func vowels(folded []byte) (n int) {
	for _, c := range folded {
		switch c {
		case 'a', 'e', 'i', 'o', 'u':
			n++
		}
	}
	return n
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// hasSmall reports whether the text has a word of small letters but for its first: then
// words in capitals are acronyms.
func (p *parser) hasSmall() bool {
	for i := range p.n {
		if p.segs[i].caps <= 1 && p.letters(i) > 3 {
			return true
		}
	}
	return false
}
