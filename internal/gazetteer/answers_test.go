package gazetteer_test

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

// TestAnswers holds the search to the tables of texts and answers that the packages over it
// keep, so that a change here fails here.
func TestAnswers(t *testing.T) {
	for _, row := range table(t, "../../region/testdata/find.csv") {
		f := region.Finder{Level: level(t, row[1])}
		require.NoError(t, f.Within.UnmarshalText([]byte(row[2])))
		assertSays(t, row[0], row[3], f.Parse)
	}
	for _, row := range table(t, "../../region/village/testdata/find.csv") {
		f := village.Finder{Level: level(t, row[1])}
		require.NoError(t, f.Within.UnmarshalText([]byte(row[2])))
		assertSays(t, row[0], row[3], f.Parse)
	}
	for _, row := range table(t, "../../region/testdata/places.csv") {
		parse := region.Parse
		if row[0] == "village" {
			parse = village.Parse
		}
		assertSays(t, row[1], strings.TrimLeft(row[2], "?!"), parse)
	}
}

func table(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open(name)
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	return rows[1:]
}

func level(t *testing.T, code string) (l region.Level) {
	t.Helper()
	require.NoError(t, l.UnmarshalText([]byte(code)))
	return l
}

// assertSays compares an answer with the one that a table wants: codes, the first of
// which is the best; else only that there is none for certain.
func assertSays(t *testing.T, text, want string, parse func(string) (region.Region, error)) {
	t.Helper()
	r, err := parse(text)
	candidates := []string{r.Code.String()}
	if err != nil {
		candidates = nil
		var matches []region.Match
		if e, ok := errors.AsType[*region.AmbiguousError](err); ok {
			matches = e.Candidates
		} else if e, ok := errors.AsType[*region.ConflictError](err); ok {
			matches = e.Candidates
		}
		for _, m := range matches {
			candidates = append(candidates, m.Region.Code.String())
		}
	}
	switch want {
	case "", "?", "!", "-":
		assert.Error(t, err, "%q", text)
	default:
		assert.Equal(t, want, strings.Join(candidates, " "), "%q", text)
	}
}

// TestFindAmongOthers looks for the regions of clear texts when these stand in one text
// longer than a search reads at once, each in a sentence of its own.
func TestFindAmongOthers(t *testing.T) {
	var all strings.Builder
	want := map[string]bool{}
	for _, row := range table(t, "../../region/testdata/find.csv") {
		if r, err := region.Parse(row[0]); err == nil && row[1]+row[2] == "" {
			want[r.Code.String()] = true
			all.WriteString("Acara di " + row[0] + ". Kata penutup panjang tanpa nama apa pun.\n")
		}
	}
	found := 0
	for _, m := range (region.Finder{Limit: 10_000}).Find(all.String()) {
		if code := m.Region.Code.String(); want[code] {
			delete(want, code)
			found++
		}
		assert.NotEmpty(t, strings.TrimSpace(all.String()[m.Span[0]:m.Span[1]]))
	}
	assert.Less(t, len(want), found/3, "a long text is not searched for slips and the like")
	assert.Empty(t, region.Finder{Within: region.MustParseCode("91.01")}.Find("Kota Metro"))
	for _, text := range []string{strings.Repeat("Metro ", 2000), "Kota\x00Metro", "Kota \xff Metro", ""} {
		_, err := region.Parse(text)
		assert.Error(t, err)
		_, err = village.Parse(text)
		assert.Error(t, err)
		assert.NotPanics(t, func() { region.Find(text); village.Find(text) })
	}
}
