package roster

import (
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/participant"
)

// kinWord returns what a word says of somebody: FieldSpouseOf, FieldChildOf or nothing.
func kinWord(word string) Field {
	if len(word) < 2 || len(word) > 16 {
		return 0
	}
	if isLetter(word[0]) && !startsKinWord(word) { // most words are none
		return 0
	}
	var folded [16]byte
	switch text := fold.Append(folded[:0], word); lexicon.KinOf(text) {
	case lexicon.KinWife, lexicon.KinHusband, lexicon.KinSpouse:
		return FieldSpouseOf
	case lexicon.KinChild:
		return FieldChildOf
	default:
		if string(text) == "ananda" { // elsewhere a name
			return FieldChildOf
		}
	}
	return 0
}

// sexOfKin returns the sex that a text tells which starts with Istri or Suami, zero where
// it starts with both or neither.
func sexOfKin(text string) participant.Sex {
	var sex participant.Sex
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		var folded [16]byte
		one := participant.Sex(0)
		if len(word) <= len(folded) {
			switch lexicon.KinOf(fold.Append(folded[:0], word)) {
			case lexicon.KinWife:
				one = participant.SexFemale
			case lexicon.KinHusband:
				one = participant.SexMale
			}
		}
		switch {
		case one == 0:
			return sex
		case sex != 0 && sex != one:
			return 0
		}
		sex = one
	}
	return sex
}

// startsKinWord reports whether a text begins with two letters that a word of kinship
// begins with.
func startsKinWord(text string) bool {
	switch [2]byte{text[0] | 0x20, text[1] | 0x20} {
	case [2]byte{'i', 's'}, [2]byte{'s', 'u'}, [2]byte{'s', 'p'}, [2]byte{'p', 'a'}, [2]byte{'p', 'e'}, [2]byte{'p', 'u'}, [2]byte{'n', 'y'}, [2]byte{'a', 'n'}:
		return true
	}
	return false
}

// loneRelation reads a cell that tells by nothing but a word what somebody is to the one
// above: "Istri", "(Anak)", "Anak ke-2".
func loneRelation(text string) (f Field, rest string) {
	if len(text) > 32 || len(text) < 4 {
		return 0, text
	}
	switch text[0] | 0x20 { // most cells are none
	case 'i', 's', 'p', 'a', 'n':
		if !startsKinWord(text) {
			return 0, text
		}
	case '(', '[', '-', '*':
	default:
		return 0, text
	}
	text = strings.Trim(text, "()[]-–.:* ")
	word, rest, _ := strings.Cut(text, " ")
	f = kinWord(word)
	if f == 0 || len(word) < 4 {
		return 0, text
	}
	for more := range strings.FieldsFuncSeq(rest, func(r rune) bool { return strings.ContainsRune(" -.,/", r) }) {
		switch key := strings.ToLower(more); {
		case digits(key) == len(key) || isRoman(strings.ToUpper(more)):
		case key == "ke" || key == "kandung" || key == "pertama" || key == "kedua" || key == "ketiga" || key == "pejabat" || key == "peserta" || key == "ybs" || key == "sah" || key == "dan" || kinWord(key) != 0 || key == "i" || key == "ii":
		case key == "dari" || key == "yang" || key == "bersangkutan" || key == "atas" || key == "di" || key == "tersebut":
		default:
			return 0, text
		}
	}
	return f, ""
}

// isLate reports whether a text speaks of somebody who has died: "alm. Budi", "Budi (alm)".
func isLate(text string) bool {
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch strings.ToLower(word) {
		case "alm", "almh", "almarhum", "almarhumah":
			return true
		}
	}
	return false
}

// bearsNameOf reports whether a name is that of the wife of somebody, made of his: "Ny. Qomaru
// Zaman" or "Ny. Zaman" right behind Qomaru Zaman.
func bearsNameOf(n *participant.Name, husband string) bool {
	if husband == "" || n.Full == "" {
		return false
	}
	word, _, _ := strings.Cut(n.Raw, " ")
	word, _, _ = strings.Cut(word, ".")
	if isOneOf(word, "bu", "ibu") { // who may share a part of her name with him
		return fold.Equal(n.Full, husband)
	}
	if !isOneOf(word, "ny", "nyonya") {
		return false
	}
	if strings.Contains(n.Full, " ") {
		return fold.Equal(n.Full, husband)
	}
	for part := range strings.FieldsSeq(husband) {
		if fold.Equal(n.Full, part) {
			return true
		}
	}
	return false
}

// startsKin reports whether a cell of names on a row without number is that of somebody
// of the family above: in brackets, behind a dash, behind a word such as Istri.
func startsKin(text string) bool {
	if text[0] == '(' || text[0] == '-' || strings.HasPrefix(text, "–") || strings.HasPrefix(text, "•") {
		return true
	}
	word, rest, _ := strings.Cut(text, " ")
	if i := strings.IndexByte(word, ':'); i > 0 {
		word = word[:i]
	}
	f := kinWord(word)
	return f == FieldSpouseOf || f == FieldChildOf && (strings.Contains(text, ":") || rest == "")
}

// kinName takes brackets, dashes and a word such as "Istri:" off a name.
func kinName(text string) (name string, f Field) {
	name = strings.TrimLeft(text, "-–•*·> ")
	name = withoutPair(name)
	word, rest, _ := strings.Cut(name, " ")
	if i := strings.IndexByte(word, ':'); i > 0 && i < len(word)-1 {
		word, rest = word[:i], name[i:]
	}
	if f = kinWord(word); f == 0 {
		return strings.TrimSpace(name), 0
	}
	bare := strings.TrimLeft(rest, " :.-/(")
	for f == FieldChildOf || f == FieldSpouseOf { // "Anak ke-2: …", "Istri/Suami: …"
		next, more, found := strings.Cut(bare, " ")
		key := strings.Trim(strings.ToLower(next), ":.-,")
		if found && (key == "ke" || strings.HasPrefix(key, "ke-") || digits(key) == len(key) && key != "" || isKinLabel(next, key)) {
			bare = strings.TrimLeft(more, " :.-")
			continue
		}
		break
	}
	if f == FieldChildOf && !strings.ContainsAny(text, ":(") && text == name {
		return name, 0 // Putri and Anak Agung are names too
	}
	if strings.HasPrefix(strings.ToLower(word), "ny") && bare == "" {
		return name, 0
	}
	return strings.TrimSpace(withoutPair(strings.TrimRight(bare, " )"))), f
}

// kinBehind takes a word of kinship in brackets off the end of a name, perhaps with an age:
// "Rina Susanti (Istri)", "Bagas (Anak, 12 th)".
func kinBehind(text string) (name string, f Field) {
	open := strings.LastIndexByte(text, '(')
	if open <= 0 || !strings.HasSuffix(text, ")") {
		return text, 0
	}
	inner := text[open+1 : len(text)-1]
	if kin, rest, ok := dividedKin(inner); ok && kinWord(kin) != 0 { // "Subandi (Suami, Wiraswasta)"
		return text[:open] + "(" + rest + ")", kinWord(kin)
	}
	for word := range strings.FieldsFuncSeq(inner, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch kin := kinWord(word); {
		case f == 0 && kin != 0:
			f = kin
		case f == 0 || !isAgeWord(word) && !strings.EqualFold(word, "ke"):
			return text, 0
		}
	}
	return strings.TrimSpace(text[:open]), f
}

// dividedKin divides a text that starts with a word of kinship at the first sign behind it:
// "Suami, Wiraswasta", "Istri Camat; 40 tahun".
func dividedKin(text string) (kin, rest string, ok bool) {
	at := strings.IndexAny(text, ",;")
	if dash := strings.Index(text, " - "); at < 0 || dash >= 0 && dash < at {
		at = dash
	}
	if at <= 0 {
		return "", "", false
	}
	kin, rest = strings.TrimSpace(text[:at]), strings.TrimLeft(text[at:], ",;- ")
	word, _, _ := strings.Cut(kin, " ")
	return kin, rest, kinWord(word) != 0 && hasLetter(rest)
}

// isKinLabel reports whether a word behind one of kinship is another, and not the name
// that follows: "Istri/ Suami", "Anak Putri:", but not "Anak: Putri Lestari".
func isKinLabel(word, key string) bool {
	f := kinWord(key)
	return len(key) > 2 && (f == FieldSpouseOf || f != 0 && strings.HasSuffix(word, ":"))
}

// withoutPair takes brackets off around a whole text.
func withoutPair(text string) string {
	text = strings.TrimSpace(text)
	if len(text) > 1 && (text[0] == '(' || text[0] == '[') {
		if last := text[len(text)-1]; last == ')' || last == ']' {
			return strings.TrimSpace(text[1 : len(text)-1])
		}
		if !strings.ContainsAny(text, ")]") {
			return strings.TrimSpace(text[1:])
		}
	}
	return text
}

// relationWord cuts a word such as "Istri dari" off and returns what it says:
// FieldSpouseOf, FieldChildOf or, for no such word, zero.
func relationWord(text string) (f Field, rest string) {
	word, rest, _ := strings.Cut(text, " ")
	if f = kinWord(word); f == 0 {
		return 0, text
	}
	rest = strings.TrimLeft(rest, " :")
	person := cutOf(rest)
	if f == FieldChildOf && rest != "" && person == rest {
		return 0, text // Putri and Anak Agung are names too
	}
	return f, person
}

// cutOf cuts the word "dari" off.
func cutOf(text string) string {
	for _, of := range [...]string{"dari ", "dr. ", "dr ", "dari: ", "dari : "} {
		if len(text) > len(of) && strings.EqualFold(text[:len(of)], of) && (of[1] == 'a' || startsAddress(text[len(of):])) {
			return strings.TrimSpace(text[len(of):])
		}
	}
	return text
}

// isRelationWord reports whether a cell tells by one word that the person is somebody's
// husband, wife or child.
func isRelationWord(text string) bool {
	f, _ := loneRelation(text)
	return f != 0
}

// isKinLabelled reports whether a text names somebody behind a label of kinship: "Istri:
// Sumarni".
func isKinLabelled(text string) bool {
	label, who, ok := strings.Cut(text, ":")
	return ok && isRelationWord(strings.TrimSpace(label)) && hasLetter(who)
}

// isAge reports whether a text says how old somebody is: "34 th", "usia 7 tahun".
func isAge(text string) bool {
	if len(text) > 24 || digits(text) == 0 || digits(text) > 3 {
		return false
	}
	counted := false
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' || r == '.' || r == ',' || r == ':' }) {
		switch {
		case isAgeWord(strings.TrimLeft(word, "0123456789")):
			counted = true
		case digits(word) != len(word) && !isOneOf(word, "umur", "usia", "berumur", "berusia"):
			return false
		}
	}
	return counted
}

// isAgeWord reports whether a word counts years or months.
func isAgeWord(word string) bool {
	switch strings.ToLower(word) {
	case "th", "thn", "tahun", "bln", "bulan":
		return true
	}
	return false
}
