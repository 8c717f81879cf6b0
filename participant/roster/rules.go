package roster

import "github.com/integritas-id/integritas/validation"

// What the rules about the form of a list rest on.
const (
	sourceCSV  = "RFC 4180; the limits of this package"
	sourceList = "a list has one row for each person and one column for each fact"
	sourceHome = "UU 1/1974 Pasal 1; a spouse attends in his or her own right"
)

var ruleNumber = validation.Rule{
	Code: "roster.number", Severity: validation.Error,
	ID:     "%[1]v tidak dapat dibaca: %[2]v",
	EN:     "the %[1]v cannot be read: %[2]v",
	Source: "Peraturan Kepala BKN 22/2007; UU 23/2006 Pasal 13; PMK 112/PMK.03/2022",
}

var ruleNumberKind = validation.Rule{
	Code: "roster.number-kind", Severity: validation.Warning,
	ID:     "isi kolom ini adalah %[1]v dan dicatat demikian; pindahkan ke kolom yang benar",
	EN:     "what stands here is a %[1]v and was recorded as such; move it to the right column",
	Source: "Peraturan Kepala BKN 22/2007; UU 23/2006 Pasal 13",
}

var ruleNumberTwice = validation.Rule{
	Code: "roster.number-twice", Severity: validation.Warning,
	ID:     "baris ini memuat lebih dari satu %[1]v; yang dipakai adalah yang pertama",
	EN:     "the row has more than one %[1]v; the first is used",
	Source: sourceList,
}

var ruleText = validation.Rule{
	Code: "roster.name-form", Severity: validation.Error,
	ID:     "nama tidak dapat dibaca; isi dengan satu nama, paling panjang 512 huruf",
	EN:     "the name cannot be read; give one name of at most 512 letters",
	Source: sourceList,
}

var ruleNameMissing = validation.Rule{
	Code: "roster.name-missing", Severity: validation.Warning,
	ID:     "di sini tertulis jabatan, instansi, atau nama gawai, bukan nama orang; isi namanya",
	EN:     "a post, an office, or the name of a device stands here and nobody's name; write the name",
	Source: sourceList,
}

var ruleSex = validation.Rule{
	Code: "roster.sex", Severity: validation.Error,
	ID:     "jenis kelamin tidak dapat dibaca; isi L atau P",
	EN:     "the sex cannot be read; write L or P",
	Source: "the sex digit of a NIP knows two",
}

var ruleDate = validation.Rule{
	Code: "roster.date", Severity: validation.Error,
	ID:     "tanggal lahir tidak dapat dibaca; tulis seperti 17/05/1969",
	EN:     "the birth date cannot be read; write it like 17/05/1969",
	Source: "EYD V; ISO 8601",
}

var ruleDateYear = validation.Rule{
	Code: "roster.date-year", Severity: validation.Error,
	ID:     "tahun lahir hanya dua angka; tulis empat angka",
	EN:     "the year of birth has two digits only; write four",
	Source: "ISO 8601",
}

var ruleDateOrder = validation.Rule{
	Code: "roster.date-order", Severity: validation.Warning,
	ID:     "tanggal lahir ditulis bulan lebih dulu; tulis tanggal/bulan/tahun",
	EN:     "the birth date has the month first; write day/month/year",
	Source: "EYD V",
}

var ruleDateSerial = validation.Rule{
	Code: "roster.date-serial", Severity: validation.Error,
	ID:     "tanggal lahir berubah menjadi angka Excel; atur kolomnya sebagai teks lalu tulis seperti 17/05/1969",
	EN:     "the birth date became a spreadsheet's day number; make the column text and write it like 17/05/1969",
	Source: "ISO 8601",
}

var rulePosition = validation.Rule{
	Code: "roster.position", Severity: validation.Warning,
	ID:     "jabatan ini tidak dikenal dan dicatat apa adanya; jika sudah benar, abaikan",
	EN:     "this post is not known and was recorded as it stands; write it in full",
	Source: "PP 18/2016; UU 20/2023 Pasal 13",
}

var ruleRank = validation.Rule{
	Code: "roster.rank", Severity: validation.Warning,
	ID:     "pangkat atau golongan tidak dapat dibaca; tulis seperti Pembina (IV/a) atau IX",
	EN:     "the rank cannot be read; write it like Pembina (IV/a) or IX",
	Source: "PP 15/1994; the grades of PPPK",
}

var ruleEmpty = validation.Rule{
	Code: "roster.nobody", Severity: validation.Warning,
	ID:     "baris ini tidak memuat nama atau nomor siapa pun; lengkapi atau hapus",
	EN:     "the row has nobody's name or number; complete it or delete it",
	Source: sourceList,
}

var ruleJoined = validation.Rule{
	Code: "roster.row-joined", Severity: validation.Warning,
	ID:     "baris %[1]v tidak bernomor dan digabungkan dengan orang ini; pindahkan bila baris itu milik penanda tangan",
	EN:     "row %[1]v has no number and was joined with this person; move it if it belongs to whoever signs",
	Source: sourceList,
}

var ruleExtra = validation.Rule{
	Code: "roster.extra-cells", Severity: validation.Warning,
	ID:     "baris ini mempunyai lebih banyak isian daripada kolom; periksa tanda pemisah di dalam isian",
	EN:     "the row has more cells than there are columns; look for a delimiter inside a cell",
	Source: sourceCSV,
}

var ruleCut = validation.Rule{
	Code: "roster.too-long", Severity: validation.Error,
	ID:     "isian terlalu panjang dan dipotong; periksa tanda kutip dan akhir baris",
	EN:     "the text is too long and was cut; look at quotation marks and line ends",
	Source: sourceCSV,
}

var ruleQuote = validation.Rule{
	Code: "roster.quote", Severity: validation.Warning,
	ID:     "tanda kutip pembuka tidak ditutup; hapus atau tutup tanda kutipnya",
	EN:     "a quotation mark is never closed; delete it or close it",
	Source: sourceCSV,
}

var ruleNUL = validation.Rule{
	Code: "roster.nul", Severity: validation.Warning,
	ID:     "baris ini memuat karakter kosong (NUL) yang dibuang; simpan ulang berkasnya",
	EN:     "the row has NUL characters, which were dropped; save the file again",
	Source: sourceCSV,
}

var ruleColumnUnknown = validation.Rule{
	Code: "roster.column-unknown", Severity: validation.Warning,
	ID:     "judul kolom ini tidak dikenal; isinya (seperti %[1]v) tetap disimpan, tetapi tidak diolah; ganti judulnya jika perlu",
	EN:     "this heading is not known; the column (like %[1]v) is kept and not read, change the heading if it is to be read",
	Source: sourceList,
}

var ruleColumnNear = validation.Rule{
	Code: "roster.column-near", Severity: validation.Warning,
	ID:     "judul kolom ini tidak dikenal, mungkin %[1]v; isinya (seperti %[2]v) tetap disimpan, tetapi tidak diolah; perbaiki judulnya",
	EN:     "this heading is not known, %[1]v perhaps; the column (like %[2]v) is kept and not read, correct the heading",
	Source: sourceList,
}

var ruleColumnByContent = validation.Rule{
	Code: "roster.column-content", Severity: validation.Warning,
	ID:     "kolom ini dibaca sebagai %[1]v berdasarkan isinya; beri judul kolomnya",
	EN:     "this column was read as %[1]v by what stands in it; give it a heading",
	Source: sourceList,
}

var ruleColumnUntitled = validation.Rule{
	Code: "roster.column-untitled", Severity: validation.Warning,
	ID:     "kolom ini tidak berjudul dan isinya tidak dikenal; isinya (seperti %[1]v) tetap disimpan, tetapi tidak diolah; beri judul kolomnya",
	EN:     "the column has no heading and what it holds is not known; its cells (like %[1]v) are kept, but not processed; give it a heading",
	Source: sourceList,
}

var ruleColumnTwice = validation.Rule{
	Code: "roster.column-twice", Severity: validation.Warning,
	ID:     "kolom %[1]v ada dua; yang kedua tetap disimpan, tetapi tidak diolah",
	EN:     "there are two columns for %[1]v; the second is kept and not read",
	Source: sourceList,
}

var ruleColumnFormer = validation.Rule{
	Code: "roster.column-former", Severity: validation.Warning,
	ID:     "kolom ini memuat %[1]v yang lama; isinya tetap disimpan, tetapi yang diolah adalah yang baru",
	EN:     "this column has the former %[1]v; it is kept, and the new one is read",
	Source: sourceList,
}

var ruleColumnMissing = validation.Rule{
	Code: "roster.column-missing", Severity: validation.Warning,
	ID:     "tidak ada kolom %[1]v",
	EN:     "there is no column for %[1]v",
	Source: sourceList,
}

var rulePartnerUnknown = validation.Rule{
	Code: "roster.partner-unknown", Severity: validation.Warning,
	ID:     "pasangan yang disebut tidak ditemukan dalam daftar; tulis namanya seperti dalam daftar",
	EN:     "the partner named is not on the list; write the name as it stands there",
	Source: sourceHome,
}

var rulePartnerAmbiguous = validation.Rule{
	Code: "roster.partner-ambiguous", Severity: validation.Warning,
	ID:     "lebih dari satu orang dalam daftar bernama seperti pasangan yang disebut; tulis NIP-nya",
	EN:     "more than one person on the list has the partner's name; give the NIP",
	Source: sourceHome,
}

var rulePartnerNumber = validation.Rule{
	Code: "roster.partner-number", Severity: validation.Error,
	ID:     "NIP ini milik pasangannya; kosongkan atau isi dengan NIP sendiri",
	EN:     "the NIP is the partner's; leave it empty or give the person's own",
	Source: sourceHome,
}

var ruleRelation = validation.Rule{
	Code: "roster.relation", Severity: validation.Warning,
	ID:     "hubungan keluarga tidak dapat dibaca; tulis suami, istri, atau anak",
	EN:     "the relation cannot be read; write suami, istri or anak",
	Source: sourceHome,
}

var ruleColumnNearRead = validation.Rule{
	Code: "roster.column-spelling", Severity: validation.Warning,
	ID:     "judul kolom ini salah ketik; isinya dibaca sebagai %[1]v, perbaiki judulnya",
	EN:     "this heading is misspelt; the column was read as %[1]v, correct the heading",
	Source: sourceList,
}

var ruleColumnSense = validation.Rule{
	Code: "roster.column-sense", Severity: validation.Warning,
	ID:     "isi kolom ini tidak sesuai dengan judul %[1]v; isinya tetap disimpan, tetapi tidak diolah; periksa judul dan isinya",
	EN:     "what stands in this column cannot be the %[1]v of its heading; it is kept and not read, look at heading and cells",
	Source: sourceList,
}

var rulePart = validation.Rule{
	Code: "roster.part", Severity: validation.Warning,
	ID:     "sebagian isi sel ini tidak dikenal dan tidak dibaca; pisahkan ke kolomnya sendiri",
	EN:     "part of what stands in this cell is not known and was not read; put it in a column of its own",
	Source: sourceList,
}

var ruleRankTwice = validation.Rule{
	Code: "roster.rank-twice", Severity: validation.Warning,
	ID:     "pangkat dan golongan di baris ini tidak cocok; yang dipakai %[1]v, perbaiki yang lain",
	EN:     "rank and grade in this row disagree; %[1]v is used, correct the other",
	Source: "PP 15/1994; the grades of PPPK",
}

var ruleDateMonth = validation.Rule{
	Code: "roster.date-month", Severity: validation.Warning,
	ID:     "nama bulan pada tanggal lahir salah ketik; perbaiki ejaannya",
	EN:     "the month of the birth date is misspelt; correct it",
	Source: "EYD V",
}

var rulePartnerNameless = validation.Rule{
	Code: "roster.partner-nameless", Severity: validation.Warning,
	ID:     "suami atau istri disebut tanpa nama dan tidak dicatat; tulis namanya bila ikut hadir",
	EN:     "a husband or wife is mentioned without a name and was not recorded; write the name if he or she comes",
	Source: sourceHome,
}

var ruleHusbandsName = validation.Rule{
	Code: "roster.husbands-name", Severity: validation.Warning,
	ID:     "istri ini disebut dengan nama suaminya, yang ada tepat di atasnya; tulis namanya sendiri",
	EN:     "this wife is called by the name of her husband right above; write her own",
	Source: sourceHome,
}

var rulePair = validation.Rule{
	Code: "roster.pair", Severity: validation.Warning,
	ID:     "dua nama dalam satu sel dicatat sebagai suami istri; jika bukan, beri masing-masing barisnya sendiri",
	EN:     "two names in one cell were recorded as husband and wife; if they are not, give each a row of his or her own",
	Source: sourceHome,
}

var ruleRepresented = validation.Rule{
	Code: "roster.represented", Severity: validation.Warning,
	ID:     "di sini tertulis bahwa orang lain hadir sebagai gantinya; beri yang hadir barisnya sendiri",
	EN:     "what stands here says that somebody else came instead; give whoever came a row",
	Source: sourceList,
}

var ruleFamily = validation.Rule{
	Code: "roster.family", Severity: validation.Warning,
	ID:     "terlalu banyak orang di satu baris; sebagian tidak dicatat, beri setiap orang barisnya sendiri",
	EN:     "too many people in one row; some were not recorded, give each a row of his or her own",
	Source: sourceHome,
}

var ruleFormRegion = validation.Rule{
	Code: "roster.form-region", Severity: validation.Error,
	ID:     "wilayah tidak dikenal atau dapat berarti lebih dari satu; pilih dari daftar atau tulis seperti Kota Metro",
	EN:     "the region is not known, or may be one of several; choose it from the list or write it like Kota Metro",
	Source: "Kepmendagri 300.2.2-2430/2025",
}

var ruleFormLong = validation.Rule{
	Code: "roster.form-long", Severity: validation.Error,
	ID:     "isian terlalu panjang dan tidak dibaca; paling panjang %[1]v huruf",
	EN:     "the text is too long and was not read; it may have %[1]v letters",
	Source: sourceList,
}

var ruleFormTie = validation.Rule{
	Code: "roster.form-tie", Severity: validation.Warning,
	ID:     "pasangan atau orang tua yang disebut belum dihubungkan; pilih orangnya dari yang sudah terdaftar",
	EN:     "the partner or parent named is not tied yet; choose the person among those registered",
	Source: sourceHome,
}

var ruleFormEmpty = validation.Rule{
	Code: "roster.form-nobody", Severity: validation.Error,
	ID:     "formulir ini tidak memuat nama atau nomor siapa pun; isi namanya",
	EN:     "the form has nobody's name or number; write the name",
	Source: sourceList,
}

// ruleUntold ends the problems of a row that has too many.
var ruleUntold = validation.Rule{
	Code: "roster.untold", Severity: validation.Error,
	ID:     "baris ini memuat masalah lain yang tidak ditampilkan; perbaiki yang disebut di atas, lalu baca lagi daftarnya",
	EN:     "the row has more problems than are listed; mend those above and read the list again",
	Source: sourceCSV,
}
