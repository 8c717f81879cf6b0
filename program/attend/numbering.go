package attend

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

// Numbering is the order by which an office numbers its letters or certificates. There
// is no national order: the pattern is the office's own. The zero Numbering writes
// nothing.
type Numbering struct {
	Scheme string `json:"scheme,omitempty"` // the office's name for it: numbers are unique within a scheme and a year
	// Pattern is the number with fields in braces: {seq} the sequence number, {seq:3}
	// with at least so many digits, {month} two digits, {roman} the month in Roman
	// numerals, {year} four digits. "{seq:3}/SERT/{roman}/{year}" writes 012/SERT/III/2024.
	Pattern string `json:"pattern"`
}

// NumberingError says that a pattern cannot be used.
type NumberingError struct {
	Pattern string
	Field   string // the field that is not known or not closed; empty where {seq} is missing
	NoDay   bool   // the field needs a day, and there is none
}

// Error tells the pattern and the field that is wrong in it, in English.
func (e *NumberingError) Error() string {
	if e.NoDay {
		return "attend: numbering needs a day for the field " + strconv.Quote(e.Field) + ": " + strconv.Quote(e.Pattern)
	}
	if e.Field == "" {
		return "attend: numbering without {seq}: " + strconv.Quote(e.Pattern)
	}
	return "attend: numbering with an unknown field " + strconv.Quote(e.Field) + ": " + strconv.Quote(e.Pattern)
}

// Message tells what is wrong with the pattern: in English for an English tag, else in Indonesian.
func (e *NumberingError) Message(tag language.Tag) string {
	switch {
	case e.NoDay:
		return enum.ByTag(tag, "pola nomor memakai {"+e.Field+"}, tetapi tanggalnya belum disebut", "the pattern uses {"+e.Field+"}, and no day was given")
	case e.Field == "":
		return enum.ByTag(tag, "pola nomor tidak memuat {seq}; tambahkan nomor urutnya", "the pattern has no {seq}; add the sequence number")
	}
	return enum.ByTag(tag, "pola nomor memuat isian yang tidak dikenal: ", "the pattern has an unknown field: ") + e.Field
}

// Format writes the number of a sequence number, which starts at 1 in each year, on a
// day. A pattern without {seq} or with another field is a [*NumberingError], and so is a
// zero day where the pattern asks for one.
func (n Numbering) Format(seq int, on civil.Date) (string, error) {
	var b strings.Builder
	numbered := false
	for rest := n.Pattern; rest != ""; {
		before, after, found := strings.Cut(rest, "{")
		b.WriteString(before)
		if !found {
			break
		}
		field, next, closed := strings.Cut(after, "}")
		name, width, _ := strings.Cut(field, ":")
		switch {
		case !closed:
			return "", &NumberingError{Pattern: n.Pattern, Field: field}
		case name == "seq":
			digits := strconv.Itoa(seq)
			if width != "" {
				w, err := strconv.Atoi(width)
				if err != nil || w < 1 || w > 9 {
					return "", &NumberingError{Pattern: n.Pattern, Field: field}
				}
				b.WriteString(strings.Repeat("0", max(0, w-len(digits))))
			}
			b.WriteString(digits)
			numbered = true
		case on.IsZero() && (field == "month" || field == "roman" || field == "year"):
			return "", &NumberingError{Pattern: n.Pattern, Field: field, NoDay: true}
		case field == "month":
			b.WriteString(on.String()[5:7])
		case field == "roman":
			roman, err := locale.Roman(int(on.Month()))
			if err != nil {
				return "", err
			}
			b.WriteString(roman)
		case field == "year":
			b.WriteString(on.String()[:4])
		default:
			return "", &NumberingError{Pattern: n.Pattern, Field: field}
		}
		rest = next
	}
	if !numbered {
		return "", &NumberingError{Pattern: n.Pattern}
	}
	return b.String(), nil
}

// Sequence returns the sequence number in a number that the pattern wrote on a day;
// false for any other.
func (n Numbering) Sequence(number string, on civil.Date) (int, bool) {
	before, _, _ := strings.Cut(n.Pattern, "{seq")
	head, err := Numbering{Pattern: before + "{seq}"}.Format(0, on)
	if err != nil {
		return 0, false
	}
	head = strings.TrimSuffix(head, "0")
	digits, ok := strings.CutPrefix(number, head)
	if !ok {
		return 0, false
	}
	end := 0
	for end < len(digits) && end < 9 && '0' <= digits[end] && digits[end] <= '9' {
		end++
	}
	// What follows the sequence number may begin with digits too: the longest that
	// writes the same number is the one.
	for ; end > 0; end-- {
		seq, err := strconv.Atoi(digits[:end])
		if err != nil {
			return 0, false
		}
		if again, err := n.Format(seq, on); err == nil && again == number {
			return seq, true
		}
	}
	return 0, false
}

// Next returns the sequence number to give next in a year: one more than the highest in
// the register, of the same scheme and year, and 1 where there is none. Numbers of
// certificates that were replaced or revoked count; they are not given again. Numbers
// of another pattern are passed over.
func (n Numbering) Next(r Register, year int) int {
	highest := 0
	for i := range r {
		c := &r[i]
		if c.Scheme != n.Scheme || c.Issued.IsZero() || c.Issued.Year() != year {
			continue
		}
		if seq, ok := n.Sequence(c.Number, c.Issued); ok {
			highest = max(highest, seq)
		}
	}
	return highest + 1
}
