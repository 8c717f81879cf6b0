package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// chatNumber reads the number in front of a line: "3. Budi", "3) Budi", "3 Budi".
func chatNumber(text string) (no int, rest string) {
	text = strings.TrimLeft(text, " *_\t")
	i := 0
	for i < len(text) && isDigit(text[i]) && i < 24 && no < 1e4 {
		no = no*10 + int(text[i]-'0')
		i++
		if rest := strings.TrimPrefix(text[i:], "\uFE0F"); strings.HasPrefix(rest, keycap) {
			i = len(text) - len(rest) + len(keycap)
			if i == len(text) || !isDigit(text[i]) {
				return no, strings.TrimSpace(strings.Trim(strings.TrimLeft(text[i:], ".)- "), "*_ "))
			}
		}
	}
	if i == 0 || i == len(text) || i > 4 {
		return 0, ""
	}
	if text[i] != '.' && text[i] != ')' && text[i] != ' ' && text[i] != '-' {
		return 0, ""
	}
	return no, strings.TrimSpace(strings.Trim(text[i+1:], "*_ "))
}

// keycap makes a key of the digit before it, as telephones write numbers.
const keycap = "\u20E3"

// bulleted returns what stands behind the bullet of a list, "" where there is none.
func bulleted(text string) string {
	for _, mark := range [...]string{"- ", "• ", "· ", "– ", "* ", "> ", "▪ ", "➢ ", "✅ ", "☑ "} {
		if rest, ok := strings.CutPrefix(text, mark); ok {
			return strings.TrimSpace(rest)
		}
	}
	return ""
}

// withoutMarks takes the signs off with which people answer behind a line of a chat: a
// tick, folded hands, "(hadir)". A sign that says no, or a word that does, stays where it
// can be told.
func withoutMarks(text string) string {
	for {
		bare := strings.TrimRightFunc(text, isSticker)
		if open := strings.LastIndexAny(bare, "(-–:,"); open > 0 && isPresent(strings.Trim(bare[open:], "()-–:, ")) {
			bare = bare[:open]
		}
		if open := strings.LastIndexByte(bare, '('); open > 0 && strings.HasSuffix(bare, ")") { // a sign before what stands in brackets
			bare = strings.TrimRightFunc(bare[:open], isSticker) + " " + bare[open:]
		}
		bare = strings.TrimSuffix(strings.TrimRight(bare, " "), " sendiri")
		if bare = strings.TrimRight(bare, " "); bare == text {
			return text
		}
		text = bare
	}
}

// isSticker reports whether r is a sign that stands for no word: a tick, a face.
func isSticker(r rune) bool {
	switch r {
	case ' ', '\uFE0F', '\u200D', '√':
		return true
	}
	return r >= utf8.RuneSelf && unicode.In(r, unicode.So, unicode.Sk) || r == '✓'
}

// isPresent reports whether a text says no more than that somebody comes.
func isPresent(text string) bool {
	switch strings.ToLower(strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })) {
	case "hadir", "sendiri", "siap hadir", "siap", "ok", "oke", "ikut", "hadiir", "insya allah hadir", "insyaallah", "insyaallah hadir", "bisa hadir", "confirm", "konfirmasi hadir", "present", "tanpa pendamping", "tanpa pasangan", "tanpa istri", "tanpa suami", "tidak membawa pendamping", "hadir bersama pasangan", "hadir bersama istri", "hadir bersama suami":
		return true
	}
	return comesForSure(text)
}

// comesForSure reports whether an answer of several words says "hadir" and nothing that may
// mean the opposite: "Saya hadir sendiri ya".
func comesForSure(text string) bool {
	comes := false
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch strings.ToLower(word) {
		case "hadir", "siap":
			comes = true
		case "saya", "kami", "akan", "insyaallah", "insya", "allah", "ya", "yaa", "bu", "pak", "bapak", "ibu", "sendiri", "sendirian", "ok", "oke", "baik":
		default:
			return false
		}
	}
	return comes
}

// isAnswer reports whether what somebody wrote says whether he or she comes.
func isAnswer(text string) bool {
	if len(text) > 80 || endsOpen(text) {
		return false
	}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch strings.ToLower(word) {
		case "hadir", "siap", "ikut", "izin", "ijin", "berhalangan", "insyaallah", "sakit", "menyusul", "nyusul", "terlambat", "dl", "cuti":
			return true
		}
	}
	return false
}

// isComing reports whether a text in the place of a name says whether somebody comes, or where
// he or she is: "berhalangan", "tidak ikut", "dinas luar".
func isComing(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	switch strings.ToLower(strings.TrimFunc(first, func(r rune) bool { return !unicode.IsLetter(r) })) {
	case "hadir", "ikut", "datang", "turut", "menyusul", "nyusul", "berhalangan", "sakit", "izin", "ijin", "tidak", "tdk", "tak", "belum", "dinas", "kerja", "bekerja", "sedang", "cuti", "umroh", "umrah", "melahirkan", "absen", "akan":
		return true
	}
	return false
}

// withoutStamp takes the day and hour off that a chat writes before a message: "[12/03 08.14]
// Budi: hadir", "12/03/24 08.14 - Budi: hadir".
func withoutStamp(text string) (rest string, ok bool) {
	stamp := ""
	switch {
	case text == "":
		return text, false
	case text[0] == '[':
		stamp, rest, ok = strings.Cut(text[1:], "]")
	case isDigit(text[0]):
		stamp, rest, ok = strings.Cut(text, " - ")
	}
	if !ok || len(stamp) > 28 || digits(stamp) < 4 || !strings.Contains(stamp, "/") && !strings.Contains(stamp, ":") && !strings.Contains(stamp, ".") || letters(stamp) > 4 {
		return text, false
	}
	return strings.TrimSpace(rest), true
}

// isClosing reports whether a line behind a list speaks to those who read it.
func isClosing(text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	switch strings.TrimFunc(first, func(r rune) bool { return !unicode.IsLetter(r) }) {
	case "terima", "terimakasih", "makasih", "trims", "mohon", "demikian", "wassalam", "wassalamualaikum", "wss", "wasalam", "silakan", "silahkan", "yang", "bagi", "ditunggu", "monggo",
		"total", "jumlah", "salam", "maaf", "hatur", "matur", "suwun", "thanks", "tks", "selamat", "catatan", "nb", "ket", "dst", "lanjut", "lanjutkan", "izin", "ijin", "note", "batas", "paling", "deadline", "harap", "jangan", "tolong", "please", "atas", "hormat":
		return true
	}
	return false
}

// endsOpen reports whether a line announces those below it.
func endsOpen(text string) bool { return strings.HasSuffix(strings.TrimRight(text, " *_"), ":") }
