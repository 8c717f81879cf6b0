package posts

import (
	"strings"

	"github.com/integritas-id/integritas/internal/lexicon"
)

// between returns the text of the words from i up to j.
func (p *parser) between(i, j int) string {
	if i >= j {
		return ""
	}
	return p.text[p.words[i].start:p.words[j-1].end]
}

// unit returns the text of the post from word i on, without what divides it from the
// head.
func (p *parser) unit(i int) string {
	for i < p.end && p.words[i].class&wordStop != 0 {
		i++
	}
	if i >= p.end {
		return ""
	}
	start, end := int(p.words[i].start), len(p.text)
	if p.words[i].gap&gapOpen != 0 {
		for start > 0 && p.text[start-1] != ')' && !isFolded(p.text[start-1]) {
			if start--; p.text[start] == '(' || p.text[start] == '[' {
				break
			}
		}
	}
	if p.end < p.size {
		end = int(p.words[p.end-1].end)
		if p.words[p.end].gap&gapClose != 0 {
			if n := strings.IndexAny(p.text[end:p.words[p.end].start], ")]"); n >= 0 {
				end += n + 1
			}
		}
	}
	s := strings.TrimRight(p.text[start:end], " .,:;-–/&")
	if n := len(s) - 1; n > 0 && s[0] == '(' && strings.IndexByte(s, ')') == n {
		s = s[1:n]
	}
	return s
}

// isFolded reports whether a byte is a letter or a digit.
func isFolded(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= 0x80
}

// unitHead reads a post whose head is a bare Kepala or Sekretaris before the acronym of
// a unit, or a Kadis or Kaban joined to one that the tables do not hold.
func (p *parser) unitHead(i int) bool {
	switch {
	case p.isUnitHead(i):
		role := roleSekretarisPD
		p.post.Head = "Sekretaris"
		if p.word(i)[0] == 'k' {
			p.post.Head, role = "Kepala", roleKepalaBadan
			if p.unitOf(i+1) == lexicon.UnitDinas {
				role = roleKepalaDinas
			}
		}
		p.post.Role = role
		p.post.Unit = p.unit(i + 1)
	case p.isJoinedHead(i):
		p.post.Head, p.post.Role = "Kepala", roleKepalaBadan
		if lexicon.UnitOf(p.word(i)[2:]) == lexicon.UnitDinas {
			p.post.Role = roleKepalaDinas
		}
		w := &p.words[i]
		name := p.text[w.start+2 : w.end]
		p.post.Unit = strings.ToUpper(name[:1]) + name[1:]
		if rest := p.unit(i + 1); rest != "" {
			p.post.Unit += " " + rest
		}
	default:
		return false
	}
	p.setRegion(i + 1)
	return true
}

// isUnitHead reports whether word i is a bare Kepala or Sekretaris and the acronym of a
// Dinas or Badan follows.
func (p *parser) isUnitHead(i int) bool {
	return (p.is(i, "kepala") || p.is(i, "ka") || p.is(i, "sekretaris")) && i+1 < p.end && p.isUnit(i+1)
}

// isJoinedHead reports whether word i is Ka joined to the acronym of a Dinas or Badan.
func (p *parser) isJoinedHead(i int) bool {
	word := p.word(i)
	return len(word) > 6 && string(word[:2]) == "ka" && isUnitWord(word[2:])
}

// isUnit reports whether word i is the acronym or short name of a Dinas or Badan.
func (p *parser) isUnit(i int) bool { return p.unitOf(i) != 0 }

// unitOf returns which of Dinas and Badan word i is the acronym or short name of.
func (p *parser) unitOf(i int) lexicon.Unit {
	word := p.word(i)
	switch unit := lexicon.UnitOf(word); unit {
	case lexicon.UnitDinas, lexicon.UnitBadan:
		return unit
	case 0:
	default:
		return 0
	}
	capitals := true
	w := &p.words[i]
	for _, c := range []byte(p.text[w.start:w.end]) {
		capitals = capitals && (c < 'a' || c > 'z')
	}
	return lexicon.InitialsOf(word, capitals, capitals && p.hasSmall())
}

// isNoun reports whether word i says by itself what kind of unit it is, so that no noun
// stands before it.
func (p *parser) isNoun(i int) bool {
	return i < p.end && (p.is(i, "dinas") || p.is(i, "badan") || p.isUnit(i) && holdsNoun(p.word(i)))
}

// holdsNoun reports whether the short name of a unit begins with its noun, as Dishub, DLH
// and Bappeda do, and Kominfo, PUTR and Dukcapil do not.
func holdsNoun(word []byte) bool {
	switch word[0] {
	case 'b':
		return true
	case 'd': // Dinas in front, Dik for Dinas Pendidikan, or initials
		return len(word) > 1 && (word[1] == 'i' || !strings.ContainsRune("aeou", rune(word[1])))
	}
	return false
}

// hasSmall reports whether the text has small letters: then capitals mark acronyms.
func (p *parser) hasSmall() bool {
	return strings.ContainsFunc(p.text, func(r rune) bool { return 'a' <= r && r <= 'z' })
}

// isUnitWord reports whether a folded word is a short name of a Dinas or Badan that can be
// spoken: Dinkes, Disdikbud, Bappeda.
func isUnitWord(word []byte) bool {
	unit := lexicon.UnitOf(word)
	return unit == lexicon.UnitDinas || unit == lexicon.UnitBadan
}
