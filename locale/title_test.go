package locale_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTitleCase(t *testing.T) {
	for in, want := range map[string]string{
		"":  "",
		" ": " ",
		"undang-undang nomor 31 tahun 1999 tentang pemberantasan tindak pidana korupsi": "Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi",
		"UNDANG-UNDANG NOMOR 20 TAHUN 2001 TENTANG PERUBAHAN ATAS UNDANG-UNDANG":        "Undang-Undang Nomor 20 Tahun 2001 tentang Perubahan atas Undang-Undang",
		"BIMTEK KELUARGA BERINTEGRITAS ANGKATAN III DI KOTA METRO":                      "Bimtek Keluarga Berintegritas Angkatan III di Kota Metro",
		"peran kpk dan asn: dari hulu ke hilir":                                         "Peran KPK dan ASN: Dari Hulu ke Hilir",
		"apa itu gratifikasi? dan bagaimana melaporkannya":                              "Apa Itu Gratifikasi? Dan Bagaimana Melaporkannya",
		"awas! di sini ada kpk":                                                         "Awas! Di Sini Ada KPK",
		"integritas – dari rumah":                                                       "Integritas – Dari Rumah",
		"integritas - dari rumah":                                                       "Integritas - Dari Rumah",
		"integritas -- dari rumah":                                                      "Integritas -- Dari Rumah",
		"peran serta masyarakat":                                                        "Peran Serta Masyarakat",
		"hak, peran, serta kewajiban masyarakat":                                        "Hak, Peran, serta Kewajiban Masyarakat",
		"ayah serta ibu":                                                                "Ayah serta Ibu",
		"ikut serta dalam pemilu":                                                       "Ikut Serta dalam Pemilu",
		"menteri dalam negeri dan luar negeri":                                          "Menteri Dalam Negeri dan Luar Negeri",
		"produk dalam/luar negeri":                                                      "Produk dalam/Luar Negeri",
		"produk luar/dalam negeri":                                                      "Produk Luar/Dalam Negeri",
		"sekolah menengah atas negeri 1 metro":                                          "Sekolah Menengah Atas Negeri 1 Metro",
		"ketuhanan yang maha esa":                                                       "Ketuhanan Yang Maha Esa",
		"tuhan yang mahakuasa":                                                          "Tuhan Yang Mahakuasa",
		"orang yang jujur":                                                              "Orang yang Jujur",
		"golongan iii/a ke atas":                                                        "Golongan III/a ke Atas",
		"GOLONGAN III/A KE ATAS":                                                        "Golongan III/A ke Atas",
		"spesialis penyakit dalam rumah sakit":                                          "Spesialis Penyakit Dalam Rumah Sakit",
		"siapa yang di dalam":                                                           "Siapa yang di Dalam",
		"warna-warni":                                                                   "Warna-warni",
		"undang-undangnya":                                                              "Undang-undangnya",
		"ktp-nya hilang":                                                                "KTP-nya Hilang",
		"e-lhkpn dan e-Office":                                                          "e-LHKPN dan e-Office",
		"E-LHKPN":                                                                       "E-LHKPN",
		"rute jakarta-bandung":                                                          "Rute Jakarta-bandung",
		"Rute Jakarta-Bandung":                                                          "Rute Jakarta-Bandung",
		"RUTE JAKARTA-BANDUNG":                                                          "Rute Jakarta-bandung",
		"hut ke-79 ri":                                                                  "HUT Ke-79 RI",
		"HUT KE-79 RI":                                                                  "HUT Ke-79 RI",
		"anak-anak dan ibu-ibu":                                                         "Anak-Anak dan Ibu-Ibu",
		"anak\u2011anak":                                                                "Anak\u2011Anak",
		"ANAK-ANAK":                                                                     "Anak-Anak",
		"gotong-royong":                                                                 "Gotong-royong",
		"dan/atau":                                                                      "Dan/Atau",
		"suami dan/atau istri":                                                          "Suami dan/atau Istri",
		"kota/kabupaten se-provinsi":                                                    "Kota/Kabupaten Se-provinsi",
		"rapat s.d. selesai":                                                            "Rapat s.d. Selesai",
		"RAPAT S.D. SELESAI":                                                            "Rapat s.d. Selesai",
		"s.d. selesai":                                                                  "S.d. Selesai",
		"buku, pena, dll.":                                                              "Buku, Pena, dll.",
		"BUKU, PENA, DLL.":                                                              "Buku, Pena, dll.",
		"a.n. bupati":                                                                   "A.n. Bupati",
		"surat a.n. bupati":                                                             "Surat a.n. Bupati",
		"budi santoso, S.H., M.Si.":                                                     "Budi Santoso, S.H., M.Si.",
		"BUDI SANTOSO, S.H., M.SI.":                                                     "Budi Santoso, S.H., M.SI.",
		"dr. budi dan Dr. ani":                                                          "dr. Budi dan Dr. Ani",
		"DR. BUDI":                                                                      "Dr. Budi",
		"iPhone milik McDonald":                                                         "iPhone Milik McDonald",
		"\"di mana kpk\"":                                                               "\"Di Mana KPK\"",
		"keluarga (di rumah)":                                                           "Keluarga (di Rumah)",
		"keluarga \"dan\" negara":                                                       "Keluarga \"dan\" Negara",
		"  dua  spasi\tdan tab ":                                                        "  Dua  Spasi\tdan Tab ",
		"jum'at berkah":                                                                 "Jum'at Berkah",
		"JUM’AT BERKAH":                                                                 "Jum’at Berkah",
		"bab ii: pendahuluan":                                                           "Bab II: Pendahuluan",
		"bab iiii dan xl":                                                               "Bab Iiii dan Xl",
		"bab xxxix":                                                                     "Bab XXXIX",
		"bab i":                                                                         "Bab I",
		"DI YOGYAKARTA":                                                                 "Di Yogyakarta",
		"sekolah DI Yogyakarta":                                                         "Sekolah DI Yogyakarta",
		"covid-19 dan g20":                                                              "Covid-19 dan g20",
		"bersikap seolah-olah jujur":                                                    "Bersikap seolah-olah Jujur",
		"seolah-olah":                                                                   "Seolah-olah",
		"• dan lain-lain":                                                               "• Dan Lain-Lain",
		"élan dan ÉTUDE":                                                                "Élan dan ÉTUDE",
		"pra- dan pascapelatihan":                                                       "Pra- dan Pascapelatihan",
		"kpk-asn":                                                                       "KPK-ASN",
		"e-\"ktp\" dan (anti-)korupsi":                                                  "e-\"KTP\" dan (Anti-)korupsi",
		"anak-\"anak\"":                                                                 "Anak-\"Anak\"",
		"\"ke\"-20":                                                                     "\"Ke\"-20",
		"tot/fgd/tor":                                                                   "TOT/FGD/TOR",
		"wib, wita, dan wit":                                                            "WIB, WITA, dan WIT",
		"uptd ppa dan rsud.":                                                            "UPTD Ppa dan RSUD.",
		"sma negeri 2 atas nama":                                                        "SMA Negeri 2 atas Nama",
		"si kancil dan sang buaya":                                                      "Si Kancil dan sang Buaya",
		"cerita si kancil":                                                              "Cerita si Kancil",
		"walau pun begitu pun":                                                          "Walau pun Begitu Pun",
		"hasil bumi untuk negeri, oleh kpk di/ke.":                                      "Hasil Bumi untuk Negeri, oleh KPK di/Ke.",
	} {
		assert.Equal(t, want, locale.TitleCase(in), "%q", in)
		assert.Equal(t, want, english.TitleCase(in), "%q", in)
	}
}

// TestTitleWords holds the words of titles to their tables.
func TestTitleWords(t *testing.T) {
	for _, row := range table(t, "acronyms.csv") {
		word := row["acronym"]
		assert.Equal(t, "Tentang "+word+" Daerah", locale.TitleCase("TENTANG "+strings.ToUpper(word)+" DAERAH"))
		if row["where"] == "" {
			assert.Equal(t, "Tentang "+word, locale.TitleCase("tentang "+strings.ToLower(word)))
		} else {
			assert.Equal(t, "kapital", row["where"], word)
			assert.NotEqual(t, "Tentang "+word, locale.TitleCase("tentang "+strings.ToLower(word)))
		}
	}
	for _, row := range table(t, "particles.csv") {
		word := row["word"]
		assert.Equal(t, "Hal "+word+" Hal", locale.TitleCase("hal "+word+" hal"))
		assert.Equal(t, "Hal "+word+" Hal", locale.TitleCase("HAL "+strings.ToUpper(word)+" HAL"))
	}
	for _, row := range table(t, "title_phrases.csv") {
		for _, word := range strings.Fields(locale.TitleCase("hal " + row["phrase"] + " hal")) {
			assert.NotEqual(t, strings.ToLower(word), word, row["phrase"])
		}
	}
}

// TestListTable runs examples_lists_titles.csv.
func TestListTable(t *testing.T) {
	f, err := os.Open("data/examples_lists_titles.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	for i, row := range rows[1:] {
		items := strings.Split(row[1], "|")
		var got string
		switch row[0] {
		case "list_and":
			got = locale.List(items, locale.JoinAnd)
		case "list_or":
			got = locale.List(items, locale.JoinOr)
		case "title":
			got = locale.TitleCase(row[1])
		case "ordinal":
			got = locale.Ordinal(number(t, row[1]))
		case "ordinal_words":
			got = locale.OrdinalWords(number(t, row[1]))
		case "roman":
			var err error
			if got, err = locale.Roman(number(t, row[1])); err != nil {
				got = "!error"
			}
		case "order":
			got = strings.Join(sorted(items), "|")
		case "compare":
			got = "0"
			if c := locale.Compare(items[0], items[1]); c < 0 {
				got = "-1"
			} else if c > 0 {
				got = "1"
			}
		default:
			t.Fatalf("line %d: unknown kind %s", i+2, row[0])
		}
		assert.Equal(t, row[2], got, "line %d", i+2)
	}
}

// In a title all in capitals a word that cannot be said is an acronym.
func TestTitleCaseCapitals(t *testing.T) {
	for in, want := range map[string]string{
		"TUGAS KHUSUS KEPALA BNPT DI JAKARTA":                "Tugas Khusus Kepala BNPT di Jakarta",
		"PENCEGAHAN TERORISME MELALUI FKPT JAMBI":            "Pencegahan Terorisme melalui FKPT Jambi",
		"PENGADAAN TRAFO PLN 100 KVA":                        "Pengadaan Trafo PLN 100 KVA",
		"LAPORAN KEUANGAN TA. 2020":                          "Laporan Keuangan TA. 2020",
		"MUSDA BKPRMI KABUPATEN":                             "Musda BKPRMI Kabupaten",
		"RAKOR KPKNL DAN BPTD DENGAN LKAAM, PGRI/HKBP":       "Rakor KPKNL dan BPTD dengan LKAAM, PGRI/HKBP",
		"DANA BOS SMPN 3 DAN MTQ KE-30":                      "Dana BOS SMPN 3 dan MTQ Ke-30",
		"PLT. KEPALA DINAS DAN PJ. WALI KOTA":                "Plt. Kepala Dinas dan Pj. Wali Kota",
		"JL. PANGERAN DIPONEGORO, KEL. MLATI KEC. WLINGI":    "Jl. Pangeran Diponegoro, Kel. Mlati Kec. Wlingi",
		"YTH. SDR. DRS. CONTOH NAMA, TB. FULAN, NY. FULANAH": "Yth. Sdr. Drs. Contoh Nama, Tb. Fulan, Ny. Fulanah",
		"KOTA LHOKSEUMAWE DAN DESA TLOGO NGRINGO":            "Kota Lhokseumawe dan Desa Tlogo Ngringo",
		"PENYUSUNAN APBDES DAN PEMBINAAN BUMDES":             "Penyusunan APBDes dan Pembinaan BUMDes",
		"SRI DWI PRAJA, KSATRIA PSIKOLOGI DAN SPIRITUAL":     "Sri Dwi Praja, Ksatria Psikologi dan Spiritual",
		"Laporan PLN dan BKPRMI TA 2020":                     "Laporan PLN dan BKPRMI TA 2020",
		"laporan pln, fkub, dan bos":                         "Laporan PLN, FKUB, dan Bos",
	} {
		assert.Equal(t, want, locale.TitleCase(in))
	}
}
