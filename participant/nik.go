package participant

import (
	"cmp"
	"iter"
	"slices"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
)

// NIK (nomor induk kependudukan) is the 16-digit number of a resident: region of
// first registration (province, regency, district), birth date DDMMYY with 40 added
// to a woman's day, serial 0001 to 9999 (UU 23/2006 Pasal 13, UU 24/2013). It lasts
// for life and is not changed, not even to match a corrected birth date or a new
// region code. It has no check digit.
//
// NIK values compare with ==, are immutable and take 8 bytes. The zero NIK means
// "no number"; [NIK.IsZero] reports it. It is printed masked, as
// "************9001"; [NIK.Reveal] gives the digits, and so do text, JSON and SQL.
type NIK struct{ v sealedNumber }

const nikDigits = 16

// ParseNIK reads 16 digits with the separators and labels that [ParseNIP] takes. It
// allocates nothing. Anything else is a [*NumberError] with the first reason of:
// EMPTY, SCIENTIFIC, NOT_DIGITS, LENGTH, PROVINCE, REGENCY_00, DISTRICT_00,
// BIRTH_DATE, SERIAL_0000. 29 February passes in every fourth year: the century is
// not in the number, and [NIK.BirthDate] decides.
func ParseNIK(s string) (NIK, error) {
	v, ok := uint64(0), false
	if len(s) == nikDigits {
		hi, okHi := parse8(s[:8])
		lo, okLo := parse8(s[8:])
		v, ok = hi*1e8+lo, okHi && okLo
	}
	if !ok {
		var digits [nikDigits]byte
		n, code := readDigits(s, digits[:])
		if code == "" && n != nikDigits {
			code = CodeLength
		}
		if code != "" {
			return NIK{}, &NumberError{Kind: NumberNIK, Code: code}
		}
		v = packDigits(digits[:])
	}
	if code := checkNIK(v); code != "" {
		return NIK{}, &NumberError{Kind: NumberNIK, Code: code}
	}
	return NIK{sealNumber(v)}, nil
}

// checkNIK returns the first reason why 16 digits are no NIK.
func checkNIK(v uint64) NumberCode {
	region, born, serial := v/1e10, v/1e4%1e6, v%1e4
	day, month, year := int(born/1e4), int(born/100%100), int(born%100)
	if day > 40 {
		day -= 40
	}
	switch {
	case !isProvince(int(region / 1e4)):
		return CodeProvince
	case region/100%100 == 0:
		return CodeRegency00
	case region%100 == 0:
		return CodeDistrict00
	case !isDate((2000+year)*1e4 + month*100 + day): // years 2000 to 2099: leap in every fourth
		return CodeBirthDate
	case serial == 0:
		return CodeSerial0000
	}
	return ""
}

// isProvince reports whether the table of provinces has the code, 0 to 99.
func isProvince(code int) bool {
	return nikProvinces[code>>6]>>(code&63)&1 != 0
}

// IsZero reports whether there is no number.
func (n NIK) IsZero() bool { return n.v == 0 }

// born returns day, with 40 added for a woman, month and year of the century.
func (n NIK) born() (day, month, year int) {
	v := n.v.open() / 1e4 // twelve digits: more than an int holds on every machine
	return int(v / 1e4 % 100), int(v / 100 % 100), int(v % 100)
}

// BirthDate returns the birth date in digits 7 to 12. Their year has no century: it
// is 20YY if that day is not after on, else 19YY. It returns false for no number, for
// the zero on, and for 29 February in a century whose year YY is no leap year. Where
// the holder is known to be of age, ask [NIK.AdultBirthDate].
func (n NIK) BirthDate(on civil.Date) (civil.Date, bool) {
	if n.IsZero() || on.IsZero() {
		return civil.Date{}, false
	}
	day, month, year := n.born()
	if day > 40 {
		day -= 40
	}
	d, err := civil.NewDate(2000+year, time.Month(month), day)
	if err != nil || d.After(on) {
		d, err = civil.NewDate(1900+year, time.Month(month), day)
	}
	return d, err == nil && !d.After(on)
}

// AdultBirthDate is [NIK.BirthDate] for a holder who is known to be 17 or older on
// the day: where 20YY would make a child, it answers 19YY.
func (n NIK) AdultBirthDate(on civil.Date) (civil.Date, bool) {
	d, ok := n.BirthDate(on)
	if ok && d.YearsUntil(on) < adultAge {
		var err error
		d, err = civil.NewDate(d.Year()-100, d.Month(), d.Day())
		ok = err == nil
	}
	return d, ok
}

// adultAge is the age in completed years from which residents hold an identity card.
const adultAge = 17

// Sex returns the sex that the day tells, or zero for no number.
func (n NIK) Sex() Sex {
	day, _, _ := n.born()
	switch {
	case n.IsZero():
		return 0
	case day > 40:
		return SexFemale
	}
	return SexMale
}

// Serial returns digits 13 to 16, 1 to 9999, or 0 for no number.
func (n NIK) Serial() int { return int(n.v.open() % 1e4) }

// Warnings yields what makes a valid number deserve a look, in this order:
// REGION_RETIRED for the 26 regency codes of Papua that were given up in 2022 and other
// codes that are gone, REGION_UNKNOWN for those that no decree has, and MINOR where
// the holder, born in the 2000s, would be under 17 on the day; it is left out where on
// is the zero Date.
func (n NIK) Warnings(on civil.Date) iter.Seq[NumberCode] {
	return func(yield func(NumberCode) bool) {
		if n.IsZero() {
			return
		}
		if code := n.regionWarning(); code != "" && !yield(code) {
			return
		}
		if d, ok := n.BirthDate(on); ok && d.YearsUntil(on) < adultAge {
			yield(CodeMinor)
		}
	}
}

// Region returns the code of the district of first registration, as the number holds
// it: it may be one that is gone, which [region.Resolve] follows to that of today, and it
// is neither the birthplace nor the present address. The zero Code is no number.
func (n NIK) Region() region.Code {
	if n.IsZero() {
		return region.Code{}
	}
	v := int(n.v.open() / 1e10)
	code, _ := region.NewCode(v/1e4, v/100%100, v%100) // no part is 00, see checkNIK
	return code
}

// regionWarning returns what is wrong with digits 1 to 6.
func (n NIK) regionWarning() NumberCode {
	district := n.Region()
	if _, ok := region.Lookup(district); ok {
		return ""
	}
	regency := uint16(n.v.open() / 1e12)
	if _, ok := slices.BinarySearchFunc(nikRetired[:], regency, func(row [2]uint16, code uint16) int {
		return cmp.Compare(row[0], code)
	}); ok {
		return CodeRegionRetired
	}
	if _, err := region.Resolve(district); err == nil {
		return CodeRegionRetired
	}
	if _, ok := region.Lookup(district.Parent()); !ok {
		if _, err := region.Resolve(district.Parent()); err == nil {
			return CodeRegionRetired
		}
	}
	return CodeRegionUnknown
}

// Reveal returns the 16 digits, or "" for no number. Whoever calls it answers for
// where they go.
func (n NIK) Reveal() string {
	if n.IsZero() {
		return ""
	}
	var buf [nikDigits]byte
	return string(appendNumber(buf[:0], n.v.open(), nikDigits))
}

// Display returns all the digits in groups of region, birth date and serial,
// "180201 450580 9001", or "" for no number. Like [NIK.Reveal] it shows the number.
func (n NIK) Display() string {
	if n.IsZero() {
		return ""
	}
	s := n.Reveal()
	return s[:6] + " " + s[6:12] + " " + s[12:]
}

// String returns the mask, "************9001", or "" for no number.
func (n NIK) String() string {
	if n.IsZero() {
		return ""
	}
	var buf [nikDigits]byte
	return maskDigits(appendNumber(buf[:0], n.v.open(), nikDigits), 4)
}

// AppendText appends the 16 digits, for storing; no number appends nothing.
func (n NIK) AppendText(b []byte) ([]byte, error) {
	if n.IsZero() {
		return b, nil
	}
	return appendNumber(b, n.v.open(), nikDigits), nil
}
