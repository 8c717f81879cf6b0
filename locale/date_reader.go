package locale

import "github.com/integritas-id/integritas/civil"

// DateReader reads days and ranges of days. The zero DateReader refuses text
// without a year and words such as besok, which it cannot place.
type DateReader struct {
	Year int        // the year of text that has none; zero takes it from On
	On   civil.Date // the day that besok and 3 hari lagi count from, and that a day without a year lies nearest to

	// List reads one day as cells of lists and spreadsheets hold it besides:
	// month first, digits joined, other signs, a month's name with a slip. What
	// could be meant otherwise is told by MonthFirst and Misspelt of the reading.
	List bool
	// Birth reads the birth date of a person: one day, whose century is not
	// known if the year has two digits; CenturyUnknown of the reading tells it.
	Birth bool
}

// DateReading is what a text says about days and times.
type DateReading struct {
	Range civil.Range // both days included; a single day is a range of one

	HasWeekday     bool // a weekday is written
	WeekdayMatches bool // every weekday written is that of its day; true if there is none

	HasClock bool        // a time is written
	OpenEnd  bool        // s.d. selesai
	From, To civil.Clock // To is the zero Clock for a single time and an open end
	Zone     civil.Zone  // zero if none is written; none is guessed

	MonthFirst     bool // 05/17/1969, which holds with the month first only; with DateReader.List
	Misspelt       bool // 17 Junk 1969: the name of the month has a slip; with DateReader.List
	CenturyUnknown bool // 17/5/69 in a birth date: the year is 1969 to 2068 for want of a better one
}

func (reading *DateReading) setClock(c ClockReading) {
	reading.HasClock, reading.OpenEnd = true, c.OpenEnd
	reading.From, reading.To, reading.Zone = c.From, c.To, c.Zone
}
