package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

func TestShow(t *testing.T) {
	var all strings.Builder
	for _, args := range [][]string{
		{"kec metro pusat"},
		nil,
		{"Kota", "Bandnug"},
		{"-limit", "3", "Sukamaju"},
		{"-within", "18", "-level", "kecamatan", "metro pst"},
		{"-exact", "Kota Mtero"},
		{"Kab. Metro"},
		{"-lang", "en", "Kab. Metro"},
		{"-json", "metro"},
		{"-why", "Kab. Badung, Jawa Barat"},
		{"-why", "-lang", "en", "Kab. Lombok Bara"},
	} {
		fmt.Fprintf(&all, "$ wilayah %s\n%s\n", strings.Join(args, " "), commandtest.Done(t, wilayah, "", args...))
	}
	commandtest.Golden(t, "show.txt", all.String())
	for line := range strings.Lines(all.String()) {
		assert.LessOrEqual(t, command.Columns(strings.TrimSuffix(line, "\n")), command.Width, line)
	}
	_, _, code := commandtest.Run(t, wilayah, "", "-strict", "Kab. Metro")
	assert.Equal(t, 1, code)
}

func TestCodes(t *testing.T) {
	out, errs, _ := commandtest.Run(t, wilayah, "", "-in", "codes.csv", "-codes", "kode", "-column", "nama")
	assert.Empty(t, errs)
	commandtest.Golden(t, "codes.txt", out)
	out, _, code := commandtest.Run(t, wilayah, "kode;nama\n18.72;Kota Metro\n", "-in", "-", "-codes", "kode", "-column", "nama", "-strict", "-lang", "en")
	assert.Zero(t, code)
	assert.Equal(t, "Coding: Kemendagri\nFrom Permendagri 56/2015 to Kepmendagri 300.2.2-2430/2025\n1 of 1 row in agreement\n", out)
}

func TestFile(t *testing.T) {
	out, errs, code := commandtest.Run(t, wilayah, "", "-in", "addresses.csv", "-column", "Alamat")
	assert.Zero(t, code)
	commandtest.Golden(t, "with-codes.csv", out)
	commandtest.Golden(t, "summary.txt", errs)

	path := filepath.Join(t.TempDir(), "out.csv")
	nothing, _, code := commandtest.Run(t, wilayah, "", "-in", "addresses.csv", "-out", path)
	assert.Zero(t, code)
	assert.Empty(t, nothing)
	assert.Equal(t, out, commandtest.Text(t, path))
}

// TestForms reads other delimiters and encodings, and keeps the delimiter.
func TestForms(t *testing.T) {
	for _, list := range []string{"\ufeffno;kota\n1;Kota Metro\n", "no;kota\r\n1;Kota Metro\r\n", "\xff\xfe" + wide("no;kota\n1;Kota Metro\n")} {
		out, errs, code := commandtest.Run(t, wilayah, list, "-in", "-", "-column", "kota", "-lang", "en")
		assert.Zero(t, code, errs)
		assert.Equal(t, "no;kota;kode_wilayah;nama_wilayah;catatan\n1;Kota Metro;18.72;Kota Metro;\n", out)
		assert.Equal(t, "1 row got a code\n", errs)
	}
}

func wide(s string) string { return strings.Join(strings.Split(s, ""), "\x00") + "\x00" }

func TestLongFile(t *testing.T) {
	list := "kota,kode\n" + strings.Repeat("Kota Metro\n", 2000) + strings.Repeat("Bogor\n", 4)
	out, errs, code := commandtest.Run(t, wilayah, list, "-in", "-", "-column", "kota", "-limit", "1")
	assert.Zero(t, code)
	assert.Equal(t, 2005, strings.Count(out, "\n"))
	assert.Equal(t, `2.000 baris mendapat kode
4 baris bisa berarti beberapa wilayah
  baris 2002: Bogor
  dan 3 lagi
`, errs)
}

func TestManners(t *testing.T) {
	commandtest.Manners(t, wilayah, command.CSV, []string{"-in"})
	for want, args := range map[string][]string{
		"-within":             {"-within", "1", "x"},
		"-level":              {"-level", "benua", "x"},
		"tidak ada kolom":     {"-in", "addresses.csv", "-column", "kota"},
		"berlebih":            {"-in", "addresses.csv", "x"},
		"-json tidak berlaku": {"-in", "addresses.csv", "-json"},
	} {
		commandtest.Refused(t, wilayah, 2, want, "", args...)
	}
	old := commandtest.File(t, "old.csv", "yang lama\n")
	commandtest.Refused(t, wilayah, 2, "tidak ada kolom", "", "-in", "addresses.csv", "-column", "kota", "-out", old)
	assert.Equal(t, "yang lama\n", commandtest.Text(t, old))
}

func TestMain(m *testing.M) { commandtest.Main(m, wilayah) }

func TestSweep(t *testing.T) {
	commandtest.Sweep(t, wilayah, commandtest.Sample{File: "addresses.csv", Args: []string{"-in", commandtest.In}, Note: true})
}
