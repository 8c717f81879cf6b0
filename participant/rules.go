package participant

import "github.com/integritas-id/integritas/validation"

// What the rules rest on.
const (
	sourceNIP = "Peraturan Kepala BKN 22/2007; Peraturan Kepala BKN 43/2007; PP 49/2018"
	sourceNIK = "UU 23/2006 Pasal 13, UU 24/2013"
)

var ruleName = validation.Rule{
	Code: "participant.name", Severity: validation.Error,
	ID:     "nama peserta belum diisi; isi nama lengkapnya",
	EN:     "the participant has no name; fill in the full name",
	Source: "a person on a list is known by name",
}

var ruleNameTurned = validation.Rule{
	Code: "name.turned", Severity: validation.Warning,
	ID:     "nama memuat tanda tak tampak yang membalik arah tulisan, sehingga yang terbaca bukan yang tersimpan; ketik ulang namanya",
	EN:     "the name holds a sign that nobody sees and that turns the direction of writing, so what is read is not what is stored; type the name anew",
	Source: "Unicode Technical Report 36, Bidirectional Text Spoofing",
}

var ruleNameScripts = validation.Rule{
	Code: "name.scripts", Severity: validation.Warning,
	ID:     "nama memuat huruf dari aksara lain yang serupa dengan huruf Latin; ketik ulang namanya",
	EN:     "the name holds letters of another script that look like Latin ones; type the name anew",
	Source: "Unicode Technical Report 36, Mixed-Script Spoofing",
}

var ruleSpouseSelf = validation.Rule{
	Code: "participant.spouse-self", Severity: validation.Error,
	ID:     "peserta tercatat sebagai pasangan dirinya sendiri; isi dengan id pasangannya",
	EN:     "the participant is recorded as his or her own spouse; fill in the partner's id",
	Source: "UU 1/1974 Pasal 1",
}

var ruleChildSelf = validation.Rule{
	Code: "participant.child-self", Severity: validation.Error,
	ID:     "peserta tercatat sebagai anak dirinya sendiri; isi dengan id orang tuanya",
	EN:     "the participant is recorded as his or her own child; fill in a parent's id",
	Source: "UU 35/2014 Pasal 1",
}

var ruleMinor = validation.Rule{
	Code: "participant.minor", Severity: validation.Warning,
	ID:     "peserta belum berusia 18 tahun; tandai sebagai anak supaya datanya dilindungi",
	EN:     "the participant is under 18; mark as a minor, so that the data is protected",
	Source: "UU 27/2022 Pasal 4; UU 35/2014 Pasal 1",
}

var ruleBirthDateFuture = validation.Rule{
	Code: "birth-date.future", Severity: validation.Error,
	ID:     "tanggal lahir sesudah tanggal acuan; periksa tahunnya",
	EN:     "the birth date is after the day of the check; look at the year",
	Source: "nobody attends before being born",
}

var ruleNIPBirthDate = validation.Rule{
	Code: "nip.birth-date", Severity: validation.Warning,
	ID:     "tanggal lahir dalam NIP berbeda dengan tanggal lahir yang tercatat; cocokkan dengan SK, NIP tidak perlu diganti",
	EN:     "the birth date in the NIP differs from the one recorded; compare with the decree, the NIP stays",
	Source: sourceNIP,
}

var ruleNIPSex = validation.Rule{
	Code: "nip.sex-mismatch", Severity: validation.Warning,
	ID:     "angka jenis kelamin dalam NIP tidak cocok dengan %[1]v; periksa kolom jenis kelamin dan pemilik NIP",
	EN:     "the sex digit of the NIP does not fit %[1]v; check the sex recorded and whose NIP it is",
	Source: sourceNIP,
}

var ruleRankKind = validation.Rule{
	Code: "rank.kind", Severity: validation.Warning,
	ID:     "pangkat atau golongan %[1]v bukan milik %[2]v, padahal NIP-nya NIP %[2]v; periksa keduanya",
	EN:     "the rank %[1]v is not one of a %[2]v, whose NIP this is; check both",
	Source: sourceNIP + "; PP 15/1994; Perpres 98/2020",
}

var ruleNIPAgeLow = validation.Rule{
	Code: "nip.age-low", Severity: validation.Warning,
	ID:     "menurut NIP, usia saat diangkat terlalu muda; periksa angka ke-1 s.d. ke-14",
	EN:     "by the NIP the age at appointment is very low; check digits 1–14",
	Source: sourceNIP,
}

var ruleNIPAgeHigh = validation.Rule{
	Code: "nip.age-high", Severity: validation.Warning,
	ID:     "menurut NIP, usia saat diangkat terlalu tua; periksa angka ke-1 s.d. ke-14",
	EN:     "by the NIP the age at appointment is very high; check digits 1–14",
	Source: sourceNIP,
}

var ruleNIPFuture = validation.Rule{
	Code: "nip.tmt-future", Severity: validation.Warning,
	ID:     "menurut NIP, pengangkatan masih lebih dari setahun lagi; periksa angka 9–14",
	EN:     "by the NIP the appointment is more than a year ahead; check digits 9–14",
	Source: sourceNIP,
}

var ruleNIPOld = validation.Rule{
	Code: "nip.tmt-old", Severity: validation.Warning,
	ID:     "menurut NIP, pengangkatan terlalu lampau; periksa angka 9–14",
	EN:     "by the NIP the appointment lies very far back; check digits 9–14",
	Source: sourceNIP,
}

var ruleNIKBirthDate = validation.Rule{
	Code: "nik.birth-date", Severity: validation.Warning,
	ID:     "tanggal lahir dalam NIK berbeda dengan tanggal lahir yang tercatat; cocokkan dengan KTP, NIK tidak perlu diganti",
	EN:     "the birth date in the NIK differs from the one recorded; compare with the identity card, the NIK stays",
	Source: sourceNIK,
}

var ruleNIKBirthDateNIP = validation.Rule{
	Code: "nik.nip-birth-date", Severity: validation.Warning,
	ID:     "tanggal lahir dalam NIK berbeda dengan yang ada dalam NIP; periksa apakah keduanya milik orang yang sama",
	EN:     "the birth date in the NIK differs from the one in the NIP; check that both are the same person's",
	Source: sourceNIK,
}

var ruleNIKSex = validation.Rule{
	Code: "nik.sex-mismatch", Severity: validation.Warning,
	ID:     "tanggal dalam NIK tidak cocok dengan jenis kelamin %[1]v; periksa kolom jenis kelamin dan pemilik NIK",
	EN:     "the day in the NIK does not fit the sex %[1]v; check the sex recorded and whose NIK it is",
	Source: sourceNIK,
}

var ruleNIKSexNIP = validation.Rule{
	Code: "nik.nip-sex", Severity: validation.Warning,
	ID:     "jenis kelamin menurut NIK berbeda dengan yang menurut NIP; periksa apakah keduanya milik orang yang sama",
	EN:     "the sex by the NIK differs from the one by the NIP; check that both are the same person's",
	Source: sourceNIK,
}

var ruleNIKRetired = validation.Rule{
	Code: "nik.region-retired", Severity: validation.Warning,
	ID:     "NIK memuat kode wilayah yang kini tidak dipakai lagi; NIK tetap sah dan tidak perlu diganti",
	EN:     "the NIK holds a region code that is no longer in use; it stays valid and need not change",
	Source: sourceNIK + "; Kepmendagri on codes and data of regions",
}

var ruleNIKUnknown = validation.Rule{
	Code: "nik.region-unknown", Severity: validation.Warning,
	ID:     "NIK memuat kode kabupaten/kota atau kecamatan yang tidak dikenal; periksa angka 1–6",
	EN:     "the NIK holds an unknown regency or district code; check digits 1–6",
	Source: sourceNIK + "; Kepmendagri on codes and data of regions",
}

var ruleNIKMinor = validation.Rule{
	Code: "nik.minor", Severity: validation.Warning,
	ID:     "menurut NIK, pemiliknya tampak belum berusia 17 tahun; NIK tidak memuat abad, isi tanggal lahirnya",
	EN:     "by the NIK its holder is under 17 or was born in the last century; fill in the birth date",
	Source: sourceNIK,
}
