package integritas_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// TestErrorMessages shows what people are told in Indonesian, and that English says
// something else.
func TestErrorMessages(t *testing.T) {
	_, noCode := region.ParseCode("3201014102859001")
	_, cutCode := region.ParseCode("11.1")
	_, bps := region.ParseCode("1872010")
	_, several := region.Parse("Bogor")
	_, notPlace := region.Parse("rapat koordinasi")
	_, longPlace := region.Parse(strings.Repeat("x", 2000))
	_, name := participant.ParseName("")
	_, post := participant.ParsePosition("Zxqv Wlk")
	_, nip := participant.ParseNIP("19680412")
	_, date := locale.ParseDate("30 Februari 2024")
	_, roman := locale.Roman(4000)
	_, score := pillar.SPICategoryOf(101, 2024)
	_, year := pillar.SPICategoryOf(70, 1999)
	_, citation := pillar.Cited(0, "3201014102859001", civil.MustDate(2024, 3, 5))
	_, noProgramme := catalogue.Parse("rapat koordinasi")
	_, pattern := attend.Numbering{Pattern: "SERT/{year}"}.Format(1, civil.MustDate(2024, 3, 5))
	for _, tc := range []struct {
		err  error
		want string
	}{
		{noCode, "ini bukan kode wilayah; tulis misalnya 18, 18.72, 18.72.01, atau 18.72.01.1001"},
		{cutCode, "ini bukan kode wilayah: tampaknya 11.10 yang terbaca sebagai bilangan; simpan kode sebagai teks"},
		{bps, "ini bukan kode wilayah: tujuh angka adalah kode kecamatan BPS, bukan kode Kemendagri"},
		{several, "teks ini dapat berarti 2 wilayah; sebut kabupaten, kota, atau provinsinya: Kabupaten Bogor (32.01), Kota Bogor (32.71)"},
		{notPlace, "teks ini tidak menyebut wilayah yang dikenal; periksa ejaannya"},
		{longPlace, "teks lebih panjang daripada 1024 byte; kirim alamatnya saja"},
		{name, "nama kosong; isi nama orangnya"},
		{post, `jabatan ini tidak dikenal; periksa ejaannya, misalnya "Kepala Dinas Kesehatan Kota Metro"`},
		{nip, "NIP: jumlah angkanya tidak tepat; hitung kembali"},
		{date, "tanggal itu tidak ada di kalender; tulis hari, bulan, lalu tahun, seperti 5 Maret 2024"},
		{roman, "4.000 tidak dapat ditulis demikian; yang dapat 1 sampai 3.999"},
		{score, "101,00 bukan nilai Survei Penilaian Integritas; nilainya 0 sampai 100"},
		{year, "tabel tidak memuat tahun 1999, hanya 2024 sampai 2025"},
		{citation, "bukan pasal"},
		{noProgramme, "teks ini tidak menyebut program yang dikenal; periksa namanya"},
		{pattern, "pola nomor tidak memuat {seq}; tambahkan nomor urutnya"},
		{&civil.DateError{Year: 2024, Month: 2, Day: 30}, "tidak ada hari seperti itu di kalender; periksa tanggal dan bulannya"},
		{&civil.ClockError{Hour: 24, Minute: 1}, "tidak ada pukul 24.01; jam 0 sampai 23, menit 0 sampai 59"},
		{&roster.RowError{Row: 3, Column: 2, Code: roster.RowCellTooLong}, "baris 3, kolom B: isi sel terlalu panjang dan dipotong; bagi isinya"},
		{&pillar.IncompleteError{Missing: pillar.ValueSetOf(pillar.ValueJujur)}, "dari sembilan nilai belum ada: Jujur"},
		{&program.UnitError{A: program.UnitPerson, B: program.UnitCouple}, "orang dan pasangan tidak dapat dijumlahkan; hitung dahulu dengan satuan yang sama"},
		{&attend.CertificateError{Number: "7", NoNext: true}, "sertifikat 7: penggantinya harus bernomor sendiri"},
		{&attend.SplitError{Stranger: true}, "orang itu tidak tercantum dalam pendaftaran ini"},
		{validation.Check(nil).Err(), "tidak ada data yang diperiksa; baca dahulu dokumennya"},
	} {
		var told interface{ Message(language.Tag) string }
		if !assert.ErrorAs(t, tc.err, &told, tc.want) {
			continue
		}
		assert.Equal(t, tc.want, told.Message(language.Indonesian))
		assert.NotEqual(t, told.Message(language.Indonesian), told.Message(language.English))
		assert.NotContains(t, errors.Join(tc.err).Error(), "3201014102859001", "no error repeats its input")
	}
}
