package names

import "github.com/integritas-id/integritas/internal/fold"

// splitGlued divides a degree from the name that it is glued to, as in "SENTOSOS.Pd." and
// "SentosoS.Sos": the last letter of the name's word is the first of the degree.
func (p *parser) splitGlued() {
	for i := 0; i < p.n; i++ {
		if !p.startsWord(i) {
			continue
		}
		k := i
		if p.segs[i].sep == 0 && i+1 < p.n && p.letters(i+1) == 1 && p.segs[i+1].sep&sepDot != 0 { // SentosoS.Pd
			if p.letters(i) >= 3 && p.gluedDegree(i+1, int(p.segs[i+1].fold)) {
				p.segs[i].sep = sepSpace
			}
			continue
		}
		if p.segs[k].sep != sepDot || p.letters(k) < 5 || p.n == maxSegments {
			continue
		}
		if last := int(p.segs[k+1].fold) - 1; p.folded[last] < 0x80 && p.gluedDegree(k, last) {
			p.split(k, last)
			i++
		}
	}
}

// gluedDegree reports whether a degree of three letters or more begins at a byte of the
// folded text, in segment k, and ends with one of the segments behind it in the same word.
func (p *parser) gluedDegree(k, from int) bool {
	for j := k + 1; j < p.n; j++ {
		folded := p.folded[from:p.segs[j+1].fold]
		if len(folded) > backLongest {
			return false
		}
		if len(folded) >= 3 {
			if n := find(fold.NewHash.Add(folded), folded, backKeys[:], backSlots[:]); n >= 0 {
				if kind := titles[backKeys[n].title].kind; kind >= titleDiploma1 && kind <= titleForeign {
					return true
				}
			}
		}
		if p.segs[j].sep&sepWord != 0 {
			return false
		}
	}
	return false
}

// split divides segment k before a byte of the folded text, its last.
func (p *parser) split(k, at int) {
	copy(p.segs[k+2:p.n+2], p.segs[k+1:p.n+1])
	p.n++
	whole := p.segs[k]
	p.segs[k+1] = segment{start: whole.end - 1, end: whole.end, fold: uint16(at), sep: whole.sep, caps: 1}
	p.segs[k].end, p.segs[k].sep = whole.end-1, sepSpace
	if p.segs[k].caps > 0 {
		p.segs[k].caps--
	}
}
