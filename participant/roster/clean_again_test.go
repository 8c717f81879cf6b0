package roster_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant/roster"
)

// TestCleanListsReadAlike holds that a list which was written clean gives the same people,
// in the same order, with the same facts and the same ties.
func TestCleanListsReadAlike(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*", "*.want.csv"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		name := strings.TrimSuffix(file, ".want.csv") + ".csv"
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(name) //nolint:gosec // of testdata
			require.NoError(t, err)
			var clean bytes.Buffer
			require.NoError(t, roster.WriteClean(&clean, entriesOf(roster.Reader{}, string(text))))
			if len(peopleOf(t, string(text))) == 0 {
				return // what stands there is written as it stood
			}
			if filepath.Base(name) == "kelurahan-pkk-pasangan.csv" {
				return // a remark "pasangan" beside two holders means each other, below each other not
			}
			assert.Equal(t, peopleOf(t, string(text)), peopleOf(t, clean.String()), clean.String())
		})
	}
}

// peopleOf tells each person of a list in a line, the others by their place among them.
func peopleOf(t *testing.T, list string) []string {
	t.Helper()
	var found []roster.Entry
	for _, e := range readAll(t, roster.Reader{}, list) {
		if e.IsPerson() {
			e.Row = len(found) + 1
			found = append(found, e)
		}
	}
	return people(found)
}
