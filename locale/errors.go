package locale

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

// explain describes c to a developer; people are shown what the host makes of
// the code.
func (c Code) explain() string {
	switch c {
	case CodeEmpty:
		return "nothing to read"
	case CodeNotADate:
		return "not a date or a range of days"
	case CodeNotATime:
		return "not a clock time or a span"
	case CodeIncomplete:
		return "day or year is missing"
	case CodeNoSuchDate:
		return "no such day in the calendar"
	case CodeOrder:
		return "end lies before start"
	case CodeGap:
		return "days do not follow each other"
	case CodeOtherCalendar:
		return "not a date of the Gregorian calendar"
	case CodeSerial:
		return "a spreadsheet's day number, not a date"
	case CodeMismatch:
		return "digits and words disagree"
	case CodeFormat:
		return "not a well-formed number"
	case CodeAmbiguous:
		return "comma may mean thousands or decimals"
	case CodeNotWhole:
		return "not a whole amount of rupiah"
	case CodeCurrency:
		return "not an amount in rupiah"
	case CodeOverflow:
		return "number too large"
	case CodeNotWords:
		return "not a number in words"
	}
	return "cannot be read"
}

// ReadError is the error of every reader of this package.
type ReadError struct {
	Code Code
	Text string // what was to be read, as given (empty if bytes were too long to keep); not part of the message
}

// Error names the code and what it means. The text is left out: it may be
// somebody's birth date or salary.
func (e *ReadError) Error() string {
	return "locale: " + string(e.Code) + ": " + e.Code.explain()
}
