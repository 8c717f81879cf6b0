package locale

import (
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// LetterNumber is the number of an official letter, kept as given, with the
// parts that could be told. There is no single national pattern: regions,
// ministries and KPK each have their own, so a part that is not sure stays empty
// and nothing is rewritten. The zero LetterNumber is no number.
//
// It compares with ==. Text and JSON hold the number as given.
type LetterNumber struct {
	Text     string     // as given: 005/123/LTD-10/III/2024
	Secrecy  string     // sifat: B (biasa), R (rahasia), SR (sangat rahasia), T (terbatas)
	Kind     string     // what stands before the number otherwise: KEP, UND, ST
	Class    string     // kode klasifikasi: 005, 000.8.3.3, HM.01.04
	Sequence int        // nomor urut, which starts again every year
	Unit     string     // the rest, of post, office and institution: LTD-10, KPK/56
	Month    time.Month // from a Roman numeral or two digits; 0 if left out
	Year     int        // 0 if left out
}

// ParseLetterNumber reads the number of a letter and tells its parts apart:
//
//	000.8.3.3/15/OR           class, sequence, unit (regions today)
//	005/123/LTD-10/III/2024   class, sequence, unit, Roman month, year (regions before)
//	R-99/IJ/KP.07.6/04/2020   secrecy, sequence, unit, class, month, year
//	B/123/M.PANRB/KP.01/03/2024
//	60/HM.01.04/KPK/56/12/2025
//	UM 0201-Mn/201            class, unit, sequence
//	UND-12/KPK/03/2024        kind, sequence, unit, month, year
//	NOMOR 23 TAHUN 2020       sequence and year of a decree
//
// Only text that no number can be is a [*ReadError]: nothing at all
// ([CodeEmpty]), or without any digit or over 128 bytes ([CodeFormat]). Month
// numbers are I to XII, IIII is none.
func ParseLetterNumber(s string) (LetterNumber, error) {
	const longest = 128
	if len(s) > maxText {
		return LetterNumber{}, &ReadError{CodeFormat, s}
	}
	text := strings.TrimSpace(s)
	switch {
	case len(text) > longest:
		return LetterNumber{}, &ReadError{CodeFormat, s}
	case text == "":
		return LetterNumber{}, &ReadError{CodeEmpty, s}
	case !strings.ContainsAny(text, "0123456789"):
		return LetterNumber{}, &ReadError{CodeFormat, s}
	}
	n := LetterNumber{Text: text}
	bare := cutNumberLabel(text)
	if n.readDecree(bare) {
		return n, nil
	}
	if strings.Contains(bare, "/") {
		n.readParts(strings.Split(bare, "/"))
	}
	return n, nil
}

// cutNumberLabel cuts Nomor and No. off the front, with a colon behind.
func cutNumberLabel(text string) string {
	for _, label := range [...]string{"nomor", "nomer", "no."} {
		if len(text) > len(label) && strings.EqualFold(text[:len(label)], label) {
			return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(text[len(label):]), ":"))
		}
	}
	return text
}

// readDecree reads 23 TAHUN 2020.
func (n *LetterNumber) readDecree(text string) bool {
	fields := strings.Fields(text)
	if len(fields) != 3 || !strings.EqualFold(fields[1], "tahun") {
		return false
	}
	sequence, ok := readSequence(fields[0])
	year, isYear := readLetterYear(fields[2])
	if !ok || !isYear {
		return false
	}
	n.Sequence, n.Year = sequence, year
	return true
}

// readParts tells what stands between the slashes.
func (n *LetterNumber) readParts(parts []string) {
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	parts = n.cutPeriod(parts)
	parts = n.cutFront(parts)
	var units []string
	for _, part := range parts {
		sequence, isSequence := readSequence(part)
		switch {
		case part == "":
		case n.Class == "" && isClass(part):
			n.Class = part
		case n.Sequence == 0 && isSequence:
			n.Sequence = sequence
		default:
			units = append(units, part)
		}
	}
	n.Unit = strings.Join(units, "/")
}

// cutPeriod cuts month and year off the end. A month is one only before a year,
// and two digits only if something that is no number stands before them.
func (n *LetterNumber) cutPeriod(parts []string) []string {
	last := len(parts) - 1
	year, ok := readLetterYear(parts[last])
	if !ok || last == 0 {
		return parts
	}
	n.Year = year
	parts = parts[:last]
	last--
	if last == 0 {
		return parts
	}
	if month, ok := readRoman(parts[last]); ok && month <= 12 {
		n.Month = time.Month(month)
		return parts[:last]
	}
	month, err := strconv.Atoi(parts[last])
	if err == nil && len(parts[last]) == 2 && 1 <= month && month <= 12 && !allNumbers(parts[:last]) {
		n.Month = time.Month(month)
		return parts[:last]
	}
	return parts
}

// cutFront cuts secrecy or kind, class and sequence off the front.
func (n *LetterNumber) cutFront(parts []string) []string {
	head, tail, dash := strings.Cut(parts[0], "-")
	last, endsInNumber := readSequence(parts[len(parts)-1])
	switch {
	case dash && isLetters(head) && isSequence(tail): // R-99, UND-12
		n.setPrefix(head)
		parts[0] = tail
	case dash && strings.Contains(head, " ") && endsInNumber: // UM 0201-Mn/201
		n.Class, n.Sequence = head, last
		return []string{tail}
	case len(parts) > 1 && isLetters(head) && !dash && isSequence(parts[1]): // B/123, ST/123
		n.setPrefix(head)
		parts = parts[1:]
	}
	first, isNumber := readSequence(parts[0])
	switch {
	case len(parts) > 1 && (isNumber || isClass(parts[0])) && isSequence(parts[1]):
		n.Class = parts[0]
		n.Sequence, _ = readSequence(parts[1])
		return parts[2:]
	case isNumber:
		n.Sequence = first
		return parts[1:]
	}
	return parts
}

// setPrefix takes the letters before a number.
func (n *LetterNumber) setPrefix(letters string) {
	if isSecrecy(letters) {
		n.Secrecy = letters
	} else {
		n.Kind = letters
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
// by dots, with two capitals in place of the first ones in most ministries.
func isClass(s string) bool {
	head, digits, ok := strings.Cut(s, ".")
	if !ok || head == "" {
		return false
	}
	for _, group := range strings.Split(digits, ".") {
		if !allDigits([]byte(group)) {
			return false
		}
	}
	return allDigits([]byte(head)) || len(head) == 2 && isLetters(head) && strings.ToUpper(head) == head
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

// IsZero reports whether there is no number.
func (n LetterNumber) IsZero() bool { return n == LetterNumber{} }

// String returns the number as given.
func (n LetterNumber) String() string { return n.Text }

// AppendText appends the number as given. It never fails.
func (n LetterNumber) AppendText(b []byte) ([]byte, error) { return append(b, n.Text...), nil }

// MarshalText returns the number as given. It never fails.
func (n LetterNumber) MarshalText() ([]byte, error) { return []byte(n.Text), nil }

// UnmarshalText reads what [ParseLetterNumber] reads; empty text is the zero
// LetterNumber.
func (n *LetterNumber) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*n = LetterNumber{}
		return nil
	}
	if len(b) > maxText { // before it is copied
		return &ReadError{Code: CodeFormat}
	}
	v, err := ParseLetterNumber(string(b))
	if err != nil {
		return err
	}
	*n = v
	return nil
}

// Value returns the number as given; the zero LetterNumber is NULL.
func (n LetterNumber) Value() (driver.Value, error) {
	if n.IsZero() {
		return nil, nil
	}
	return n.Text, nil
}

// Scan reads a text column; NULL and empty text are the zero LetterNumber.
func (n *LetterNumber) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*n = LetterNumber{}
		return nil
	case string:
		return n.UnmarshalText([]byte(v))
	case []byte:
		return n.UnmarshalText(v)
	}
	return fmt.Errorf("locale: cannot scan %T into LetterNumber", src)
}
