package posts

import (
	"github.com/integritas-id/integritas/internal/slip"
)

// mend replaces the words of the folded text that are slips of the words of posts, as in
// "Pengadminstrasi" and "Sekertaris", by what was meant. It reports whether there were any.
// The text itself stays as written.
func (t *divided) mend() bool {
	mended := false
	for i := range t.size {
		w := &t.words[i]
		right := meant(t.word(i))
		if right == "" {
			continue
		}
		end := int(t.words[t.size-1].to)
		grown := len(right) - int(w.to-w.from)
		if end+grown > len(t.buffer) {
			return mended
		}
		copy(t.buffer[int(w.to)+grown:], t.buffer[w.to:end])
		copy(t.buffer[w.from:], right)
		w.to = uint16(int(w.to) + grown)
		for k := i + 1; k < t.size; k++ {
			t.words[k].from, t.words[k].to = uint16(int(t.words[k].from)+grown), uint16(int(t.words[k].to)+grown)
		}
		w.class = classOf(t.word(i))
		mended = true
	}
	return mended
}

// meant returns the word of a post that a folded word is a slip of, "" for none and where
// it may be that of several.
func meant(word []byte) string {
	if len(word) < 5 || len(word) > slip.MaxLength {
		return ""
	}
	if isListed(rightWords[:], word) || isListed(slipTargets[:], word) {
		return ""
	}
	var pattern slip.Pattern
	pattern.Set(word)
	best, least := "", 3
	for _, target := range slipTargets {
		if target[0] != word[0] || len(target)-len(word) > 2 || len(word)-len(target) > 2 {
			continue
		}
		n := pattern.Distance([]byte(target))
		switch {
		case n > least || !isSlip(word, target, n):
		case n == least:
			best = ""
		default:
			best, least = target, n
		}
	}
	return best
}

// isListed reports whether a word stands in a sorted list.
func isListed(list []string, word []byte) bool {
	lo, hi := 0, len(list)
	for lo < hi {
		if mid := (lo + hi) / 2; list[mid] < string(word) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(list) && list[lo] == string(word)
}

// isSlip reports whether a word that is n slips away from another is a slip of it. The
// shorter a word, the more others lie beside it: in short ones letters change places or
// are doubled, from six letters on one is lost inside, in longer ones at the end or put in,
// and only in long ones one is another.
// What looks like an ending is none: Pengelolaan is no slip of Pengelola.
func isSlip(word []byte, target string, n int) bool {
	length := len(target)
	if len(word) > length && string(word[:length]) == target && (len(word)-length > 1 || word[length] == 'i' || word[length] == 'n') {
		return false
	}
	switch {
	case n == 1 && length >= 10, n == 2 && length >= 12:
		return true
	case n == 1 && len(word) != length:
		return length >= 7 || length == 6 && len(word) == 5 && string(word) != target[:5] || isDoubled(word, target)
	case n == 1:
		return sameLetters(word, target)
	}
	return false
}

// isDoubled reports whether the one letter that a word has too many or too few stands
// beside its like.
func isDoubled(word []byte, target string) bool {
	long, short := string(word), target
	if len(long) < len(short) {
		long, short = short, long
	}
	for i := range short {
		if long[i] != short[i] {
			return i > 0 && long[i] == long[i-1]
		}
	}
	return long[len(long)-1] == long[len(long)-2]
}

// sameLetters reports whether two words of one length have the same letters.
func sameLetters(word []byte, target string) bool {
	var counts [26]int8
	for i, c := range word {
		if c < 'a' || c > 'z' || target[i] < 'a' || target[i] > 'z' {
			return false
		}
		counts[c-'a']++
		counts[target[i]-'a']--
	}
	return counts == [26]int8{}
}
