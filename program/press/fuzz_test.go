package press

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// FuzzRead holds whatever is read to what every draft promises: spans that lie in the
// text, facts that are in the event, no errors when it is checked.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/reports/*.txt")
	require.NoError(f, err)
	for _, name := range files {
		raw, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(string(raw))
	}
	f.Add("“")
	f.Add("A - \"b\n\"c\n\xff\"")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 2000 {
			return
		}
		d, err := Read(text)
		var none *NoEventError
		if errors.As(err, &none) {
			assert.Empty(t, d.Facts)
			return
		}
		require.NoError(t, err)
		checkDraft(t, text, &d)
	})
}

func TestTooLong(t *testing.T) {
	_, err := Read(strings.Repeat("a", MaxText+1))
	var tooLong *TooLongError
	require.ErrorAs(t, err, &tooLong)
	assert.Equal(t, MaxText+1, tooLong.Len)
}
