package participant

import (
	"strings"

	"github.com/integritas-id/integritas/region"
)

// ParsePosition reads a post as lists write it: with an acting marker in any spelling
// (Plt., PLT, Pelaksana Tugas, Penjabat (Pj)), the head in full or abbreviated (Kadis,
// Ka. UPTD, Kasubbag), the unit, the functional level and the region. It takes
// capitals, glued dots, lost and doubled spaces, list numbers and words of address;
// words that tell that the post is over or yet to come become [Position.Tense]. Of two
// posts of one person it reads the first; see [ParsePositions].
//
// A text that is no known post gives an [*UnknownPositionError] and a Position that
// holds Raw and, where one is named, Region. Nothing is guessed: a bare "Kepala", a
// unit without a head and a rank are no posts.
func ParsePosition(s string) (Position, error) {
	var p postParser
	_, err := p.parse(s)
	return p.post, err
}

// ParsePositions reads the posts of one person that stand in one text, as in "Kepala
// Bappeda selaku Plt. Sekda", in their order; Raw of each is the text from there on. The
// error is that of the first part that is no known post, which stands among the
// others with Raw and Region.
func ParsePositions(s string) ([]Position, error) {
	var all []Position
	var first error
	for {
		var p postParser
		rest, err := p.parse(s)
		if first == nil {
			first = err
		}
		all = append(all, p.post)
		if rest == "" || len(all) == maxPostWords {
			return all, first
		}
		s = rest
	}
}

// postParser reads one post.
type postParser struct {
	postText
	end       int       // the first word behind the post
	context   wordClass // the classes of all words of the post
	headKinds placeKind // the kinds of region that the head leaves
	code      string    // of the region found
	post      Position
}

// parse reads the post that the text begins with and returns the text of the next.
func (p *postParser) parse(s string) (rest string, err error) {
	p.post.Raw = s
	if len(s) > MaxPosition {
		return "", &UnknownPositionError{Code: PositionTooLong}
	}
	p.text = cleanPost(s)
	if !p.split() {
		return "", &UnknownPositionError{Code: PositionTooLong}
	}
	if p.size == 0 {
		return "", &UnknownPositionError{Code: PositionEmpty}
	}
	p.end = p.size
	i := p.front(0)
	for i < p.end && !p.isSpouseWord(i) {
		from, to, ok := p.inner(i)
		if !ok {
			break
		}
		p.text = cleanPost(p.text[p.words[i].start:from] + p.text[to:])
		if !p.split() || p.size == 0 {
			return "", &UnknownPositionError{Code: PositionEmpty}
		}
		p.end, i = p.size, 0
	}
	rest = p.limit(i)
	for k := i; k < p.end; k++ {
		p.context |= p.words[k].class
	}
	p.headKinds = atAny
	if i < p.end && p.read(i) {
		return rest, nil
	}
	p.post = Position{Raw: s}
	p.setRegion(i)
	return rest, &UnknownPositionError{Code: PositionUnknown}
}

// limit ends the post before a second one of the same person, and before a marker
// that stands last. It returns the text of the second post.
func (p *postParser) limit(i int) (rest string) {
	spouse := i < p.end && p.isSpouseWord(i)
	for k := i + 1; k < p.size; k++ {
		w := &p.words[k]
		next := k
		switch {
		case w.class&wordConnective != 0:
			next = k + 1
		case spouse:
		case w.class&wordAnd != 0:
			if next = k + 1; p.is(next, "juga") || p.is(next, "sebagai") {
				next++
			}
			if !p.startsPost(next) && !p.startsHead(next) {
				continue
			}
		case w.gap&gapOpen != 0 && w.class&wordHeadword != 0: // Inspektur (Plt. Sekda)
			if _, behind := p.acting(k); behind == k || !p.startsPost(behind) {
				continue
			}
		case w.gap&(gapComma|gapSlash|gapAnd|gapDash) != 0 && w.class&wordHeadword != 0:
			if _, behind := p.acting(k); behind == k && (w.gap&(gapSlash|gapAnd) == 0 || !p.startsPost(k)) {
				continue
			}
		default:
			continue
		}
		if w.class&wordConnective == 0 && spouse {
			continue
		}
		for p.is(next, "sebagai") || p.is(next, "selaku") || p.is(next, "juga") || p.is(next, "dan") {
			next++
		}
		if p.end = k; p.is(k-1, "yang") { // yang juga
			p.end--
		}
		if next < p.size {
			rest = p.text[p.words[next].start:]
		}
		break
	}
	if last := p.end - 1; rest == "" && !spouse && last > i {
		if acting, behind := p.acting(last); behind == p.end {
			p.end, p.post.Acting = last, acting
		} else if acting, behind := p.acting(last - 1); behind == p.end && acting == ActingAI && last-1 > i {
			p.end, p.post.Acting = last-1, acting
		} else if p.post.Acting == ActingPJ && p.is(last, "sementara") {
			p.end, p.post.Acting = last, ActingPJS
		}
	}
	return rest
}

// read reads the post that begins with word i.
func (p *postParser) read(i int) bool {
	m, ok := p.matchHead(i)
	if j := p.doubled(i, m); j > i {
		i = j
		m, ok = p.matchHead(i)
	}
	switch {
	case ok && m.head.role == 0:
		return false
	case ok && m.head.need != needTitle && m.head.need != needExactTitle && m.head.need != needFunctional:
		p.head(i, m)
		return true
	case !ok && p.unitHead(i):
		return true
	}
	if !p.title(i, m) {
		return false
	}
	p.setRegion(i)
	return true
}

// doubled returns the word at which a head begins that is written twice, as in "Kepala
// Kepala UPT" and "Kepala Kasi", or i.
func (p *postParser) doubled(i int, m matchedHead) int {
	j := m.next
	if m.head == nil {
		if !p.is(i, "kepala") && !p.is(i, "ka") {
			return i
		}
		j = i + 1
	}
	if j >= p.end || p.words[j].class&wordHeadword == 0 {
		return i
	}
	second, ok := p.matchHead(j)
	if !ok || second.head.role == 0 {
		return i
	}
	switch group := second.head.role.Group(); {
	case m.head != nil && second.head.role == m.head.role:
		return j
	case m.head == nil && (group == GroupStructural || group == GroupFunctionalHead || group == GroupVillage):
		return j
	}
	return i
}

// head fills the post from a phrase of the tables.
func (p *postParser) head(i int, m matchedHead) {
	role := p.inContext(i, m)
	p.post.Role = role
	p.post.Head = postTexts[m.head.head]
	unit, next := m.cutAt, p.passBracket(m.next)
	if m.whole {
		unit = next
		if p.post.Head = postTexts[m.head.whole]; m.head.whole == 0 {
			p.post.Head = p.between(i, m.next) // Kalapas
		}
	} else if unit == m.next {
		unit = next
	}
	switch role.info().unit {
	case unitPlace:
		for k := i; k < m.next; k++ {
			if p.words[k].number { // Wakil Ketua I DPRD
				p.post.Head = p.text[p.words[i].start:p.words[m.next-1].end]
			}
		}
	case unitRemainder:
		if role != m.head.role && unit < next { // Kepala Seksi … Kejari
			unit = next
			p.post.Head = postTexts[max(m.head.whole, m.head.head)]
		}
		if role == RolePAKSI || role == RoleAPI {
			unit = p.certificate(unit)
		}
	}
	if m.whole && (role == RoleKepalaDinas || role == RoleKepalaBadan || role == RoleSekretarisPD) && p.isNoun(unit) { // Kadis DLH, Kaban Bappeda
		p.post.Head, _, _ = strings.Cut(p.post.Head, " ")
	}
	p.post.Unit = p.unit(unit)
	if m.head.unit != 0 {
		p.post.Unit = strings.TrimRight(postTexts[m.head.unit]+" "+p.post.Unit, " ")
	}
	p.headKinds = p.kindsOfHead(i, role)
	p.setRegion(m.next)
	switch {
	case m.head.head != 0 && p.post.Region.IsZero() && m.head.unit != 0 && role == RoleGubernur:
		p.post.Region = region.MustParseCode("12")
	case p.inJakarta():
		p.administrative()
	case role == RoleLurah && p.inYogyakarta(i):
		p.post.Role = RoleKepalaDesa
	}
}

// setRegion sets the region named from word i on.
func (p *postParser) setRegion(i int) {
	if p.code = p.region(i); p.code != "" {
		p.post.Region, _ = region.ParseCode(p.code)
	}
}
