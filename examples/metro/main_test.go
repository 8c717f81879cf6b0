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

// metro runs the command and returns what it wrote.
func metro(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(args, strings.NewReader(stdin), &stdout, &stderr))
	assert.Empty(t, stderr.String())
	return stdout.String()
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{"metro.txt": nil, "metro_en.txt": {"-lang", "en"}, "metro.json": {"-json"}} {
		got := metro(t, "", args...)
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got, name)
	}
}

// TestSameBytes pipes the JSON into the command again.
func TestSameBytes(t *testing.T) {
	once := metro(t, "", "-json")
	assert.Equal(t, once, metro(t, once, "-event", "-", "-json"))
	report := metro(t, once, "-event", "-")
	assert.Contains(t, report, "/participants/14/nip Danu Wirasaputra", "the report checks the people of the event")
}

// TestOtherLists reads the same people from lists of another form.
func TestOtherLists(t *testing.T) {
	for name, list := range map[string]string{
		"commas":     "Nama Lengkap,NIP,Jabatan\n\"Contoh Nama, S.H.\",197205141998031901,Camat\n",
		"tabs":       "DAFTAR PESERTA\n\nNama\tNIP Pegawai\tJabatan\nContoh Nama, S.H.\t19720514 199803 1 901\tCamat\n",
		"no heading": "1;Contoh Nama, S.H.;197205141998031901;Camat\n",
		"utf-16":     "\xff\xfe" + utf16("Nama;NIP;Jabatan\r\nContoh Nama, S.H.;197205141998031901;Camat\r\n"),
	} {
		t.Run(name, func(t *testing.T) {
			got := metro(t, list, "-roster", "-")
			assert.Contains(t, got, "  1. Contoh Nama, S.H. · NIP ***************901 · Camat")
			assert.Contains(t, got, "0 kesalahan")
		})
	}
	assert.Contains(t, metro(t, "Nama\nSiti \xc9liane\n", "-roster", "-"), "Siti Éliane", "Windows-1252")
}

func utf16(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		b.WriteByte(c)
		b.WriteByte(0)
	}
	return b.String()
}

// TestRefused holds that a failure is one line with the place, and writes nothing.
func TestRefused(t *testing.T) {
	event, err := os.ReadFile("event.json")
	require.NoError(t, err)
	one := `{"id":"018e0d1a-0000-7000-8000-000000000001","name":{"full":"Contoh Nama"}}`
	twice := strings.TrimSuffix(strings.TrimSpace(string(event)), "}") + `,"participants":[` + one + "," + one + "]}"
	for name, tc := range map[string]struct {
		args  []string
		stdin string
		want  string
	}{
		"no such file":               {[]string{"-event", "nowhere.json"}, "", "nowhere.json"},
		"no such list":               {[]string{"-roster", "nowhere.csv"}, "", "nowhere.csv"},
		"unknown member":             {[]string{"-event", "-"}, strings.Replace(string(event), `"programme"`, `"programm"`, 1), `(baris 5, kolom 3): anggota ini tidak dikenal di sini; yang terdekat: programme`},
		"unknown member, in English": {[]string{"-event", "-", "-lang", "en"}, strings.Replace(string(event), `"programme"`, `"programm"`, 1), `(line 5, column 3): there is no such member here; the nearest: programme`},
		"second of one id":           {[]string{"-event", "-"}, twice, "/participants/1"},
		"no JSON":                    {[]string{"-event", "-"}, "DAFTAR HADIR", "stdin"},
		"another language":           {[]string{"-lang", "fr"}, "", "-lang fr"},
		"an argument":                {[]string{"list.csv"}, "", "list.csv"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			err := run(tc.args, strings.NewReader(tc.stdin), &stdout, &stderr)
			require.Error(t, err)
			assert.Contains(t, err.Error(), tc.want)
			assert.NotContains(t, err.Error(), "\n", "one line")
			assert.Empty(t, stdout.String())
		})
	}
}
