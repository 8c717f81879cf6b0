package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// deviceWords stand in the names that a telephone or computer gives itself in a meeting.
var deviceWords = [...]string{"iphone", "ipad", "galaxy", "oppo", "vivo", "redmi", "xiaomi", "realme", "infinix", "samsung", "android", "laptop", "macbook", "poco", "huawei", "asus", "lenovo", "desktop", "tecno"}

// deviceAt returns where the first word of a device stands in a text, and its size; -1
// if there is none.
func deviceAt(text string) (at, size int) {
	for i := 0; i < len(text); {
		end := i
		for end < len(text) && isLetter(text[end]) {
			end++
		}
		if n := end - i; n >= 4 && n <= 7 {
			for _, w := range deviceWords {
				if len(w) == n && w[0] == text[i]|0x20 && strings.EqualFold(w, text[i:end]) {
					return i, n
				}
			}
		}
		for i = end; i < len(text) && !isLetter(text[i]); i++ {
			continue
		}
	}
	return -1, 0
}

// withoutDevice takes stars and the name of a device off the name in a meeting. A word
// that may be somebody's own stays: only in front, in brackets, behind 's or a dash, and
// with the number of a model it is the device's.
func withoutDevice(text string) string {
	if text == "" {
		return text
	}
	if last := text[len(text)-1]; last == '*' || last == ' ' || last >= 0x80 || last == ')' && strings.HasSuffix(text, "*)") {
		text = strings.TrimSpace(strings.TrimRight(strings.TrimSuffix(text, "*)"), "*†‡¹²³⁴⁵( "))
	}
	at, size := deviceAt(text)
	if at < 0 {
		return text
	}
	before, behind := text[:at], text[at+size:]
	if hasLetter(before) {
		owner := strings.TrimRight(before, " ([-")
		for _, s := range [...]string{"'s", "’s", "‘s"} {
			owner = strings.TrimSuffix(owner, s)
		}
		if len(owner) < len(strings.TrimRight(before, " ")) || digits(behind) > 0 {
			return strings.TrimSpace(owner)
		}
		return text
	}
	behind = strings.TrimLeft(behind, " )]-_")
	for range 2 { // "Note 9", "A52", "milik"
		word, rest, _ := strings.Cut(behind, " ")
		if digits(word) == 0 && !fold.Equal(word, "note") && !fold.Equal(word, "pro") && !fold.Equal(word, "milik") && !fold.Equal(word, "dari") && !fold.Equal(word, "of") {
			break
		}
		behind = rest
	}
	return strings.TrimSpace(behind)
}
