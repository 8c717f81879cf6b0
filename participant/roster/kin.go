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
		if found && (key == "ke" || strings.HasPrefix(key, "ke-") || digits(key) == len(key) && key != "" || kinWord(key) != 0 && len(key) > 2) {
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
	if strings.HasPrefix(rest, "dari ") {
		return couple{}, false // says whose
	}
	rest = strings.TrimRight(rest, ") ")
	if strings.Count(rest, "(") > strings.Count(rest, ")") {
		rest += ")"
	}
	return couple{cut, withoutPair(rest), rel}, true
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
		if letters(first) >= 3 && letters(second) >= 3 && !strings.Contains(second, sign) && !startsUnit(second) && !isPost(second) {
			return couple{first, strings.Trim(second, "() "), 0}, true
		}
	}
	return couple{}, false
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

// startsAddress reports whether a text starts with a word of address.
func startsAddress(text string) bool {
	word, rest, ok := strings.Cut(text, " ")
	if w, after, cut := strings.Cut(word, "."); cut && after != "" {
		word, rest, ok = w, after, true
	}
	switch strings.ToLower(strings.TrimRight(word, ".")) {
	case "bpk", "bapak", "bp", "pak", "ibu", "bu", "sdr", "saudara", "sdri", "saudari":
		return ok && rest != ""
	}
	return false
}

// withoutAddress cuts a word of address off: "Pak Lurah".
func withoutAddress(text string) string {
	if startsAddress(text) {
		_, text, _ = strings.Cut(text, " ")
	}
	return text
}

// isHolderAlone reports whether a text names somebody by the post alone, with a word that
// people are called by too: "Pak Lurah Hadimulyo".
func isHolderAlone(text string) bool {
	bare := withoutAddress(text)
	if len(bare) == len(text) {
		switch word, _, _ := strings.Cut(bare, " "); strings.ToLower(word) {
		case "lurah", "wakil", "pj", "penjabat":
		default:
			return false
		}
	}
	return isPost(bare)
}

// isRoom reports whether a text is a room that was invited to a meeting, or took part in
// it: "Ruang Rapat Lt. 3".
func isRoom(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	return strings.EqualFold(word, "ruang") || strings.EqualFold(word, "ruangan")
}

// unitWords and postWords start the names of most offices and posts.
var (
	unitWords = [...]string{
		"dinas", "badan", "bagian", "bidang", "sekretariat", "inspektorat", "kecamatan", "kelurahan", "desa", "rsud", "rsu", "puskesmas", "setda", "setwan", "kantor",
		"satpol", "uptd", "upt", "pemkot", "pemkab", "pemprov", "pemerintah", "kementerian", "kec", "kel", "bappeda", "bapenda", "bpkad", "bkpsdm", "bkd", "bpbd", "diskominfo", "dinkes", "disdik",
		"disdikbud", "dpmptsp", "dpmd", "sd", "sdn", "smp", "smpn", "sma", "sman", "smk", "smkn", "tk", "paud", "mts", "mtsn", "man", "min", "dprd", "polres", "polsek", "kodim", "koramil", "kejari", "kejaksaan",
		"pengadilan", "universitas", "fraksi", "komisi", "pokja", "rumah", "yayasan", "pt", "cv", "bumd", "perumda", "pdam", "bank", "lembaga", "balai", "pusat", "direktorat", "biro", "seksi", "subbag", "subbagian", "sub", "dpupr", "dispora", "disperindag", "bapas", "lapas", "kemenag", "bps", "kpu", "bawaslu", "tp",
	}
	postWords = [...]string{
		"kepala", "plt", "plh", "pj", "sekretaris", "asisten", "camat", "lurah", "kabag", "kabid", "kadis", "kasi", "kasubbag", "kasubag", "kaban",
		"inspektur", "sekda", "staf", "guru", "bupati", "wakil", "walikota", "wali", "ketua", "anggota", "direktur", "auditor", "analis", "bendahara", "istri", "suami",
		"kasubbid", "kanit", "kapolsek", "danramil", "babinsa", "bhabinkamtibmas", "koordinator", "pengelola", "pengadministrasi", "operator", "penata", "pranata", "dokter", "perawat", "bidan",
	}
)

func startsUnit(text string) bool { return startsWith(text, unitWords[:]) }
func startsPost(text string) bool { return startsWith(text, postWords[:]) }

func startsWith(text string, words []string) bool {
	first, _, _ := strings.Cut(text, " ")
	first, _, _ = strings.Cut(first, ".")
	if len(first) > 20 {
		return false
	}
	for _, w := range words {
		if fold.Equal(first, w) {
			return true
		}
	}
	return false
}
