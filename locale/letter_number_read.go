package locale

import (
	"strconv"
	"strings"
	"time"
)

// letterParts are the parts of a letter's number that could be told, as [LetterNumber] has
// them.
type letterParts struct {
	secrecy, kind, class string
	sequence             int
	unit                 string
	month                time.Month
	year                 int
}

// cutNumberLabel cuts Nomor, No. and No off the front, with a colon behind.
func cutNumberLabel(text string) string {
	for _, label := range [...]string{"nomor", "nomer", "no"} {
		if len(text) <= len(label) || !strings.EqualFold(text[:len(label)], label) {
			continue
		}
		if rest := text[len(label):]; strings.ContainsAny(rest[:1], " .:") {
			return strings.TrimLeft(rest, " .:")
		}
	}
	return text
}

// read tells the parts of a number without its label.
func (p *letterParts) read(text string) {
	text = p.cutDecreeYear(text)
	switch {
	case strings.Contains(text, "/"):
		p.readParts(strings.Split(text, "/"))
	case p.year != 0:
		p.readDecree(text)
	default:
		if head, tail, ok := strings.Cut(text, "-"); ok && isSecrecy(head) && len(tail) > 2 && isLetters(tail[:2]) && strings.Contains(tail, ".") {
			p.secrecy, p.unit = head, tail // B-KP.03.02.24.242.11.20.32
		}
	}
}

// cutDecreeYear cuts TAHUN 2020 off the end.
func (p *letterParts) cutDecreeYear(text string) string {
	fields := strings.Fields(text)
	if len(fields) < 3 || !strings.EqualFold(fields[len(fields)-2], "tahun") {
		return text
	}
	year, ok := readLetterYear(fields[len(fields)-1])
	if !ok {
		return text
	}
	p.year = year
	return strings.Join(fields[:len(fields)-2], " ")
}

// readDecree reads what stands before the year of a decree: 23, 100.1.1-6117,
// KM 45.
func (p *letterParts) readDecree(text string) {
	head, tail, ok := strings.Cut(text, " ")
	if !ok {
		if head, tail, ok = strings.Cut(text, "-"); !ok {
			tail = text
		}
	}
	sequence, isNumber := readSequence(tail)
	switch {
	case !isNumber || ok && !isLetters(head) && !isClass(head):
		p.year = 0
		return
	case isClass(head):
		p.class = head
	case ok:
		p.setPrefix(head)
	}
	p.sequence = sequence
}

// readParts tells what stands between the slashes.
func (p *letterParts) readParts(parts []string) {
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	parts = p.cutPeriod(parts)
	if p.year == 0 && p.readYearFirst(parts) {
		return
	}
	parts = p.cutPrefix(parts)
	parts = p.cutYearInside(parts)
	parts = p.cutPolice(parts)
	parts = p.cutHead(parts)
	var units []string
	for _, part := range parts {
		sequence, isSequence := readSequence(part)
		switch {
		case part == "":
		case p.class == "" && isClass(part):
			p.class = part
		case p.sequence == 0 && isSequence && len(units) > 0 && !allNumbers(units):
			p.sequence = sequence
		default:
			units = append(units, part)
		}
	}
	p.unit = strings.Join(units, "/")
}

// cutPeriod cuts month and year off the end.
func (p *letterParts) cutPeriod(parts []string) []string {
	last := len(parts) - 1
	year, ok := readLetterYear(parts[last])
	if !ok && last > 1 && len(parts[last]) == 2 && allDigits([]byte(parts[last])) && letterMonth(parts[last-1]) != 0 {
		short, err := strconv.Atoi(parts[last])
		year, ok = century(short), err == nil
	}
	if !ok || last == 0 || p.year != 0 {
		return parts
	}
	p.year = year
	return p.cutMonth(parts[:last])
}

// cutMonth cuts the month before a year: a Roman numeral, two digits if something
// that is no number stands before them and the sequence can too, one digit behind a class.
func (p *letterParts) cutMonth(parts []string) []string {
	last := len(parts) - 1
	if last < 1 {
		return parts
	}
	if month := letterMonth(parts[last]); month != 0 {
		p.month = month
		return parts[:last]
	}
	month, err := strconv.Atoi(parts[last])
	digits := len(parts[last])
	if err == nil && 1 <= month && month <= 12 && (digits == 2 && !allNumbers(parts[:last]) && strings.ContainsAny(strings.Join(parts[:last], ""), "0123456789") && (last > 1 || !isClass(parts[0])) || digits == 1 && (isClass(parts[last-1]) || isPoliceClass(parts[last-1]))) {
		p.month = time.Month(month)
		return parts[:last]
	}
	return parts
}

// letterMonth returns the month that a Roman numeral stands for; 0 if none.
func letterMonth(part string) time.Month {
	if month, ok := readRoman(part); ok && month <= 12 {
		return time.Month(month)
	}
	return 0
}

// readYearFirst reads a number whose first part is its only year. Only the last
// part can then be told for the sequence: what stands between may be a month.
func (p *letterParts) readYearFirst(parts []string) bool {
	year, ok := readLetterYear(parts[0])
	last := len(parts) - 1
	if !ok || last < 2 {
		return false
	}
	p.year = year
	parts = parts[1:]
	if sequence, ok := readSequence(parts[last-1]); ok {
		p.sequence = sequence
		parts = parts[:last-1]
	}
	p.unit = strings.Join(parts, "/")
	return true
}

// cutPrefix cuts secrecy or kind off the front: B/123, R-99, B.7508, KEP.12.
func (p *letterParts) cutPrefix(parts []string) []string {
	head, tail, dash := strings.Cut(parts[0], "-")
	if dash {
		last, endsInNumber := readSequence(parts[len(parts)-1])
		switch {
		case isLetters(head) && isSequence(tail): // R-99, UND-12
			p.setPrefix(head)
			return append([]string{tail}, parts[1:]...)
		case isClass(head) && isSequence(tail): // 100.1.1-6117
			p.class = head
			return append([]string{tail}, parts[1:]...)
		case strings.Contains(head, " ") && endsInNumber: // UM 0201-Mn/201
			p.class, p.sequence = head, last
			return append([]string{tail}, parts[1:len(parts)-1]...)
		}
		return parts
	}
	head, tail, _ = strings.Cut(parts[0], ".")
	switch {
	case len(parts) == 1:
	case isSequence(tail) && isKind(head): // B.7508, KEP.12
		p.setPrefix(head)
		return append([]string{tail}, parts[1:]...)
	case isKindWord(parts[0]) && isSequence(parts[1]), isSecrecy(parts[0]) && isClass(parts[1]): // B/123, ST/123, Sp.Gas/12, B/000.1.5/12
		p.setPrefix(parts[0])
		return parts[1:]
	}
	return parts
}

// isKind reports whether letters before a dot and a number are a kind of letter.
// Two letters are a class of a ministry (HM.01) unless they are known for a kind.
func isKind(letters string) bool {
	switch letters {
	case "SK", "SE", "ST", "SP", "PM", "KM", "IM", "ND", "BA", "SR":
		return true
	}
	return isLetters(letters) && len(letters) != 2
}

// isKindWord reports whether a part is letters, with dots between: ST, Sp.Gas.
func isKindWord(part string) bool {
	for word := range strings.SplitSeq(part, ".") {
		if !isLetters(word) {
			return false
		}
	}
	return true
}

// cutYearInside cuts the year that stands before a unit, with the month before
// it: 123/III/2024/SPKT, 12/Pid.Sus-TPK/2024/PN Tjk.
func (p *letterParts) cutYearInside(parts []string) []string {
	if p.year != 0 {
		return parts
	}
	for i := 2; i < len(parts); i++ {
		year, ok := readLetterYear(parts[i])
		if !ok || i == 2 && isSequence(parts[1]) {
			continue
		}
		p.year = year
		start := i
		if month := letterMonth(parts[i-1]); month != 0 {
			p.month, start = month, i-1
		}
		return append(parts[:start:start], parts[i+1:]...)
	}
	return parts
}

// cutPolice cuts the month that the police write behind the sequence, before
// their class: 84/II/RES.4.
func (p *letterParts) cutPolice(parts []string) []string {
	if len(parts) < 3 || !isSequence(parts[0]) || !isPoliceClass(parts[2]) {
		return parts
	}
	month := letterMonth(parts[1])
	if month == 0 || p.month != 0 && p.month != month {
		return parts
	}
	p.month, p.class = month, parts[2]
	return append(parts[:1:1], parts[3:]...)
}

// isPoliceClass reports whether a part is a class in three letters, as the police and some
// ministries have them: RES.4, KES.12, KUM.1, RES.4.2. with a dot at the end.
func isPoliceClass(part string) bool {
	letters, digits, ok := strings.Cut(strings.TrimSuffix(part, "."), ".")
	if !ok || len(letters) != 3 || !isLetters(letters) || strings.ToUpper(letters) != letters {
		return false
	}
	for group := range strings.SplitSeq(digits, ".") {
		if !allDigits([]byte(group)) {
			return false
		}
	}
	return true
}

// cutHead cuts class and sequence off the front, as far as they are sure.
func (p *letterParts) cutHead(parts []string) []string {
	if len(parts) == 0 || p.sequence != 0 {
		return parts
	}
	sequence, isNumber := readSequence(parts[0])
	if len(parts) == 1 {
		p.sequence = sequence
		if isNumber {
			return nil
		}
		return parts
	}
	second, secondIsNumber := readSequence(parts[1])
	_, perhapsYear := readLetterYear(parts[1])
	coded := p.class == "" && (isClass(parts[0]) || len(parts[0]) == 3 && allDigits([]byte(parts[0])))
	switch {
	case secondIsNumber && perhapsYear && p.year == 0 && !isClass(parts[0]): // 005/2024/OR: a class or a year
		return parts
	case coded && secondIsNumber:
		p.class, p.sequence = parts[0], second
		return parts[2:]
	case coded && parts[0][0] == '0' && isNumbered(parts[1]): // 027/DOK-1112
		p.class = parts[0]
		return parts[1:]
	case isNumber && !secondIsNumber:
		p.sequence = sequence
		return parts[1:]
	}
	return parts
}

// isNumbered reports whether a part is letters and a number: DOK-1112.
func isNumbered(part string) bool {
	letters, digits, ok := strings.Cut(part, "-")
	return ok && isLetters(letters) && len(digits) > 2 && isSequence(digits)
}

// setPrefix takes the letters before a number.
func (p *letterParts) setPrefix(letters string) {
	if isSecrecy(letters) {
		p.secrecy = letters
	} else {
		p.kind = letters
	}
}

// isLetters reports whether s is Latin letters, at least one.
func isLetters(s string) bool {
	return s != "" && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == ""
}

func isSequence(s string) bool {
	_, ok := readSequence(s)
	return ok
}

func allNumbers(parts []string) bool {
	for _, part := range parts {
		if !isSequence(part) {
			return false
		}
	}
	return true
}

// isSecrecy reports whether s is one of the letters for how secret a letter is.
func isSecrecy(s string) bool { return s == "B" || s == "R" || s == "SR" || s == "T" }

// isClass reports whether s looks like a code of classification: digits parted
// by dots, with two capitals in place of the first ones in most ministries, whose
// first group then has two digits: MK.7 is a unit.
func isClass(s string) bool {
	head, digits, ok := strings.Cut(s, ".")
	if !ok || head == "" {
		return false
	}
	for group := range strings.SplitSeq(digits, ".") {
		if !allDigits([]byte(group)) {
			return false
		}
	}
	first, _, _ := strings.Cut(digits, ".")
	return allDigits([]byte(head)) || len(head) == 2 && isLetters(head) && strings.ToUpper(head) == head && len(first) >= 2
}

// readSequence reads a number in the order of letters, up to seven digits.
func readSequence(s string) (int, bool) {
	const longest = 7
	if len(s) > longest || !allDigits([]byte(s)) {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && n > 0
}

// readLetterYear reads a year in four digits.
func readLetterYear(s string) (int, bool) {
	year, err := strconv.Atoi(s)
	return year, err == nil && len(s) == 4 && year >= 1900 && year <= 2199
}
