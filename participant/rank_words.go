package participant

import "strings"

// rankEnd returns the title number n that stands from segment i to before next.
// A rank takes the words that belong to it, in the order corps, force, retired:
// "Kolonel Laut (P)", "Mayjen TNI (Purn.)". The second result is the segment
// behind them; one segment at least is left before hi.
func (p *nameParser) rankEnd(n, i, next, hi int) (string, int) {
	title := titles[n]
	if title.Kind != TitleRank && title.Kind != TitleRankPolice && title.Kind != TitleRankMilitary {
		return title.Text, next
	}
	var corps, branch, force, retired string
	for next < hi && p.segs[next-1].sep&sepComma == 0 {
		word, end := p.rankWord(next)
		switch text := titles[word].Text; {
		case titles[word].Kind == titleForce && force == "":
			force = text
		case titles[word].Kind == titleCorps && corps == "" && title.Kind != TitleRankPolice:
			corps = text
		case titles[word].Kind == TitleRankRetired && retired == "":
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
	if strings.HasSuffix(title.Text, force) {
		force = ""
	}
	text := title.Text
	for _, word := range [...]string{corps, branch, force, retired} {
		if word != "" {
			text += " " + word
		}
	}
	return text, next
}

// rankWord returns the word of a rank at segment i and the segment behind it.
func (p *nameParser) rankWord(i int) (n, next int) {
	if n, next = p.frontTitle(i); titles[n].Kind == TitleRankRetired {
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
	if k := newKeyHash.add(folded).find(folded, rankWordKeys[:], rankWordSlots[:]); k >= 0 {
		return int(rankWordKeys[k].title), end
	}
	return 0, i
}

// isBranch reports whether segment i is a branch in brackets: the (P) of Laut (P).
func (p *nameParser) isBranch(i int) bool {
	folded := p.foldedText(i, i+1)
	return len(folded) >= 3 && len(folded) <= 4 && folded[0] == '(' && folded[len(folded)-1] == ')'
}
