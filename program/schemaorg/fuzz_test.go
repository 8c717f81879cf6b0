package schemaorg_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/schemaorg"
)

// FuzzMarshal holds that any event document that is read becomes JSON that stands between
// the tags of a script, or an error.
func FuzzMarshal(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.json"))
	require.NoError(f, err)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"title":{"text":"</script><!--"},"schedule":{"range":"2024-03-05"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := program.Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		doc, err := schemaorg.Marshal(e)
		if err != nil {
			require.Empty(t, doc)
			return
		}
		require.True(t, json.Valid(doc), "%s", doc)
		require.False(t, strings.ContainsAny(string(doc), "<>&\u2028\u2029"), "%s", doc)
		var members map[string]any
		require.NoError(t, json.Unmarshal(doc, &members))
		require.NotEmpty(t, members["@type"])
		again, err := schemaorg.Marshal(e)
		require.NoError(t, err)
		require.Equal(t, string(doc), string(again))
	})
}
