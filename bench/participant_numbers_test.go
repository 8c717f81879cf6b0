package bench

import (
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/integritas-id/integritas/participant"
)

// The patterns that public code checks these numbers with, taken together: structure,
// month or PPPK code, sex.
var (
	nipPattern  = regexp.MustCompile(`^(\d{8})[ .]?(\d{4})(0[1-9]|1[0-2]|2[1-9])[ .]?([12])[ .]?(\d{3})$`)
	nikPattern  = regexp.MustCompile(`^(\d{2})(\d{2})(\d{2})([0-7]\d)(0[1-9]|1[0-2])(\d{2})(\d{4})$`)
	namePattern = regexp.MustCompile(`^((?:(?:Prof|Drs?|Dra|Ir|Hj?|dr|drg)\.\s*)*)([^,]+)((?:,.*)?)$`)
)

var errNoMatch = errors.New("no match")

// nipByPattern reads a NIP into its parts and its birth date.
func nipByPattern(s string) (time.Time, error) {
	m := nipPattern.FindStringSubmatch(s)
	if m == nil {
		return time.Time{}, errNoMatch
	}
	return time.Parse("20060102", m[1])
}

// nikByPattern reads a NIK into its parts and its birth date in the last century.
func nikByPattern(s string) (time.Time, error) {
	m := nikPattern.FindStringSubmatch(s)
	if m == nil {
		return time.Time{}, errNoMatch
	}
	day := m[4]
	if day[0] >= '4' {
		day = string(day[0]-4) + day[1:]
	}
	return time.Parse("02012006", day+m[5]+"19"+m[6])
}

// nameByPattern takes front titles and titles behind a comma off a name.
func nameByPattern(s string) (front []string, full string, back []string, err error) {
	m := namePattern.FindStringSubmatch(s)
	if m == nil {
		return nil, "", nil, errNoMatch
	}
	for title := range strings.SplitSeq(strings.Trim(m[3], ", "), ",") {
		back = append(back, strings.TrimSpace(title))
	}
	return strings.Fields(m[1]), strings.TrimSpace(m[2]), back, nil
}

// parsing runs a parser of one text.
func parsing(b *testing.B, name, text string, parse func(string) error) {
	b.Run(name, func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := parse(text); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkParseNIP reads 18 digits, checks them and gives the birth date.
func BenchmarkParseNIP(b *testing.B) {
	const text = "197205141998032901"
	parsing(b, "integritas", text, func(s string) error { _, err := participant.ParseNIP(s); return err })
	parsing(b, "regexp", text, func(s string) error { _, err := nipByPattern(s); return err })
}

// BenchmarkParseNIPGroups reads a NIP in the groups that letters use.
func BenchmarkParseNIPGroups(b *testing.B) {
	const text = "19720514 199803 2 901"
	parsing(b, "integritas", text, func(s string) error { _, err := participant.ParseNIP(s); return err })
	parsing(b, "regexp", text, func(s string) error { _, err := nipByPattern(s); return err })
}

// BenchmarkParseNIK reads 16 digits, checks them and gives the birth date.
func BenchmarkParseNIK(b *testing.B) {
	const text = "1872014505809001"
	parsing(b, "integritas", text, func(s string) error { _, err := participant.ParseNIK(s); return err })
	parsing(b, "regexp", text, func(s string) error { _, err := nikByPattern(s); return err })
}

// BenchmarkParseName reads a name with its titles. No library does; a pattern knows the
// titles it lists, and a name written as the spelling rules want it.
func BenchmarkParseName(b *testing.B) {
	const text = "Dr. Ir. H. Nama Orang, S.T., M.T."
	parsing(b, "integritas", text, func(s string) error { _, err := participant.ParseName(s); return err })
	parsing(b, "regexp", text, func(s string) error { _, _, _, err := nameByPattern(s); return err })
}
