package attend

import (
	"database/sql/driver"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

// Share is an exact fraction: the part of an event that somebody attended, or the
// part that a rule asks for. It is never rounded, so 3 of 4 sessions are the 75 %
// that a rule asks for, and 2 of 3 are not 67 %. The zero Share, of nothing, stands
// for no share at all.
type Share struct {
	Part, Whole int
}

// ShareError says that a text is no share. Text is what was given, which Error and
// Message do not repeat.
type ShareError struct{ Text string }

// Error tells how a share is written, in English.
func (e *ShareError) Error() string {
	return "attend: not a share between 0 and 1, such as 3/4 or 75%"
}

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *ShareError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells how a share is written: in English for an English tag, else in Indonesian.
func (e *ShareError) Message(tag language.Tag) string {
	return enum.ByTag(tag, "ini bukan bagian antara 0 dan 1; tulis misalnya 3/4 atau 75%", "this is no share between 0 and 1; write, for example, 3/4 or 75%")
}

// ParseShare reads a fraction or a percentage from 0 to 1: "3/4", "75%", "75 persen",
// "66,7%". Anything else is a [*ShareError].
func ParseShare(s string) (Share, error) {
	text := strings.TrimSpace(s)
	part, whole, isFraction := strings.Cut(text, "/")
	if !isFraction {
		number, ok := strings.CutSuffix(text, "%")
		if !ok {
			if number, ok = strings.CutSuffix(strings.ToLower(text), "persen"); !ok {
				return Share{}, &ShareError{s}
			}
		}
		number = strings.Replace(strings.TrimSpace(number), ",", ".", 1)
		r, ok := new(big.Rat).SetString(number)
		if !ok || len(number) > 16 || strings.Trim(number, "0123456789.") != "" {
			return Share{}, &ShareError{s}
		}
		r.Quo(r, big.NewRat(100, 1))
		if !r.Num().IsInt64() || !r.Denom().IsInt64() {
			return Share{}, &ShareError{s}
		}
		return newShare(int(r.Num().Int64()), int(r.Denom().Int64()), s)
	}
	n, err := strconv.Atoi(strings.TrimSpace(part))
	if err != nil {
		return Share{}, &ShareError{s}
	}
	d, err := strconv.Atoi(strings.TrimSpace(whole))
	if err != nil {
		return Share{}, &ShareError{s}
	}
	return newShare(n, d, s)
}

func newShare(part, whole int, text string) (Share, error) {
	const limit = 1e9 // so that products of two shares stay whole numbers
	if whole <= 0 || part < 0 || part > whole || whole > limit {
		return Share{}, &ShareError{text}
	}
	return Share{part, whole}, nil
}

// MustParseShare is ParseShare for literals; it panics on an error.
func MustParseShare(s string) Share {
	share, err := ParseShare(s)
	if err != nil {
		panic(err)
	}
	return share
}

// IsZero reports whether s is of nothing.
func (s Share) IsZero() bool { return s.Whole == 0 }

// Less reports whether s is a smaller part than o. A share of nothing counts as
// none.
func (s Share) Less(o Share) bool {
	return s.Part*max(o.Whole, 1) < o.Part*max(s.Whole, 1)
}

// String returns the fraction as it stands, "3/4"; empty for the zero Share.
func (s Share) String() string {
	if s.IsZero() {
		return ""
	}
	return strconv.Itoa(s.Part) + "/" + strconv.Itoa(s.Whole)
}

// Percent writes s in Indonesian, with one decimal where it is needed: "75%", "66,7%".
// What is written is rounded; comparisons are not.
func (s Share) Percent() string { return s.Label(language.Indonesian) }

// Label writes s as [Share.Percent] does, in English for an English tag: "66.7%".
func (s Share) Label(tag language.Tag) string {
	if s.IsZero() {
		return ""
	}
	return percentText(float64(s.Part)/float64(s.Whole), tag)
}

// percentText writes a ratio with one decimal where it is needed.
func percentText(ratio float64, tag language.Tag) string {
	text := locale.Writer{Tag: tag}.FormatPercent(ratio, 1)
	return strings.Replace(strings.Replace(text, ",0%", "%", 1), ".0%", "%", 1)
}

// MarshalText returns the fraction; the zero Share is empty.
func (s Share) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what ParseShare reads; empty text sets the zero Share.
func (s *Share) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Share{}
		return nil
	}
	share, err := ParseShare(string(text))
	if err == nil {
		*s = share
	}
	return err
}

// MarshalBinary returns the text form, for gob, CBOR and the like; zero is empty.
func (s Share) MarshalBinary() ([]byte, error) { return s.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (s *Share) UnmarshalBinary(data []byte) error { return s.UnmarshalText(data) }

// GormDataType returns "text": an ORM that makes its own columns keeps the text form.
func (Share) GormDataType() string { return "text" }

// AppendText appends the fraction, "3/4"; zero appends nothing.
func (s Share) AppendText(b []byte) ([]byte, error) { return append(b, s.String()...), nil }

// Value returns the fraction as text for a database; zero is NULL.
func (s Share) Value() (driver.Value, error) {
	if s.IsZero() {
		return nil, nil
	}
	return s.String(), nil
}

// Scan reads what [ParseShare] reads from a text column, also one padded with blanks;
// NULL and "" set zero.
func (s *Share) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*s = Share{}
		return nil
	case string:
		return s.UnmarshalText([]byte(strings.TrimRight(src, " ")))
	case []byte:
		return s.Scan(string(src))
	}
	return fmt.Errorf("attend: cannot scan a %T into a Share", src)
}
