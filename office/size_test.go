package office_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// maxSize is the most that a program grows by which already knows the regions, in bytes.
// A third of it are the tables of phrases and names, a third code, and the rest what the
// runtime keeps of both and the labels of the closed sets.
const maxSize = 352 << 10

func TestBinarySize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds two programs")
	}
	require.LessOrEqual(t, sizeOf(t, "office")-sizeOf(t, "base"), int64(maxSize))
}

// sizeOf builds one of the programs in testdata/size and returns its bytes.
func sizeOf(t *testing.T, name string) int64 {
	t.Helper()
	out := filepath.Join(t.TempDir(), name)
	cmd := exec.Command("go", "build", "-ldflags=-s -w", "-o", out, "./testdata/size/"+name)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=")
	text, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", text)
	info, err := os.Stat(out)
	require.NoError(t, err)
	return info.Size()
}
