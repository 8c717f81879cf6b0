package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sertifikat runs the command and returns what it wrote.
func sertifikat(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(args, &stdout, &stderr))
	assert.Empty(t, stderr.String())
	return stdout.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, name)
}

func TestGolden(t *testing.T) {
	for _, lang := range []string{"id", "en"} {
		out := filepath.Join(t.TempDir(), "out.html")
		golden(t, "list_"+lang+".txt", sertifikat(t, "-lang", lang, "-out", out, "-verify-at", "inspektorat.metro.example/sertifikat"))
		html, err := os.ReadFile(out)
		require.NoError(t, err)
		_, body, found := strings.Cut(string(html), "<body>") // the style is package paper's
		require.True(t, found)
		golden(t, "certificates_"+lang+".html", body)
	}
}

// TestSecret holds that the secret makes the codes and is never told.
func TestSecret(t *testing.T) {
	secret := "another secret of sixteen bytes and more"
	dir := t.TempDir()
	file, out := filepath.Join(dir, "secret"), filepath.Join(dir, "out.html")
	require.NoError(t, os.WriteFile(file, []byte(secret+"\n"), 0o600))
	got := sertifikat(t, "-secret-file", file, "-out", out)
	html, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.NotContains(t, got+string(html), "sixteen")
	assert.NotContains(t, got, "rahasia contoh")
	assert.NotEqual(t, sertifikat(t), got, "other codes")

	require.NoError(t, os.WriteFile(file, []byte("short"), 0o600))
	err = run([]string{"-secret-file", file}, &bytes.Buffer{}, &bytes.Buffer{})
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "short")
}

func TestNumbers(t *testing.T) {
	got := sertifikat(t, "-first", "41", "-number", "{seq}/HM.01.04/{month}/{year}", "-issued", "2024-04-01")
	assert.Contains(t, got, "nomor 41/HM.01.04/04/2024,")
	assert.NotContains(t, got, "nomor 40/")
}

func TestErrors(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.csv")
	for name, tc := range map[string]struct {
		rows string
		want string
	}{
		"session": {"Widodo Sasmita;9;hadir;;;2024-03-05 08:21;qr;;\n", "line 2"},
		"state":   {"Widodo Sasmita;1;entah;;;2024-03-05 08:21;qr;;\n", "line 2"},
		"moment":  {"Widodo Sasmita;1;hadir;;;5 Maret;qr;;\n", "line 2"},
		"width":   {"Widodo Sasmita;1;hadir\n", "line 2"},
	} {
		require.NoError(t, os.WriteFile(bad, []byte("Peserta;Sesi;Status;Alasan;Terlambat;Waktu;Cara;Dicatat oleh;Koreksi\n"+tc.rows), 0o600))
		var stdout bytes.Buffer
		err := run([]string{"-checkins", bad}, &stdout, &bytes.Buffer{})
		require.Error(t, err, name)
		assert.Contains(t, err.Error(), tc.want, name)
		assert.Empty(t, stdout.String(), name)
	}
	for _, args := range [][]string{{"-lang", "de"}, {"extra"}, {"-issued", "8 Maret"}, {"-first", "0"}, {"-number", "SERT"}, {"-event", "missing.json"}, {"-secret-file", "missing"}} {
		assert.Error(t, run(args, &bytes.Buffer{}, &bytes.Buffer{}), strings.Join(args, " "))
	}
}
