package posts

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// matchedHead is a phrase found at the beginning of a post.
type matchedHead struct {
	head  *meaning
	next  int // the first word behind the phrase
	cutAt int // the first word of what the phrase leaves to the unit
	whole bool
}

// matchHead returns the longest phrase of the tables that begins with word i and that
// what stands beside it allows. Words in brackets within a phrase are passed over.
func (p *parser) matchHead(i int) (matchedHead, bool) {
	var m matchedHead
	var scratch [headLongest + wordLongest]byte
	p.tryHead(i, i, fold.NewHash, scratch[:0], &m)
	return m, m.head != nil
}

// tryHead goes on with word j, behind the words from i that make the key, and keeps
// the longest match.
func (p *parser) tryHead(i, j int, h fold.Hash, key []byte, m *matchedHead) {
	if j >= p.end {
		return
	}
	w := &p.words[j]
	if w.bracketed && j > i && !p.words[i].bracketed { // Tim Penggerak (TP) PKK
		if k := p.behindBracket(j); k < p.end {
			p.tryHead(i, k, h, key, m)
		}
		return
	}
	if w.class&wordGroup != 0 {
		if sign, next := p.matchGroup(j); sign != 0 && begins(append(key, sign)) {
			p.look(i, next, h, append(key, sign), len(key), m)
		}
	}
	word := p.word(j)
	if w.number {
		word = numberSign[:]
	}
	// Where the way parts, both ways must lead to a head: dozens of such words in a row
	// would else be as many ways as there are subsets of them.
	if len(key)+len(word) <= headLongest && (w.class&wordGroup == 0 || begins(append(key, word...))) {
		p.look(i, j+1, h, append(key, word...), len(key), m)
	}
}

// begins tells whether a head begins with the key.
func begins(key []byte) bool {
	from, to := 0, headKeys.Len()
	for from < to {
		if mid := (from + to) / 2; headKeys.Key(mid) < string(key) {
			from = mid + 1
		} else {
			to = mid
		}
	}
	return from < headKeys.Len() && strings.HasPrefix(headKeys.Key(from), string(key))
}

var numberSign = [...]byte{'#'}

// look looks a key up, which ends before word next and whose hash up to byte old is
// h, and goes on.
func (p *parser) look(i, next int, h fold.Hash, key []byte, old int, m *matchedHead) {
	h = h.Add(key[old:])
	if k, ok := headKeys.Find(h, key); ok && next > m.next {
		for n := int(headValues[k]); ; n++ {
			if head := &heads[n]; (!head.joined || next == i+1) && p.allows(head.need, i, next) {
				m.head, m.next = head, next
				m.cutAt, m.whole = p.cut(i, next, int(head.cut))
				break
			}
			if heads[n].last {
				break
			}
		}
	}
	p.tryHead(i, next, h, key, m)
}

// cut returns the word before which the first bytes of the folded phrase end, and
// whether they end within a word: then the whole phrase is the head.
func (p *parser) cut(i, next, bytes int) (int, bool) {
	for j := i; j < next; j++ {
		if bytes == 0 {
			return j, false
		}
		switch w := &p.words[j]; {
		case w.bracketed && j > i && !p.words[i].bracketed:
		case w.number:
			bytes--
		case w.class&wordGroup != 0 && bytes == 1: // a group ends the head
			return next, false
		default:
			bytes -= int(w.to - w.from)
		}
		if bytes < 0 {
			return next, true
		}
	}
	return next, false
}

// matchGroup returns the sign of the longest phrase of a group that begins with word
// j, and the first word behind it.
func (p *parser) matchGroup(j int) (sign byte, next int) {
	var buffer [groupLongest]byte
	key, h := buffer[:0], fold.NewHash
	for k := j; k < p.end; k++ {
		if w := &p.words[k]; w.bracketed && !p.words[j].bracketed { // Tim Penggerak (TP) PKK
			if k == j {
				break
			}
			k = p.behindBracket(k) - 1
			continue
		}
		word := p.word(k)
		if len(key)+len(word) > groupLongest {
			break
		}
		key, h = append(key, word...), h.Add(word)
		if n, ok := groupKeys.Find(h, key); ok {
			sign, next = groupValues[n], k+1
		}
	}
	return sign, next
}

// behindBracket returns the first word behind the bracket that word j stands in.
func (p *parser) behindBracket(j int) int {
	for j++; j < p.end && p.words[j].bracketed && p.words[j].gap&gapClose == 0; j++ {
	}
	return j
}

// passBracket returns the first word behind a bracket that repeats the head in short
// form, or j where there is none.
func (p *parser) passBracket(j int) int {
	if j >= p.end || !p.words[j].bracketed || p.words[j].gap&gapOpen == 0 {
		return j
	}
	k := p.behindBracket(j)
	if k == j+1 && p.words[j].class&(wordShort|wordHeadword|wordSetda|wordDPRD|wordKPK|wordPKK) != 0 && p.words[j].class&wordMarker == 0 {
		return k
	}
	if k == j+2 && p.words[j].class&wordShort != 0 && p.words[j+1].class&(wordPKK|wordShort) != 0 {
		return k
	}
	return j
}

// startsHead reports whether word i is the bare word for a head, of a unit that the
// tables may not know.
func (p *parser) startsHead(i int) bool {
	if i+1 >= p.end || p.is(i+1, "daerah") {
		return false
	}
	switch string(p.word(i)) {
	case "kepala", "ketua", "sekretaris", "direktur", "koordinator":
		return true
	}
	return false
}

// startsPost reports whether a post, and not a part of a unit, begins with word i.
func (p *parser) startsPost(i int) bool {
	if i >= p.end || p.words[i].class&wordHeadword == 0 {
		return false
	}
	if _, next := p.acting(i); next > i {
		return true
	}
	m, ok := p.matchHead(i)
	return ok && m.head.role != 0 && m.head.need != needTitle || p.isUnitHead(i)
}

// allows reports whether what stands beside the words from i up to j fits a need.
func (p *parser) allows(need headNeed, i, j int) bool {
	if class := needWords[need]; class != 0 {
		return p.context&class != 0
	}
	switch need {
	case 0, needTitle, needFunctional:
		return true
	case needExact, needExactTitle:
		return j == p.end
	case needSpecialCouncil:
		return p.is(j, "aceh") || p.is(j, "papua")
	case needMore:
		return j < p.end
	case needNoDPRD:
		return p.context&wordDPRD == 0
	case needKemantren:
		return p.is(j, "kemantren") || j < p.end && isKemantren(p.word(j))
	case needNoRegion:
		return p.context&wordDaerah == 0 && p.region(j) == (Region{})
	case needPolresMetro:
		return j < p.end && isAroundJakarta(p.word(j))
	case needProgram:
		return j == p.end || p.context&wordKPK != 0 || p.is(j, "kpk")
	case needPartner:
		return j == p.end || p.startsPost(j)
	}
	return false
}
