package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

// TestDocuments compares both documents with testdata.
func TestDocuments(t *testing.T) {
	for _, name := range documents {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			require.NoError(t, write(&got, name))
			commandtest.Golden(t, name, got.String())
		})
	}
}

func TestRun(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "surat")
	commandtest.Done(t, tool, "", "-dir", dir)
	for _, name := range documents {
		assert.FileExists(t, filepath.Join(dir, name))
	}
	commandtest.Refused(t, tool, 1, "bukan folder", "", "-dir", filepath.Join(dir, documents[0]))
	commandtest.Manners(t, tool, command.Any)
}

func TestLetterNumbers(t *testing.T) {
	assert.Equal(t, "005/912/SETDA/II/2024", metro.Letter.Number.Text)
	assert.Equal(t, 912, metro.Letter.Number.Sequence)
	assert.Equal(t, "700/913/SETDA/III/2024", metro.Minutes.Number.Text)
}
