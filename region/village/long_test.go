package village_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// longTexts are as long as the memory for a short text, and longer: a full address, the
// head of a letter, the first lines of a report in the press.
var longTexts = []string{
	"Jalan Letnan Jenderal Raden Suprapto Nomor Seratus Dua Puluh Empat Blok C Lantai Tiga Ruang Rapat Utama, Kelurahan Cempaka Putih Timur, Kecamatan Cempaka Putih, Kota Administrasi Jakarta Pusat, Daerah Khusus Ibukota Jakarta",
	"Gedung Pertemuan Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Lampung Selatan Jalan Mustafa Kemal Nomor Dua Kalianda Lampung Selatan",
	"METRO - Wali Kota membuka bimbingan teknis Keluarga Berintegritas yang diikuti 40 pasangan pejabat eselon II beserta pasangannya. Kegiatan berlangsung dua hari di Aula Pemda, Kelurahan Imopuro, Kecamatan Metro Pusat, Kota Metro, Lampung, dan dibuka dengan pembacaan komitmen bersama oleh perwakilan peserta.",
	"Pemerintah Provinsi Jawa Barat bersama Komisi Pemberantasan Korupsi menggelar sosialisasi di Kabupaten Bandung Barat. Peserta datang dari Kecamatan Lembang, Kecamatan Padalarang dan Kecamatan Ngamprah; mereka adalah kepala dinas, camat dan lurah beserta istri atau suami.",
	"Nagari Lubuk Pandan, Kecamatan 2 x 11 Enam Lingkung, Kabupaten Padang Pariaman, Provinsi Sumatera Barat, Republik Indonesia, Kode Pos 25584, telepon kantor wali nagari",
	"RT 001 RW 002 Dusun Krajan Timur Desa Sumberejo Kecamatan Ambulu Kabupaten Jember Provinsi Jawa Timur dekat Balai Desa dan Puskesmas Pembantu sebelah utara lapangan",
}

func TestTextsOfAllLengths(t *testing.T) {
	lampung := region.MustParseCode("18")
	for n := range 400 {
		for _, text := range []string{strings.Repeat("x", n) + " Metro", strings.Repeat("x ", n) + "Metro", strings.Repeat("y", n) + " Kota Metro, Lampung"} {
			_, _ = region.Parse(text)
			_, _ = village.Parse(text)
			for _, m := range (region.Finder{Within: lampung}).Find(text) {
				assert.True(t, m.Span[1] <= len(text), "%d", n)
			}
		}
	}
	assert.NotEmpty(t, region.Find(strings.Repeat("x", 125)+" Metro"))
}

func TestLongTextsAtEachEdge(t *testing.T) {
	for _, text := range longTexts {
		for n := range text {
			_, _ = region.Parse(text[:n])
			region.Find(text[n:])
			if n%16 == 0 {
				_, _ = village.Parse(text[:n])
				village.Find(text[n:])
			}
		}
	}
}

// FuzzLongText builds long texts from the words of real ones: whatever they say, they
// are read without a fault, and Find has what Parse returns.
func FuzzLongText(f *testing.F) {
	var words []string
	for _, text := range longTexts {
		words = append(words, strings.SplitAfter(text, " ")...)
	}
	for i := range 8 {
		seed := make([]byte, 60)
		for j := range seed {
			seed[j] = byte(j*(2*i+1) + 29*i)
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, picks []byte) {
		var text strings.Builder
		for _, pick := range picks[:min(len(picks), 64)] {
			text.WriteString(words[int(pick)%len(words)])
		}
		checkLong(t, text.String())
	})
}

func checkLong(t *testing.T, text string) {
	r, err := region.Parse(text)
	if err == nil && !has(region.Find(text), r) {
		t.Errorf("%q: Find does not have %v", text, r)
	}
	v, err := village.Parse(text)
	if err == nil && !has(village.Find(text), v) {
		t.Errorf("%q: Find does not have %v", text, v)
	}
}

func has(all []region.Match, r region.Region) bool {
	for _, m := range all {
		if m.Region == r {
			return true
		}
	}
	return false
}
