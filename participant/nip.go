package participant

import (
	"iter"
	"strings"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
)

// NIPKind tells the two kinds of civil servant (ASN) apart, whose numbers differ
// in digits 13 and 14. Zero means not known.
type NIPKind uint8

// The kinds of civil servant (UU 20/2023).
const (
	KindPNS  NIPKind = iota + 1 // pegawai negeri sipil: permanent
	KindPPPK                    // pegawai pemerintah dengan perjanjian kerja: on contract, full or part time
)

var nipKindSet = enum.Set[NIPKind]{Name: "NIPKind", ID: "jenis NIP", EN: "kind of NIP", Rows: []enum.Row{
	KindPNS:  {Code: "PNS", ID: "Pegawai Negeri Sipil", EN: "Permanent civil servant", Synonyms: "CPNS|Pegawai Negeri"},
	KindPPPK: {Code: "PPPK", ID: "Pegawai Pemerintah dengan Perjanjian Kerja", EN: "Contract civil servant", Synonyms: "P3K|PPPK Paruh Waktu|PPPK Penuh Waktu"},
}}

// NIP (nomor induk pegawai) is the 18-digit number of a civil servant: birth date
// YYYYMMDD, month of appointment YYYYMM, sex 1 or 2, serial 001 to 999 (Peraturan
// Kepala BKN 22/2007). The number of a PPPK (NI PPPK) has in place of the month a
// code from 21 on, which counts the contracts. It stays valid through retirement
// and is not reissued for small mistakes: one that disagrees with the person's
// birth date or sex is a warning, never an error.
//
// NIP values compare with ==, are immutable and take 8 bytes. The zero NIP means
// "no number"; [NIP.IsZero] reports it. It is printed masked, as
// "***************901"; [NIP.Reveal] gives the digits, and so do text, JSON and SQL.
type NIP struct{ v sealedNumber }

const nipDigits = 18

// ParseNIP reads 18 digits, bare, or with spaces, dots, hyphens and apostrophes
// between them, and with a label such as "NIP." or "NI PPPK:" in front. It allocates
// nothing. The formula ="…" of a spreadsheet and the old number beside that of today, "010 900
// 901 / 19720514 199803 2 901", are taken. Anything else is a [*NumberError] with the first reason of: EMPTY,
// SCIENTIFIC, NOT_DIGITS, LENGTH (NIP_LAMA for nine digits), BIRTH_DATE,
// MONTH_OR_CODE, SEX, SERIAL_000, APPOINTED_BEFORE_BIRTH. Damage done by a
// spreadsheet is told, never repaired.
func ParseNIP(s string) (NIP, error) {
	v, ok := uint64(0), false
	if len(s) == nipDigits {
		v, ok = parse18(s)
	}
	if !ok {
		var digits [nipDigits]byte
		n, code := readDigits(s, digits[:])
		switch {
		case code == CodeNotDigits:
			if nip, ok := besideOld(s); ok {
				return nip, nil
			}
			return NIP{}, &NumberError{Kind: NumberNIP, Code: code}
		case code != "":
			return NIP{}, &NumberError{Kind: NumberNIP, Code: code}
		case n == nipLamaDigits:
			return NIP{}, &NumberError{Kind: NumberNIPLama, Code: CodeNIPLama}
		case n != nipDigits:
			return NIP{}, &NumberError{Kind: NumberNIP, Code: CodeLength}
		}
		v = packDigits(digits[:])
	}
	if code := checkNIP(v); code != "" {
		return NIP{}, &NumberError{Kind: NumberNIP, Code: code}
	}
	return NIP{sealNumber(v)}, nil
}

// besideOld reads a cell that holds the number of today and, divided by a sign, the old one
// of nine digits, in either order.
func besideOld(s string) (NIP, bool) {
	at := strings.IndexAny(s, "/;,|\n(")
	if at < 0 {
		return NIP{}, false
	}
	for _, parts := range [...][2]string{{s[:at], s[at+1:]}, {s[at+1:], s[:at]}} {
		if nip, err := ParseNIP(strings.TrimRight(parts[0], " )")); err == nil && !strings.ContainsAny(parts[0], "/;,|\n(") {
			_, err := ParseNIPLama(strings.TrimRight(parts[1], " )"))
			return nip, err == nil
		}
	}
	return NIP{}, false
}

// parse18 makes a number of 18 digits, if they are all digits.
func parse18(s string) (uint64, bool) {
	hi, okHi := parse8(s[:8])
	mid, okMid := parse8(s[8:16])
	a, b := uint64(s[16]-'0'), uint64(s[17]-'0')
	return (hi*1e8+mid)*100 + a*10 + b, okHi && okMid && a <= 9 && b <= 9
}

// parse8 makes a number of eight digits at once, as eight lanes of one word.
func parse8(s string) (uint64, bool) {
	_ = s[7]
	w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	const zeros, high = 0x3030303030303030, 0xF0F0F0F0F0F0F0F0
	// A digit is 0x3_, and stays so when 6 is added.
	ok := w&high == zeros && (w+0x0606060606060606)&high == zeros
	w -= zeros
	w = w*10 + w>>8 // pairs
	w = (w&0x000000FF000000FF*(100+1000000<<32) + w>>16&0x000000FF000000FF*(1+10000<<32)) >> 32
	return w, ok
}

// checkNIP returns the first reason why 18 digits are no NIP.
func checkNIP(v uint64) NumberCode {
	rest, serial := v/1000, v%1000
	rest, sex := rest/10, rest%10
	born, appointed := int(rest/1e6), int(rest%1e6)
	year, code := appointed/100, appointed%100
	switch {
	case !isDate(born):
		return CodeBirthDate
	case code < 1 || code > 12 && code < 21 || code > 29:
		return CodeMonthOrCode
	case sex != 1 && sex != 2:
		return CodeSex
	case serial == 0:
		return CodeSerial000
	case code <= 12 && appointed <= born/100, code > 12 && year <= born/1e4:
		return CodeAppointedBeforeBirth
	}
	return ""
}

// isDate reports whether YYYYMMDD is a day of the calendar.
func isDate(ymd int) bool {
	month, day := ymd/100%100, ymd%100
	if ymd >= 1e4 && month >= 1 && month <= 12 && day >= 1 && day <= 28 {
		return true
	}
	_, err := civil.NewDate(ymd/1e4, time.Month(month), day)
	return err == nil
}

// IsZero reports whether there is no number.
func (n NIP) IsZero() bool { return n.v == 0 }

// parts takes the number apart: birth date YYYYMMDD, appointment YYYYMM or YYYY and
// code, sex digit, serial.
func (n NIP) parts() (born, appointed, sex, serial int) {
	v := n.v.open() // eighteen digits: more than an int holds on every machine
	return int(v / 1e10), int(v / 1e4 % 1e6), int(v / 1000 % 10), int(v % 1000)
}

// Kind returns PNS or PPPK as digits 13 and 14 decide, or zero for no number.
func (n NIP) Kind() NIPKind {
	_, appointed, _, _ := n.parts()
	switch code := appointed % 100; {
	case code == 0:
		return 0
	case code <= 12:
		return KindPNS
	}
	return KindPPPK
}

// BirthDate returns the birth date in digits 1 to 8, or the zero Date for no number.
func (n NIP) BirthDate() civil.Date {
	born, _, _, _ := n.parts()
	d, _ := civil.NewDate(born/1e4, time.Month(born/100%100), born%100)
	return d
}

// Appointed returns when the person was first appointed (TMT): the year and, for
// a PNS, the month, whose first day it was. A PPPK's number has no month: it is 0.
// For no number ok is false.
func (n NIP) Appointed() (year int, month time.Month, ok bool) {
	_, appointed, _, _ := n.parts()
	if code := appointed % 100; code <= 12 {
		month = time.Month(code)
	}
	return appointed / 100, month, appointed != 0
}

// Contract returns which contract of a PPPK the number was given for, 1 to 9, as
// its digits 13 and 14 count from 21; 0 for a PNS and for no number. Whether the
// work is part time cannot be told from it.
func (n NIP) Contract() int {
	if n.Kind() != KindPPPK {
		return 0
	}
	_, appointed, _, _ := n.parts()
	return appointed%100 - 20
}

// Sex returns the sex in digit 15, or zero for no number.
func (n NIP) Sex() Sex {
	_, _, sex, _ := n.parts()
	return Sex(sex)
}

// Serial returns digits 16 to 18, 1 to 999, or 0 for no number.
func (n NIP) Serial() int {
	_, _, _, serial := n.parts()
	return serial
}

// Warnings yields what makes a valid number implausible, in this order: AGE_LOW,
// AGE_HIGH, TMT_FUTURE, TMT_OLD. Ages are completed years, of a PNS on the first of
// the month of appointment, of a PPPK at the end of the year. TMT_FUTURE means more
// than twelve months after on, and is left out where on is the zero Date.
func (n NIP) Warnings(on civil.Date) iter.Seq[NumberCode] {
	return func(yield func(NumberCode) bool) {
		born, appointed, _, _ := n.parts()
		if n.IsZero() {
			return
		}
		year, code := appointed/100, appointed%100
		// Ages by the digits: the difference of two dates YYYYMMDD, cut to years.
		age, low, high, old := (appointed*100+1-born)/1e4, 18, 46, 1965
		future := appointed > (on.Year()+1)*100+int(on.Month())
		if code > 12 {
			age, low, high, old = (year*1e4+1231-born)/1e4, 20, 64, 2019
			future = year > on.Year()+1
		}
		_ = (age >= low || yield(CodeAgeLow)) &&
			(age <= high || yield(CodeAgeHigh)) &&
			(!future || on.IsZero() || yield(CodeTMTFuture)) &&
			(year >= old || yield(CodeTMTOld))
	}
}

// Reveal returns the 18 digits, or "" for no number. Whoever calls it answers for
// where they go.
func (n NIP) Reveal() string {
	if n.IsZero() {
		return ""
	}
	var buf [nipDigits]byte
	return string(appendNumber(buf[:0], n.v.open(), nipDigits))
}

// Display returns all the digits in the groups that letters use,
// "19660801 198803 1 001", or "" for no number. Like [NIP.Reveal] it shows the number.
func (n NIP) Display() string {
	if n.IsZero() {
		return ""
	}
	s := n.Reveal()
	return s[:8] + " " + s[8:14] + " " + s[14:15] + " " + s[15:]
}

// String returns the mask, "***************901", or "" for no number.
func (n NIP) String() string {
	if n.IsZero() {
		return ""
	}
	var buf [nipDigits]byte
	return maskDigits(appendNumber(buf[:0], n.v.open(), nipDigits), 3)
}

// AppendText appends the 18 digits, for storing; no number appends nothing.
func (n NIP) AppendText(b []byte) ([]byte, error) {
	if n.IsZero() {
		return b, nil
	}
	return appendNumber(b, n.v.open(), nipDigits), nil
}
