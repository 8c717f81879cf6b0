package participant

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
)

// digitRun is digits in a free text that stand together, in groups as people write them.
type digitRun struct {
	end      int      // in the text
	groups   []string // of ASCII digits
	joined   []rune   // the dot or comma that alone joins the group to the one before, else 0
	n        int      // digits in all
	longest  int      // digits of the longest group
	plus     bool     // a plus stands before it
	labelled bool     // a label such as NIP or HP stands before it
	amount   bool     // Rp stands before it
	loose    bool     // a slash, comma or line end stands in it, as between numbers of their own
}

// widestGap is how many blanks, hyphens and brackets may stand between two groups. What
// nobody sees does not count, nor do the blanks around a line end.
const widestGap = 3

// leastLabelled is how many digits make a number private by the label before it.
const leastLabelled = 7

// asciiDigit returns the digit that a reader sees in r, whatever script it is of; 0 where
// there is none.
func asciiDigit(r rune) byte {
	if r < 0x80 {
		if '0' <= r && r <= '9' {
			return byte(r)
		}
		return 0
	}
	if !unicode.Is(unicode.Nd, r) {
		return 0
	}
	zero := r // the digits of a script stand in tens
	for zero > r-9 && unicode.Is(unicode.Nd, zero-1) {
		zero--
	}
	if 0x1d7ce <= r && r <= 0x1d7ff { // five tens in a row
		zero = r - (r-0x1d7ce)%10
	}
	return '0' + byte(r-zero)
}

// digitRunAt reads the run that begins at a digit.
func digitRunAt(text []rune, start int) digitRun {
	run := digitRun{plus: start > 0 && text[start-1] == '+', labelled: endsInLabel(text[:start]), amount: endsInCurrency(text[:start])}
	for at := start; ; {
		next, joint, loose := skipGap(text, at)
		if next < 0 || next == len(text) || asciiDigit(text[next]) == 0 {
			return run
		}
		var group []byte
		for at = next; at < len(text) && asciiDigit(text[at]) != 0; at++ {
			group = append(group, asciiDigit(text[at]))
		}
		run.groups, run.joined = append(run.groups, string(group)), append(run.joined, joint)
		run.end, run.n, run.longest, run.loose = at, run.n+len(group), max(run.longest, len(group)), run.loose || loose
	}
}

// skipGap returns where the gap between two groups ends, -1 where it is too wide for one
// number; which sign it is, if it is one alone; and whether it parts numbers as well.
func skipGap(text []rune, at int) (next int, joint rune, loose bool) {
	width, line := 0, false
	for next = at; next < len(text); next++ {
		switch r := text[next]; {
		case asciiDigit(r) != 0:
			return next, joint, loose || line
		case r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u2028' || r == '\u2029':
			line, width = true, 0
		case unicode.In(r, unicode.Cf, unicode.Mn, unicode.Me):
		case line && (r == ' ' || r == '\t'):
		case isGap(r), isLooseGap(r):
			loose = loose || isLooseGap(r)
			joint = 0
			if width++; width == 1 && (r == '.' || r == ',') {
				joint = r
			}
			if width > widestGap {
				return -1, 0, false
			}
		default:
			return -1, 0, false
		}
	}
	return next, 0, false
}

// isGap reports whether r may stand between the groups of a number.
func isGap(r rune) bool {
	switch r {
	case '(', ')', '[', ']', '_', '~', '\u2212', '\u00b7', '\u2022', '\u2027', '\uff0e':
		return true
	}
	return isSeparator(r) || r >= 0x80 && unicode.Is(unicode.Pd, r)
}

// isLooseGap reports whether r stands between the groups of a number, and as often between
// numbers.
func isLooseGap(r rune) bool {
	switch r {
	case '/', '\\', ',', '|', '\u2044', '\u2215', '\uff0f', '\uff0c':
		return true
	}
	return false
}

// endsInCurrency reports whether a text ends with Rp or IDR.
func endsInCurrency(text []rune) bool {
	for len(text) > 0 && (text[len(text)-1] == ' ' || text[len(text)-1] == '.' || text[len(text)-1] == '\u00a0') {
		text = text[:len(text)-1]
	}
	return len(text) >= 2 && beginsFolded(text[len(text)-2:], "rp") || len(text) >= 3 && beginsFolded(text[len(text)-3:], "idr")
}

// beginsFolded reports whether a text begins with a word of small letters, in any case.
func beginsFolded(text []rune, word string) bool {
	if len(text) < len(word) {
		return false
	}
	for i := range len(word) {
		if unicode.ToLower(text[i]) != rune(word[i]) {
			return false
		}
	}
	return true
}

// endsInLabel reports whether the last word of a text is the label of a number of a
// person: "NIP.", "NRP :", "HP/WA".
func endsInLabel(text []rune) bool {
	const mostSigns = 4
	isLetter := func(r rune) bool { _, ok := fold.Rune(r); return ok }
	at := len(text)
	for at > 0 && len(text)-at < mostSigns && !isLetter(text[at-1]) {
		at--
	}
	from := at
	for from > 0 && isLetter(text[from-1]) {
		from--
	}
	label := lexicon.LabelOf(fold.Append(nil, string(text[from:at])))
	return label != 0 && label != lexicon.LabelAny
}

// isPrivate reports whether a run reads as a number of a person. Amounts, and dates and
// clock times that follow each other, have short groups of their own and are none; nothing that
// is a NIP or NIK whole is an amount.
func (r *digitRun) isPrivate() bool {
	switch {
	case r.labelled && r.n >= leastLabelled:
		return true
	case r.plus && r.isAbroad():
		return true
	case r.amount && !r.loose && r.groups[0][0] != '0': // no amount begins with one
		rest := r.behindAmount()
		return r.n >= 15 && r.holdsNumber() || rest.n >= leastLabelled && rest.isPrivate()
	case r.isAmounts(), r.isDates():
		return false
	case r.holdsNumber():
		return true
	case r.loose:
		return r.longest >= longestLoose
	case r.n > 19:
		return r.longest >= 6
	case r.n >= 15:
		return r.longest >= 5
	}
	return r.n >= 9 && (r.isTelephone() || r.isNIPLama())
}

// behindAmount returns what follows the first amount of a run: "1872 0455 0585 0901" of
// "Rp1.500.000 1872 0455 0585 0901".
func (r *digitRun) behindAmount() digitRun {
	at := 1
	for ; at < len(r.groups) && len(r.groups[at]) == 3 && r.joined[at] == r.joined[1]; at++ {
	}
	if at < len(r.groups) && r.joined[at] == ',' && len(r.groups[at]) <= 2 {
		at++
	}
	rest := digitRun{groups: r.groups[at:], joined: r.joined[at:], end: r.end}
	for _, group := range rest.groups {
		rest.n, rest.longest = rest.n+len(group), max(rest.longest, len(group))
	}
	return rest
}

// longestLoose is how long a group in a list of numbers is that is no code, year or amount.
const longestLoose = 9

// holdsNumber reports whether one of the groups begins a number of a person that can be
// told by itself.
func (r *digitRun) holdsNumber() bool {
	for i := range r.groups {
		if r.isMobile(i) || r.isBareMobile(i) || r.isFixedLine(i) || r.isWhole(i) || r.isFours(i) {
			return true
		}
	}
	return false
}

// isWhole reports whether the groups from one on are the digits of a NIP, a NIK or an NPWP.
func (r *digitRun) isWhole(from int) bool {
	const npwp = "2 3 3 1 3 3"
	digits, lengths := "", ""
	for _, group := range r.groups[from:] {
		if len(digits)+len(group) > nipDigits {
			return false
		}
		digits, lengths = digits+group, strings.TrimPrefix(lengths+" "+strconv.Itoa(len(group)), " ")
		if lengths == npwp || len(digits) >= nikDigits && isStaffOrCitizen(digits) {
			return true
		}
	}
	return len(digits) == 15 && len(digits) == r.n && !r.loose
}

// isFours reports whether sixteen digits in fours begin at a group, as on a card: no more of
// them stand in a row, years before them apart, and they are no years.
func (r *digitRun) isFours(from int) bool {
	isFour := func(i int) bool { return i >= 0 && i < len(r.groups) && len(r.groups[i]) == 4 }
	if isFour(from-1) && !isYear(r.groups[from-1]) || isFour(from+4) {
		return false
	}
	years := 0
	for i := from; i < from+4; i++ {
		if !isFour(i) {
			return false
		}
		if isYear(r.groups[i]) {
			years++
		}
	}
	return years < 3
}

func isYear(group string) bool { return len(group) == 4 && (group[:2] == "19" || group[:2] == "20") }

// isDates reports whether the groups are days with their years, and clock times beside them.
func (r *digitRun) isDates() bool {
	years, short := 0, 0
	for _, group := range r.groups {
		switch {
		case isYear(group):
			years++
		case len(group) <= 2 && (len(group) == 1 || group[0] <= '5'):
			short++
		default:
			return false
		}
	}
	return years > 1 && short <= 2*years+4 || years == 1 && short <= 6 && r.n < 16
}

// isAbroad reports whether digits behind a plus are a telephone number: of this country, or
// of any where they are no amount.
func (r *digitRun) isAbroad() bool {
	const least, most = 9, 15
	if r.n < least || r.isAmounts() && !strings.HasPrefix(r.groups[0], "62") {
		return false
	}
	return r.n <= most || strings.HasPrefix(r.groups[0], "62")
}

// isTelephone reports whether 9 to 14 digits are a telephone number by their beginning: all
// stand in one group behind 0, 62 or a plus, or begin with the 8 of a mobile number.
func (r *digitRun) isTelephone() bool {
	digits := strings.Join(r.groups, "")
	_, prefixed := trunk(digits)
	if !prefixed && !r.plus {
		return digits[0] == '8' && r.n <= 12 && r.longest == r.n
	}
	return r.longest == r.n
}

// isBareMobile reports whether a mobile number that has lost its zero begins at a group:
// 812-0000-1234.
func (r *digitRun) isBareMobile(from int) bool {
	if len(r.groups) < from+3 || len(r.groups[from]) != 3 || r.groups[from][0] != '8' || r.groups[from][1] == '0' {
		return false
	}
	second, third := r.groups[from+1], r.groups[from+2]
	n := 3 + len(second) + len(third)
	return n >= 10 && n <= 12 && len(second) >= 3 && len(third) >= 3 && !isYear(second) && !isYear(third)
}

// isNIPLama reports whether nine digits in one group are a NIP of the old form, and no
// round amount.
func (r *digitRun) isNIPLama() bool {
	return r.n == nipLamaDigits && r.longest == r.n && !strings.HasSuffix(r.groups[0], "0000")
}

// trunk cuts what stands before a national number: 0, 62 or 0062, and a zero behind it as
// in "+62 (0) 812".
func trunk(digits string) (national string, ok bool) {
	for _, prefix := range [...]string{"0062", "62", "0"} {
		if rest, ok := strings.CutPrefix(digits, prefix); ok {
			return strings.TrimPrefix(rest, "0"), true
		}
	}
	return digits, false
}

// isMobile reports whether a mobile number begins at a group: 0812, or 62 and 812 and the
// like, with nine digits or more behind the trunk.
func (r *digitRun) isMobile(from int) bool {
	digits := ""
	for _, group := range r.groups[from:] {
		if digits += group; len(digits) >= 14 {
			break
		}
	}
	national, ok := trunk(digits)
	return ok && len(national) >= 9 && national[0] == '8' && national[1] != '0' || ok && len(r.groups[from]) >= 4 && len(national) >= 9 && national[0] == '8'
}

// isFixedLine reports whether the groups from one on are an area code and the number of a
// line, with the trunk before it.
func (r *digitRun) isFixedLine(from int) bool {
	groups, trunked := r.groups[from:], false
	if groups[0] == "62" || groups[0] == "0062" {
		groups, trunked = groups[1:], true
		if len(groups) > 0 && groups[0] == "0" {
			groups = groups[1:]
		}
	}
	if len(groups) < 2 {
		return false
	}
	area := strings.TrimPrefix(groups[0], "0")
	if len(area) == len(groups[0]) && !trunked || area == "" || area[0] < '2' || len(area) != areaDigits(area) {
		return false
	}
	digits := "0" + area
	for _, group := range groups[1:] {
		if len(group) < 3 {
			return false
		}
		digits += group
		if _, err := ParsePhone(digits); err == nil {
			return true
		}
	}
	return false
}

// isAmounts reports whether the groups are numbers with their thousands divided and
// nothing else: 8.500.000.000, 12,500,000.00.
func (r *digitRun) isAmounts() bool {
	for i := 0; i < len(r.groups); {
		end := i + 1
		for end < len(r.groups) && r.joined[end] != 0 && r.joined[end] == r.joined[i+1] {
			end++
		}
		if !isAmount(r.groups[i:end]) {
			return false
		}
		if end < len(r.groups) && r.joined[end] != 0 && len(r.groups[end]) <= 2 {
			end++ // the decimals
		}
		i = end
	}
	return true
}

func isAmount(groups []string) bool {
	if len(groups) < 2 || len(groups[0]) > 3 || groups[0][0] == '0' {
		return false
	}
	for _, group := range groups[1:] {
		if len(group) != 3 {
			return false
		}
	}
	return true
}

// isStaffOrCitizen reports whether digits are a NIP or a NIK.
func isStaffOrCitizen(digits string) bool {
	if _, err := ParseNIP(digits); err == nil {
		return true
	}
	_, err := ParseNIK(digits)
	return err == nil
}
