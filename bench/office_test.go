package bench_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/agnivade/levenshtein"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

// officePair is two texts of offices, the region of the list they stand on, and whether
// they mean one: sama, beda or belum_pasti.
type officePair struct{ context, a, b, verdict string }

// officePairs are those that the tests of the package rest on.
func officePairs(tb testing.TB) []officePair {
	tb.Helper()
	file, err := os.Open("../office/testdata/pairs.csv")
	if err != nil {
		tb.Fatal(err)
	}
	defer file.Close() //nolint:errcheck // it was only read
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		tb.Fatal(err)
	}
	var pairs []officePair
	for _, row := range rows[1:] {
		pairs = append(pairs, officePair{row[0], row[1], row[2], row[3]})
	}
	return pairs
}

// foldedOffice is what most programs compare: the letters and digits in small.
func foldedOffice(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// joins are the ways in which two texts are taken for one office.
var joins = []struct {
	name string
	same func(p officePair) bool
}{
	{"integritas", func(p officePair) bool {
		return officeOf(p.a, p.context).Same(officeOf(p.b, p.context)) == office.VerdictSame
	}},
	{"folded", func(p officePair) bool { return foldedOffice(p.a) == foldedOffice(p.b) }},
	{"levenshtein", func(p officePair) bool {
		a, b := foldedOffice(p.a), foldedOffice(p.b)
		return levenshtein.ComputeDistance(a, b)*5 <= max(len(a), len(b)) // a fifth may differ
	}},
}

func officeOf(text, context string) office.Office {
	o, err := office.Parse(text)
	if err != nil || context == "" {
		return o
	}
	return o.In(region.MustParseCode(context))
}

// TestOfficeJoins counts how many of the pairs that are one office each way finds, and how
// many that are two it takes for one. A join by distance does: "SDN 5" and "SDN 6", Dinas
// Pertanian and Dinas Perikanan are near.
func TestOfficeJoins(t *testing.T) {
	pairs := officePairs(t)
	for _, join := range joins {
		found, of, wrong := 0, 0, 0
		for _, p := range pairs {
			same := join.same(p)
			if p.verdict == office.VerdictSame.String() {
				of++
				if same {
					found++
				}
			} else if same {
				wrong++
				if join.name == "integritas" {
					t.Errorf("%s and %s are taken for one", p.a, p.b)
				} else {
					t.Logf("%s takes for one: %s – %s", join.name, p.a, p.b)
				}
			}
		}
		t.Logf("%-12s finds %d of %d that are one, and takes %d for one that are not", join.name, found, of, wrong)
		if join.name == "levenshtein" && wrong == 0 {
			t.Error("a join by distance took nothing for one wrongly: the pairs are too easy")
		}
	}
}

func BenchmarkOfficeSame(b *testing.B) {
	pairs := officePairs(b)
	for _, join := range joins {
		b.Run(join.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				join.same(pairs[i%len(pairs)])
			}
		})
	}
}

func BenchmarkOfficeParse(b *testing.B) {
	pairs := officePairs(b)
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			_, _ = office.Parse(pairs[i%len(pairs)].a)
		}
	})
	b.Run("folded", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			_ = foldedOffice(pairs[i%len(pairs)].a)
		}
	})
}
