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

// TestKinds gives what is no article.
func TestKinds(t *testing.T) {
	for text, want := range map[string]string{
		"PK\x03\x04word/document.xml":                "dokumen Word; salin naskahnya",
		"PK\x03\x04xl/workbook.xml":                  "buku kerja Excel",
		"%PDF-1.7\n\xe2\xe3":                         "PDF",
		"{\\rtf1\\ansi Wali Kota membuka Bimtek.}":   "RTF",
		"\xd0\xcf\x11\xe0\xa1\xb1":                   "Word lama",
		"\xff\xd8\xff\xe0":                           "gambar",
		"II*\x00\x08\x00":                            "gambar",
		"<html><p>Wali Kota membuka Bimtek.</p>":     "halaman web",
		`{"title":{"text":"Bimtek di Kota Metro"}}`:  "JSON",
		"\x00\x01\x02\x03\xff\x80Bimtek\x00\x00\x07": "berkas biner",
		" \n\t": "kosong",
	} {
		commandtest.Refused(t, laporan, 1, want, "", commandtest.File(t, "berita.txt", text))
	}
}
