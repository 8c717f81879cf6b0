package catalogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
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
	if d := levenshtein(got, want, allowed); allowed > 0 && d <= allowed {
		return d
	}
	return -1
}

// levenshtein returns the number of letters to change, with neighbours exchanged as
// one, or more than limit where it is beyond it.
func levenshtein(a, b string, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit || len(a) > 64 || len(b) > 64 {
		return limit + 1
	}
	var before, last, row [65]int
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}
