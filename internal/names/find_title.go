package names

import (
	"bytes"

	"github.com/integritas-id/integritas/internal/fold"
)

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
