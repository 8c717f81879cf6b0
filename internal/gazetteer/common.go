package gazetteer

import (
	"strings"
)

// nameWords are common words that stand in names.
const nameWords = " atas barat baru bawah besar dalam dari hilir hulu ilir jabodetabek jawa kalimantan kecil lama luar nusantara " +
	"pusat raya selatan sulawesi sumatera sumatra tengah tenggara timur ulu utara "

// officeWords are those that stand beside names: of offices, people, days.
const officeWords = " agustus alamat analis anggota april asisten auditor aula badan bagian balai bapak belum bendahara bidan bidang " +
	"biro buddha bulan bupati camat daerah dan dengan desember dinas dokter februari gedung guru hari hindu hotel " +
	"hukum ibu indonesia inspektorat islam januari juli jumat juni kamis kampus kantor katolik kebudayaan kehutanan " +
	"kepala kerja kesehatan ketua keuangan komunikasi kosong kristen lainnya lurah malaysia maret masjid mei minggu " +
	"nasional negara negeri nihil november oktober operator organisasi pangan pariwisata pasar pegawai pejabat " +
	"pelaksana pembangunan pendidikan perawat perdagangan perencanaan perhubungan perikanan pertanian pria rabu " +
	"rumah sabtu sakit sekolah sekretariat sekretaris seksi selasa senin september singapura siswa sosial staf " +
	"subbagian swasta tahun tanggal tanpa tenaga tidak tunjangan umum universitas untuk wakil wanita yang "

// roadWords say what kind of street one is.
const roadWords = " arteri bypass layang lingkar lintas poros raya tol trans "

// isWord reports whether a key is a common word: no misspelt name however near to one.
func isWord(key []byte) bool { return isAmong(key, nameWords) || isOffice(key) }

// isOffice reports whether a key is a word that stands in no name.
func isOffice(key []byte) bool { return isAmong(key, officeWords) }

// isAmong reports whether a key is one of some words, which stand in order between
// blanks. It halves the list: to search it from the beginning costs a microsecond.
func isAmong(key []byte, words string) bool {
	for from, to := 0, len(words)-1; from < to; { // a blank stands at both
		at := strings.LastIndexByte(words[from:(from+to)/2+1], ' ') + from
		end := at + 1 + strings.IndexByte(words[at+1:], ' ')
		switch word := words[at+1 : end]; {
		case word == string(key):
			return true
		case word < string(key):
			from = end
		default:
			to = at
		}
	}
	return false
}
