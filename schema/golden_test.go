package schema_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/schema"
)

// TestGolden holds the canonical form of version 1: each document of testdata/v1 is read,
// and written again byte for byte. The files are never written by a test, for others
// have stored such bytes: whoever must change one has left version 1.
func TestGolden(t *testing.T) {
	files, err := os.ReadDir("testdata/v" + schema.Version)
	require.NoError(t, err)
	assert.Len(t, files, len(readers))
	for name := range schema.Names() {
		t.Run(name, func(t *testing.T) {
			want, err := os.ReadFile("testdata/v" + schema.Version + "/" + name + ".json")
			require.NoError(t, err)
			got, err := readers[name].rewrite(want)
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got))
		})
	}
}
