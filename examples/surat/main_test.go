package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
	"github.com/integritas-id/integritas/validation"
)

// TestDocuments compares every paper with testdata.
func TestDocuments(t *testing.T) {
	for _, d := range documents {
		t.Run(d.name, func(t *testing.T) {
			var got bytes.Buffer
			require.NoError(t, d.of().Write(&got, language.Indonesian))
			commandtest.Golden(t, d.name+".html", got.String())
		})
	}
}

// TestEvent holds that the example is an event that a secretary believes.
func TestEvent(t *testing.T) {
	assert.Empty(t, validation.Check(event()))
	minutes := 0
	for _, item := range event().Agenda[5:8] {
		if item.By != "" {
			minutes += item.To.Minutes() - item.From.Minutes()
		}
	}
	assert.Equal(t, event().Schedule.JP*45, minutes)
}

func TestRun(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "surat")
	commandtest.Done(t, tool, "", "-dir", dir)
	for _, d := range documents {
		assert.FileExists(t, filepath.Join(dir, d.name+".html"))
	}
	assert.Contains(t, commandtest.Done(t, tool, "", "-paper", "notula", "-lang", "en"), "Meeting Notes")
	commandtest.Refused(t, tool, 1, "bukan folder", "", "-dir", filepath.Join(dir, "notula.html"))
	commandtest.Refused(t, tool, 2, "hanya ada undangan", "", "-paper", "piagam")
	commandtest.Refused(t, tool, 2, "hapus -paper", "", "-paper", "notula", "-dir", dir)
	commandtest.Manners(t, tool, command.Any)
}
