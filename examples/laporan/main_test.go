package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/press"
)

func TestShow(t *testing.T) {
	var all strings.Builder
	for _, args := range [][]string{nil, {"-lang", "en", "-terbit", "2024-06-13", "-media", "Kabar Pringsewu", "berita.txt"}} {
		fmt.Fprintf(&all, "$ laporan %s\n%s\n", strings.Join(args, " "), commandtest.Done(t, laporan, "", args...))
	}
	commandtest.Golden(t, "show.txt", all.String())
	for line := range strings.Lines(all.String()) {
		assert.LessOrEqual(t, command.Columns(strings.TrimSuffix(line, "\n")), command.Width, line)
	}
}

func TestDocument(t *testing.T) {
	out := commandtest.Done(t, laporan, "", "-dokumen")
	commandtest.Golden(t, "kegiatan.json", out)
	event, err := program.Read(strings.NewReader(out))
	require.NoError(t, err)
	assert.Equal(t, "Bimbingan Teknis Keluarga Berintegritas", event.Title.Text)

	var draft press.Draft
	require.NoError(t, json.Unmarshal([]byte(commandtest.Done(t, laporan, "", "-json")), &draft))
	assert.NotEmpty(t, draft.Facts)
}

func TestRefused(t *testing.T) {
	commandtest.Refused(t, laporan, 2, "2024-09-18", "", "-terbit", "kemarin")
	name := commandtest.File(t, "berita.txt", "Harga cabai naik.\n")
	commandtest.Refused(t, laporan, 1, "Tidak ada nama kegiatan", "", name)
}

func TestManners(t *testing.T) {
	commandtest.Manners(t, laporan, command.Any, nil)
}

func TestMain(m *testing.M) { commandtest.Main(m, laporan) }

func TestSweep(t *testing.T) {
	commandtest.Sweep(t, laporan, commandtest.Sample{File: "berita.txt", Args: []string{commandtest.In}})
}
