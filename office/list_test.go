package office_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/office"
)

// cities are the offices of lists of one city or regency, each named once: no two of a
// list may be taken for one.
var cities = []struct {
	context string
	names   []string
}{
	{"51.71", []string{
		"Bagian Administrasi Pemerintahan (Asisten I)", "Bagian Pemerintahan", "Bagian Hukum Setda Kota Denpasar", "Bagian Organisasi",
		"Bagian Hubungan Masyarakat dan Protokol", "Bagian Administrasi Pembangunan (Asisten II)", "Bagian Perekonomian", "Bagian Program Pembangunan",
		"Bagian Kesejahteraan Rakyat", "Bagian Administrasi Umum (Asisten III)", "Bagian Keuangan", "Bagian Umum", "Bagian Pengadaan Barang dan Jasa",
		"Bagian Kerjasama Setda Kota Denpasar", "Dinas Pendidikan, Pemuda dan Olahraga", "Dinas Kesehatan", "Dinas Pekerjaan Umum dan Penataan Ruang",
		"Dinas Perumahan, Kawasan Permukiman Dan Pertanahan", "Dinas Lingkungan Hidup dan Kebersihan", "Dinas Kependudukan dan Pencatatan Sipil",
		"Dinas Perhubungan", "UPT. Transportasi Darat", "Dinas Komunikasi, Informatika dan Statistik", "Dinas Tenaga Kerja dan Sertifikasi Kompetensi",
		"Dinas Pertanian", "Dinas Perikanan dan Ketahanan Pangan", "Dinas Kebudayaan", "Dinas Pariwisata", "Dinas Perindustrian dan Perdagangan",
		"Dinas Koperasi, Usaha Kecil dan Menengah", "Badan Pendapatan Daerah", "Dinas Ketentraman Ketertiban dan Satuan Polisi Pamong Praja", "Inspektorat",
		"Badan Perencanaan Pembangunan Daerah", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "Dinas Pemberdayaan Masyarakat dan Desa Kota",
		"Badan Kesatuan Bangsa, Politik dan Perlindungan Masyarakat", "Dinas Perpustakaan dan Kearsipan", "Badan Penanggulangan Bencana Daerah (BPBD)",
		"Dinas Pemberdayaan Perempuan dan Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana", "Rumah Sakit Umum Daerah Wangaya",
		"Badan Penelitian Dan Pengembangan", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Kecamatan Denpasar Timur", "Kecamatan Denpasar Barat",
		"Kelurahan Dangin Puri", "Kelurahan Kesiman", "Kelurahan Ubung", "Sekretariat DPRD", "PDAM Kota Denpasar", "PD Parkir Kota Denpasar",
		"PD Pasar Kota Denpasar", "Dinas Sosial", "Badan Pengelola Keuangan dan Aset Daerah",
	}},
	{"74.71", []string{
		"KELURAHAN ABELI", "KELURAHAN ABELI DALAM", "KECAMATAN ABELI", "UPTD Puskesmas Abeli", "KELURAHAN BENU-BENUA", "KELURAHAN BENUA NIRAE",
		"KELURAHAN MATA", "KELURAHAN MATABUBU", "KECAMATAN KENDARI", "KECAMATAN KENDARI BARAT", "KELURAHAN PUUWATU", "KECAMATAN PUUWATU", "PUSKESMAS PUUWATU",
		"KELURAHAN POASIA", "PUSKESMAS POASIA", "KELURAHAN WUA-WUA", "PUSKESMAS WUA-WUA", "RUMAH SAKIT UMUM DAERAH KOTA KENDARI",
		"SEKRETARIAT DAERAH BAGIAN PEMBERDAYAAN MASYARAKAT", "DINAS PENDIDIKAN, KEPEMUDAAN DAN OLAHRAGA", "SEKRETARIAT KORPRI",
	}},
	{"11", []string{
		"Badan Pengelolaan Keuangan Aceh", "Badan Kepegawaian Aceh", "Badan Pengembangan Sumber Daya manusia Aceh", "Dinas Pendidikan Aceh",
		"Dinas Pendidikan dayah Aceh", "Dinas Pekerjaan Umum dan Penataan Ruang Aceh", "Dinas Pengairan Aceh", "Dinas Perumahan Rakyat Aceh",
		"Dinas Pangan Aceh", "Dinas Lingkungan Hidup dan Pangan Aceh", "Dinas Pertanian dan Perkebunan Aceh", "Dinas Peternakan Aceh",
		"Sekretariat Majelis Permusyawaratan Ulama Aceh", "Sekretariat Majelis Adat Aceh", "Sekretariat Majelis Pendidikan Aceh",
		"Sekretariat Baitul Mal Aceh", "Rumah Sakit Jiwa", "Rumah Sakit Ibu dan Anak", "Keurukon Katibul Wali",
	}},
}

func TestListsOfOneCity(t *testing.T) {
	for _, city := range cities {
		seen := map[office.Key]string{}
		for _, name := range city.names {
			k := read(t, name, city.context).Key()
			assert.NotContains(t, seen, k, "%s is taken for %s", name, seen[k])
			seen[k] = name
		}
	}
}

func TestOutside(t *testing.T) {
	tests := map[string]office.Outside{
		"": office.OutsideEmpty, "-": office.OutsideEmpty, "n/a": office.OutsideEmpty, "Wiraswasta": office.OutsideSelfEmployed,
		"IBU RUMAH TANGGA": office.OutsideHousewife, "Karyawan BUMN": office.OutsideEmployed, "TNI/Polri": office.OutsideStatus,
		"Pensiunan": office.OutsideRetired, "Pensiunan BPKAD Metro": office.OutsideRetired, "Petani": office.OutsideOccupation,
		"Seluruh Perangkat Daerah": office.OutsideGroup, "Wali Murid": office.OutsideParent, "OPD": office.OutsideClass, "Umum": office.OutsidePublic,
	}
	for text, want := range tests {
		_, err := office.Parse(text)
		var outside *office.NotOfficeError
		if assert.ErrorAs(t, err, &outside, text) {
			assert.Equal(t, want, outside.Class, text)
		}
	}
	for _, name := range []string{"Hotel Swasta Jaya", "SMK Umum", "Dinas Sosial", "Bidang Umum"} {
		_, err := office.Parse(name)
		assert.NoError(t, err, name)
	}
}

func TestParseAllocs(t *testing.T) {
	for _, text := range []string{"Dinas Pendidikan dan Kebudayaan Kota Metro", "PUSKESMAS POASIA", "Kecamatan Metro Timur", "Setda"} {
		assert.LessOrEqual(t, testing.AllocsPerRun(50, func() { _, _ = office.Parse(text) }), 1.0, text)
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	texts := []string{"Dinas Pendidikan dan Kebudayaan Kota Metro", "PUSKESMAS POASIA", "Kecamatan Metro Timur", "Setda", "Bagian Hukum Setda Kota Metro", "SDN 5 Metro Pusat", "BPKAD", "RSUD Jend. A. Yani"}
	i := 0
	for b.Loop() {
		_, _ = office.Parse(texts[i%len(texts)])
		i++
	}
}

func BenchmarkKey(b *testing.B) {
	b.ReportAllocs()
	o := office.MustParse("Dinas Pendidikan dan Kebudayaan Kota Metro")
	for b.Loop() {
		_ = o.Key()
	}
}
