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
	if n := p.corpsInBrackets(i); n != 0 {
		return n, i + 1
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

// corpsInBrackets returns the corps at segment i that stands in brackets, as in "Letkol
// (Inf)"; 0 for none.
func (p *parser) corpsInBrackets(i int) int {
	folded := p.foldedText(i, i+1)
	if len(folded) < 4 || len(folded) > rankWordLongest || folded[0] != '(' || folded[len(folded)-1] != ')' {
		return 0
	}
	if k := find(fold.NewHash.Add(folded), folded, rankWordKeys[:], rankWordSlots[:]); k >= 0 {
		return 0 // the table has it with its brackets
	}
	folded = folded[1 : len(folded)-1]
	k := find(fold.NewHash.Add(folded), folded, rankWordKeys[:], rankWordSlots[:])
	if k < 0 || titles[rankWordKeys[k].title].kind != titleCorps {
		return 0
	}
	return int(rankWordKeys[k].title)
}

// isBranch reports whether segment i is a branch in brackets: the (P) of Laut (P),
// the (K/W) of a woman.
func (p *parser) isBranch(i int) bool {
	folded := p.foldedText(i, i+1)
	return len(folded) >= 3 && len(folded) <= 5 && (len(folded) < 5 || folded[2] == '/') && folded[0] == '(' && folded[len(folded)-1] == ')'
}
