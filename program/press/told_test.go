package press

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
)

const toldLead = "METRO – Inspektorat Kota Metro menggelar Sosialisasi Antikorupsi di Aula Pemkot Metro, Kamis (7/3/2024). "

func readTold(t *testing.T, text string) *program.Event {
	t.Helper()
	d, err := Read(text)
	require.NoError(t, err, text)
	checkDraft(t, text, &d)
	return &d.Event
}

// TestOneOverLink says that one who speaks from elsewhere makes no event hybrid, and that a part
// of the audience does.
func TestOneOverLink(t *testing.T) {
	for more, want := range map[string]program.Mode{
		"Gubernur Lampung Bambang Rekaan yang hadir secara virtual menyatakan siap mendukung.":       program.ModeOffline,
		"Gubernur Lampung Bambang Rekaan dalam pidatonya secara daring mengajak semua menolak suap.": program.ModeOffline,
		"Kegiatan dibuka secara daring oleh Gubernur Lampung Bambang Rekaan.":                        program.ModeOffline,
		"Kegiatan diikuti 40 orang di aula dan 200 orang secara daring.":                             program.ModeHybrid,
		"Kegiatan juga diikuti para camat secara virtual.":                                           program.ModeHybrid,
	} {
		assert.Equal(t, want, readTold(t, toldLead+more).Mode, more)
	}
}

// TestToldParties says who holds an event by the words around the name.
func TestToldParties(t *testing.T) {
	parties := func(text string) (names []string) {
		for _, p := range readTold(t, text).Parties {
			names = append(names, p.Name)
		}
		return names
	}
	assert.Equal(t, []string{"Inspektorat Kota Metro", "Kejaksaan Negeri Metro", "Polres Metro"},
		parties(toldLead+"Acara ini terselenggara berkat kerja sama antara Inspektorat Kota Metro, Kejaksaan Negeri Metro dan Polres Metro."))
	assert.Equal(t, []string{"Paguyuban Kepala Desa Kabupaten Klaten"},
		parties("KLATEN – Paguyuban Kepala Desa Kabupaten Klaten menggelar sosialisasi antikorupsi, Jumat (19/7/2024)."))
	assert.Contains(t, parties("METRO – KPK dengan difasilitasi oleh Inspektorat Kota Metro melaksanakan bimbingan teknis antikorupsi, Kamis (7/3/2024)."), "KPK")
	assert.NotContains(t, parties("METRO – Direktur Pendidikan KPK RI, Bambang Rekaan, memberikan arahan pada Sosialisasi Antikorupsi yang digelar Inspektorat Kota Metro, Kamis (7/3/2024)."), "KPK")
	assert.Contains(t, parties(toldLead+"Ketua DPRD Kota Metro Bambang Rekaan mengapresiasi KPK yang telah menginisiasi bimtek kali ini."), "KPK")
	assert.NotContains(t, parties(toldLead+"Ketua DPRD Kota Metro Bambang Rekaan mengapresiasi KPK yang menggelar bimtek tahun lalu."), "KPK")
}

// TestToldTitles says where the name of an event begins and ends.
func TestToldTitles(t *testing.T) {
	for text, want := range map[string]string{
		"METRO – KPK menggelar kegiatan “Temu Aksi Penyuluh Antikorupsi, Bergerak dan Berbagi”, pada 11–13 Desember 2019.":   "Temu Aksi Penyuluh Antikorupsi, Bergerak dan Berbagi",
		"METRO – Peringatan Hakordia 2019 tingkat Lampung diawali dengan jalan sehat, Minggu (8/12/2019).":                   "Peringatan Hakordia 2019 tingkat Lampung",
		"METRO – Bus KPK \"Jelajah Negeri, Bangun Antikorupsi\" akan singgah dan menyapa warga Kota Metro, 28–30 Juni 2019.": "Jelajah Negeri, Bangun Antikorupsi",
		"METRO – Inspektorat Kota Metro menggelar sosialisasi digitalisasi layanan antikorupsi, Kamis (7/3/2024).":           "Sosialisasi Digitalisasi Layanan Antikorupsi",
	} {
		assert.Equal(t, want, readTold(t, text).Title.Text, text)
	}
}

// TestToldDays says which days are not those of the event.
func TestToldDays(t *testing.T) {
	const held = "METRO – Roadshow Bus KPK digelar di Lapangan Samber, Kota Metro. "
	for more, want := range map[string]string{
		"Roadshow Bus KPK dimulai pada 6 September 2022 lalu.":                                     "",
		"Kegiatan dimulai pada 6 September 2022.":                                                  "2022-09-06",
		"Sedangkan sertifikasi berlangsung pada 1–3 Desember 2021.":                                "",
		"Acara digelar 8 Desember 2019. Keesokan harinya, 9 Desember 2019, upacara akan diadakan.": "2019-12-08",
	} {
		got := ""
		if r := readTold(t, held+more).Schedule.Range; !r.IsZero() {
			got = r.Start.String()
		}
		assert.Equal(t, want, got, more)
	}
}

// TestToldPeople says who did what, and that nobody stands in for the next of a list.
func TestToldPeople(t *testing.T) {
	e := readTold(t, toldLead+"Wali Kota Metro Bambang Rekaan membuka kegiatan ini bersama Inspektur Kota Metro Rudi Rekaan.")
	if assert.Len(t, e.People, 2) {
		assert.True(t, e.People[0].Did(program.ActOpened))
		assert.True(t, e.People[1].Did(program.ActOpened))
	}
	e = readTold(t, toldLead+"Turut hadir Inspektur Kota Metro Rudi Rekaan, dan Mewakili Kepala Dinas Sosial Kota Metro.")
	if assert.NotEmpty(t, e.People) {
		assert.Empty(t, e.People[0].Represents)
	}
	e = readTold(t, toldLead+"Presiden Bambang Rekaan dalam pidatonya secara daring mengajak generasi muda menolak suap.")
	if assert.Len(t, e.People, 1) {
		assert.Equal(t, "Bambang Rekaan", e.People[0].Name.Full)
		assert.Equal(t, "Presiden", e.People[0].Position.Raw)
	}
	e = readTold(t, toldLead+"Rombongan disambut dengan antusias oleh warga, termasuk Wali Kota Metro Bambang Rekaan.")
	if assert.Len(t, e.People, 1) {
		assert.True(t, e.People[0].Has(program.PersonPresent) || e.People[0].Has(program.PersonHead))
	}
}

// TestToldNumbers says what is counted, and that it is told once.
func TestToldNumbers(t *testing.T) {
	e := readTold(t, toldLead+"Kegiatan dihadiri 13 bupati dan wali kota se-Lampung.")
	assert.Empty(t, e.Audience.Groups)
	e = readTold(t, toldLead+"Sebanyak 418 penyuluh antikorupsi telah tersertifikasi pada 2019.")
	assert.Empty(t, e.Audience.Counts)
	assert.Len(t, e.Figures, 1)
	e = readTold(t, toldLead+"Sebanyak 418 penyuluh antikorupsi telah mengikuti kegiatan ini.")
	assert.Len(t, e.Audience.Counts, 1)
	e = readTold(t, toldLead+"Nilai MCP Kota Metro 88 pada 2022 dan 91 pada 2023.")
	if assert.Len(t, e.Readings, 2) {
		assert.Equal(t, 2022, e.Readings[0].Year)
		assert.Equal(t, 2023, e.Readings[1].Year)
	}
}

// TestToldTheme reads a motto that stands behind its verb.
func TestToldTheme(t *testing.T) {
	e := readTold(t, toldLead+"Inspektur Kota Metro Bambang Rekaan menjelaskan bahwa tema Hakordia tahun ini adalah 'Teguhkan Komitmen Berantas Korupsi'.")
	assert.Equal(t, "Teguhkan Komitmen Berantas Korupsi", e.Theme.Text.Text)
	e = readTold(t, "METRO – Inspektorat Kota Metro menggelar Sosialisasi Antikorupsi di ruang pola Balai Kota Metro, Kamis (7/3/2024).")
	assert.Equal(t, "ruang pola", e.Place.Venue.Room)
	assert.Equal(t, "Balai Kota Metro", e.Place.Venue.Name)
}
