package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// couple is what a cell of names says of two people.
type couple struct {
	first, second string
	rel           Field // FieldSpouseOf, FieldChildOf; zero where no word tells it
}

// parted divides a cell of names that holds two people: "A & B", "A dan istri B",
// "A (istri: B)", "A / istri: B". The second is empty where it has no name: "A dan suami".
func parted(text string) (couple, bool) {
	for i := 0; i < len(text); {
		end := i
		for end < len(text) && !isGap(text[end]) {
			end++
		}
		if i > 0 && end > i {
			if c, ok := partedAt(text, i, end); ok {
				return c, true
			}
		}
		for i = end; i < len(text) && isGap(text[i]); i++ {
			continue
		}
	}
	return joinedNames(text)
}

func isGap(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '/' || c == '(' || c == ':' || c == '&' || c == '+' || c == '\t'
}

// partedAt divides a text before the word of kinship at a place, if something stands
// before it that joins two people.
func partedAt(text string, start, end int) (couple, bool) {
	word := text[start:end]
	rel := kinWord(word)
	if rel == 0 {
		return couple{}, false
	}
	before := strings.TrimRight(text[:start], " ")
	cut := strings.TrimRight(before, "(&+/,;\n\r- ")
	joined := len(cut) < len(before)
	for _, w := range [...]string{" dan", " beserta", " bersama", " dengan", " serta", " didampingi", " dan/atau", " and"} {
		if len(cut) > len(w) && strings.EqualFold(cut[len(cut)-len(w):], w) || len(cut) > len(w) && strings.EqualFold(cut[len(cut)-len(w)+1:], w[1:]) && cut[len(cut)-len(w)] == '\n' {
			cut, joined = strings.TrimRight(cut[:len(cut)-len(w)], " ,\n\r"), true
		}
	}
	if !joined || !hasLetter(cut) {
		return couple{}, false
	}
	if rel == FieldChildOf && text[end:] == "" {
		return couple{}, false
	}
	rest := strings.TrimSpace(strings.TrimLeft(text[end:], " .:-/(\n\r"))
	if strings.HasPrefix(rest, "dari ") || tellsWhose(word, rest) || startsPost(rest) && !isName(rest) {
		return couple{}, false // says whose
	}
	rest = strings.TrimRight(rest, ") ")
	if strings.Count(rest, "(") > strings.Count(rest, ")") {
		rest += ")"
	}
	return couple{cut, withoutPair(rest), rel}, true
}

// tellsWhose reports whether what follows a word of kinship is the other of a couple, by the
// word of address: "istri Pak Budi" is not called Budi.
func tellsWhose(word, rest string) bool {
	address, _, _ := strings.Cut(strings.ToLower(rest), " ")
	switch strings.TrimRight(address, ".") {
	case "pak", "bapak", "bpk", "bp":
		return sexOfKin(word) == participant.SexFemale
	case "bu", "ibu":
		return sexOfKin(word) == participant.SexMale
	}
	return false
}

// joinedNames divides two names that stand with a sign or "dan" between them.
func joinedNames(text string) (couple, bool) {
	for _, sign := range [...]string{" & ", " + ", "\n& ", "&", " dan ", "\ndan ", " beserta ", " bersama ", " didampingi ", "/", "\n", ","} {
		first, second, ok := strings.Cut(text, sign)
		if !ok {
			continue
		}
		first, second = strings.TrimSpace(first), strings.TrimSpace(second)
		if len(sign) == 1 && sign != "&" && !(startsAddress(second) && startsAddress(first)) { // "Bpk. A / Ibu B"
			continue
		}
		if line := first[strings.LastIndexByte(first, '\n')+1:]; len(line) < len(first) && (startsPost(line) || startsUnit(line)) { // "… \nKepala Badan Kesatuan Bangsa dan Politik"
			continue
		}
		if letters(first) >= 3 && letters(second) >= 3 && !strings.Contains(second, sign) && !startsUnit(second) && !isPost(second) && !isPost(first) {
			return couple{first, strings.Trim(second, "() "), 0}, true
		}
	}
	return couple{}, false
}
