package read_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/web/read"
)

func example(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("../" + name)
	require.NoError(t, err)
	return string(text)
}

// TestList holds that a pasted list is found to be one, and that numbers are masked unless
// they are asked for.
func TestList(t *testing.T) {
	list := example(t, "contoh.csv")
	page := read.Read(list, read.Options{})
	require.Equal(t, "list", page.As)
	require.Len(t, page.People, 4)
	assert.Equal(t, "Drs. H. WIDODO SASMITA, M.M.", page.People[0].Name)
	text, err := json.Marshal(page)
	require.NoError(t, err)
	assert.NotContains(t, string(text), "196804121990031901")
	assert.NotContains(t, string(text), "081200000101")
	text, err = json.Marshal(read.Read(list, read.Options{Bare: true}))
	require.NoError(t, err)
	assert.Contains(t, string(text), "196804121990031901")
}

// TestText holds that a report is read as a text, each fact with its words.
func TestText(t *testing.T) {
	page := read.Read(example(t, "contoh.txt"), read.Options{Lang: "en"})
	require.Equal(t, "text", page.As)
	require.NotEmpty(t, page.People)
	require.NotEmpty(t, page.Facts)
	assert.NotEmpty(t, page.Facts[0].Words)
}

// TestAnything holds that whatever is pasted gets an answer.
func TestAnything(t *testing.T) {
	for _, text := range []string{"", "\n", "halo", ";;;\n;;;", "\xff\xfe\x00", strings.Repeat("a", read.Max+1), "<script>alert(1)</script>;1\nx;2"} {
		for _, as := range []string{"", "list", "text"} {
			page := read.Read(text, read.Options{As: as})
			_, err := json.Marshal(page)
			require.NoError(t, err)
			if strings.TrimSpace(text) != "" {
				assert.True(t, page.Remark != "" || len(page.People)+len(page.Facts) > 0, "%.20q as %q has no answer", text, as)
			}
		}
	}
}
