package civil

import (
	"fmt"
	"slices"
	"sort"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Holidays says which days are free. The zero Holidays is the national calendar
// of an office that works from Monday to Friday (Perpres 21/2023 Pasal 3) and is
// closed on joint leave, as the decrees stand today.
//
// Every verb is a [*YearError] for a day, a Saturday or Sunday too, of a year
// that has no decree: feasts are decreed, and none is computed. The ministers'
// decree counts, not the Keppres on the leave of civil servants, which comes
// later.
type Holidays struct {
	SixDays    bool   // the office works on Saturdays
	LeaveWorks bool   // joint leave is a working day, as in a service that stays open; holidays and polling days stay free
	Known      Date   // the day whose knowledge counts: what was decreed or dropped after it is not seen; zero is today's table
	Extra      []Date // further free days, such as those of one region
}

// YearError says that no decree names the holidays of a year, or none did on the
// day whose knowledge was asked for.
type YearError struct {
	Year        int  // the year; 0 if the day itself is not known
	First, Last int  // the years of the table
	Known       Date // [Holidays.Known], where it is why
}

// Error names the year and those that are known.
func (e *YearError) Error() string {
	switch {
	case e.Year == 0:
		return "civil: no day was given"
	case !e.Known.IsZero():
		return fmt.Sprintf("civil: no decree on the holidays of %d was known on %v", e.Year, e.Known)
	}
	return fmt.Sprintf("civil: the holidays of %d are not known, only those of %d to %d", e.Year, e.First, e.Last)
}

// Message tells a person what is missing, in English for an English tag, else in
// Indonesian.
func (e *YearError) Message(tag language.Tag) string {
	switch {
	case e.Year == 0:
		return enum.ByTag(tag, "tanggal belum diisi", "no day was given")
	case !e.Known.IsZero():
		return fmt.Sprintf(enum.ByTag(tag,
			"hari libur tahun %d belum ditetapkan pada %v; hitung lagi setelah keputusan bersama terbit",
			"the holidays of %d had not been decreed on %v; count again when the joint decree is out"), e.Year, e.Known)
	}
	return fmt.Sprintf(enum.ByTag(tag,
		"hari libur tahun %d tidak diketahui, hanya tahun %d sampai %d; hitung lagi setelah keputusan bersama terbit dan tabel diperbarui",
		"the holidays of %d are not known, only those of %d to %d; count again when the joint decree is out and the table has it"), e.Year, e.First, e.Last)
}

// On returns what the decrees say of a day, in the order of the table; none for
// an ordinary day. Joint leave is among it also where LeaveWorks is set, Extra is not.
func (h Holidays) On(d Date) ([]Holiday, error) {
	if err := h.check(d.Year()); err != nil {
		return nil, err
	}
	var on []Holiday
	for i := h.first(d); i < len(holidayTable) && holidayTable[i].date == d; i++ {
		if h.inForce(&holidayTable[i]) {
			on = append(on, holidayTable[i].holiday())
		}
	}
	return on, nil
}

// IsHoliday reports whether d is free by a decree or by Extra: a public holiday,
// a polling day or, without LeaveWorks, joint leave. A Sunday is none by itself.
func (h Holidays) IsHoliday(d Date) (bool, error) {
	if err := h.check(d.Year()); err != nil {
		return false, err
	}
	return h.isHoliday(d), nil
}

// IsWorkingDay reports whether the office works on d: a day of its week that is
// no holiday.
func (h Holidays) IsWorkingDay(d Date) (bool, error) {
	if err := h.check(d.Year()); err != nil {
		return false, err
	}
	return h.works(d), nil
}

// AddWorkingDays returns the n-th working day after d, which itself does not
// count, whether it is one or not: a term of n working days from d ends with that
// day. A negative n goes back; 0 returns d as it is.
func (h Holidays) AddWorkingDays(d Date, n int) (Date, error) {
	step := 1
	if n < 0 {
		step = -1
	}
	checked := -1 // the year that was checked last; 0 is that of no day
	for n != 0 {
		d = d.AddDays(step)
		if year := d.Year(); year != checked {
			if err := h.check(year); err != nil {
				return Date{}, err
			}
			checked = year
		}
		if h.works(d) {
			n -= step
		}
	}
	return d, nil
}

// WorkingDaysBetween returns how many working days lie after a, up to and with b:
// n for the b that AddWorkingDays(a, n) returns, negative where b lies before a,
// 0 for the same day.
func (h Holidays) WorkingDaysBetween(a, b Date) (int, error) {
	switch {
	case a.IsZero() || b.IsZero():
		return 0, h.check(0)
	case a == b:
		return 0, h.check(a.Year())
	case b.Before(a):
		n, err := h.WorkingDaysIn(Range{b, a.AddDays(-1)})
		return -n, err
	}
	return h.WorkingDaysIn(Range{a.AddDays(1), b})
}

// WorkingDaysIn returns how many working days a range has, both ends included; a
// range that is not valid has none.
func (h Holidays) WorkingDaysIn(r Range) (int, error) {
	if !r.IsValid() {
		return 0, nil
	}
	for year := r.Start.Year(); year <= r.End.Year(); year++ {
		if err := h.check(year); err != nil {
			return 0, err
		}
	}
	n := 0
	for d := range r.Days() {
		if h.works(d) {
			n++
		}
	}
	return n, nil
}

// Roll returns d if it is a working day, else the next one. It is for terms of
// calendar days that must end on a working day, and for no other.
func (h Holidays) Roll(d Date) (Date, error) {
	works, err := h.IsWorkingDay(d)
	if works || err != nil {
		return d, err
	}
	return h.AddWorkingDays(d, 1)
}

// check returns a [*YearError] unless the holidays of a year were decreed.
func (h Holidays) check(year int) error {
	first, last := HolidayYears()
	if year < first || year > last {
		return &YearError{Year: year, First: first, Last: last}
	}
	if h.Known.IsZero() {
		return nil
	}
	for i := h.first(pack(year, time.January, 1)); i < len(holidayTable) && holidayTable[i].date.Year() == year; i++ {
		if r := &holidayTable[i]; r.kind != HolidayPolling && !r.setOn.After(h.Known) {
			return nil
		}
	}
	return &YearError{Year: year, First: first, Last: last, Known: h.Known}
}

// first returns the first row of the table that is not before d.
func (h Holidays) first(d Date) int {
	return sort.Search(len(holidayTable), func(i int) bool { return !holidayTable[i].date.Before(d) })
}

// inForce reports whether a row holds, by what was known.
func (h Holidays) inForce(r *holidayRow) bool {
	if h.Known.IsZero() {
		return r.droppedOn.IsZero()
	}
	return !r.setOn.After(h.Known) && (r.droppedOn.IsZero() || r.droppedOn.After(h.Known))
}

// isHoliday is IsHoliday for a year that is known.
func (h Holidays) isHoliday(d Date) bool {
	for i := h.first(d); i < len(holidayTable) && holidayTable[i].date == d; i++ {
		if r := &holidayTable[i]; h.inForce(r) && (r.kind != HolidayLeave || !h.LeaveWorks) {
			return true
		}
	}
	return slices.Contains(h.Extra, d)
}

// works is IsWorkingDay for a year that is known.
func (h Holidays) works(d Date) bool {
	switch d.Weekday() {
	case time.Sunday:
		return false
	case time.Saturday:
		if !h.SixDays {
			return false
		}
	}
	return !h.isHoliday(d)
}
