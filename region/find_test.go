package region_test

import (
	"encoding/csv"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/region"
)

// TestParse reads testdata/find.csv: a text, the level and the region to search
// within, and what comes out: a code, several codes divided by blanks for an
// AmbiguousError with just these candidates, "?" for any AmbiguousError, "!" for a
// ConflictError and "-" for a NotFoundError.
func TestParse(t *testing.T) {
	file, err := os.Open("testdata/find.csv")
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	for _, row := range rows[1:] {
		f := region.Finder{}
		if row[1] != "" {
			require.NoError(t, f.Level.UnmarshalText([]byte(row[1])))
		}
		require.NoError(t, f.Within.UnmarshalText([]byte(row[2])))
		assert.Equal(t, row[3], outcome(t, f, row[0], row[3] == "?"), "%q", row[0])
	}
}

func outcome(t *testing.T, f region.Finder, text string, some bool) string {
	r, err := f.Parse(text)
	if err == nil {
		return r.Code.String()
	}
	if e, ok := errors.AsType[*region.AmbiguousError](err); ok {
		assert.Equal(t, text, e.Text)
		assert.Greater(t, len(e.Candidates), 1)
		if some {
			return "?"
		}
		var codes []string
		for _, m := range e.Candidates {
			codes = append(codes, m.Region.Code.String())
		}
		return strings.Join(codes, " ")
	}
	if e, ok := errors.AsType[*region.ConflictError](err); ok {
		assert.Equal(t, text, e.Text)
		assert.Greater(t, len(e.Candidates), 1)
		return "!" // of what, TestConflicts says
	}
	e, ok := errors.AsType[*region.NotFoundError](err)
	require.True(t, ok, "%v", err)
	assert.Equal(t, text, e.Text)
	return "-"
}

func TestFind(t *testing.T) {
	text := "Camat Metro Pusat Kota Metro"
	all := region.Find(text)
	require.Len(t, all, 1)
	assert.Equal(t, region.MustParseCode("18.72.01"), all[0].Region.Code)
	assert.Equal(t, region.Exact, all[0].How)
	assert.InDelta(t, 1, all[0].Score, 0)
	assert.Equal(t, "Camat Metro Pusat", text[all[0].Span[0]:all[0].Span[1]])

	all = region.Finder{Level: region.Regency, Exact: true}.Find(text)
	require.Len(t, all, 1)
	assert.Equal(t, "Kota Metro", text[all[0].Span[0]:all[0].Span[1]])

	assert.Len(t, region.Finder{Limit: 2}.Find("Bandung"), 2)
	assert.Empty(t, region.Finder{Exact: true}.Find("Kota Mtero"))
	assert.Empty(t, region.Finder{Within: region.MustParseCode("91.01")}.Find("Metro"))
}

func TestFindLongText(t *testing.T) {
	filler := strings.Repeat("Kata pengantar panjang tanpa nama apa pun. ", 100)
	text := filler + "Acara di Kota Metro, Lampung. " + filler + "Lalu di Kab. Pringsewu."
	var found []string
	for _, m := range (region.Finder{Exact: true, Level: region.Regency}).Find(text) {
		found = append(found, text[m.Span[0]:m.Span[1]])
	}
	assert.ElementsMatch(t, []string{"Kota Metro", "Kab. Pringsewu"}, found)
}

// TestHostileText holds that a search ends whatever the text is: one whose work grew with
// the square of a megabyte would not.
func TestHostileText(t *testing.T) {
	for _, word := range []string{"Kota ", "Kec. Kota ", "a ", "II ", "Sukamaju, ", "Metro Metro Metr ", "Jl. ", "(", "Kabupaten Kabupaten ", "Tebing Tinggi ", "\xff", "é", "Sungai ", "K O T A "} {
		for _, size := range []int{1000, 1 << 20} {
			text := strings.Repeat(word, size/len(word)+1)[:size]
			region.Find(text)
			_, _ = region.Parse(text)
		}
	}
}

func TestParseHostile(t *testing.T) {
	for _, text := range []string{strings.Repeat("Metro ", 200000), "Kota\x00Metro", "Kota \xff Metro"} {
		_, err := region.Parse(text)
		e, ok := errors.AsType[*region.NotFoundError](err)
		require.True(t, ok)
		require.Error(t, e.Err)
		assert.NotContains(t, err.Error(), "Metro")
	}
	_, err := region.Parse(strings.Repeat("Metro ", 200000))
	require.ErrorIs(t, err, region.ErrTextTooLong)
	_, err = region.Parse("Kota\x00Metro")
	require.ErrorIs(t, err, region.ErrNotText)
	_, err = region.Parse("")
	require.Error(t, err)
}
