package press

import (
	"slices"
	"strings"
)

// word is a word or a number of a sentence.
type word struct {
	Span
	low     string // in small letters
	capital bool   // begins with a capital or a digit
	stop    byte   // the sign behind it: , ; : ) ( . or 0
	open    bool   // a bracket opens before it
}

// quoted is what a quotation is among words.
const quoted = "\""

// clean puts a stretch of the text on one line.
func clean(s string) string {
	return strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), "")
}

// wordOf returns where the first word of a list stands, -1 where none does.
func wordOf(words []word, list string) int {
	for i, w := range words {
		if w.low != quoted && strings.Contains(list, " "+w.low+" ") {
			return i
		}
	}
	return -1
}

func wordAt(words []word, at int) int {
	for i, w := range words {
		if at < w.End {
			return i
		}
	}
	return len(words)
}

// wordFrom returns the first word that begins at a byte or behind it.
func wordFrom(words []word, at int) int {
	i, _ := slices.BinarySearchFunc(words, at, func(w word, at int) int { return w.Start - at })
	return i
}

func wordsBefore(words []word, at, n int) []word { return words[max(0, at-n):min(at, len(words))] }

// startsWith reports whether words begin with the words of a phrase.
func startsWith(words []word, phrase string) bool {
	n := 0
	for part := range strings.FieldsSeq(phrase) {
		if n >= len(words) || words[n].low != part {
			return false
		}
		n++
	}
	return true
}

// endsWith reports whether words end with a phrase.
func endsWith(words []word, phrase string) bool {
	n := strings.Count(phrase, " ") + 1
	return len(words) >= n && startsWith(words[len(words)-n:], phrase) && words[len(words)-1].stop == 0
}

func beginsWith(words []word, phrases []string) bool {
	for _, p := range phrases {
		if startsWith(words, p) {
			return true
		}
	}
	return false
}

// findPhrase returns where the words of a phrase stand in a row, -1 where they do not.
func findPhrase(words []word, phrase string) int {
	for i := range words {
		if startsWith(words[i:], phrase) {
			return i
		}
	}
	return -1
}

func hasPhrase(words []word, phrases []string) bool {
	for _, p := range phrases {
		if findPhrase(words, p) >= 0 {
			return true
		}
	}
	return false
}

// isCount reports whether a word is a whole number of digits: 150, 1.074, 100-an.
func isCount(low string) bool {
	low = strings.TrimSuffix(strings.TrimSuffix(low, "-an"), "an")
	return low != "" && strings.Trim(low, "0123456789.-±") == "" && low[len(low)-1] != '.' && !isYear(low) && strings.Trim(low, ".-±") != ""
}

func isVague(low string) bool {
	switch low {
	case "belasan", "puluhan", "ratusan", "ribuan", "jutaan", "seratusan", "seribuan":
		return true
	}
	return false
}

func isYear(low string) bool {
	return len(low) == 4 && (strings.HasPrefix(low, "20") || strings.HasPrefix(low, "19"))
}

func yearOf(low string) int {
	n := 0
	for _, c := range low {
		n = n*10 + int(c-'0')
	}
	return n
}

func isMonth(low string) bool { return monthOf(low) > 0 }

// monthOf returns the month that a word names, 1 to 12; 0 for none.
func monthOf(low string) int {
	if low == "nopember" {
		return 11
	}
	return 1 + slices.Index([]string{"januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"}, low)
}

// isDayNumber reports whether a number begins a day: 5 Maret.
func isDayNumber(words []word, at int) bool {
	return words[at].low[0]-'0' <= 9 && at+1 < len(words) && isMonth(words[at+1].low)
}

func isTimeWord(low string) bool {
	switch low {
	case "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "pada", "yang", "di", "oleh":
		return true
	}
	return false
}

func isWith(low string) bool {
	switch low {
	case "beserta", "bersama", "dengan", "berikut", "didampingi", "dan", "serta", "dan/atau":
		return true
	}
	return false
}

func isSpouse(low string) bool {
	switch strings.TrimSuffix(low, "nya") {
	case "istri", "isteri", "suami", "pasangan", "istri/suami", "suami/istri":
		return true
	}
	return false
}
