package region_test

import (
	"encoding/csv"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// TestPlaces reads testdata/places.csv: a kind of text (judged where it was written and judged
// before it was read), the text, and what comes out of
// region.Parse, or for kind village of village.Parse: a code, "?" for a text that may
// mean several regions, "-" for one that names none, "!" for any error.
func TestPlaces(t *testing.T) {
	file, err := os.Open("testdata/places.csv")
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	for _, row := range rows[1:] {
		parse := region.Parse
		if row[0] == "village" {
			parse = village.Parse
		}
		if got := said(parse(row[1])); !agrees(row[2], got) {
			t.Errorf("%s %q: want %s, got %s", row[0], row[1], row[2], got)
		}
	}
}

// said writes what Parse returned: a code, the codes of candidates with a question mark
// before them, or "-".
func said(r region.Region, err error) string {
	if err == nil {
		return r.Code.String()
	}
	var sign string
	var candidates []region.Match
	if e, ok := errors.AsType[*region.AmbiguousError](err); ok {
		sign, candidates = "?", e.Candidates
	} else if e, ok := errors.AsType[*region.ConflictError](err); ok {
		sign, candidates = "!", e.Candidates
	} else {
		return "-"
	}
	codes := make([]string, len(candidates))
	for i, m := range candidates {
		codes[i] = m.Region.Code.String()
	}
	return sign + strings.Join(codes, " ")
}

func agrees(want, got string) bool {
	switch want {
	case "?", "-":
		return got[:1] == want
	case "!":
		return got[0] < '0' || got[0] > '9'
	}
	return got == want
}
