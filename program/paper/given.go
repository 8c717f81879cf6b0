package paper

import "strings"

// What callers give is what a person typed into a form, often with the words that the
// paper writes itself: "a.n. Wali Kota Metro", "Yth. Para Camat", "di Metro", "Inspektur,".
// None of them is printed twice.

// bare returns a text without words before it, and without the comma that the paper
// sets itself behind it.
func bare(text string, words ...string) string {
	text = strings.TrimRight(strings.TrimSpace(text), " ,")
	for {
		rest := text
		for _, word := range words {
			rest = cutWord(rest, word)
		}
		if rest == text {
			return text
		}
		text = rest
	}
}

// cutWord cuts one word from the front of a text that goes on behind it, in capitals
// too if it is longer than two letters: DI Yogyakarta is a name.
func cutWord(text, word string) string {
	if len(text) <= len(word) {
		return text
	}
	if head := text[:len(word)]; head != word && head != upperFirst(word) && (len(word) == 2 || !strings.EqualFold(head, word)) {
		return text
	}
	rest := text[len(word):]
	if trimmed := strings.TrimLeft(rest, " :"); trimmed != "" && (len(trimmed) < len(rest) || strings.HasSuffix(word, ".")) {
		return trimmed
	}
	return text
}

// numberOf is the number of a paper without the word for it.
func numberOf(text string) string { return bare(text, "Nomor", "Number", "No.") }

// addressee is who a letter goes to, without "Kepada Yth.".
func addressee(text string) string { return bare(text, "Kepada", "Yth.", "Yth") }

// addressees are those who are named.
func addressees(list []string) []string {
	var clean []string
	for _, who := range list {
		if who = addressee(who); who != "" {
			clean = append(clean, who)
		}
	}
	return clean
}

// townOf is a town without "di", "di –" or "at" before it.
func townOf(text string) string { return bare(text, "di -", "di –", "di", "at", "in") }

// inCapitals reports whether an office was typed in capitals.
func inCapitals(office string) bool {
	return len(office) > 3 && strings.ToUpper(office) == office && strings.ToLower(office) != office
}
