package catalogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/slip"
)

// word is one word of a text, folded, and where it stands.
type word struct {
	key        string
	start, end int
}

// joined are pairs of words that are written as one, or by a short form.
var joined = [...][3]string{
	{"bimbingan", "teknis", "bimtek"},
	{"bimbingan", "teknik", "bimtek"},
	{"anti", "korupsi", "antikorupsi"},
	{"rapat", "koordinasi", "rakor"},
	{"gelar", "wicara", "talkshow"},
	{"talk", "show", "talkshow"},
	{"road", "show", "roadshow"},
	{"anti", "corruption", "anticorruption"},
	{"e", "learning", "elearning"},
}

// split takes a text apart into words of letters and digits.
func split(text string) []word {
	var words []word
	start := -1
	flush := func(end int) {
		if start < 0 {
			return
		}
		key := fold.Key(text[start:end])
		if n := len(words); n > 0 {
			for _, j := range joined {
				if words[n-1].key == j[0] && key == j[1] {
					words[n-1].key, words[n-1].end = j[2], end
					start = -1
					return
				}
			}
		}
		words = append(words, word{key, start, end})
		start = -1
	}
	for i, r := range text {
		inWord := unicode.IsLetter(r) || unicode.IsDigit(r)
		switch {
		case inWord && start < 0:
			start = i
		case !inWord:
			flush(i)
		}
	}
	flush(len(text))
	return words
}

func keys(words []word) []string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = w.key
	}
	return all
}

// isKind reports whether a word says the kind of a programme, which titles leave out.
func isKind(key string) bool {
	switch key {
	case "bimtek", "kampanye", "workshop", "percontohan", "sertifikasi", "survei", "program", "talkshow":
		return true
	}
	return false
}

// isEveryday reports whether a name of one word is one that any text may have.
func isEveryday(key string) bool {
	switch key {
	case "kajian", "talkshow", "pengimbasan", "pariwara", "prestasi", "profit", "jaga":
		return true
	}
	return false
}

// isCapital reports whether a word stands in capitals.
func isCapital(s string) bool {
	return s == strings.ToUpper(s) && s != strings.ToLower(s)
}

// distance returns how many letters of a word are wrong, -1 where it is another
// word: short words must be right, words of six letters may have one slip and those
// of eleven two.
func distance(got, want string) int {
	if got == want {
		return 0
	}
	allowed := 0
	switch n := utf8.RuneCountInString(want); {
	case n >= 11:
		allowed = 2
	case n >= 6:
		allowed = 1
	}
	if allowed == 0 || max(len(got)-len(want), len(want)-len(got)) > allowed {
		return -1
	}
	var pattern slip.Pattern
	if !pattern.Set([]byte(want)) || len(got) > slip.MaxLength {
		return -1
	}
	if d := pattern.Distance([]byte(got)); d <= allowed {
		return d
	}
	return -1
}
