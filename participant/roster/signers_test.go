package roster_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/participant/roster"
)

// signedTables are lists that somebody signs below.
var signedTables = []struct{ name, rows string }{
	{"nip", "No;Nama;NIP;Pangkat/Gol;Jabatan;Ket\n" +
		"1;Budi Santoso, S.H.;197205141998031901;Pembina (IV/a);Kepala Bidang Mutasi;\n2;Ani Lestari;198001012005012901;III/c;Analis Kepegawaian;\n"},
	{"ttd", "NO.;NAMA;JABATAN;UNIT KERJA;TANDA TANGAN\n1.;Budi Santoso, S.H.;Camat;Kecamatan Metro Pusat;1\n2.;Ani Lestari;Lurah;Kelurahan Metro;2\n"},
	{"composite", "No;Nama / NIP;Pangkat / Gol;Jabatan;Tujuan\n1;\"Budi Santoso, S.H.\nNIP. 197205141998031901\";Pembina / IV.a;Sekretaris;Bandung\n" +
		"2;\"Ani Lestari\nNIP. 198001012005012901\";Penata / III.c;Bendahara;Bandung\n"},
	{"uncounted", "Nama;NIP;Jabatan;Unit Kerja\nBudi Santoso, S.H.;197205141998031901;Camat;Kecamatan Metro Pusat\nAni Lestari;198001012005012901;Lurah;Kelurahan Metro\n"},
	{"contact", "No;Nama;Instansi;Jabatan;No. HP;Email\n1;Budi Santoso, S.H.;Dinas Sosial;Kepala Dinas;081200001001;budi@contoh.example\n2;Ani Lestari;Bappeda;Sekretaris;081200001002;\n"},
	{"couples", "No;Nama Pejabat;NIP;Jabatan;Nama Istri/Suami;Ket\n1;Budi Santoso, S.H.;197205141998031901;Camat;Rina Wati;\n2;Ani Lestari;198001012005012901;Lurah;Joko Susilo;\n"},
	{"relations", "No;Nama;Jabatan;Hubungan\n1;Budi Santoso, S.H.;Camat;Pejabat\n;Rina Wati;;Istri\n2;Ani Lestari;Lurah;Pejabat\n;Joko Susilo;;Suami\n"},
	{"ticks", "No;Nama;L;P;Jabatan;Instansi\n1;Budi Santoso, S.H.;v;;Camat;Kecamatan Metro Pusat\n2;Ani Lestari;;v;Lurah;Kelurahan Metro\n"},
	{"names and posts", "No;Nama;Jabatan\n1;Budi Santoso, S.H.;Camat\n2;Ani Lestari;Lurah\n"},
	{"team", "No;Nama;Jabatan Dinas;Jabatan dalam Tim\n1;Budi Santoso, S.H.;Sekretaris Daerah;Pengarah\n2;Ani Lestari;Inspektur;Penanggung Jawab\n"},
}

// signedBlocks stand below lists: a line each, on the left and right of a bar.
var signedBlocks = []struct{ name, lines string }{
	{"date first", "Metro, 5 Maret 2024\nKepala Dinas Sosial,\n\nDrs. H. Hasan, M.M.\nPembina Utama Muda\nNIP. 196901011994031902"},
	{"post first", "Kepala Dinas Sosial,\n\n\nHasan Basri\nNIP 196901011994031902"},
	{"post and rank", "SEKRETARIS DAERAH KOTA METRO,\n\nIr. BANGKIT UTOMO, M.T.\nPEMBINA UTAMA MADYA (IV/d)\nNIP. 19690101 199403 1 902"},
	{"in the name of", "a.n. Sekretaris Daerah\nAsisten Administrasi Umum,\n\nHASAN BASRI"},
	{"a mayor", "WALI KOTA METRO,\n\nttd.\n\nHASAN BASRI"},
	{"decreed", "Ditetapkan di Metro\npada tanggal 5 Maret 2024\nKEPALA DINAS,\n\nHasan Basri, S.E.\nNIP. 196901011994031902"},
	{"two", "Mengetahui,|Metro, 5 Maret 2024\nKepala Dinas Sosial,|Bendahara Pengeluaran,\n\nDrs. H. Hasan, M.M.|Siti Rahma, S.E.\nNIP. 196901011994031902|NIP. 198501012010012902"},
	{"dots", "Ketua Panitia,\n\n(.........................)\nNIP. ..................."},
	{"brackets", "Camat Metro Pusat\n\n\n( Hasan Basri, S.STP. )\nPembina Tk. I\nNIP: 196901011994031902"},
	{"no lines between", "Metro, Maret 2024\nKasubbag Umum dan Kepegawaian\nHASAN BASRI, S.Sos.\nNIP. 196901011994031902"},
	{"post of two lines", "Plt. KEPALA BADAN KEPEGAWAIAN\nDAN PENGEMBANGAN SUMBER DAYA MANUSIA,\n\nHASAN BASRI\nPembina Tingkat I\nNIP. 196901011994031902"},
	{"made by", "Yang membuat daftar,\n\n\nSiti Rahma"},
	{"police", "KEPALA KEPOLISIAN RESOR METRO\n\nHASAN BASRI, S.I.K., M.H.\nAJUN KOMISARIS BESAR POLISI NRP 79010902"},
	{"acting", "Pj. BUPATI,\n\n\nHASAN BASRI"},
	{"hospital", "Direktur RSUD Jenderal Ahmad Yani\n\ndr. Hasan Basri, Sp.PD.\nNIP. 196901011994031902"},
	{"budget", "Kuasa Pengguna Anggaran,\n\nHasan Basri, S.E.\nNIP. 196901011994031902"},
	{"activity", "Penanggung Jawab Kegiatan\n\nHasan Basri\nNIP. 196901011994031902"},
	{"minutes", "Pimpinan Rapat,|Notulis,\n\nHasan Basri|Siti Rahma"},
	{"leader", "Ketua Tim,\n\nHasan Basri"},
	{"date without comma", "Metro 5 Maret 2024\nKepala Bagian Umum\n\nHasan Basri, S.Sos.\nNIP. 196901011994031902"},
	{"date alone", "5 Maret 2024\nKepala Bagian Umum\n\nHasan Basri, S.Sos.\nNIP. 196901011994031902"},
	{"date with room", "Metro,          Maret 2024\nSekretaris,\n\nHasan Basri, S.Sos."},
	{"name and number", "Hasan Basri, S.Sos.\nNIP. 196901011994031902"},
	{"number first", "KETUA KPU KOTA METRO\n\nTTD\n\nHASAN BASRI"},
	{"rector", "Rektor,\n\nProf. Dr. Hasan Basri, M.Si.\nNIP 196901011994031902"},
	{"school", "Kepala SD Negeri 1 Metro,\n\nHasan Basri, S.Pd.\nNIP 196901011994031902"},
	{"side by side", "Ketua,|Sekretaris,\n\nHasan Basri|Siti Rahma"},
	{"approved", "Menyetujui :|Diperiksa oleh :\nSekretaris|Kasubbag Keuangan\n\nHasan Basri|Siti Rahma\nNIP 196901011994031902|NIP 198501012010012902"},
}

// TestSignersAreNobody puts blocks of signatures of every kind under lists of every kind,
// at once and behind empty rows, beginning in each column: the people stay who they are.
func TestSignersAreNobody(t *testing.T) {
	for _, table := range signedTables {
		plain := readAll(t, roster.Reader{}, table.rows)
		width := strings.Count(table.rows[:strings.IndexByte(table.rows, '\n')], ";") + 1
		for _, block := range signedBlocks {
			for column := range width {
				if table.name == "uncounted" && block.name == "name and number" && column == 0 {
					continue // whoever stands there may be on the list
				}
				for gap := range 2 {
					list := table.rows + strings.Repeat("\n", gap) + signedBlock(block.lines, column, width)
					all := readAll(t, roster.Reader{}, list)
					name := fmt.Sprintf("%s, %s, column %d, %d empty rows", table.name, block.name, column+1, gap)
					assert.Equal(t, people(plain), people(all), name)
					assert.Equal(t, codes(plain), codes(all), name)
				}
			}
		}
	}
}

// signedBlock writes a block as rows, its left lines from a column on, its right ones in
// the last column.
func signedBlock(lines string, column, width int) string {
	var b strings.Builder
	for line := range strings.SplitSeq(lines, "\n") {
		left, right, _ := strings.Cut(line, "|")
		cells := make([]string, width)
		cells[width-1] = right
		if right == "" || column < width-1 {
			cells[column] = left
		}
		b.WriteString(strings.Join(cells, ";") + "\n")
	}
	return b.String()
}
