package program_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// readCase reads one of the real events, or the made-up one, of testdata/cases.
func readCase(t testing.TB, key string) *program.Event {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "cases", key+".json"))
	require.NoError(t, err)
	defer f.Close()
	e, err := program.Read(f)
	require.NoError(t, err)
	return e
}

// cases are the keys of the real events and, last, of the made-up one.
var cases = []string{
	"metro-2024-03-05", "sultra-2025-11-11", "maluku-2023-09-20", "paku-kemenkeu-2021-07-postponed",
	"kaltim-kota-antikorupsi-2024-08-06", "roadshow-bandung-2024-08", "rekaan-bandar-lampung-2024-02-20",
}

func TestCasesAreWrittenBackEqual(t *testing.T) {
	for _, key := range cases {
		data, err := os.ReadFile(filepath.Join("testdata", "cases", key+".json"))
		require.NoError(t, err)
		e := readCase(t, key)
		assert.Equal(t, key, e.Key)
		var b bytes.Buffer
		require.NoError(t, e.Write(&b))
		assert.Equal(t, string(data), b.String(), key)
	}
}

// TestCasesCheck holds that the check finds what is wrong in the real events, two
// weekdays in the one that was postponed, and nothing else.
func TestCasesCheck(t *testing.T) {
	for _, key := range cases {
		var got []string
		for _, p := range validation.Check(readCase(t, key)) {
			got = append(got, p.Path+" "+p.Code())
		}
		var want []string
		if strings.HasPrefix(key, "paku") {
			want = []string{"/schedule/printed/0/weekday schedule.weekday-swapped", "/schedule/printed/1/weekday schedule.weekday"}
		}
		assert.Equal(t, want, got, key)
	}
}

// TestExamplesHoldTheCases holds that the documents beside examples/metro are the
// cases. The event of the day itself may have got its participants since.
func TestExamplesHoldTheCases(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "examples", "metro", "others", "*.json"))
	require.NoError(t, err)
	require.Len(t, files, len(cases)-1)
	for _, file := range append(files, filepath.Join("..", "examples", "metro", "event.json")) {
		f, err := os.Open(file)
		require.NoError(t, err)
		defer f.Close()
		e, err := program.Read(f)
		require.NoError(t, err)
		e.Participants = nil
		assert.Equal(t, readCase(t, e.Key), e, file)
	}
}
