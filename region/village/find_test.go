package village_test

import (
	"encoding/csv"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// TestParse reads testdata/find.csv, whose columns are those of the file of the same
// name in package region.
func TestParse(t *testing.T) {
	file, err := os.Open("testdata/find.csv")
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	for _, row := range rows[1:] {
		f := village.Finder{}
		if row[1] != "" {
			require.NoError(t, f.Level.UnmarshalText([]byte(row[1])))
		}
		require.NoError(t, f.Within.UnmarshalText([]byte(row[2])))
		assert.Equal(t, row[3], outcome(t, f, row[0], row[3] == "?"), "%q", row[0])
	}
}

func outcome(t *testing.T, f village.Finder, text string, some bool) string {
	r, err := f.Parse(text)
	if err == nil {
		return r.Code.String()
	}
	if e, ok := errors.AsType[*region.AmbiguousError](err); ok {
		if some {
			return "?"
		}
		var codes []string
		for _, m := range e.Candidates {
			codes = append(codes, m.Region.Code.String())
		}
		return strings.Join(codes, " ")
	}
	if _, ok := errors.AsType[*region.ConflictError](err); ok {
		return "!"
	}
	_, ok := errors.AsType[*region.NotFoundError](err)
	require.True(t, ok, "%v", err)
	return "-"
}

func TestFind(t *testing.T) {
	text := "Kel. Hadimulyo Barat, Kec. Metro Pusat"
	all := village.Find(text)
	require.NotEmpty(t, all)
	assert.Equal(t, "18.72.01.1004", all[0].Region.Code.String())
	assert.Equal(t, "Kel. Hadimulyo Barat", text[all[0].Span[0]:all[0].Span[1]])
	assert.Len(t, village.Finder{Limit: 3}.Find("Sukamaju"), 3)
	assert.Empty(t, village.Finder{Within: region.MustParseCode("18.72.99")}.Find(text))
	assert.Empty(t, village.Finder{Within: region.MustParseCode("18.72.01.1004")}.Find(text))
}

func TestParseHostile(t *testing.T) {
	_, err := village.Parse(strings.Repeat("Metro ", 200000))
	require.ErrorIs(t, err, region.ErrTextTooLong)
	_, err = village.Parse("Kota\x00Metro")
	require.ErrorIs(t, err, region.ErrNotText)
}

// TestHostileText holds that a search ends whatever the text is.
func TestHostileText(t *testing.T) {
	for _, word := range []string{"Kota ", "Desa ", "Sukamaju, ", "Sukamaj, ", "Kampung Baru ", "Metro Metro Metr ", "Kel. Bukan Kec. Bukan ", "a "} {
		text := strings.Repeat(word, 1000/len(word)+1)[:1000]
		village.Find(text)
	}
}

func BenchmarkParse(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"address", "Jl. Jend. A. Yani No. 5, Kel. Hadimulyo Barat, Kec. Metro Pusat, Kota Metro, Lampung"},
		{"plain", "JL AHMAD YANI NO 5 HADIMULYO BARAT METRO PUSAT METRO LAMPUNG"},
		{"misspelt", "Hadimulio Barat"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = village.Parse(bb.text)
			}
		})
	}
}
