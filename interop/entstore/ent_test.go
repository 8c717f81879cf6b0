// Package entstore lets ent write a store of types of the library, as docs/sql.md says, and
// runs what it wrote. It is much code, so that the module stands in testdata without it.
package entstore

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEnt(t *testing.T) {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "desk")
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/desk")))
	for _, name := range []string{"go.mod", "go.sum"} { // under these names they would be a module of the repository
		require.NoError(t, os.Rename(filepath.Join(dir, name+".txt"), filepath.Join(dir, name)))
	}
	for _, args := range [][]string{
		{"mod", "edit", "-replace=github.com/integritas-id/integritas=" + root},
		{"generate", "./ent"},
		{"test", "-mod=mod", "./..."},
	} {
		cmd := exec.CommandContext(t.Context(), "go", args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, string(out))
	}
}
