package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestDocuments compares both documents with testdata.
func TestDocuments(t *testing.T) {
	for _, name := range documents {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			require.NoError(t, write(&got, name))
			golden := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), got.String())
		})
	}
}

func TestRun(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "surat")
	require.NoError(t, run(dir))
	for _, name := range documents {
		assert.FileExists(t, filepath.Join(dir, name))
	}
	assert.Error(t, run(filepath.Join(dir, documents[0])), "a file is no directory")
}

func TestLetterNumbers(t *testing.T) {
	assert.Equal(t, "005/912/SETDA/II/2024", metro.Letter.Number.Text)
	assert.Equal(t, 912, metro.Letter.Number.Sequence)
	assert.Equal(t, "700/913/SETDA/III/2024", metro.Minutes.Number.Text)
}
