package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

// metro runs the command and returns what it wrote.
func metro(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	return commandtest.Done(t, tool, stdin, args...)
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{"metro.txt": nil, "metro_en.txt": {"-lang", "en"}, "metro.json": {"-json"}} {
		got := metro(t, "", args...)
		commandtest.Golden(t, name, got)
		if name != "metro.json" {
			commandtest.Spelled(t, name, got)
		}
		for line := range strings.Lines(got) {
			if name != "metro.json" {
				assert.LessOrEqual(t, command.Columns(strings.TrimSuffix(line, "\n")), command.Width, line)
			}
		}
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

// TestManyFaults counts what nobody could mend in one go.
func TestManyFaults(t *testing.T) {
	var list strings.Builder
	list.WriteString("Nama;NIP\n")
	for i := range 1_250 {
		fmt.Fprintf(&list, "Siti %c%c;1972%02d\n", 'A'+i%26, 'a'+i/50, i%100)
	}
	report := metro(t, list.String(), "-roster", "-")
	assert.Equal(t, 1_000, strings.Count(report, "NIP tidak dapat dibaca"))
	assert.Contains(t, report, "… dan 250 lagi; perbaiki yang di atas, lalu jalankan lagi")
	assert.Contains(t, report, "Jumlah: 1.250 kesalahan")
	assert.Contains(t, metro(t, list.String(), "-roster", "-", "-lang", "en"), "… and 250 more")
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
	commandtest.Manners(t, tool, command.JSON, []string{"-event"})
	commandtest.Manners(t, tool, command.CSV, []string{"-roster"})
	event := commandtest.Text(t, "event.json")
	one := `{"id":"018e0d1a-0000-7000-8000-000000000001","name":{"full":"Contoh Nama"}}`
	twice := strings.TrimSuffix(strings.TrimSpace(event), "}") + `,"participants":[` + one + "," + one + "]}"
	for name, tc := range map[string]struct {
		args  []string
		stdin string
		want  string
	}{
		"unknown member":             {[]string{"-event", "-"}, strings.Replace(event, `"programme"`, `"programm"`, 1), `(baris 5, kolom 3): anggota ini tidak dikenal di sini; yang terdekat: programme`},
		"unknown member, in English": {[]string{"-event", "-", "-lang", "en"}, strings.Replace(event, `"programme"`, `"programm"`, 1), `(line 5, column 3): there is no such member here; the nearest: programme`},
		"second of one id":           {[]string{"-event", "-"}, twice, "/participants/1"},
		"no JSON":                    {[]string{"-event", "-"}, "DAFTAR HADIR", "masukan standar: berkas ini bukan JSON"},
		"nobody":                     {[]string{"-roster", "-"}, "12;34\n", "tidak ada seorang pun"},
	} {
		t.Run(name, func(t *testing.T) { commandtest.Refused(t, tool, 1, tc.want, tc.stdin, tc.args...) })
	}
	commandtest.Refused(t, tool, 2, "sama-sama", "", "-event", "-", "-roster", "-")
	_, _, code := commandtest.Run(t, tool, "", "-strict")
	assert.Equal(t, 1, code)
}

func TestMain(m *testing.M) { commandtest.Main(m, tool) }

func TestSweep(t *testing.T) {
	commandtest.Sweep(t, tool,
		commandtest.Sample{File: "roster.csv", Args: []string{"-roster", commandtest.In}},
		commandtest.Sample{File: "event.json", Args: []string{"-event", commandtest.In, "-json"}},
	)
}
