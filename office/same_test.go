package office_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

// pairs are two texts, the region of the list they stand on, and whether they mean one
// office.
var pairs = []struct {
	context, a, b, want string
}{
	{"18.72", "Setda", "Sekretariat Daerah", "sama"},
	{"18.72", "Setda", "Setda Kota Metro", "sama"},
	{"18.72", "Setda", "Sekretariat Daerah Kota Metro", "sama"},
	{"18.72", "Bagian Hukum Setda", "Bagian Umum Setda", "beda"},
	{"18.72", "Bagian Protokol dan Komunikasi Pimpinan", "Bagian Pengadaan Barang dan Jasa", "beda"},
	{"18.72", "RSUD Jenderal Ahmad Yani", "RSUD Jend. A. Yani", "sama"},
	{"18.72", "Dinas Pendidikan dan Kebudayaan", "Disdikbud Kota Metro", "sama"},
	{"18.72", "Kecamatan Metro Timur", "KECAMATAN METRO TIMUR", "sama"},
	{"18.72", "Dinas PUPR", "Dinas Pekerjaan Umum dan Tata Ruang", "belum_pasti"},
	{"18.72", "BPPRD", "Badan Pengelolaan Keuangan dan Aset Daerah", "beda"},
	{"18.72", "Puskesmas Yosomulyo", "Dinas Kesehatan", "beda"},
	{"18.72", "Dinas Kesehatan", "Dinas Kesehatan Provinsi Lampung", "beda"},
	{"18.72", "BPS", "BPS Kota Metro", "belum_pasti"},
	{"18.72", "BKD Kota Metro", "Badan Keuangan dan Aset Daerah Kota Metro", "belum_pasti"},
	{"18.72", "Bappeda", "Bapperida Kota Metro", "sama"},
	{"18.72", "Dharma Wanita Persatuan", "Sanggar Cahaya", "beda"},
	{"", "Dinas Kesehatan", "Dinkes", "belum_pasti"},
	{"", "Dinas Kesehatan Bogor", "Dinas Kesehatan Kota Bogor", "belum_pasti"},
	{"", "Puskesmas Yosomulyo", "Puskesmas Yosomulyo Kota Metro", "belum_pasti"},
	{"", "Kementerian Kominfo", "Komdigi", "sama"},
	{"", "Kemenkumham", "Kementerian Hukum", "belum_pasti"},
	{"", "Polres Metro", "Polres Metro Jakarta Barat", "beda"},
	{"35.24", "Bagian Umum", "Bagian Umum dan Keuangan", "belum_pasti"},
	{"11", "Dinas Pendidikan Aceh", "Dinas Pendidikan Dayah Aceh", "beda"},
	{"53", "Badan Pengelola Perbatasan", "Badan Nasional Pengelola Perbatasan", "beda"},
	{"74.71", "BLUD UPTD PUSKESMAS POASIA", "PUSKESMAS POASIA", "sama"},
	{"74.71", "SMPN 01 KENDARI", "SMPN 10 KENDARI", "beda"},
	{"74.71", "SMPN 01 KENDARI", "SMP Negeri 1 Kendari", "sama"},
	{"74.71", "KECAMATAN KENDARI", "Kecamatan Kendari Kota Kendari", "sama"},
	{"18.72", "BKPP", "BKPSDM", "sama"},
	{"18.72", "BPKAD", "BKAD", "sama"},
	{"18.72", "Satpol PP", "Satpol PP dan WH", "sama"},
	{"18.72", "Itda", "Inspektorat", "sama"},
	{"18.72", "Bapenda", "BPPRD", "belum_pasti"},
	{"18.72", "BPKAD", "BPKPD", "belum_pasti"},
	{"18.72", "Bapenda", "BPKPD", "belum_pasti"},
	{"18.72", "Balitbang", "Bappelitbangda", "belum_pasti"},
	{"18.72", "Damkar", "Satpol PP dan Damkar", "belum_pasti"},
	{"18.72", "BKPSDM", "BPSDM", "beda"},
	{"18.72", "Dinas Pendidikan", "Dinas Pendidikan dan Kebudayaan", "belum_pasti"},
	{"18.72", "Dinas Kearsipan", "Dinas Perpustakaan", "beda"},
	{"18.72", "Bagian Hukum Setda", "Setda", "beda"},
	{"18.72", "RSUD Peureulak", "RSUD Sultan Abdul Aziz Syah Peureulak", "belum_pasti"},
	{"18.72", "RSUD", "RSUD Ahmad Yani", "belum_pasti"},
	{"18.72", "SMA 1", "SMAN 1", "belum_pasti"},
	{"18.72", "SDN 5 Metro", "SDN 5 Metro Pusat", "belum_pasti"},
	{"18.72", "Kecamatan Metro Timur", "Puskesmas Metro Timur", "beda"},
	{"18.72", "Camat Metro Timur", "Kecamatan Metro Timur", "belum_pasti"},
	{"18.72", "Sekda", "Setda", "belum_pasti"},
	{"18.72", "Dinas PU", "Dinas Bina Marga", "belum_pasti"},
	{"18.72", "RSUD Sumbersari Bantul", "RSUD Sumbersari Bantul Kota Metro", "sama"},
	{"18.72", "SDN Made II", "SDN Made 2", "sama"},
	{"18.72", "Bagian Hukum - Sekretariat Daerah", "SEKRETARIAT DAERAH BAGIAN HUKUM", "sama"},
	{"18.72", "Bagian Hukum", "Bagian Hukum Setda", "sama"},
	{"18.72", "Kel. Hadimulyo Timur - Kec. Metro Pusat", "Kelurahan Hadimulyo Timur", "sama"},
	{"18.72", "Badan Penanggulangan Bencana Daerah (BPBD)", "BPBD", "sama"},
	{"18.72", "Badan Keuangan Daerah (BKD)", "BPKAD", "sama"},
	{"18.72", "Perwakilan BPK Provinsi Lampung", "BPK", "beda"},
	{"18.72", "DINAS SOSIAL KAB.", "Dinas Sosial", "sama"},
	{"18.72", "SEKRETARIAT DAERAH KOTA", "Setda", "sama"},
	{"34", "Kundha Kabudayan", "Dinas Kebudayaan DIY", "sama"},
	{"34.02", "Kapanewon Sewon", "Kecamatan Sewon", "sama"},
	{"11.71", "KIP Kota Banda Aceh", "KPU Kota Banda Aceh", "sama"},
	{"11.71", "PDAM Tirta Daroy", "Perumda Tirta Daroy", "sama"},
	{"", "PDAM Tirta Daroy Kota Banda Aceh", "Perumdam Tirta Daroy Kota Banda Aceh", "sama"},
}

// read parses a text as one of a list of a region, which may be none.
func read(t *testing.T, text, context string) office.Office {
	t.Helper()
	o, err := office.Parse(text)
	require.NoError(t, err, text)
	if context == "" {
		return o
	}
	return o.In(region.MustParseCode(context))
}

func TestSame(t *testing.T) {
	for _, test := range pairs {
		t.Run(test.context+" "+test.a+" – "+test.b, func(t *testing.T) {
			a, b := read(t, test.a, test.context), read(t, test.b, test.context)
			assert.Equal(t, test.want, a.Same(b).String(), "%s – %s", a.Key(), b.Key())
			assert.Equal(t, a.Same(b), b.Same(a), "the order says nothing")
			assert.Equal(t, a.Same(b), a.Key().Same(b.Key()), "the keys tell as much")
		})
	}
}
