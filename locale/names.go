package locale

import (
	"time"

	"github.com/integritas-id/integritas/civil"
)

// dateNames holds the names of one language, months from January and weekdays
// from Sunday as package time counts them.
type dateNames struct {
	months, monthsShort [12]string
	weekdays            [7]string
}

// The Indonesian names are those of CLDR 48, which are EYD's too. August is Agu
// for short: Agt and Ags were printed before and are still read.
var namesID = dateNames{
	months: [12]string{
		"Januari", "Februari", "Maret", "April", "Mei", "Juni",
		"Juli", "Agustus", "September", "Oktober", "November", "Desember",
	},
	monthsShort: [12]string{
		"Jan", "Feb", "Mar", "Apr", "Mei", "Jun",
		"Jul", "Agu", "Sep", "Okt", "Nov", "Des",
	},
	weekdays: [7]string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"},
}

var namesEN = dateNames{
	months: [12]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	},
	monthsShort: [12]string{
		"Jan", "Feb", "Mar", "Apr", "May", "Jun",
		"Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
	},
	weekdays: [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
}

func (w Writer) dateNames() *dateNames {
	if w.english() {
		return &namesEN
	}
	return &namesID
}

func (n *dateNames) month(d civil.Date) string   { return n.months[d.Month()-1] }
func (n *dateNames) weekday(d civil.Date) string { return n.weekdays[d.Weekday()] }

// readMonth returns the month that a folded word names, in any spelling of
// data/months.csv, English included.
func readMonth(word []byte) (time.Month, bool) {
	switch string(word) {
	case "januari", "jan", "djanuari", "djan", "january":
		return time.January, true
	case "februari", "feb", "pebruari", "febuari", "peb", "febr", "pebr", "february":
		return time.February, true
	case "maret", "mar", "mrt", "mart", "march":
		return time.March, true
	case "april", "apr":
		return time.April, true
	case "mei", "mai", "may":
		return time.May, true
	case "juni", "jun", "djuni", "june":
		return time.June, true
	case "juli", "jul", "djuli", "july":
		return time.July, true
	case "agustus", "agu", "agt", "ags", "agst", "agus", "ag", "august", "aug":
		return time.August, true
	case "september", "sep", "sept":
		return time.September, true
	case "oktober", "okt", "october", "oct":
		return time.October, true
	case "november", "nov", "nopember", "nop":
		return time.November, true
	case "desember", "des", "december", "dec":
		return time.December, true
	}
	return 0, false
}

// readRomanMonth returns the month that a folded Roman numeral from i to xii
// stands for. It must be canonical: iiii is no month.
func readRomanMonth(word []byte) (time.Month, bool) {
	switch string(word) {
	case "i":
		return time.January, true
	case "ii":
		return time.February, true
	case "iii":
		return time.March, true
	case "iv":
		return time.April, true
	case "v":
		return time.May, true
	case "vi":
		return time.June, true
	case "vii":
		return time.July, true
	case "viii":
		return time.August, true
	case "ix":
		return time.September, true
	case "x":
		return time.October, true
	case "xi":
		return time.November, true
	case "xii":
		return time.December, true
	}
	return 0, false
}

// readWeekday returns the weekday that a folded word names, in any spelling of
// data/weekdays.csv. Apostrophes are gone before: Jum'at is jumat.
func readWeekday(word []byte) (time.Weekday, bool) {
	switch string(word) {
	case "senin", "sen", "senen", "monday", "mon":
		return time.Monday, true
	case "selasa", "sel", "slasa", "tuesday", "tue":
		return time.Tuesday, true
	case "rabu", "rab", "rebo", "wednesday", "wed":
		return time.Wednesday, true
	case "kamis", "kam", "kemis", "khamis", "thursday", "thu":
		return time.Thursday, true
	case "jumat", "jum", "jumaat", "djumat", "friday", "fri":
		return time.Friday, true
	case "sabtu", "sab", "saptu", "saturday", "sat":
		return time.Saturday, true
	case "minggu", "min", "ahad", "akad", "sunday", "sun":
		return time.Sunday, true
	}
	return 0, false
}
