package participant_test

import (
	"errors"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/participant"
)

// told returns the code of a member of a set, "" for the unknown one.
func told[T interface {
	String() string
	IsZero() bool
}](v T,
) string {
	if v.IsZero() {
		return ""
	}
	return v.String()
}

// TestPositionCorpus reads posts as lists and pages write them. What each should give
// was set down from the rules before it was run.
func TestPositionCorpus(t *testing.T) {
	rows := tabletest.Read(t, os.DirFS("testdata"), "positions.csv")
	for i, row := range rows {
		got, err := participant.ParsePosition(row["text"])
		want := []string{row["role"], row["acting"], row["unit"], row["grade"], row["region"], row["tense"]}
		parts := []string{told(got.Role), told(got.Acting), got.Unit, told(got.Grade), got.Region.String(), told(got.Tense)}
		assert.Equal(t, want, parts, "line %d: %q", i+2, row["text"])
		assert.Equal(t, row["text"], got.Raw)
		if row["role"] == "" {
			var unknown *participant.UnknownPositionError
			assert.True(t, errors.As(err, &unknown), "line %d: %v", i+2, err)
		} else if assert.NoError(t, err, "line %d", i+2) {
			roundTrip(t, got)
		}
	}
}

// roundTrip checks that the official form of a post is read as the same post.
func roundTrip(t *testing.T, p participant.Position) {
	t.Helper()
	official := p.String()
	back, err := participant.ParsePosition(official)
	if !assert.NoError(t, err, "%q from %q", official, p.Raw) {
		return
	}
	assert.Equal(t, [...]any{p.Role, p.Acting, p.Grade, p.Tense}, [...]any{back.Role, back.Acting, back.Grade, back.Tense}, "%q from %q", official, p.Raw)
	if all, _ := participant.ParsePositions(p.Raw); len(all) == 1 { // else the region may stand with the other post
		assert.Equal(t, p.Region, back.Region, "%q from %q", official, p.Raw)
	}
	assert.Equal(t, official, back.String(), "from %q", p.Raw)
}
