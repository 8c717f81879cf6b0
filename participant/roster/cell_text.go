package roster

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// trim cuts spaces of every kind and signs that nobody sees from both ends, and takes
// a cell out of the wrapping of an export, ="…". Nearly all cells need nothing.
func trim(s string) string {
	if s == "" || s[0] > ' ' && s[0] < utf8.RuneSelf && s[0] != '=' && s[len(s)-1] > ' ' && s[len(s)-1] < utf8.RuneSelf {
		return s
	}
	s = strings.TrimFunc(s, isBlank)
	if len(s) > 3 && s[0] == '=' && s[1] == '"' && s[len(s)-1] == '"' {
		s = strings.TrimFunc(s[2:len(s)-1], isBlank)
	}
	return s
}

// isBlank reports whether r takes no room that anybody sees.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || isInvisible(r)
}

// isInvisible reports whether r takes no place in a line: zero-width signs, marks of
// the writing direction and the soft hyphen.
func isInvisible(r rune) bool {
	return r == 0xAD || 0x200B <= r && r <= 0x200F || 0x202A <= r && r <= 0x202E || 0x2060 <= r && r <= 0x2064 || r == 0xFEFF
}

// plainText returns a cell without the signs that nobody sees and with the line breaks
// of HTML as such. Nearly all cells need nothing.
func plainText(s string) string {
	if strings.IndexByte(s, '<') >= 0 {
		s = withoutTags(s)
	}
	if at := strings.IndexByte(s, '&'); at >= 0 && strings.IndexByte(s[at:], ';') > 0 {
		s = withoutEntities(s)
	}
	for i := range len(s) {
		if s[i] == 0xC2 || s[i] == 0xE2 || s[i] == 0xEF {
			return strings.Map(func(r rune) rune {
				switch {
				case isInvisible(r):
					return -1
				case r != '\n' && r != '\r' && unicode.IsSpace(r):
					return ' '
				case r == '\u2795': // ➕
					return '+'
				}
				return r
			}, s)
		}
	}
	return s
}

// withoutTags turns the tags of HTML that end a line into line breaks, and drops those
// of bold and the like.
func withoutTags(s string) string {
	for _, tag := range [...]string{"<br>", "<br/>", "<br />", "<BR>", "</p>", "</div>", "</li>"} {
		s = strings.ReplaceAll(s, tag, "\n")
	}
	for _, tag := range [...]string{"<p>", "<div>", "<li>", "<ul>", "</ul>", "<b>", "</b>", "<strong>", "</strong>", "<i>", "</i>", "<span>", "</span>"} {
		s = strings.ReplaceAll(s, tag, "")
	}
	return s
}

// withoutEntities writes the signs that HTML spells out.
func withoutEntities(s string) string {
	for _, sign := range [...][2]string{{"&nbsp;", " "}, {"&#39;", "'"}, {"&#039;", "'"}, {"&apos;", "'"}, {"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}} {
		s = strings.ReplaceAll(s, sign[0], sign[1])
	}
	return s
}

// absent reports whether a cell says in one of the usual ways that there is nothing.
func absent(text string) bool {
	if text == "" {
		return true
	}
	switch c := text[0] | 0x20; c {
	case '-', '.', '_' | 0x20, '/', ' ', '*', ',':
		return len(text) <= 64 && strings.Trim(text, "-._/ *,:") == ""
	case 'n', 'k', 't', 'b', '#', '(', 0xE2 | 0x20: // 0xE2 starts a dash
		return len(text) <= longestNothing && isNothing(text)
	default:
		return '0' <= c && c <= '9' && endsDotted(text) && isDotted(text)
	}
}

// longestNothing is the length of the longest word for nothing.
const longestNothing = 16

// endsDotted reports whether a text may be a number and dots.
func endsDotted(text string) bool {
	switch text[len(text)-1] {
	case '.', '_', 0xA6, ' ': // 0xA6 ends "…"
		return len(text) <= 64
	}
	return false
}

// isNothing reports whether a text is a word or a spreadsheet's sign for nothing.
func isNothing(text string) bool {
	for _, word := range [...]string{
		"–", "—", "…", "……", "n/a", "#n/a", "#ref!", "#value!", "#name?", "#null!", "#div/0!", "#num!", "null", "nan", "nihil", "kosong", "tidak ada", "belum ada",
		"tdk ada", "none", "nil", "n.a.", "(kosong)", "tidak punya", "belum punya", "(null)", "(-)", "tidak memiliki", "belum memiliki", "belum",
	} {
		if strings.EqualFold(text, word) {
			return true
		}
	}
	return text[0] == 0xE2 && strings.Trim(text, "–—… ") == ""
}

// isDitto reports whether a cell says that the same stands in it as in the one above:
// "sda", "idem", a mark under the text.
func isDitto(text string) bool {
	if text == "" || len(text) > 12 {
		return false
	}
	switch text[0] | 0x20 {
	case 's', 'i', 'd', '"', '\'', '-', ' ', ',' | 0x20, 0xE2 | 0x20, 0xE3:
	default:
		return false
	}
	bare := strings.Trim(text, " .-()")
	for _, ditto := range [...]string{"sda", "s.d.a", "s d a", "idem", "ditto", "sama", "\"", "\"\"", "''", ",,", "”", "“", "〃"} {
		if strings.EqualFold(bare, ditto) {
			return true
		}
	}
	return false
}

// hasPrefixFold reports whether a text begins with another, whatever the size of its letters.
func hasPrefixFold(text, start string) bool {
	return len(text) >= len(start) && strings.EqualFold(text[:len(start)], start)
}

// isVacant reports whether what stands in the place of a name says that there is nobody
// yet: "LOWONG", "(belum terisi)", "menyusul".
func isVacant(text string) bool {
	if len(text) > 40 || len(text) < 5 {
		return false
	}
	switch text[0] | 0x20 {
	case 'l', 'b', 'm', 'k', 'v', 'd', 't', 'f', 'c', '(', '-' | 0x20, '[' | 0x20, '*' | 0x20:
	default:
		return false
	}
	words := strings.Trim(text, "()[]-–*. ")
	if text[0] == '(' && isOneOf(words, "alm", "almh", "almarhum", "almarhumah") { // the husband of a widow
		return true
	}
	for _, start := range [...]string{"lowong", "belum ", "menyusul", "kosong", "vacant", "vakum", "dalam konfirmasi", "dalam proses", "tidak ada", "tidak hadir", "formasi kosong", "tidak mengirim", "libur", "cuti bersama"} {
		if !hasPrefixFold(words, start) {
			continue
		}
		if rest := words[len(start):]; rest == "" || start[len(start)-1] == ' ' || rest[0] == ' ' || rest[0] == '/' {
			return !strings.ContainsAny(words, ",(")
		}
	}
	return false
}

// isDotted reports whether a text is a number and the dots behind it on which somebody
// is to sign: "7. ..........".
func isDotted(text string) bool {
	rest := strings.TrimLeft(text, "0123456789")
	return len(rest) >= 4 && len(text)-len(rest) <= 4 && strings.Trim(rest, "._… ") == "" && len(strings.Trim(rest, " ")) >= 3
}

// listNumber reads the number of a row in the list, "3", "3." or "3)"; 0 for others.
func listNumber(text string) int {
	n := 0
	for i := range len(text) {
		switch c := text[i]; {
		case '0' <= c && c <= '9' && n < 1e8:
			n = n*10 + int(c-'0')
		case i > 0 && i == len(text)-1 && (c == '.' || c == ')'):
		default:
			return 0
		}
	}
	return n
}

// household reads the number of a household and the letter of one of its people, "2a",
// "2.b"; zero for other texts.
func household(text string) (n int, member byte) {
	text = strings.TrimRight(text, ".)")
	if len(text) < 2 || len(text) > 6 {
		return 0, 0
	}
	if member = text[len(text)-1] | 0x20; member < 'a' || member > 'e' {
		return 0, 0
	}
	if n = listNumber(text[:len(text)-1]); n == 0 {
		return 0, 0
	}
	return n, member
}

func isLetter(c byte) bool { c |= 0x20; return 'a' <= c && c <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func digits(s string) int {
	n := 0
	for i := range len(s) {
		if isDigit(s[i]) {
			n++
		}
	}
	return n
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// hasLetter reports whether a text has a letter.
func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// oneLine puts a text of several lines on one.
func oneLine(s string) string {
	s = trim(s)
	even := true
	for i := range len(s) {
		even = even && s[i] >= ' ' && (s[i] > ' ' || s[i+1] != ' ') // the last byte is no space
	}
	if even {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// spread reports whether a text is letters with spaces between, "J U M L A H", and
// returns it without them.
func spread(text string) (string, bool) {
	if len(text) < 5 || text[1] != ' ' || len(text)%2 == 0 {
		return text, false
	}
	for i := 1; i < len(text); i += 2 {
		if text[i] != ' ' {
			return text, false
		}
	}
	return strings.ReplaceAll(text, " ", ""), true
}

// withoutBrackets cuts out what stands in brackets.
func withoutBrackets(text string) string {
	open := strings.IndexAny(text, "([")
	if open < 0 {
		return text
	}
	end := strings.IndexAny(text[open:], ")]")
	if end < 0 {
		return strings.TrimSpace(text[:open])
	}
	return strings.TrimSpace(text[:open] + " " + text[open+end+1:])
}

// inBrackets returns what stands in the first brackets of a text.
func inBrackets(text string) string {
	_, inner, ok := strings.Cut(text, "(")
	if !ok {
		return ""
	}
	inner, _, _ = strings.Cut(inner, ")")
	return strings.TrimSpace(inner)
}

func isRoman(s string) bool {
	return s != "" && len(s) <= 5 && strings.Trim(s, "IVX") == ""
}

// isUnfinished reports whether a text must go on, or the next one cannot stand alone.
func isUnfinished(up, text string) bool {
	switch up[len(up)-1] {
	case ',', '-', '/', '&', '(':
		return true
	}
	if strings.Count(up, "(") > strings.Count(up, ")") {
		return true
	}
	last := up[strings.LastIndexByte(up, ' ')+1:]
	switch strings.ToLower(last) {
	case "dan", "pada", "di", "serta", "atau", "untuk", "bidang", "dinas", "badan", "bagian", "kepala", "seksi", "sub", "kantor", "tk":
		return true
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// isOneOf reports whether a word is one of some, whatever the size of its letters.
func isOneOf(word string, some ...string) bool {
	return slices.ContainsFunc(some, func(w string) bool { return strings.EqualFold(w, word) })
}
