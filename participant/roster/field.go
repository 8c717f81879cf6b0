package roster

import "github.com/integritas-id/integritas/internal/enum"

// Field is what a column of a list holds. Zero means not known: the column is kept
// and not read.
type Field uint8

// The fields, in the order in which a clean list has them.
const (
	FieldNo           Field = iota + 1 // the number in the list, 1, 2, 3 …
	FieldName                          // name with titles
	FieldFront                         // titles before the name
	FieldBack                          // titles behind the name
	FieldFirstName                     // the first part of the name
	FieldLastName                      // the last part of the name
	FieldNIP                           // number of a civil servant
	FieldNIK                           // number of a resident
	FieldNRP                           // service number of police or soldiers
	FieldNPWP                          // tax number
	FieldNumber                        // one of NIP, NIK and NRP, as its digits tell
	FieldNameNumber                    // name and more, such as number, rank and post, in one cell
	FieldRank                          // rank and grade, "Pembina (IV/a)"
	FieldPosition                      // post
	FieldUnit                          // office
	FieldPositionUnit                  // post and office in one cell
	FieldRegion                        // province, regency or city
	FieldSex                           // L or P
	FieldMale                          // a mark in this column means a man
	FieldFemale                        // a mark in this column means a woman
	FieldBirthPlace                    // place of birth
	FieldBirthDate                     // day of birth
	FieldBirth                         // place and day of birth, "Metro, 5 Mei 1980"
	FieldPhone                         // one or several telephone numbers
	FieldEmail                         // e-mail address
	FieldContact                       // telephone or e-mail
	FieldAddress                       // postal address
	FieldSpouseOf                      // whose husband or wife the person of this row is
	FieldSpouse                        // the name of this person's husband or wife
	FieldChild                         // the name of a child of this person
	FieldChildOf                       // whose child the person of this row is
	FieldRelation                      // what the person is to the one above: suami, istri, anak
	FieldRemarks                       // remarks
	FieldSignature                     // room to sign
	FieldOther                         // known, and nothing that a participant record holds
)

var fieldSet = enum.Set[Field]{Name: "Field", ID: "kolom daftar", EN: "column of a list", Rows: []enum.Row{
	FieldNo: {Code: "no", ID: "No", EN: "No.", Synonyms: "S/N|Serial No|Serial Number|Urutan|Nomor|Nomor Urut|No Urut|Nmr|Urut|Number|Nomer|Nr"},
	FieldName: {Code: "name", ID: "Nama", EN: "Name", Synonyms: "Official|Officials|Attendee|Delegate|Invitee|Staff|Employee|Officer|Speaker|Guest|Guest Name|Narasumber|Nama Narasumber|Nama Pembicara|Nama Panitia|Nama Pemateri|Nama Mahasiswa|Nama Dosen|Nama Hakim|Nama Dokter|Nama Siswa Siswi|Nama Tenaga Pendidik|Nama Tenaga Kesehatan|Nama Anggota DPRD|Nama Anggota Dewan|Trainee|Pegawai yang ditugaskan|Nama Pelaksana SPD|Nama Perangkat Desa|Nama Wajib Lapor|Nama Penerima Honor|Nama Penerima Honorarium|Penerima Honor|Penerima Honorarium|Nama Penerima Tunjangan|Pejabat Pegawai|Nama Lengkap|Nama Asli|Name Original Name|User Name|Nama Peserta|Nama Pegawai|Nama dan Gelar|Nama Gelar|Nama Lengkap dan Gelar|" +
		"Nama Lengkap dengan Gelar|Nama Lengkap Beserta Gelar|Nama Lengkap Berikut Gelar|Nama Lengkap & Gelar|Nm|Nm Lengkap|Nama ASN|Nama PNS|Nama Pejabat|Nama Undangan|Nama Tamu|" +
		"Nama Sesuai KTP|Nama Sesuai SK|Nama Karyawan|Nama Anggota|Anggota Tim|Nama Anggota Tim|Nama Guru|Nama Siswa|Nama Penerima|Nama Bapak Ibu|Peserta|Full Name|" +
		"Participant|Participant Name|Nama Lengkap Peserta|Nama Yang Bersangkutan|Nama Hadir|Yang Hadir|Nama Pengisi|Bapak Ibu|Yth Bapak Ibu|Yth|Kepada Yth|Kepada Yth Bapak Ibu|Yang Diundang|Tamu Undangan|Undangan|Nama Yang Diundang"},
	FieldFront:     {Code: "front", ID: "Gelar Depan", EN: "Titles before the name", Synonyms: "Glr Depan|Gelar di Depan|Gelar Dpn"},
	FieldBack:      {Code: "back", ID: "Gelar Belakang", EN: "Titles behind the name", Synonyms: "Gelar|Gelar Akademik|Gelar Kesarjanaan|Glr Belakang|Gelar di Belakang|Gelar Blk|Gelar Blkg"},
	FieldFirstName: {Code: "first_name", ID: "Nama Depan", EN: "First name", Synonyms: "Nama Pertama|Given Name|Nama Dpn"},
	FieldLastName:  {Code: "last_name", ID: "Nama Belakang", EN: "Last name", Synonyms: "Nama Akhir|Nama Tengah|Middle Name|Surname|Family Name|Nama Keluarga|Nama Blkg"},
	FieldNIP: {Code: "nip", ID: "NIP", EN: "Civil servant number", Synonyms: "N I P|No NIP|Nomor NIP|Nomor Induk Pegawai|NIP Pegawai|NIP Baru|NIP PNS|NIP PPPK|NIPPPK|NI PPPK|NIP NI PPPK|" +
		"NIP NIPPPK|NIP18|Employee Number|Employee No|Employee ID|Civil Servant ID|Civil Servant Number|Staff ID|Staff No|NIP Lama|NIP Peserta|NIP Bapak Ibu|NIP ASN|No Induk Pegawai|Nomor Pegawai"},
	FieldNIK: {Code: "nik", ID: "NIK", EN: "Resident number", Synonyms: "Identity Number|ID Card Number|Identity Card Number|N I K|No NIK|Nomor NIK|No KTP|Nomor KTP|No Identitas|KTP|NIK KTP|No KTP NIK|Nomor Induk Kependudukan|E KTP|NIK e-KTP|" +
		"No Induk Kependudukan|NIK Peserta|National ID"},
	FieldNRP:  {Code: "nrp", ID: "NRP", EN: "Service number", Synonyms: "Nomor Registrasi Pokok|No NRP|NRP TNI|NRP Polri|NRP TNI Polri"},
	FieldNPWP: {Code: "npwp", ID: "NPWP", EN: "Tax number", Synonyms: "No NPWP|Nomor NPWP|Nomor Pokok Wajib Pajak|Tax ID"},
	FieldNumber: {Code: "number", ID: "NIP/NIK/NRP", EN: "Personal number", Synonyms: "NIP NRP|NIP NIK|NIK NIP|NRP NIP|NIP NIK NRP|NIP NRP NIK|NIP/NRP/NIK|Nomor Induk|No Induk|ID Number|NIP/NRP/No Identitas|" +
		"Nomor Identitas|Nomor ID"},
	FieldNameNumber: {Code: "name_number", ID: "Nama/NIP", EN: "Name and number", Synonyms: "Nama NIP|Nama dan NIP|Nama & NIP|NIP Nama|Nama Lengkap NIP|Nama NIP Pangkat|Nama NIP NRP|Nama NIP NIK|Nama Pegawai NIP|Nama dan NIP Pegawai"},
	FieldRank: {Code: "rank", ID: "Pangkat/Golongan", EN: "Rank", Synonyms: "Pangkat|Golongan|Gol|Gol Ruang|Golongan Ruang|Pangkat Gol|Pangkat Gol Ruang|Pangkat dan Golongan|Pangkat Golongan Ruang|Pkt Gol|" +
		"Gol Pangkat|Golongan Pangkat|Pangkat dan Gol|Pangkat Terakhir|Gol/Ruang|Pangkat/Gol. Terakhir|Grade|PangkatGolRuang"},
	FieldPosition: {Code: "position", ID: "Jabatan", EN: "Post", Synonyms: "Job|Jbtn|Job Position|Jab|Nama Jabatan|Jabatan Terakhir|Jabatan Sekarang|Jabatan Saat Ini|Posisi|Jabatan Dinas|Jabatan Struktural|Jabatan Fungsional|" +
		"Position|Jabatan Peserta|Jabatan Pegawai|Jabatan Definitif|Jabatan Lengkap|Job Title|Title|Designation|Rank Position|Jabatan Kedinasan|Jabatan di Instansi|Tugas|Pekerjaan|Profesi|Jabatan Pekerjaan|Pekerjaan Jabatan|Occupation|Jenis PTK|Tugas Pokok|Jabatan dalam Tim"},
	FieldUnit: {Code: "unit", ID: "Unit Kerja", EN: "Unit", Synonyms: "Institution Name|Ministry Agency|K/L/D/I|K/L/PD|Satminkal|Satuan Pendidikan|Dinas Badan Kantor|Biro|Direktorat Biro|OPD Asal|Unit|Satuan Kerja|Satker|Instansi|OPD|SKPD|PD|Perangkat Daerah|Organisasi Perangkat Daerah|Dinas|Dinas Instansi|Instansi OPD|OPD Instansi|" +
		"Dari|Dari Instansi|Dari OPD|Asal Instansi|Instansi Asal|Lembaga|Kantor|Organisasi|Unit Organisasi|Unor|Tempat Tugas|Tempat Bekerja|Tempat Kerja|Asal OPD|Nama OPD|Nama Instansi|Unit Kerja Instansi|SKPD Unit Kerja|" +
		"OPD Unit Kerja|Asal Lembaga|Perwakilan|Utusan|Office|Institution|Agency|Instansi Unit Kerja|Instansi Lembaga|Bagian|Bidang|Nama Unit Kerja|Satuan Organisasi|Badan Dinas|Pemda|Pemerintah Daerah|Pemerintah Kabupaten Kota|Sekolah|Asal Sekolah|Perusahaan|SKPA|SKPK"},
	FieldPositionUnit: {Code: "position_unit", ID: "Jabatan/Instansi", EN: "Post and unit", Synonyms: "Jabatan Unit Kerja|Jabatan OPD|Jabatan dan Instansi|Jabatan dan Unit Kerja|Jabatan Instansi Unit Kerja|" +
		"Instansi Jabatan|Jabatan SKPD|Jabatan pada Instansi|Unit Kerja Jabatan|Jabatan Satuan Kerja|Jabatan Dinas Instansi|Jabatan Asal Instansi|OPD Jabatan"},
	FieldRegion:     {Code: "region", ID: "Kabupaten/Kota", EN: "Region", Synonyms: "City|Regency|Province|City Regency|Daerah Asal|Kab Kota|Kota Kabupaten|Kabupaten|Kota|Provinsi|Daerah|Asal Daerah|Wilayah|Asal|Region|Kab/Kota Asal|Propinsi|Asal Kab Kota|Asal Kabupaten Kota"},
	FieldSex:        {Code: "sex", ID: "Jenis Kelamin", EN: "Sex", Synonyms: "L/P|JK|J K|Jns Kelamin|Jns Kel|Jenis Kel|Kelamin|P/L|LK/PR|L-P|Gender|Pria Wanita|Laki-laki/Perempuan|Lk Pr|Jenkel|Sex L P|Jenis Kelamin L/P|JK L/P|L/P JK|M/F|F/M|Male Female"},
	FieldMale:       {Code: "sex_l", ID: "L", EN: "Male", Synonyms: "Laki-laki|Laki|Lk|Pria"},
	FieldFemale:     {Code: "sex_p", ID: "P", EN: "Female", Synonyms: "Perempuan|Pr|Wanita"},
	FieldBirthPlace: {Code: "birth_place", ID: "Tempat Lahir", EN: "Place of birth", Synonyms: "Tmp Lahir|Tpt Lahir|Tmpt Lahir|Kota Lahir|Birthplace"},
	FieldBirthDate:  {Code: "birth_date", ID: "Tanggal Lahir", EN: "Date of birth", Synonyms: "Tgl Lahir|Tgl Lhr|Tanggal Lhr|Tanggal Kelahiran|Lahir|Birth Date|Birthday|DOB|Tgl Kelahiran|Tgl/Bln/Thn Lahir|Lahir Tanggal|Tanggal Bulan Tahun Lahir"}, //nolint:misspell // Thn is tahun
	FieldBirth:      {Code: "birth", ID: "Tempat, Tanggal Lahir", EN: "Place and date of birth", Synonyms: "TTL|T T L|Tempat Tgl Lahir|Tempat dan Tanggal Lahir|Tempat/Tgl Lahir|Tpt Tgl Lahir|Tmp Tgl Lahir|Tempat & Tanggal Lahir|Kelahiran|Tmpt Tgl Lahir|Tempat dan Tgl Lahir"},
	FieldPhone: {Code: "phone", ID: "No HP", EN: "Phone", Synonyms: "HP|Nomor HP|No Hp WA|No HP/WA|WA|No WA|Nomor WA|WhatsApp|No WhatsApp|Nomor WhatsApp|Telepon|Telp|Tlp|No Telp|No Tlp|No Telepon|Nomor Telepon|" +
		"Handphone|No Handphone|Nomor Handphone|Ponsel|No Ponsel|Nomor Ponsel|Telp HP|No Telp HP|Telepon HP|HP WA|WA HP|No HP Aktif|No WA Aktif|Mobile|Phone Number|Seluler|No HP WhatsApp|" +
		"Nomor HP WA|Nomor HP WhatsApp|Nomor Telepon HP|Nomor Kontak|No Kontak|Telp WA|Nomor WA Aktif|Nomor HP Aktif|No Hp / Wa Aktif|Telepon WhatsApp"},
	FieldEmail:   {Code: "email", ID: "Email", EN: "E-mail", Synonyms: "Alamat Email|Surel|Pos-el|E mail|Email Address|Mail|Alamat Surel|Email Aktif|Surat Elektronik"},
	FieldContact: {Code: "contact", ID: "Kontak", EN: "Contact", Synonyms: "Contact Info|Contact Details|HP Email|No HP Email|Telepon Email|Telp Email|Email HP|Email No HP|Contact Person|CP|Narahubung|No HP dan Email|Kontak HP Email|Kontak Person"},
	FieldAddress: {Code: "address", ID: "Alamat", EN: "Address", Synonyms: "Alamat Rumah|Alamat Lengkap|Alamat Tinggal|Tempat Tinggal|Domisili|Alamat Domisili|Alamat Sesuai KTP|Alamat KTP|Alamat Tempat Tinggal|Home Address"},
	FieldSpouseOf: {Code: "spouse_of", ID: "Pasangan dari", EN: "Spouse of", Synonyms: "Suami/Istri dari|Istri/Suami dari|Suami Isteri dari|Istri dari|Suami dari|Isteri dari|Pendamping dari|Mendampingi|Pasangan Dr|Istri Suami dr|" +
		"Pasangan dari Peserta|Pasangan dari (Nama)|Suami Istri dr|Istri Bapak|Suami Ibu|Istri dari Bapak|Suami dari Ibu|Istri dari Bpk|Keluarga dari|Pasangan Pejabat|Pasangan dari Pejabat"},
	FieldSpouse: {Code: "spouse", ID: "Nama Pasangan", EN: "Spouse", Synonyms: "Didampingi|Didampingi Oleh|Pasangan|Suami/Istri|Istri/Suami|Suami Isteri|Isteri Suami|Nama Suami|Nama Istri|Nama Isteri|Nama Suami/Istri|Nama Istri/Suami|Nama Suami/Isteri|Nama Pendamping|Pendamping|" +
		"Suami|Istri|Isteri|Nama Suami Istri|Partner|Nama Pasangan Suami Istri"},
	FieldChild:     {Code: "child", ID: "Nama Anak", EN: "Child", Synonyms: "Nama Putra Putri|Nama Putra|Nama Putri|Nama Anak Kandung"},
	FieldChildOf:   {Code: "child_of", ID: "Anak dari", EN: "Child of", Synonyms: "Putra/Putri dari|Putra Putri dari|Anak dr|Parent"},
	FieldRelation:  {Code: "relation", ID: "Hubungan Keluarga", EN: "Relation", Synonyms: "Relation to Official|Relationship to Official|Hubungan|Hub Keluarga|Status Keluarga|Status dalam Keluarga|Status Hubungan|Hub Kel|Relationship|Status Hubungan dalam Keluarga|SHDK"},
	FieldRemarks:   {Code: "remarks", ID: "Keterangan", EN: "Remarks", Synonyms: "Comments|Comment|Info|Informasi|Ket|Catatan|Note|Notes|Keterangan Lain|Ket Lain|Catatan Panitia|Perbaikan|Remark"},
	FieldSignature: {Code: "signature", ID: "Tanda Tangan", EN: "Signature", Synonyms: "TTD|Paraf|Tandatangan|Tanda Tangan Paraf|Paraf TTD|Tanda Tangan Peserta|Ttd Paraf"},
	FieldOther: {Code: "other", ID: "Lainnya", EN: "Other", Synonyms: "Nama Kegiatan|Nama Diklat|Nama Barang|Uraian Tugas|Dapil|Daerah Pemilihan|Room|Arrival|Departure|Flight|Menu Makanan|Alergi|Nama Tim|Tim|Pendidikan|Pendidikan Terakhir|Agama|Umur|Usia|Eselon|Esl|TMT|TMT Pangkat|TMT Jabatan|Status Kepegawaian|Status Pegawai|Jenis Kepegawaian|Status|Hadir|Kehadiran|" +
		"Status Kehadiran|Ukuran Baju|Ukuran Kaos|Golongan Darah|Masa Kerja|Foto|Timestamp|Cap Waktu|Waktu|Jam|Tanggal|Jumlah|Uang Transport|No Rekening|Nomor Rekening|Bank|Kecamatan|Kelurahan|Desa|" +
		"Kelurahan Desa|Desa Kelurahan|RT RW|Kode Pos|Kamar|No Kamar|Meja|No Meja|Kursi|Kelompok|Angkatan|Kelas|Status Perkawinan|Status Kawin|Nama Ayah|Nama Ibu Kandung|Jumlah Anak|Vegetarian|Menu|" +
		"Jenis Jabatan|Jurusan|Nomor SK|No SK|Tanggal SK|Kategori|Jenis Peserta|Nilai|Kewarganegaraan|Nilai Pretest|Nilai Posttest|Pre Test|Post Test|Sertifikat|No Sertifikat|Nomor Sertifikat|Jenis ASN|Fakultas|Program Studi|Hari|Baris|Row|ID|No ID|Nomor SPD|TMT Golongan|Nama Orang Tua|Orang Tua|Orangtua|NUPTK|NIY|PNS ID|Nama Sekolah Asal Pendidikan"},
}}

// isText reports whether a field holds words.
func (f Field) isText() bool {
	switch f {
	case FieldName, FieldPosition, FieldUnit, FieldRank, FieldAddress:
		return true
	}
	return false
}
