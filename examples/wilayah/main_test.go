package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files")

// golden compares an output with a file in testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "run go test -update and look at the difference")
}

func runIt(t *testing.T, stdin string, args ...string) (stdout, stderr []byte, err error) {
	t.Helper()
	var out, errs bytes.Buffer
	err = run(args, strings.NewReader(stdin), &out, &errs)
	return out.Bytes(), errs.Bytes(), err
}

func TestShow(t *testing.T) {
	var all bytes.Buffer
	for _, args := range [][]string{
		{"kec metro pusat"},
		nil,
		{"Kota", "Bandnug"},
		{"-limit", "3", "Sukamaju"},
		{"-within", "18", "-level", "kecamatan", "metro pst"},
		{"-exact", "Kota Mtero"},
		{"Kab. Metro"},
	} {
		out, errs, err := runIt(t, "", args...)
		require.NoError(t, err)
		assert.Empty(t, errs)
		fmt.Fprintf(&all, "$ wilayah %s\n%s\n", strings.Join(args, " "), out)
	}
	golden(t, "show.txt", all.Bytes())
}

func TestFile(t *testing.T) {
	out, errs, err := runIt(t, "", "-in", "addresses.csv", "-column", "Alamat")
	require.NoError(t, err)
	golden(t, "with-codes.csv", out)
	golden(t, "summary.txt", errs)

	path := filepath.Join(t.TempDir(), "out.csv")
	nothing, _, err := runIt(t, "", "-in", "addresses.csv", "-out", path)
	require.NoError(t, err)
	assert.Empty(t, nothing)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(out), string(text))
}

func TestLongFile(t *testing.T) {
	list := "\ufeffkota;kode\n" + strings.Repeat("Kota Metro\n", 2*step-3) + strings.Repeat("Bogor\n", 4)
	out, errs, err := runIt(t, strings.ReplaceAll(list, ";", ","), "-in", "-", "-column", "kota", "-limit", "1")
	require.NoError(t, err)
	assert.Equal(t, 2*step+2, strings.Count(string(out), "\n"))
	assert.Equal(t, `10000 baris dibaca …
20000 baris dibaca …
19997 baris mendapat kode
4 baris bisa berarti beberapa wilayah
  baris 19999: Bogor
  dan 3 lagi
`, string(errs))
}

func TestMistakes(t *testing.T) {
	for _, args := range [][]string{
		{"-within", "1", "x"},
		{"-level", "benua", "x"},
		{"-in", "nowhere.csv"},
		{"-in", "addresses.csv", "-column", "kota"},
		{"-in", "-"},
		{"-in", "addresses.csv", "-out", filepath.Join("nowhere", "out.csv")},
		{"-no-such-flag"},
	} {
		_, _, err := runIt(t, "", args...)
		assert.Error(t, err, "%v", args)
	}
}
