package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
	"github.com/integritas-id/integritas/program/attend"
)

// sertifikat runs the command and returns what it wrote.
func sertifikat(t *testing.T, args ...string) string {
	t.Helper()
	return commandtest.Done(t, tool, "", args...)
}

// flat takes the line breaks away.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestGolden(t *testing.T) {
	for _, lang := range []string{"id", "en"} {
		out := filepath.Join(t.TempDir(), "out.html")
		list := sertifikat(t, "-lang", lang, "-certificates", out, "-verify-at", "inspektorat.metro.example/sertifikat")
		commandtest.Golden(t, "list_"+lang+".txt", list)
		commandtest.Spelled(t, "list_"+lang+".txt", list)
		html, err := os.ReadFile(out)
		require.NoError(t, err)
		_, body, found := strings.Cut(string(html), "<body>") // the style is package paper's
		require.True(t, found)
		commandtest.Golden(t, "certificates_"+lang+".html", body)
	}
}

// TestSecret holds that the secret makes the codes and is never told.
func TestSecret(t *testing.T) {
	secret := "another secret of sixteen bytes and more"
	dir := t.TempDir()
	file, out := filepath.Join(dir, "secret"), filepath.Join(dir, "out.html")
	require.NoError(t, os.WriteFile(file, []byte(secret+"\n"), 0o600))
	got := sertifikat(t, "-secret-file", file, "-certificates", out)
	html, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.NotContains(t, got+string(html), "sixteen")
	assert.NotContains(t, got, "rahasia contoh")
	assert.NotEqual(t, sertifikat(t), got, "other codes")

	require.NoError(t, os.WriteFile(file, []byte("short"), 0o600))
	_, errs, code := commandtest.Run(t, tool, "", "-secret-file", file)
	assert.Equal(t, 1, code)
	assert.NotContains(t, errs, "short")
}

func TestNumbers(t *testing.T) {
	got := sertifikat(t, "-first", "41", "-number", "{seq}/HM.01.04/{month}/{year}", "-issued", "2024-04-01")
	assert.Contains(t, got, "nomor 41/HM.01.04/04/2024,")
	assert.NotContains(t, got, "nomor 40/")
}

// TestRegister runs twice: what was given stays, numbers go on, and what was revoked is
// not given again.
func TestRegister(t *testing.T) {
	file := filepath.Join(t.TempDir(), "register.json")
	once := sertifikat(t, "-save-register", file)
	assert.Equal(t, once, sertifikat(t, "-register", file, "-issued", "2024-04-01", "-first", "500", "-save-register", file), "nothing new is given")

	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var r attend.Register
	require.NoError(t, json.Unmarshal(text, &r))
	require.Len(t, r, 7)
	require.NoError(t, r[3].Revoke(civil.MustDate(2024, 4, 2), "kehadiran diwakilkan"))
	taken := r[6].Participant
	r = slices.DeleteFunc(r, func(c attend.Certificate) bool { return c.Participant == taken })
	r[0].Name = "Widodo Sasmita" // as it was printed then
	text, err = json.Marshal(r)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, text, 0o600))

	out := filepath.Join(t.TempDir(), "out.html")
	again := sertifikat(t, "-register", file, "-issued", "2024-04-03", "-certificates", out)
	assert.Contains(t, flat(again), "Sertifikat kehadiran nomor 004/SERT/ITDA/III/2024 dicabut: kehadiran diwakilkan")
	assert.Contains(t, flat(again), "nomor 007/SERT/ITDA/IV/2024", "the next number of the year")
	assert.Contains(t, flat(again), "11 orang, 6 sertifikat")
	html, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.Contains(t, string(html), ">Widodo Sasmita<")
	assert.NotContains(t, string(html), "004/SERT")

	stricter := filepath.Join(t.TempDir(), "policies.json")
	require.NoError(t, os.WriteFile(stricter, []byte(`[{"kind": "kehadiran", "min_share": "1/1", "late_limit": 15}]`), 0o600))
	assert.Contains(t, flat(sertifikat(t, "-register", file, "-policies", stricter, "-lang", "en", "-issued", "2024-04-03", "-checkins", fewer(t), "-event", copied(t, "event.json"), "-roster", copied(t, "roster.csv"), "-enrolments", copied(t, "enrolments.csv"))), "holds 005/SERT/ITDA/III/2024, yet does not meet the rule")
}

// TestPapers looks into each paper.
func TestPapers(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "kertas")
	sertifikat(t, "-papers", dir)
	for name, want := range map[string][]string{
		"surat-tugas.html":  {"Surat Tugas", "pada tanggal 1 Maret 2024", " orang)"},
		"daftar-hadir.html": {"Daftar Hadir", ">Istri<", `<td class="c">15</td>`, "Metro, 6 Maret 2024"},
		"kehadiran.html":    {"dr. Hendra Kusnadi", "Terlambat 25 menit", "Izin (dinas)"},
		"rekap.html":        {"10 orang hadir, 2 pasangan hadir", "Metro, 8 Maret 2024"},
		"laporan.html":      {"Sertifikat kehadiran, terbit</td><td>:</td><td>5", "Keterbukaan suami istri"},
	} {
		html, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		for _, text := range want {
			assert.Contains(t, string(html), text, name)
		}
		assert.NotContains(t, string(html), "196804121990031901", name)
		if name != "surat-tugas.html" {
			assert.NotContains(t, string(html), "19680412 199003", name)
		}
	}
	commandtest.Refused(t, tool, 1, "bukan folder", "", "-papers", filepath.Join(dir, "rekap.html"))
}

// copied writes a file of the sample elsewhere, as somebody's own.
func copied(t *testing.T, name string) string {
	t.Helper()
	text, err := beside.ReadFile(name)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(file, text, 0o600))
	return file
}

// own returns the arguments of files of one's own, those named among them.
func own(t *testing.T, args ...string) []string {
	t.Helper()
	for flag, name := range map[string]string{"-event": "event.json", "-roster": "roster.csv", "-enrolments": "enrolments.csv", "-checkins": "checkins.csv", "-policies": "policies.json"} {
		if !slices.Contains(args, flag) {
			args = append(args, flag, copied(t, name))
		}
	}
	if !slices.Contains(args, "-issued") {
		args = append(args, "-issued", "2024-03-08")
	}
	return args
}

// write writes a file of one's own.
func write(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	return file
}

// TestOwnFiles holds that nothing of the sample is mixed with files of one's own, that a
// registration of nobody stops nobody, and that two people of one name stay two.
func TestOwnFiles(t *testing.T) {
	commandtest.Refused(t, tool, 2, "-roster, -checkins, -policies, dan -issued", "", "-event", copied(t, "event.json"))
	commandtest.Refused(t, tool, 2, "-signer, -post, -place, dan -secret-file", "", own(t, "-papers", t.TempDir())...)
	commandtest.Refused(t, tool, 2, "-secret-file", "", own(t, "-save-register", filepath.Join(t.TempDir(), "r.json"))...)
	assert.Contains(t, sertifikat(t, own(t)...), "001/SERT/III/2024", "no office of the sample in the number")
	shifted := write(t, "Peserta;Sesi;Status;Alasan;Terlambat;Waktu;Cara;Dicatat oleh;Koreksi\nBudi;1;hadir;;19680412199003190101;;;;\n")
	commandtest.Refused(t, tool, 1, "kolom 5 memuat menit keterlambatan", "", own(t, "-checkins", shifted)...)

	event := write(t, `{"schema":"integritas-event/1","id":"0b6f2f6e-6c2c-4f0a-9a51-3f2f6d1f8e11","title":{"text":"Bimtek"},"kind":"bimtek","status":"selesai","mode":"luring",
		"schedule":{"range":"2025-06-02","zone":"WITA"},"sessions":[{"id":"1","title":{"text":"Materi"},"range":"2025-06-02","from":"09:00","to":"10:30"}]}`)
	roster := write(t, "No;Nama;NIP\n1;Ani Contoh;198001012005012901\n2;Ani Contoh;198502022010012902\n3;Budi Contoh;198201012006011903\n4;Cici Contoh;\n")
	policies := write(t, `[{"kind":"kehadiran","min_share":"1/1"}]`)
	enrolments := write(t, "Peserta;Status;Waktu;Mulai\nDodo Rekaan;terkonfirmasi;2025-06-01 09:00;\nBudi Contoh;terkonfirmasi;2025-06-01 09:00;\nAni Contoh;terkonfirmasi;2025-06-01 09:00;\n19850202 201001 2 902;terkonfirmasi;2025-06-01 09:00;\n")
	checkins := write(t, "Peserta;Sesi;Status;Alasan;Terlambat;Waktu;Cara;Dicatat oleh;Koreksi\nBudi Contoh;1;hadir;;;2025-06-02 08:50;qr;;\nAni Contoh;1;hadir;;;2025-06-02 08:51;qr;;\n198502022010012902;1;hadir;;;2025-06-02 08:52;qr;;\n")
	got := flat(sertifikat(t, "-event", event, "-roster", roster, "-policies", policies, "-enrolments", enrolments, "-checkins", checkins, "-issued", "2025-06-03"))
	assert.Contains(t, got, "Dodo Rekaan: mendaftar, tetapi tidak ada dalam daftar peserta")
	assert.Contains(t, got, "Ani Contoh: nama ini dimiliki lebih dari satu orang")
	assert.Contains(t, got, "Cici Contoh: tidak ada pendaftarannya")
	assert.Contains(t, got, "4 orang, 2 sertifikat")
	got = flat(sertifikat(t, "-event", event, "-roster", roster, "-policies", policies, "-checkins", checkins, "-issued", "2025-06-02"))
	assert.Contains(t, got, "4 orang, 0 sertifikat", "the session is not over when the day begins")
}

// fewer writes the check-ins without those of one person's last session.
func fewer(t *testing.T) string {
	t.Helper()
	text, err := beside.ReadFile("checkins.csv")
	require.NoError(t, err)
	text = bytes.ReplaceAll(text, []byte("Danu Wirasaputra;5;hadir"), []byte("Danu Wirasaputra;5;alpa"))
	file := filepath.Join(t.TempDir(), "checkins.csv")
	require.NoError(t, os.WriteFile(file, text, 0o600))
	return file
}

func TestErrors(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.csv")
	for _, tc := range map[string]struct {
		rows string
		want string
	}{
		"session": {"Widodo Sasmita;9;hadir;;;2024-03-05 08:21;qr;;\n", "line 2"},
		"state":   {"Widodo Sasmita;1;entah;;;2024-03-05 08:21;qr;;\n", "line 2"},
		"moment":  {"Widodo Sasmita;1;hadir;;;5 Maret;qr;;\n", "line 2"},
		"width":   {"Widodo Sasmita;1;hadir\n", "line 2"},
	} {
		require.NoError(t, os.WriteFile(bad, []byte("Peserta;Sesi;Status;Alasan;Terlambat;Waktu;Cara;Dicatat oleh;Koreksi\n"+tc.rows), 0o600))
		commandtest.Refused(t, tool, 1, strings.Replace(tc.want, "line", "baris", 1), "", own(t, "-checkins", bad)...)
	}
	for _, args := range [][]string{{"-issued", "8 Maret"}, {"-first", "0"}} {
		commandtest.Refused(t, tool, 2, args[0], "", args...)
	}
	for _, flag := range []string{"-event", "-policies", "-register"} {
		commandtest.Manners(t, tool, command.JSON, []string{flag})
	}
	for _, flag := range []string{"-roster", "-enrolments", "-checkins"} {
		commandtest.Manners(t, tool, command.CSV, []string{flag})
	}
}

// TestSameRegister writes the register over the one that was read, whole or not at all.
func TestSameRegister(t *testing.T) {
	file := filepath.Join(t.TempDir(), "register.json")
	sertifikat(t, "-save-register", file)
	before := commandtest.Text(t, file)
	sertifikat(t, "-register", file, "-save-register", file)
	assert.Equal(t, before, commandtest.Text(t, file))
	_, _, code := commandtest.Run(t, tool, "", "-register", file, "-save-register", file, "-out", "/dev/full")
	assert.Equal(t, 1, code)
	assert.Equal(t, before, commandtest.Text(t, file), "a full disk cuts nothing")
}

func TestMain(m *testing.M) { commandtest.Main(m, tool) }

func TestSweep(t *testing.T) {
	var samples []commandtest.Sample
	for _, flag := range []string{"event", "roster", "enrolments", "checkins", "policies"} {
		args := own(t)
		i := slices.Index(args, "-"+flag)
		if i < 0 {
			args, i = append(args, "-"+flag, ""), len(args)
		}
		file := map[string]string{"event": "event.json", "policies": "policies.json"}[flag]
		args[i+1] = commandtest.In
		samples = append(samples, commandtest.Sample{File: cmp.Or(file, flag+".csv"), Args: args})
	}
	commandtest.Sweep(t, tool, samples...)
}
