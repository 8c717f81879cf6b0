package region_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The most that a program grows by which already uses fmt, encoding/json, log/slog
// and x/text/language, in bytes: with codes and names to level 3, with the search for
// them in text too, and with all of it over four levels. What a program does not call
// the linker leaves out. Of what the search adds, a quarter is its index of names, most
// of the rest its code and the tables that the runtime keeps of code. The index could be
// half as big only for twice the time.
const (
	maxSizeRegion  = 300 << 10
	maxSizeFind    = 456 << 10
	maxSizeVillage = 1216 << 10
)

// BenchmarkBinarySize prints what the packages add to a program, in KiB.
func BenchmarkBinarySize(b *testing.B) {
	base := sizeOf(b, "base")
	for b.Loop() {
		b.ReportMetric(float64(sizeOf(b, "region")-base)/1024, "KiB-region")
		b.ReportMetric(float64(sizeOf(b, "find")-base)/1024, "KiB-find")
		b.ReportMetric(float64(sizeOf(b, "village")-base)/1024, "KiB-village")
	}
}

func TestBinarySize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds four programs")
	}
	base := sizeOf(t, "base")
	require.LessOrEqual(t, sizeOf(t, "region")-base, int64(maxSizeRegion))
	require.LessOrEqual(t, sizeOf(t, "find")-base, int64(maxSizeFind))
	require.LessOrEqual(t, sizeOf(t, "village")-base, int64(maxSizeVillage))
}

// sizeOf builds one of the programs in testdata/size and returns its bytes.
func sizeOf(tb testing.TB, name string) int64 {
	tb.Helper()
	out := filepath.Join(tb.TempDir(), name)
	cmd := exec.Command("go", "build", "-ldflags=-s -w", "-o", out, "./testdata/size/"+name)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=")
	text, err := cmd.CombinedOutput()
	require.NoError(tb, err, "%s", text)
	info, err := os.Stat(out)
	require.NoError(tb, err)
	return info.Size()
}
