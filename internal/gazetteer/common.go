package gazetteer

import (
	"strings"
)

// commonWords are words that are no misspelt names however near to one they are.
const commonWords = nameWords + officeWords

// nameWords are those that stand in names.
const nameWords = " sumatera sumatra jawa kalimantan sulawesi jabodetabek nusantara " +
	"utara selatan timur barat tengah tenggara pusat raya baru lama hulu hilir ulu ilir atas bawah besar kecil " +
	"dalam luar dari "

// officeWords are those that stand beside names: of offices, people, days.
const officeWords = " daerah negara negeri nasional swasta umum lainnya dinas badan bagian bidang kantor seksi subbagian " +
	"sekretariat inspektorat biro balai pendidikan kesehatan sosial keuangan perdagangan pembangunan perencanaan " +
	"hukum organisasi pertanian perikanan kehutanan perhubungan komunikasi pariwisata kebudayaan pangan tenaga " +
	"kerja kepala ketua wakil anggota staf guru siswa ibu bapak camat lurah bupati sekretaris bendahara operator " +
	"dokter bidan perawat pegawai pejabat asisten analis auditor pelaksana sekolah rumah sakit pasar gedung hotel " +
	"aula masjid kampus universitas senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei " +
	"juni juli agustus september oktober november desember tahun tanggal bulan hari malaysia singapura indonesia " +
	"islam kristen katolik hindu buddha pria wanita tidak tanpa belum dan yang untuk dengan kosong nihil " +
	"alamat tunjangan "

// isWord reports whether a key is a common word.
func isWord(key []byte) bool { return isAmong(key, commonWords) }

// isOffice reports whether a key is a word that stands in no name.
func isOffice(key []byte) bool { return isAmong(key, officeWords) }

// isAmong reports whether a key is one of some words.
func isAmong(key []byte, words string) bool {
	var buf [24]byte
	if len(key) > len(buf)-2 {
		return false
	}
	word := append(append(append(buf[:0], ' '), key...), ' ')
	return strings.Contains(words, string(word))
}
