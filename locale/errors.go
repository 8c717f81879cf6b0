package locale

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Code says why text could not be read. Codes are stable and may be compared.
type Code string

// The reasons why a text cannot be read.
const (
	CodeEmpty         Code = "EMPTY"          // nothing to read
	CodeNotADate      Code = "NOT_A_DATE"     // not one date or one range
	CodeNotATime      Code = "NOT_A_TIME"     // not one clock time or one span
	CodeIncomplete    Code = "INCOMPLETE"     // no year to be had, or no day
	CodeNoSuchDate    Code = "NO_SUCH_DATE"   // 30 February, month 13
	CodeOrder         Code = "ORDER"          // the range runs backwards
	CodeGap           Code = "GAP"            // days with gaps between them
	CodeOtherCalendar Code = "OTHER_CALENDAR" // a date of the Hijri calendar
	CodeSerial        Code = "SERIAL"         // five digits: the number that a spreadsheet has for a day
	CodeMismatch      Code = "MISMATCH"       // digits and words disagree
	CodeFormat        Code = "FORMAT"         // not a number, amount or numeral
	CodeAmbiguous     Code = "AMBIGUOUS"      // could be read in two ways
	CodeNotWhole      Code = "NOT_WHOLE"      // a fraction of a rupiah
	CodeCurrency      Code = "CURRENCY"       // an amount in another currency
	CodeOverflow      Code = "OVERFLOW"       // beyond the range of the type
	CodeNotWords      Code = "NOT_WORDS"      // not a number in words
)

// explain tells people why a text cannot be read, and what to write.
func (c Code) explain(tag language.Tag) string {
	switch c {
	case CodeEmpty:
		return enum.ByTag(tag, "tidak ada isinya", "there is nothing to read")
	case CodeNotADate:
		return enum.ByTag(tag, "ini bukan tanggal; tulis seperti 5 Maret 2024", "this is not a date; write it like 5 March 2024")
	case CodeNotATime:
		return enum.ByTag(tag, "ini bukan jam; tulis seperti 09.00 atau 09.00–12.00 WIB", "this is not a time of day; write it like 09.00 or 09.00–12.00 WIB")
	case CodeIncomplete:
		return enum.ByTag(tag, "hari atau tahunnya belum ada; tulis tanggal lengkap", "day or year is missing; write the whole date")
	case CodeNoSuchDate:
		return enum.ByTag(tag, "tanggal itu tidak ada di kalender; tulis hari, bulan, lalu tahun, seperti 5 Maret 2024", "the calendar has no such day; write day, month and year, like 5 March 2024")
	case CodeOrder:
		return enum.ByTag(tag, "akhirnya lebih awal daripada mulainya; periksa kedua tanggalnya", "the end lies before the start; check both dates")
	case CodeGap:
		return enum.ByTag(tag, "harinya tidak berurutan; tulis satu per satu", "the days do not follow each other; write them one by one")
	case CodeOtherCalendar:
		return enum.ByTag(tag, "ini tanggal Hijriah; tulis tanggal Masehi", "this is a date of the Hijri calendar; write the Gregorian one")
	case CodeSerial:
		return enum.ByTag(tag, "ini nomor hari dari lembar sebar; ubah selnya menjadi tanggal", "this is a spreadsheet's number of a day; format the cell as a date")
	case CodeMismatch:
		return enum.ByTag(tag, "angka dan hurufnya tidak sama", "digits and words disagree")
	case CodeFormat:
		return enum.ByTag(tag, "ini bukan bilangan yang tertulis benar; tulis seperti 1.500 atau 1.500,5", "this is not a well-formed number; write dots for thousands and a comma for decimals")
	case CodeAmbiguous:
		return enum.ByTag(tag, "tanda koma atau titik dapat berarti ribuan atau desimal; tulis seperti 1.500 atau 1,5", "the comma or dot may mean thousands or decimals; write dots for thousands and a comma for decimals")
	case CodeNotWhole:
		return enum.ByTag(tag, "ini bukan jumlah bulat; tulis bilangan bulat", "this is not a whole amount; write a whole number")
	case CodeCurrency:
		return enum.ByTag(tag, "ini bukan jumlah dalam rupiah; tulis seperti Rp1.500.000", "this is not an amount in rupiah; write it like Rp1.500.000")
	case CodeOverflow:
		return enum.ByTag(tag, "bilangannya terlalu besar", "the number is too large")
	case CodeNotWords:
		return enum.ByTag(tag, "ini bukan bilangan dengan huruf, seperti empat puluh", "this is not a number in words such as empat puluh")
	}
	return enum.ByTag(tag, "tidak dapat dibaca", "it cannot be read")
}

// ReadError is the error of every reader of this package.
type ReadError struct {
	Code Code
	Text string // what was to be read, as given (empty if bytes were too long to keep); not part of the message
}

// Error names the code and what it means. The text is left out: it may be
// somebody's birth date or salary.
func (e *ReadError) Error() string {
	return "locale: " + string(e.Code) + ": " + e.Message(language.English)
}

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *ReadError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells why the text cannot be read, and what to write: in English for an English
// tag, else in Indonesian. The text is left out.
func (e *ReadError) Message(tag language.Tag) string { return e.Code.explain(tag) }
