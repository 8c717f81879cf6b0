package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder is package region, seen from here.
const folder = "../../../region"

func TestTablesAreUpToDate(t *testing.T) {
	files, err := generate(filepath.Join(folder, "data"))
	require.NoError(t, err)
	for name, code := range files {
		have, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		assert.Equal(t, string(have), string(code), "%s: run go generate ./region/...", name)
	}
}
