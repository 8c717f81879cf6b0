package roster

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// wordClass is what a word does in a heading.
type wordClass uint8

const (
	wordFiller  wordClass = iota + 1 // may be left out
	wordField                        // names a field by itself
	wordOther                        // the column holds what no record of a person has
	wordAnother                      // the column is about somebody who is not on the list
	wordHolder                       // a post, so "nama" beside it is its holder's
	wordSpouse
	wordChild
	wordOf       // "dari"
	wordDate     // a day, of birth only where wordBirth says so
	wordPlace    // a place, of birth likewise
	wordBirth    // lahir
	wordNumber   // "nomor"
	wordTitle    // gelar
	wordWithout  // "tanpa"
	wordFront    // depan
	wordBack     // belakang
	wordRelation // hubungan
	wordMother   // ibu: of those who are named besides, else the people of the list
)

// headingWord is one word of the vocabulary of headings.
type headingWord struct {
	class wordClass
	field Field // of wordField
}

// vocabulary lists the words that headings are made of, several spelled as one, by
// what they do there. A new heading that no synonym of [Field] covers goes here.
var vocabulary = [...]struct {
	headingWord
	words string
}{
	{headingWord{class: wordFiller}, "apakah membawa utusan melaksanakan perjalanan diperintah diperintahkan ditugaskan ditugasi yth kepada peserta pegawai asn pns lengkap anda saudara bapak bapakibu calon undangan yang masih aktif dapat terakhir saat ini sesuai " +
		"sub semula menjadi sebelumnya bersama menghadiri benar wajib diisi isi dalam tim kegiatan kepanitiaan your silakan mohon tuliskan tulis isikan beserta dengan ktp the of dan para pejabat tamu saya pada di atau and or utama sekarang dinas huruf kapital " +
		"tambahan akhir pokok besar kecil berikut berikan masukkan apa adalah digit bila ada jika definitif karyawan guru personil personel penuh lain data diri baru lama urut urt induk langsung ppnpn pppk nonasn nonpns honorer thl what which current full legal own you work working at for please enter fill complete completely value " +
		"official officials attendee attendees delegate delegates invitee staff employee officer candidate trainee participant participants accompanying mendampingi " +
		"penyuluh warga aparatur anggota kader tenaga pendaftar pelaksana pengurus diusulkan dilantik terdaftar pemohon perwakilan didik ptk dinilai " +
		"didampingi oleh fungsional struktural organik diduduki asal lapor melapor melaporkan sudah belum akan mengikuti diutus ditunjuk"},
	{headingWord{wordField, FieldName}, "nama nm name names"},
	{headingWord{wordField, FieldNIP}, "nip nippppk nipbaru niplama nip18"},
	{headingWord{wordField, FieldNIK}, "nik noktp eKTP"},
	{headingWord{wordField, FieldNRP}, "nrp"},
	{headingWord{wordField, FieldNPWP}, "npwp"},
	{headingWord{wordField, FieldRank}, "pangkat golongan gol ruang pkt golru korps golruang gol/ruang"},
	{headingWord{wordField, FieldPosition}, "jabatan jab posisi pekerjaan profesi position jbt kedudukan"},
	{headingWord{wordField, FieldUnit}, "unit unor instansi opd skpd satker satuan lembaga kantor organisasi subag subbag subbagian bagian bidang seksi institusi departemen direktorat fakultas " +
		"perusahaan faculty division organization organisation company dept department skpa skpk unitkerja perangkatdaerah sekolah satdik kesatuan kelompoktani upt uptd institution agency ministry affiliation employer penempatan"},
	{headingWord{wordField, FieldSex}, "kelamin gender sex jk jenkel"},
	{headingWord{wordField, FieldPhone}, "hp wa whatsapp telepon telp tlp handphone hape ponsel phone telephone tel cell cellphone contact seluler kontak mobile telpon dihubungi"},
	{headingWord{wordField, FieldEmail}, "email surel posel"},
	{headingWord{wordField, FieldAddress}, "alamat domisili"},
	{headingWord{wordField, FieldRemarks}, "keterangan ket catatan"},
	{headingWord{wordField, FieldSignature}, "ttd paraf tandatangan"},
	{headingWord{class: wordOther}, "tmt spmt sk skep spd spt sppd masuk bergabung berangkat kembali pulang datang tiba cetak input update lulus ijazah pensiun bup pelantikan kgb " +
		"berlaku mulai selesai kawin nikah perkawinan cpns jenis status jumlah jml kode id kategori tipe nilai uang biaya honor honorarium besaran tunjangan pajak pph potongan rekening rek bank masa usia " +
		"umur pendidikan jurusan prodi diklat pelatihan agama darah ukuran kaos baju kamar foto berkas upload unggah dokumen bukti link timestamp waktu jam join leave durasi duration tujuan angkutan " +
		"kelas eselon esl nuptk niy nigk niptt nidn karpeg taspen bpjs karis karsu askes kpe tahun thn bulan bln hari kehadiran hadir absen absensi sakit izin alpa cuti libur kuis test tes total kursus unduhan guest " +
		"kecamatan kelurahan desa dusun rt rw kodepos kabupaten provinsi tingkat mapel pelajaran jtm kejuruan angkatan nomorsk nosk dikma penghargaan hukuman mutasi transport saku menu vegetarian " +
		"meja kursi shift piket sertifikat sertifikasi hukum lokasi kpkn kompetensi kriteria skor peringkat rangking ranking hobi suku kewarganegaraan kendaraan plat zona topik meeting kelompok regu kloter hotel penginapan sebagai peran jenjang " +
		"registrasi bidangtugas pertanyaan pesan saran kesan pengalaman motivasi harapan tb bb tinggi berat kgb thp gaji dasar jtm lamanya awal time kartu nisn nis original virtual pagi siang sore malam attend attending attended submitted submission respondent response tingkatan kuitansi rupiah rp mk " +
		"materi konfirmasi jp str sip sipa sipb sipp npa nira fraksi partai parpol dapil komisi unsur divisi jadwal spesialisasi suara sesi menyatakan pernyataan persetujuan setuju bersedia vol volume tarif bruto netto diterima nhk lhkpn lhkasn lapor pelaporan laporan verifikasi pengumuman consent masehi hijriah perjanjian"},
	{headingWord{class: wordAnother}, "atasan penilai ayah kandung wali ortu darurat saksi penanggungjawab supervisor mentor pembimbing penanggung emergency guardian parent bapakkandung ibukandung rujukan referensi " +
		"penandatangan penerimakuasa kuasa ahliwaris waris pengganti pengirim pelapor pemberi"},
	{headingWord{class: wordHolder}, "kepala ketua camat lurah kades sekdes bendahara direktur pimpinan kepsek kadis koordinator ppk pptk sekretaris keuchik kuwu lurah wali_nagari kadus geuchik admin operator administrator pic"},
	{headingWord{class: wordSpouse}, "istri isteri suami pasangan pendamping spouse husband wife"},
	{headingWord{class: wordChild}, "anak putra putri"},
	{headingWord{class: wordOf}, "dari dr"},
	{headingWord{class: wordDate}, "tanggal tgl tglbln date"},
	{headingWord{class: wordPlace}, "tempat tmp tpt tmpt kota place"},
	{headingWord{class: wordBirth}, "lahir lhr kelahiran birth"},
	{headingWord{class: wordNumber}, "no nomor nomer nmr nr number"},
	{headingWord{class: wordTitle}, "gelar"},
	{headingWord{class: wordWithout}, "tanpa"},
	{headingWord{class: wordFront}, "depan first"},
	{headingWord{class: wordBack}, "belakang last"},
	{headingWord{class: wordRelation}, "hubungan hub"},
	{headingWord{class: wordMother}, "ibu"},
}

// twoWords are words that make one of the vocabulary together.
var twoWords = [...][3]string{
	{"tanda", "tangan", "ttd"},
	{"yang", "hadir", "yang"},
	{"akan", "hadir", "yang"},
	{"jika", "hadir", "yang"},
	{"bila", "hadir", "yang"},
	{"apabila", "hadir", "yang"},
	{"turut", "hadir", "yang"},
	{"ikut", "hadir", "yang"},
	{"organization", "title", "jabatan"},
	{"job", "title", "jabatan"},
	{"organization", "name", "unit"},
	{"unit", "kerja", "unit"},
	{"satuan", "kerja", "unit"},
	{"satuan", "organisasi", "unit"},
	{"perangkat", "daerah", "unit"},
	{"jenis", "kelamin", "kelamin"},
	{"jns", "kelamin", "kelamin"},
	{"jns", "kel", "kelamin"},
	{"orang", "tua", "ortu"},
	{"e", "mail", "email"},
	{"masa", "kerja", "masa"},
	{"tempat", "tugas", "unit"},
	{"tempat", "kerja", "unit"},
	{"nomor", "induk", "nip"},
	{"no", "induk", "nip"},
	{"bapak", "ibu", "bapakibu"},
	{"penanggung", "jawab", "penanggungjawab"},
	{"kode", "pos", "kodepos"},
	{"l", "p", "kelamin"},
	{"p", "l", "kelamin"},
	{"ni", "pppk", "nip"},
	{"no", "ktp", "nik"},
	{"nomor", "ktp", "nik"},
	{"sub", "bagian", "unit"},
	{"asal", "sekolah", "unit"},
	{"asal", "instansi", "unit"},
	{"kedudukan", "hukum", "hukum"},
	{"golongan", "darah", "darah"},
	{"gol", "darah", "darah"},
	{"kelas", "jabatan", "kelas"},
	{"jenis", "jabatan", "jenis"},
	{"tenaga", "ahli", "kepala"},
	{"no", "urut", "no"},
	{"nomor", "urut", "no"},
	{"no", "urt", "no"},
	{"ibu", "kandung", "ibukandung"},
	{"mulai", "tugas", "mulai"},
	{"bidang", "tugas", "bidangtugas"},
	{"dept", "name", "unit"},
	{"department", "name", "unit"},
}

// vocabularyIndex holds the vocabulary by word.
var vocabularyIndex = sync.OnceValue(func() map[string]headingWord {
	index := make(map[string]headingWord, 512)
	for _, row := range vocabulary {
		for word := range strings.FieldsSeq(row.words) {
			if _, twice := index[word]; !twice {
				index[word] = row.headingWord
			}
		}
	}
	return index
})

// headingWords yields the words of a heading in small letters; letters with a dot behind
// each ("N.I.P.") are one word, a digit or two behind a word ("Anak 1") is none.
func headingWords(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		var b [maxHeading + utf8.UTFMax]byte
		word := b[:0]
		spelled := false // the word so far is single letters
		flush := func() bool {
			s := string(word)
			word, spelled = b[:0], false
			return s == "" || digits(s) == len(s) || yield(s)
		}
		run := 0 // letters since the last sign
		for _, r := range text {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				if run == 0 && !spelled && !flush() {
					return
				}
				run++
				if spelled && run == 2 { // a word follows the letters
					last := word[len(word)-1]
					word = word[:len(word)-1]
					if !flush() {
						return
					}
					word = append(b[:0], last)
				}
				word = utf8.AppendRune(word, unicode.ToLower(r))
				continue
			}
			if run > 0 {
				spelled = run == 1 && (r == '.' || r == ' ' || r == '/')
			}
			run = 0
		}
		flush()
	}
}

// maxHeading is the longest heading in bytes that is looked at; titles above a list
// and cells below it are longer, the questions of web forms are shorter.
const maxHeading = 160
