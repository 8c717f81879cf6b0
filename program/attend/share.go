package attend

import (
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
)

// Share is an exact fraction: the part of an event that somebody attended, or the
// part that a rule asks for. It is never rounded, so 3 of 4 sessions are the 75 %
// that a rule asks for, and 2 of 3 are not 67 %. The zero Share, of nothing, stands
// for no share at all.
type Share struct {
	Part, Whole int
}

// ShareError says that a text is no share. Text is what was given.
type ShareError struct{ Text string }

func (e *ShareError) Error() string {
	return "attend: not a share between 0 and 1, such as 3/4 or 75%: " + strconv.Quote(e.Text)
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
