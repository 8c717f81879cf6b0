// Package posts reads what stands in a cell or a text about a post: the acting marker, the
// role, the unit, the level and the region. It knows no public type; package participant
// stands over it.
package posts

import "strings"

//go:generate go run ../gen/post -src data -roles ../../participant/data

// Read reads the post that a text begins with. Beside it stands the text of the next post
// of the same person, "" if there is none. A text that is no known post leaves a Post
// with nothing but the region.
func Read(s string) (post Post, rest string, fault Fault) {
	var p parser
	rest, fault = p.parse(s)
	if fault == Unknown && p.mend() { // slips are looked for only where nothing was found
		var mended parser
		mended.mending = true
		if again, none := mended.parse(s); none == 0 {
			return mended.post, again, 0
		}
	}
	return p.post, rest, fault
}

// parse reads the post that the text begins with and returns the text of the next.
func (p *parser) parse(s string) (rest string, fault Fault) {
	if len(s) > MaxText {
		return "", TooLong
	}
	p.text = cleanPost(s)
	if !p.divide() {
		return "", TooLong
	}
	if p.size == 0 {
		return "", Empty
	}
	p.end = p.size
	i := p.front(0)
	for i < p.end && !p.isSpouseWord(i) {
		from, to, ok := p.inner(i)
		if !ok {
			break
		}
		p.text = cleanPost(p.text[p.words[i].start:from] + p.text[to:])
		if !p.divide() || p.size == 0 {
			return "", Empty
		}
		p.end, i = p.size, 0
	}
	rest = p.limit(i)
	p.setContext(i)
	p.headKinds = atAny
	if i < p.end && p.read(i) {
		return rest, 0
	}
	p.post = Post{}
	p.setRegion(i)
	return rest, Unknown
}

// divide divides the text into words, of which slips are mended in a second reading. It
// reports false where there are too many.
func (p *parser) divide() bool {
	if !p.split() {
		return false
	}
	if p.mending {
		p.mend()
	}
	return true
}

// setContext sets the classes of the words from word i on.
func (p *parser) setContext(i int) {
	for k := i; k < p.end; k++ {
		p.context |= p.words[k].class
		if p.is(k, "komisi") && p.is(k+1, "pemberantasan") && p.is(k+2, "korupsi") {
			p.context |= wordKPK
		}
	}
}

// limit ends the post before a second one of the same person, and before a marker
// that stands last. It returns the text of the second post.
func (p *parser) limit(i int) (rest string) {
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
func (p *parser) read(i int) bool {
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
func (p *parser) doubled(i int, m matchedHead) int {
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
	switch {
	case m.head != nil && second.head.role == m.head.role:
		return j
	case m.head == nil && roleFacts[second.head.role].heads:
		return j
	}
	return i
}

// head fills the post from a phrase of the tables.
func (p *parser) head(i int, m matchedHead) {
	role := p.inContext(i, m)
	p.post.Role = role
	p.post.Head = textOf(m.head.head)
	unit, next := m.cutAt, p.passBracket(m.next)
	if m.whole {
		unit = next
		if p.post.Head = textOf(m.head.whole); m.head.whole == 0 {
			p.post.Head = p.between(i, m.next) // Kalapas
		}
	} else if unit == m.next {
		unit = next
	}
	switch roleFacts[role].unit {
	case unitPlace:
		for k := i; k < m.next; k++ {
			if p.words[k].number { // Wakil Ketua I DPRD
				p.post.Head = p.text[p.words[i].start:p.words[m.next-1].end]
			}
		}
	case unitRemainder:
		if role != m.head.role && unit < next { // Kepala Seksi … Kejari
			unit = next
			p.post.Head = textOf(max(m.head.whole, m.head.head))
		}
		if role == rolePAKSI || role == roleAPI {
			unit = p.certificate(unit)
		}
	}
	if m.whole && (role == roleKepalaDinas || role == roleKepalaBadan || role == roleSekretarisPD) && p.isNoun(unit) { // Kadis DLH, Kaban Bappeda
		p.post.Head, _, _ = strings.Cut(p.post.Head, " ")
	}
	p.post.Unit = p.unit(unit)
	if m.head.unit != 0 {
		p.post.Unit = strings.TrimRight(textOf(m.head.unit)+" "+p.post.Unit, " ")
	}
	p.headKinds = p.kindsOfHead(i, role)
	p.setRegion(m.next)
	switch {
	case m.head.head != 0 && p.post.Region == (Region{}) && m.head.unit != 0 && role == roleGubernur:
		p.post.Region = Region{Province: 12}
	case p.inJakarta():
		p.administrative()
	case role == roleLurah && p.inYogyakarta(i):
		p.post.Role = roleKepalaDesa
	}
}
