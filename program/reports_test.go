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

// TestReports holds that events of real press reports, of many kinds, are read, that
// the check finds the slips which the press made in them and nothing else, and that
// they are written back equal.
func TestReports(t *testing.T) {
	want := map[string]string{
		"acffest-pariwara-2025-11-28":    "",
		"batu-dprd-2023-12-14":           "",
		"dki-keluarga-2022-03-16":        "/schedule/printed/0/weekday schedule.weekday",
		"hakordia-yogyakarta-2025-12-09": "/schedule/printed/1/weekday schedule.weekday",
		"hibah-banjarnegara-2018-12-18":  "",
		"mou-kemendag-2025-06-04":        "",
		"paku-tujuh-pemprov-2022-11-01":  "",
		"rakor-wilayah-i-2025-04-28":     "",
		"roadshow-tangsel-2022-10-07":    "/schedule/printed/0/weekday schedule.weekday-swapped",
		"sprm-malaysia-2015-11-16":       "",
	}
	files, err := filepath.Glob(filepath.Join("testdata", "reports", "*.json"))
	require.NoError(t, err)
	require.Len(t, files, len(want))
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		e, err := program.Read(bytes.NewReader(data))
		require.NoError(t, err, file)
		problems, listed := want[e.Key]
		assert.True(t, listed && strings.HasSuffix(file, e.Key+".json"), file)
		var got []string
		for _, p := range validation.Check(e) {
			got = append(got, p.Path+" "+p.Code())
		}
		assert.Equal(t, problems, strings.Join(got, ", "), file)
		for i := range e.Sources {
			assert.NotEmpty(t, e.Sources[i].URL, file)
		}
		var b bytes.Buffer
		require.NoError(t, e.Write(&b))
		assert.Equal(t, string(data), b.String(), file)
	}
}
