package names_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/names"
)

// samePerson: two spellings of one person, divided by "=".
const samePerson = `
Fatihah = Fathiya
Friesmount = Fries Mount
Friesmount = Friesmoun
Friesmount Wongso = Fries Mount Wongso
Soerjono Soekanto = Suryono Sukanto
Djoko Widodo = Joko Widodo
Tjahjo Kumolo = Cahyo Kumolo
Tjahjono = Cahyono
Soeharto = Suharto
Achmad Fauzi = Ahmad Fauzi
Akhmad Fauzi = Ahmad Fauzi
M. Yusuf = Muhammad Yusuf
Moh. Yusuf = Mohammad Yusuf
Muh. Yusuf = Muhamad Jusuf
Mochamad Ridwan = M. Ridwan
Abd. Rahman = Abdul Rahman
Abdurrahman = Abdul Rahman
Abdurahman Wahid = Abdurrahman Wahid
St. Aminah = Siti Aminah
Siti Fatimah = Siti Fatima
Nur'aini = Nuraini
Nur Hayati = Nurhayati
Budi Santoso = BUDI SANTOSO
Budi Santoso = Santoso Budi
Budi Santoso = Budi Santosa
Dewi Sulistyowati = Dewi Sulistiyowati
Dewi Sulistyowati = Dewi Sulistiowati
Rosmida br. Sinaga = Rosmida Sinaga
Ahmad bin Abdullah = Ahmad Abdullah
I Gusti Ngurah Rai = I Gst Ngurah Rai
I Gst. Ngurah Rai = I Gusti Ngurah Rai
Zainal Arifin = Zaenal Arifin
Zainal Arifin = Jainal Aripin
Rizky Ramadhan = Rizki Ramadan
Yusuf Habibi = Jusuf Habibie
Hermawan Setiawan = Hermawan Setyawan
A. Rahman Saleh = Abdul Rahman Saleh
Y. Rahman Saleh = Yusuf Rahman Saleh
V. Sulastri = Veronika Sulastri
Bambang S. Putra = Bambang Susilo Putra
Ir. H. Bambang Susilo, M.T. = BAMBANG SUSILO
José Guterres = Jose Guterres
Chairil Anwar = Khairil Anwar
Endang Sri Wahyuni = Endang Sri Wahjuni
Suparman = Soeparman
Kartini = Kartini
Hendri Saputra = Hendry Saputra
Herman Felani = Herman Pelani
Qomariyah = Komariah
Al-Fatih Ramli = Al Fatih Ramli
Syamsul Bahri = Samsul Bahri
Ratna Dewi Ningsih = Ratna Dewiningsih
Ign. Suharyo = Ignatius Suharyo
Ignasius Jonan = Ignatius Jonan
FX. Rudyatmo = Fransiskus Xaverius Rudyatmo
Sjafruddin Prawira = Syafrudin Prawira
Wahjudi Soerjadi = Wahyudi Suryadi
Sjahrir = Syahrir
Njoman Rai = Nyoman Rai
Yoseph Pratama = Josef Pratama
Alphonsus Lede = Alfonsus Lede
Yopi Aotama = Yopi Autama
Patrick Suryadi = Patrik Suryadi
Novita Sari = Nofita Sari
Roehana Koeddoes = Ruhana Kudus
Aesyah Putri = Aisyah Putri
Yatsir Lubis = Yasir Lubis
Max Sopacua = Maks Sopacua
Bhakti Utama = Bakti Utama
Theresia Dhamayanti = Teresia Damayanti
Bamb. Susilo = Bambang Susilo
Sult. Takdir = Sultan Takdir
Prtm Wibowo = Pratama Wibowo
`

// otherPerson: names of different people that look alike.
const otherPerson = `
Suharto = Suharti
Budi Santoso = Budi Hartono
Siti Aminah = Siti Aisyah
Ahmad Fauzi = Ahmad Fadli
Kurniawan = Kurniawati
Setiawan = Setiawati
Rina = Rini
Yanto = Yanti
Dian Sari = Dina Sari
Andi Wijaya = Andri Wijayanti
Muhammad Yusuf = Ahmad Yusuf
Muhammad = Muhammad Yusuf
A. Yusuf = Budi Yusuf
Agus Salim = Agus Halim
Sri Wahyuni = Sri Wahyudi
Wayan Sudarta = Wayan Sukarta
Rahmat Hidayat = Rahmat Hidayah Lubis
Joko Susilo = Joko Susanto
Nur Hidayah = Nur Hasanah
Bambang = Bambang Susilo Wibowo
Suparman = Suparno
Tri Lestari = Tri Mulyani
Ani = Ali
Eko Prasetyo = Eko Pratama
Herman = Hermansyah Putra
Dewi = Dwi
I Made Suta = I Made Suka
Hasan Basri = Husein Basri
Mulyadi = Mulyono
Sumarni = Sumarno
Bamb. Susilo = Subambang Susilo
Hrmn Wibowo = Bambang Wibowo
Rudi. Santosa = Rahmadi Santosa
`

func similarityOf(line string) (a, b string, score, back float64) {
	a, b, _ = strings.Cut(line, " = ")
	n, _ := names.Read(a)
	o, _ := names.Read(b)
	return a, b, names.Similarity(n.Full, o.Full), names.Similarity(o.Full, n.Full)
}

func TestSimilaritySamePerson(t *testing.T) {
	for line := range strings.FieldsFuncSeq(samePerson, func(r rune) bool { return r == '\n' }) {
		a, b, score, back := similarityOf(line)
		assert.GreaterOrEqual(t, score, 0.85, "%s, %s", a, b)
		assert.LessOrEqual(t, score, 1.0, "%s, %s", a, b)
		assert.InDelta(t, score, back, 1e-9, "%s, %s", a, b)
	}
}

func TestSimilarityOtherPerson(t *testing.T) {
	for line := range strings.FieldsFuncSeq(otherPerson, func(r rune) bool { return r == '\n' }) {
		a, b, score, back := similarityOf(line)
		assert.Less(t, score, 0.7, "%s, %s", a, b)
		assert.GreaterOrEqual(t, score, 0.0, "%s, %s", a, b)
		assert.InDelta(t, score, back, 1e-9, "%s, %s", a, b)
	}
}

// TestSimilaritySlips says that a slip of the pen in a longer name leaves it worth a look.
func TestSimilaritySlips(t *testing.T) {
	for line := range strings.FieldsFuncSeq(`
Bambang Susilo = Bambang Susiol
Bambang Hermawan = Bambang Hermwan
Slamet Riyadi = Selamet Riyadi
Nasaruddin Umar = Nasarudidn Umar
Ahmad Fauzi Ridwan = Ahmad Fauzi
Fauziah Ningsih = Fauziah Ninsgih
`, func(r rune) bool { return r == '\n' }) {
		a, b, score, back := similarityOf(line)
		assert.GreaterOrEqual(t, score, 0.7, "%s, %s", a, b)
		assert.Less(t, score, 0.95, "%s, %s", a, b)
		assert.InDelta(t, score, back, 1e-9, "%s, %s", a, b)
	}
}

func TestSimilarityOfNothing(t *testing.T) {
	assert.Zero(t, names.Similarity("", ""))
	assert.Zero(t, names.Similarity("Nama", ""))
	assert.Zero(t, names.Similarity("…", "…"))
	long := strings.Repeat("Nama Orang ", 200)
	assert.Equal(t, 1.0, names.Similarity(long, long))
	word := strings.Repeat("nama", 200)
	assert.LessOrEqual(t, names.Similarity(word, word), 1.0)
}

func TestSimilarityAllocs(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() { names.Similarity("Muhammad Rizky Ananda Putra", "M. Rizki Ananda P.") }))
}

func BenchmarkSimilarity(b *testing.B) {
	for _, pair := range [][2]string{
		{"Muhammad Rizky Ananda", "Muhamad Riski Ananda"},
		{"Muhammad Rizky Ananda", "Bambang Susilo"},
	} {
		b.Run(pair[1], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				names.Similarity(pair[0], pair[1])
			}
		})
	}
}

func FuzzSimilarity(f *testing.F) {
	f.Add("Fatihah", "Fathiya")
	f.Add("Friesmount", "Fries Mount")
	f.Add("M. Yusuf", "Muhammad Jusuf")
	f.Fuzz(func(t *testing.T, a, b string) {
		score := names.Similarity(a, b)
		if score < 0 || score > 1 || score != score {
			t.Errorf("%q, %q: %v", a, b, score)
		}
		if back := names.Similarity(b, a); back > score+1e-9 || back < score-1e-9 {
			t.Errorf("%q, %q: %v one way and %v the other", a, b, score, back)
		}
	})
}
