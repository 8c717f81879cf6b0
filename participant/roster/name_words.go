package roster

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// isName reports whether a text is a name and nothing else.
func isName(text string) bool {
	n, err := participant.ParseName(text)
	return err == nil && n.Full != "" && hasLetter(text) && !isPost(text) && !isOffice(text)
}

// holdsPost reports whether a word behind the first of a name starts posts, so that more may
// stand in it than the name: "Budi Santoso Lurah Imopuro".
func holdsPost(name string) bool {
	_, rest, more := strings.Cut(name, " ")
	for more {
		if startsPost(rest) && !startsWith(rest, isNameToo) {
			return true
		}
		_, rest, more = strings.Cut(rest, " ")
	}
	return false
}

// isNameToo reports whether a folded word that starts posts is one of names as well.
func isNameToo(folded []byte) bool {
	switch string(folded) {
	case "guru", "wali", "penata", "pranata", "ketua":
		return true
	}
	return false
}

// isCompany reports whether a text tells of those who come along without their names: "Tim (4
// org)", "rombongan".
func isCompany(text string) bool {
	word, rest, _ := strings.Cut(text, " ")
	return isOneOf(word, "rombongan", "staf", "ajudan", "kawan-kawan", "sopir", "supir") || isOneOf(word, "tim", "team") && (rest == "" || digits(rest) > 0)
}

// isSome reports whether a text counts people who are not named: "2 orang staf".
func isSome(text string) bool {
	count, rest, _ := strings.Cut(text, " ")
	who, _, _ := strings.Cut(rest, " ")
	return count != "" && len(count) <= 3 && digits(count) == len(count) && isOneOf(strings.Trim(who, ".,"), "orang", "org", "personil", "personel", "peserta", "staf", "staff", "pegawai", "perwakilan", "utusan", "pasang")
}

// namesNobody reports whether a text without titles that could be a name is an occupation, an
// office or a part at an event: "Sopir", "KPK RI", "Narasumber". Short forms that are names
// of people too (Man, Oki) are none.
func namesNobody(text string) bool {
	if isOneOf(text, "admin", "administrator", "operator", "host", "co-host", "cohost", "zoom", "user", "guest", "anonymous") {
		return true
	}
	if strings.HasSuffix(text, ":") || isPresent(text) || !strings.Contains(text, " ") && isComing(text) { // "Hadir:"
		return true
	}
	if strings.Contains(text, ".") { // "Kec. Metro Barat"
		return startsUnit(text)
	}
	if strings.Count(text, " ") > 3 {
		return false
	}
	if first, _, _ := strings.Cut(text, " "); kinWord(first) != 0 {
		return false
	}
	o, err := office.Parse(text)
	switch {
	case err != nil, isPost(text):
		return true
	case o.Kind == office.KindMadrasah, o.Kind == office.KindPemda, o.Kind == office.KindLain:
		return false
	}
	return o.Kind != 0
}

// looksLikePerson reports whether a text has what only the names of people have: titles.
func looksLikePerson(text string) bool {
	n, err := participant.ParseName(text)
	return err == nil && len(n.Front)+len(n.Back) > 0
}

// isLooseTitle reports whether a cell holds a title that stands behind names, and nothing
// else.
func isLooseTitle(text string) bool {
	if text == "" || len(text) > 24 || digits(text) > 0 {
		return false
	}
	n := titlesBehind(text)
	return len(n.Back) > 0 && len(n.Front) == 0
}

// titlesBehind reads a text as what stands behind a name; the zero Name where it holds a
// part of a name.
func titlesBehind(text string) participant.Name {
	n, err := participant.ParseName("Nama, " + text)
	if err != nil || n.Full != "Nama" {
		return participant.Name{}
	}
	return n
}

// isForceRank reports whether a text is a rank of police or army, and nothing else.
func isForceRank(text string) bool {
	if text == "" || len(text) > 32 || digits(text) > 0 {
		return false
	}
	n, err := participant.ParseName(text + " Nama")
	if err != nil || len(n.Front) != 1 || n.Full != "Nama" {
		return false
	}
	switch strings.ToLower(n.Front[0]) {
	case "h.", "hj.", "dr.", "drs.", "dra.", "ir.", "prof.", "kh.", "k.h.", "ust.", "drg.", "apt.", "ns.", "r.", "r.a.", "gus", "nyai", "st.", "tgk.":
		return false
	}
	return true
}

// ranksFirst reports whether a text is a name with a rank of police or army in front.
func ranksFirst(text string) bool {
	n, err := participant.ParseName(text)
	return err == nil && n.Full != "" && len(n.Front) > 0 && isForceRank(n.Front[0])
}

func isRankText(text string) bool {
	_, err := participant.ParseRank(text)
	return err == nil && digits(text) != len(text)
}

// isStatus reports whether a text in brackets tells how somebody is employed.
func isStatus(text string) bool {
	switch strings.ToLower(strings.Trim(text, ". ")) {
	case "pns", "asn", "cpns", "pppk", "p3k", "cpppk", "thl", "tks", "honorer", "non asn", "non pns", "kontrak", "honor":
		return true
	}
	return false
}

// hasVowel reports whether a text may be said as a word, or is short or has dots as titles do:
// "NRPTT" is a label.
func hasVowel(text string) bool { return len(text) < 5 || strings.ContainsAny(text, "aeiouyAEIOUY.") }

// isNamePart reports whether a text can be the rest of a name that was broken.
func isNamePart(text string) bool {
	words := 1
	for _, r := range text {
		switch {
		case r == ' ':
			words++
		case !unicode.IsLetter(r) && r != '.' && r != '\'' && r != ',' && r != '`':
			return false
		}
	}
	return words <= 3
}

// goesOnName reports whether a part goes on with the name before it: titles, or anything
// behind a comma.
func goesOnName(name, part string) bool {
	if strings.HasSuffix(name, ",") {
		return true
	}
	return digits(part) == 0 && hasVowel(part) && len(titlesBehind(part).Back) > 0 && (strings.Contains(part, ".") || len(part) <= 6)
}

// listLetter returns the small letter with which a list marks a name, "b. Nuraini", and the name;
// 0 where there is none. An initial is a capital.
func listLetter(text string) (letter byte, name string) {
	if len(text) < 4 || text[0] < 'a' || text[0] > 'h' || text[1] != '.' && text[1] != ')' || text[2] != ' ' {
		return 0, text
	}
	return text[0], trim(text[3:])
}

// withoutListNumber takes the number of a list off a name: "3. Budi".
func withoutListNumber(text string) string {
	bare := strings.TrimLeft(text, "0123456789")
	if len(bare) < len(text) && len(text)-len(bare) <= 3 && bare != "" && (bare[0] == '.' || bare[0] == ')' || bare[0] == ' ' || bare[0] == '-') {
		return strings.TrimLeft(bare, ".)- ")
	}
	return text
}

// repeatsName reports whether a text in brackets says a part of the name before it again:
// "Siti Khodijah (Siti)".
func repeatsName(name, inner string) bool {
	for word := range strings.FieldsSeq(inner) {
		if !slices.ContainsFunc(strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }), func(w string) bool { return strings.EqualFold(w, word) }) {
			return false
		}
	}
	return inner != ""
}

// numberedNames divides a cell that holds several people, a numbered line each; nil where
// it is none.
func numberedNames(text string) []string {
	if !strings.HasPrefix(text, "1") {
		return nil
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		rest, ok := strings.CutPrefix(trim(line), strconv.Itoa(i+1))
		if !ok || rest == "" || rest[0] != '.' && rest[0] != ')' || !hasLetter(rest) {
			return nil
		}
		lines[i] = trim(rest[1:])
	}
	if len(lines) < 2 {
		return nil
	}
	return lines
}
