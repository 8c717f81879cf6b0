package names

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// rankEnd returns the title number n that stands from segment i to before next.
// A rank takes the words that belong to it, in the order corps, force, retired:
// "Kolonel Laut (P)", "Mayjen TNI (Purn.)". The second result is the segment
// behind them; one segment at least is left before hi.
func (p *parser) rankEnd(n, i, next, hi int) (string, int) {
	title := titles[n]
	if title.kind != titleRank && title.kind != titleRankPolice && title.kind != titleRankMilitary {
		return title.text, next
	}
	var corps, branch, force, retired string
	for next < hi && p.segs[next-1].sep&sepComma == 0 {
		word, end := p.rankWord(next)
		switch text := titles[word].text; {
		case titles[word].kind == titleForce && force == "":
			force = text
		case titles[word].kind == titleCorps && corps == "" && title.kind != titleRankPolice:
			corps = text
		case titles[word].kind == titleRankRetired && retired == "":
			retired = text
		case word == 0 && branch == "" && p.isBranch(next):
			branch, end = p.text(next, next+1), next+1
		default:
			end = next
		}
		if end == next {
			break
		}
		next = end
	}
	if strings.HasSuffix(title.text, force) {
		force = ""
	}
	text := title.text
	for _, word := range [...]string{corps, branch, force, retired} {
		if word != "" {
			text += " " + word
		}
	}
	return text, next
}

// rankWord returns the word of a rank at segment i and the segment behind it.
func (p *parser) rankWord(i int) (n, next int) {
	if n, next = p.frontTitle(i); titles[n].kind == titleRankRetired {
		return n, next
	}
	end := p.wordEnd(i)
	if p.segs[i].sep&sepDot != 0 || end > i+1 && p.s[p.segs[i+1].start] == '(' {
		end = i + 1
	}
	folded := p.foldedText(i, end)
	if len(folded) > rankWordLongest {
		return 0, i
	}
	if k := find(fold.NewHash.Add(folded), folded, rankWordKeys[:], rankWordSlots[:]); k >= 0 {
		return int(rankWordKeys[k].title), end
	}
	return 0, i
}

// isBranch reports whether segment i is a branch in brackets: the (P) of Laut (P).
func (p *parser) isBranch(i int) bool {
	folded := p.foldedText(i, i+1)
	return len(folded) >= 3 && len(folded) <= 4 && folded[0] == '(' && folded[len(folded)-1] == ')'
}
