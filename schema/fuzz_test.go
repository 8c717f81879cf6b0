package schema_test

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzDocuments gives each document to the reader of every kind. What is read is written
// in a form that is read as the same, and the check of it stands.
func FuzzDocuments(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("testdata", "valid", "*.json"))
	require.NoError(f, err)
	kinds := slices.Sorted(maps.Keys(readers))
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		kind, _, _ := strings.Cut(filepath.Base(name), ".")
		f.Add(byte(slices.Index(kinds, kind)), data)
	}
	f.Fuzz(func(t *testing.T, kind byte, data []byte) {
		name := kinds[int(kind)%len(kinds)]
		first, err := readers[name].rewrite(data)
		if err != nil {
			require.Empty(t, first)
			return
		}
		second, err := readers[name].rewrite(first)
		require.NoError(t, err, "%s that was written is not read: %s", name, first)
		require.True(t, bytes.Equal(first, second), "%s\n%s\n%s", name, first, second)
		_, err = readers[name].codes(data)
		if err != nil {
			require.NotContains(t, err.Error(), "what was written", "%s %s", name, data)
		}
	})
}
