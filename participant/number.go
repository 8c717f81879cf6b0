package participant

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
)

// NumberKind names what a text was read as: "NIP", "NIP_LAMA", "NIK", "NPWP",
// "NRP", "PHONE", "EMAIL", "BIRTH_DATE" or "ADDRESS".
type NumberKind string

// The kinds of number, and of other values that identify a person.
const (
	NumberNIP       NumberKind = "NIP"
	NumberNIPLama   NumberKind = "NIP_LAMA"
	NumberNIK       NumberKind = "NIK"
	NumberNPWP      NumberKind = "NPWP"
	NumberNRP       NumberKind = "NRP"
	NumberPhone     NumberKind = "PHONE"
	NumberEmail     NumberKind = "EMAIL"
	NumberBirthDate NumberKind = "BIRTH_DATE"
	NumberAddress   NumberKind = "ADDRESS"
)

// String returns the code.
func (k NumberKind) String() string { return string(k) }

// Label returns the name for people in Indonesian, or in English for an English tag.
func (k NumberKind) Label(tag language.Tag) string {
	id, en := string(k), string(k)
	switch k {
	case NumberNIPLama:
		id, en = "NIP lama", "old NIP"
	case NumberPhone:
		id, en = "nomor telepon", "telephone number"
	case NumberEmail:
		id, en = "alamat surel", "e-mail address"
	case NumberBirthDate:
		id, en = "tanggal lahir", "birth date"
	case NumberAddress:
		id, en = "alamat", "address"
	}
	return enum.ByTag(tag, id, en)
}

// NumberCode is the reason why a number is refused, or why it deserves a look.
type NumberCode string

// Reasons for an error, in the order in which they are looked for.
const (
	CodeEmpty                NumberCode = "EMPTY"                  // nothing is left without label and separators
	CodeScientific           NumberCode = "SCIENTIFIC"             // 1.97E+17: a spreadsheet took it for a quantity; the digits are lost
	CodeNotDigits            NumberCode = "NOT_DIGITS"             // something else than digits and separators
	CodeCharacters           NumberCode = "CHARACTERS"             // NRP, e-mail: a character that has no place there
	CodeLength               NumberCode = "LENGTH"                 // too few or too many digits
	CodeNIPLama              NumberCode = "NIP_LAMA"               // nine digits: see [ParseNIPLama]
	CodePrefix               NumberCode = "PREFIX"                 // phone: neither 0, 62 nor 8 in front, or another country's code
	CodeForm                 NumberCode = "FORM"                   // e-mail: not name@domain; birth date: not a date
	CodeProvince             NumberCode = "PROVINCE"               // NIK: digits 1-2 are no province
	CodeRegency00            NumberCode = "REGENCY_00"             // NIK: digits 3-4 are 00
	CodeDistrict00           NumberCode = "DISTRICT_00"            // NIK: digits 5-6 are 00
	CodeBirthDate            NumberCode = "BIRTH_DATE"             // the birth date is no day of the calendar
	CodeMonthOrCode          NumberCode = "MONTH_OR_CODE"          // NIP: digits 13-14 are neither 01-12 nor 21-29
	CodeSex                  NumberCode = "SEX"                    // NIP: digit 15 is neither 1 nor 2
	CodeSerial000            NumberCode = "SERIAL_000"             // NIP: a spreadsheet rounded the last digits away
	CodeSerial0000           NumberCode = "SERIAL_0000"            // NIK: the same
	CodeAppointedBeforeBirth NumberCode = "APPOINTED_BEFORE_BIRTH" // NIP: appointed before born
)

// Reasons for a warning, in the order in which Warnings yields them.
const (
	CodeAgeLow        NumberCode = "AGE_LOW"        // NIP: under 18 (PNS) or 20 (PPPK) when appointed
	CodeAgeHigh       NumberCode = "AGE_HIGH"       // NIP: over 46 (PNS) or 64 (PPPK) when appointed
	CodeTMTFuture     NumberCode = "TMT_FUTURE"     // NIP: appointed more than a year after the day given
	CodeTMTOld        NumberCode = "TMT_OLD"        // NIP: appointed before 1965 (PNS) or 2019 (PPPK)
	CodeRegionRetired NumberCode = "REGION_RETIRED" // NIK: a code that is gone, as the 26 of Papua are since 2022; valid for ever
	CodeRegionUnknown NumberCode = "REGION_UNKNOWN" // NIK: the code tables do not have the regency or district
	CodeMinor         NumberCode = "MINOR"          // NIK: under 17 on the day given, if born in the 2000s
)

// String returns the code.
func (c NumberCode) String() string { return string(c) }

// Label returns what the code means and how to mend it, in Indonesian, or in
// English for an English tag.
func (c NumberCode) Label(tag language.Tag) string {
	for i := range numberCodeLabels {
		if l := &numberCodeLabels[i]; l.code == c {
			return enum.ByTag(tag, l.id, l.en)
		}
	}
	return string(c)
}

var numberCodeLabels = [...]struct {
	code   NumberCode
	id, en string
}{
	{CodeEmpty, "kosong", "is empty"},
	{CodeScientific, "rusak karena Excel menyimpannya sebagai bilangan (E+); minta nomor aslinya", "was damaged by Excel, which stored it as a quantity (E+); ask for the original number"},
	{CodeNotDigits, "memuat tanda selain angka; tulis angkanya saja", "holds something other than digits; write the digits only"},
	{CodeCharacters, "memuat tanda yang tidak boleh dipakai", "holds a character that is not allowed"},
	{CodeLength, "jumlah angkanya tidak tepat; hitung kembali", "has the wrong number of digits; count them again"},
	{CodeNIPLama, "adalah NIP lama sembilan angka; minta NIP 18 angka", "is an old NIP of nine digits; ask for the one of 18 digits"},
	{CodePrefix, "tidak diawali 0, 62, atau 8; tulis dengan kode area", "starts with neither 0, 62 nor 8; write it with its area code"},
	{CodeForm, "tidak tertulis dalam bentuk yang dikenal; periksa ejaannya", "is not written in a known form; check the spelling"},
	{CodeProvince, "diawali kode provinsi yang tidak ada", "starts with the code of no province"},
	{CodeRegency00, "memuat kode kabupaten/kota 00", "holds the regency code 00"},
	{CodeDistrict00, "memuat kode kecamatan 00", "holds the district code 00"},
	{CodeBirthDate, "memuat tanggal lahir yang tidak ada di kalender", "holds a birth date that the calendar does not have"},
	{CodeMonthOrCode, "angka ke-13 dan ke-14 bukan bulan (01–12) atau kode PPPK (21–29)", "digits 13 and 14 are neither a month (01–12) nor a PPPK code (21–29)"},
	{CodeSex, "angka ke-15 bukan 1 (pria) atau 2 (wanita)", "digit 15 is neither 1 (man) nor 2 (woman)"},
	{CodeSerial000, "berakhir dengan 000, biasanya karena dibulatkan Excel; minta nomor aslinya", "ends in 000, most often because Excel rounded it; ask for the original number"},
	{CodeSerial0000, "berakhir dengan 0000, biasanya karena dibulatkan Excel; minta nomor aslinya", "ends in 0000, most often because Excel rounded it; ask for the original number"},
	{CodeAppointedBeforeBirth, "memuat waktu pengangkatan sebelum tanggal lahir", "holds an appointment before the birth date"},
	{CodeAgeLow, "usia saat diangkat terlalu muda", "the age at appointment is very low"},
	{CodeAgeHigh, "usia saat diangkat terlalu tua", "the age at appointment is very high"},
	{CodeTMTFuture, "waktu pengangkatan masih jauh di depan", "the appointment lies far in the future"},
	{CodeTMTOld, "waktu pengangkatan terlalu lampau", "the appointment lies very far back"},
	{CodeRegionRetired, "memuat kode wilayah yang kini tidak dipakai lagi, misalnya dari sebelum pemekaran Papua 2022; tetap sah", "holds a region code that is no longer in use, such as one from before the 2022 split of Papua; it stays valid"},
	{CodeRegionUnknown, "memuat kode kabupaten/kota atau kecamatan yang tidak ada dalam tabel", "holds a regency or district code that the tables do not have"},
	{CodeMinor, "pemiliknya tampak belum berusia 17 tahun; NIK tidak memuat abad", "its holder is under 17, or was born in the last century"},
}

// NumberError says why a text is no number (or e-mail address, or birth date) of
// its kind. It never holds the text.
type NumberError struct {
	Kind NumberKind // what it was read as; NIP_LAMA where nine digits were read as a NIP
	Code NumberCode // the first reason found
}

// Error tells kind and code in English, and not the number.
func (e *NumberError) Error() string {
	return "participant: " + e.Kind.Label(language.English) + ": " + string(e.Code) + ": " + e.Code.Label(language.English)
}

// Message tells the kind of number, what is wrong and how to mend it: in English for an English tag, else in Indonesian.
func (e *NumberError) Message(tag language.Tag) string {
	return e.Kind.Label(tag) + ": " + e.Code.Label(tag)
}

// maxInput is the longest text in bytes that a parser of this package looks at.
const maxInput = 256

// isSeparator reports whether people put r between digits: spaces of any kind,
// dots, hyphens, and the apostrophe by which a spreadsheet marks text.
func isSeparator(r rune) bool {
	switch r {
	case ' ', '.', '-', '\'', '\t', '\n', '\r', '\u00a0', '\u2010', '\u2011', '\u2018', '\u2019', '\u200b', '\ufeff':
		return true
	}
	return r >= 0x80 && unicode.IsSpace(r)
}

// cutLabel cuts a label such as "NIP. :" or "NI PPPK" from the front, without
// regard to case and to separators within, and the dot, colon or space after it; and
// more labels after it, also behind a slash: "NIK/No. KTP:".
func cutLabel(s string) string {
	s = strings.TrimLeftFunc(s, isSeparator)
	for first := true; ; first = false {
		label := s
		if !first {
			label = strings.TrimLeftFunc(s, func(r rune) bool { return r == '/' || isSeparator(r) })
		}
		if label == "" || strings.IndexByte("nke", label[0]|0x20) < 0 {
			return s
		}
		rest, ok := cutNumberLabel(label)
		if !ok {
			return s
		}
		s = strings.TrimLeftFunc(rest, func(r rune) bool { return r == ':' || isSeparator(r) })
	}
}

// cutFormula returns the text in the formula by which a spreadsheet keeps a number as
// text: ="…".
func cutFormula(s string) string {
	if t := strings.TrimSpace(s); len(t) > 3 && t[0] == '=' && t[1] == '"' && t[len(t)-1] == '"' {
		return t[2 : len(t)-1]
	}
	return s
}

// cutNumberLabel cuts the longest label, whatever signs people put between its letters.
func cutNumberLabel(s string) (rest string, ok bool) {
	var letters [24]byte
	n := 0
	rest = s
	for i, r := range s {
		if c, isLetter := fold.Rune(r); isLetter {
			if n == len(letters) || c >= utf8.RuneSelf {
				break
			}
			letters[n] = byte(c)
			n++
			if label := lexicon.LabelOf(letters[:n]); label != 0 && label != lexicon.LabelPhone {
				rest, ok = s[i+utf8.RuneLen(r):], true
			}
		} else if !isSeparator(r) {
			break
		}
	}
	return rest, ok
}

// readDigits reads a number with its label and separators into digits. It returns
// how many there are, at most one more than fit, or the reason why it is none.
func readDigits(s string, digits []byte) (n int, code NumberCode) {
	if len(s) > maxInput {
		return 0, CodeLength
	}
	s = cutLabel(cutFormula(s))
	last := rune(0)
	for _, r := range s {
		switch {
		case '0' <= r && r <= '9':
			if n < len(digits) {
				digits[n] = byte(r)
			}
			n = min(n+1, len(digits)+1)
		case isSeparator(r):
			continue
		case r == '+' && last|0x20 == 'e':
			return 0, CodeScientific
		default:
			code = CodeNotDigits
		}
		last = r
	}
	if n == 0 && code == "" {
		code = CodeEmpty
	}
	return n, code
}

// packDigits makes a number of up to 19 ASCII digits.
func packDigits(digits []byte) uint64 {
	v := uint64(0)
	for _, c := range digits {
		v = v*10 + uint64(c-'0')
	}
	return v
}

// allDigits reports whether s holds nothing but ASCII digits.
func allDigits(s string) bool {
	for i := range len(s) {
		if s[i]-'0' > 9 {
			return false
		}
	}
	return true
}
