package press

import (
	"slices"
	"strings"
)

// twoBearIt stands for nobody: a word is in the names of two people.
const twoBearIt = -2

// knownPerson returns the place of a mention among the event's people, -1 for none.
func (b *builder) knownPerson(p int) int {
	if i, known := b.byName[strings.ToLower(b.people[p].Name.Full)]; known {
		return i
	}
	return -1
}

// shortName returns whom a name alone means, and how many words it has.
func (b *builder) shortName(words []word, at int) (who, n int) {
	w := words[at]
	if !w.capital || len(w.low) < 3 {
		return -1, 0
	}
	who, known := b.byWord[w.low]
	if !known || who == twoBearIt {
		return -1, 0
	}
	for n = 1; at+n < len(words) && words[at+n-1].stop == 0 && slices.Contains(strings.Fields(b.persons[who].key), words[at+n].low); {
		n++
	}
	return who, n
}

// companyOf returns where "didampingi" stands before those who only accompany somebody: in
// "Bupati A, didampingi Kepala Dinas B, membuka …" A opens. -1 for none.
func companyOf(words []word, at int) int {
	for k := at - 1; k >= 0; k-- {
		switch {
		case words[k].low == "didampingi":
			return k
		case words[k].low == quoted || isSpeechVerb(words[k].low) || isVerb(words[k]) || isActiveVerb(words[k]):
			return -1
		}
	}
	return -1
}

// accompanied returns who of those read is named last before a word, -1 for nobody.
func (b *builder) accompanied(words []word, at int) int {
	for k := at - 1; k >= 0; k-- {
		if found := b.peopleIn(words[k].Span); len(found) > 0 {
			return b.knownPerson(found[len(found)-1])
		}
		if who, _ := b.shortName(words, k); who >= 0 {
			return who
		}
	}
	return -1
}

// jointSubject returns who stands before "bersama" or "dan" right in front of somebody, as
// both do what follows: "Bupati A bersama Ketua DPRD B menandatangani". -1 for nobody.
func (b *builder) jointSubject(words []word, at int) int {
	if at < 2 || words[at-1].stop != 0 || wordOf(words[at-1:at], " bersama dan ") < 0 {
		return -1
	}
	found := b.peopleIn(words[at-2].Span)
	if len(found) == 0 || personSpan(&b.people[found[len(found)-1]]).End > words[at-2].End || companyOf(words, at) >= 0 {
		return -1
	}
	return b.knownPerson(found[len(found)-1])
}
