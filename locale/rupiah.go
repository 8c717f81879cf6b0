package locale

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// Rupiah is an amount of money in whole rupiah. Sen are out of circulation and
// have no place in it. It is a plain integer: add and compare it as one; its
// zero is Rp0.
//
// JSON and SQL hold the digits (1500000), text too; [Rupiah.Text] and String
// write for people.
type Rupiah int64

// RupiahStyle is a way to write an amount. The zero RupiahStyle is RupiahPlain.
type RupiahStyle uint8

// The styles of an amount, with what each writes and where it is used.
const (
	RupiahPlain        RupiahStyle = iota // Rp1.500.000: running text, screens
	RupiahFull                            // Rp1.500.000,00: deeds, receipts, contracts
	RupiahCompact                         // Rp1,5 juta: headlines
	RupiahCompactShort                    // Rp1,5 jt: charts
	RupiahWords                           // satu juta lima ratus ribu rupiah
	RupiahAccounting                      // Rp1.500.000,00, negative (Rp1.500.000,00)
)

// String returns r in the style RupiahPlain: Rp1.500.000.
func (r Rupiah) String() string { return r.Text(RupiahPlain) }

// Text writes r in Indonesian. Rp touches the number and has no dot (EYD):
// nothing can be written in between. CLDR puts a no-break space there. The
// number of decimals is fixed by the style, never taken from CLDR or ISO 4217,
// which disagree about it.
//
// A minus stands before Rp; RupiahAccounting has brackets instead, which is the
// habit of statements and not of CLDR. The compact styles lose digits: they are
// not for a document that obliges.
func (r Rupiah) Text(s RupiahStyle) string { return Writer{}.FormatRupiah(r, s) }

// AppendRupiah appends what [Rupiah.Text] returns to dst. It does not allocate
// if dst has room.
func AppendRupiah(dst []byte, r Rupiah, s RupiahStyle) []byte {
	if s == RupiahPlain {
		return appendCurrency(dst, "Rp", r, signs{'.', ','})
	}
	return Writer{}.AppendRupiah(dst, r, s)
}

// FormatRupiah writes r in the language of w; in English, IDR 1,500,000 and IDR
// 1.5 million.
func (w Writer) FormatRupiah(r Rupiah, s RupiahStyle) string {
	return string(w.AppendRupiah(make([]byte, 0, 64), r, s))
}

// AppendRupiah appends what w.FormatRupiah returns to dst. It does not allocate
// if dst has room.
func (w Writer) AppendRupiah(dst []byte, r Rupiah, s RupiahStyle) []byte {
	symbol := "Rp"
	if w.english() {
		symbol = "IDR "
	}
	signs := w.signs()
	switch s {
	case RupiahFull:
		dst = appendCurrency(dst, symbol, r, signs)
		return append(dst, signs.decimal, '0', '0')
	case RupiahCompact, RupiahCompactShort:
		d := decimalOfInt(int64(r))
		if d.negative {
			dst = append(dst, '-')
			d.negative = false
		}
		style := CompactLong
		if s == RupiahCompactShort {
			style = CompactShort
		}
		return w.appendCompact(append(dst, symbol...), d, style)
	case RupiahWords:
		return append(w.AppendTerbilang(dst, int64(r)), " rupiah"...)
	case RupiahAccounting:
		if r >= 0 {
			return w.AppendRupiah(dst, r, RupiahFull)
		}
		u, _ := magnitude(int64(r))
		dst = append(append(dst, '('), symbol...)
		dst = appendGroupedUint(dst, u, signs.group)
		return append(dst, signs.decimal, '0', '0', ')')
	}
	return appendCurrency(dst, symbol, r, signs)
}

// appendCurrency appends a minus, the symbol and the grouped digits.
func appendCurrency(dst []byte, symbol string, r Rupiah, signs signs) []byte {
	u, negative := magnitude(int64(r))
	if negative {
		dst = append(dst, '-')
	}
	return appendGroupedUint(append(dst, symbol...), u, signs.group)
}

// AppendText appends the digits, 1500000. It never fails.
func (r Rupiah) AppendText(b []byte) ([]byte, error) { return strconv.AppendInt(b, int64(r), 10), nil }

// MarshalText returns the digits, 1500000. It never fails.
func (r Rupiah) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads what [ParseRupiah] reads.
func (r *Rupiah) UnmarshalText(b []byte) error {
	if len(b) > maxText { // before it is copied
		return &ReadError{Code: CodeFormat}
	}
	v, err := ParseRupiah(string(b))
	if err != nil {
		return err
	}
	*r = v
	return nil
}

// MarshalJSON writes a JSON number.
func (r Rupiah) MarshalJSON() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalJSON reads a whole JSON number, or a string that [ParseRupiah] reads.
// null leaves r as it is.
func (r *Rupiah) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	if len(b) > 0 && b[0] == '"' {
		const escape = len(`\u00a0`)
		if len(b) > escape*maxText {
			return &ReadError{Code: CodeFormat}
		}
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return fmt.Errorf("locale: rupiah: %w", err)
		}
		return r.UnmarshalText([]byte(s))
	}
	if len(b) > maxText {
		return &ReadError{Code: CodeFormat}
	}
	return r.setNumber(string(b))
}

// Value returns an int64.
func (r Rupiah) Value() (driver.Value, error) { return int64(r), nil }

// Scan reads an integer column, or a NUMERIC column as text: digits with a
// decimal point and nothing but zeros behind it. NULL is an error: no amount is
// not Rp0; scan into sql.Null[Rupiah] where it may occur.
func (r *Rupiah) Scan(src any) error {
	switch v := src.(type) {
	case int64:
		*r = Rupiah(v)
		return nil
	case string:
		return r.setNumber(v)
	case []byte:
		if len(v) > maxText {
			return &ReadError{Code: CodeFormat}
		}
		return r.setNumber(string(v))
	}
	return fmt.Errorf("locale: cannot scan %T into Rupiah", src)
}

// setNumber reads a number of JSON or SQL: -1500000 or 1500000.00.
func (r *Rupiah) setNumber(s string) error {
	if len(s) > maxText {
		return &ReadError{CodeFormat, s}
	}
	whole, fraction, _ := strings.Cut(s, ".")
	if strings.Trim(fraction, "0") != "" {
		return &ReadError{CodeNotWhole, s}
	}
	v, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return &ReadError{CodeFormat, s}
	}
	*r = Rupiah(v)
	return nil
}

// RupiahReader reads amounts. The zero RupiahReader refuses a dash, which may be
// an amount of nothing or one that nobody has filled in.
type RupiahReader struct {
	DashIsZero bool // Rp - and a dash alone are Rp0, as accounts write an empty item
}

// ParseRupiah reads an amount of whole rupiah. It is the zero [RupiahReader]'s
// Parse.
func ParseRupiah(s string) (Rupiah, error) { return RupiahReader{}.Parse(s) }

// Parse reads an amount of whole rupiah, as [Rupiah.Text] writes it in any
// style and more widely:
//
//   - the currency as Rp, Rp. or IDR before, or rupiah or IDR behind, or not at all;
//   - the tails of receipts: Rp1.500.000,- and Rp1.500.000,00;
//   - units: Rp1,5 juta, 1.5jt, Rp1,5 M (miliar), as many decimals as give whole rupiah;
//   - English thousands, where two signs leave no doubt: IDR 1,500,000, Rp3,000.00;
//   - negative amounts by a minus or brackets: -Rp500, Rp -500, (Rp500);
//   - words: satu juta rupiah; or digits and words: Rp1.000 (seribu rupiah), which
//     must agree; words may stand between signs that keep others from adding to
//     them (# satu juta rupiah #), in brackets, behind Terbilang:, before a full stop.
//
// Everything else is a [*ReadError]: Rp1,500 ([CodeAmbiguous]) may be 1.5 or
// 1500; Rp1.500,50 ([CodeNotWhole]) has sen; others are [CodeEmpty],
// [CodeCurrency], [CodeMismatch], [CodeOverflow], [CodeNotWords] and, for
// amounts with text around them or spans, [CodeFormat].
func (reader RupiahReader) Parse(s string) (Rupiah, error) {
	if len(s) > maxText {
		return 0, &ReadError{CodeFormat, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if reader.DashIsZero && isDash(b) {
		return 0, nil
	}
	r, code := readRupiah(b)
	if code != "" {
		return 0, &ReadError{code, s}
	}
	return Rupiah(r), nil
}
