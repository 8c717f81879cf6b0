package locale

import (
	"time"

	"github.com/integritas-id/integritas/civil"
)

// maxDays bounds a list of days: neighbouring ones that are told one by one.
const maxDays = 16

// dayList is a day, the two ends of a range or a list of days, with the weekdays
// in front of all.
type dayList struct {
	days     [maxDays]day
	n        int
	join     join
	weekdays [maxDays]time.Weekday
	named    int // weekdays in front
	told     int // how many days a remark says that there are; 0 if none does
}

// read reads days and what joins them, as far as they go.
func (l *dayList) read(p *scanner) bool {
	d, ok := p.day()
	if !ok {
		return false
	}
	l.days[0], l.n = d, 1
	for {
		before := p.pos
		j := l.next(p)
		if j == joinNone || l.n > 1 && (l.join != joinAnd || j != joinAnd) || l.n == maxDays || p.tokens[before].kind == '-' && p.atClock() {
			p.pos = before
			return true
		}
		comma := p.tokens[before].kind == ',' // it may belong to what follows: a place, a time
		p.skip()
		weekday, named := p.weekday()
		if named {
			p.weekdayEnd()
		}
		d, ok := p.day()
		if !ok || comma && (!d.inWords && l.days[l.n-1].inWords || !d.hasMonth && !p.joinsNext()) { // Lima Puluh, 5 Maret: a place
			p.pos = before
			return comma || p.tokens[before].kind == '-' // or what stands before a time
		}
		d.weekday, d.hasWeekday = weekday, named
		l.days[l.n], l.join = d, j
		l.n++
	}
}

// next reads what joins a day with the next one: a joiner, with or without a
// comma before it, the comma of a list, or the slash between two ISO dates.
func (l *dayList) next(p *scanner) join {
	switch {
	case p.accept(','):
		j := p.joiner()
		if j == joinNone && !p.atTime(0) {
			j = joinAnd
		}
		return j
	case p.peek(0).kind == '/':
		if l.days[l.n-1].iso && p.digits(1) == 4 && p.peek(2).kind == '-' {
			p.pos++
			return joinSpan
		}
		return joinNone
	}
	return p.joiner()
}

// joinsNext reports whether a list goes on.
func (p *scanner) joinsNext() bool {
	before := p.pos
	j := p.joiner()
	p.pos = before
	return j == joinAnd || p.peek(0).kind == ','
}

// resolve fills in what the days leave out and returns them as a range.
func (l *dayList) resolve(r DateReader) (civil.Range, Code) {
	last := &l.days[l.n-1]
	if !last.hasMonth {
		return civil.Range{}, CodeIncomplete
	}
	if !last.hasYear {
		if !mayExist(last.month, last.day) {
			return civil.Range{}, CodeNoSuchDate
		}
		if code := r.yearOf(last); code != "" {
			return civil.Range{}, code
		}
	}
	var days civil.Range
	for i := l.n - 1; i >= 0; i-- {
		d := &l.days[i]
		if i < l.n-1 {
			d.complete(&l.days[i+1])
		}
		date, err := civil.NewDate(d.year, time.Month(d.month), d.day)
		if err != nil {
			return civil.Range{}, CodeNoSuchDate
		}
		switch {
		case i == l.n-1:
			days.End = date
		case date.After(days.Start):
			return civil.Range{}, CodeOrder
		case l.join == joinAnd && date.AddDays(1) != days.Start:
			return civil.Range{}, CodeGap
		}
		days.Start = date
	}
	return days, ""
}

// complete takes what d leaves out from the day after it. A day whose month is
// given but not its year lies in the year before if the range plainly passes the
// New Year: 29 Desember - 2 Januari 2025.
func (d *day) complete(next *day) {
	switch {
	case !d.hasMonth:
		d.month, d.year = next.month, next.year
	case !d.hasYear:
		d.year = next.year
		if d.month >= int(time.October) && next.month <= int(time.March) {
			d.year--
		}
	}
	d.hasMonth, d.hasYear = true, true
}

// mayExist reports whether a day exists in some year.
func mayExist(month, day int) bool {
	_, err := civil.NewDate(2000, time.Month(month), day)
	return err == nil
}

// yearOf gives d the year of the reader, or the one that brings it nearest to
// the reader's day, the later one if two are equally near.
func (r DateReader) yearOf(d *day) Code {
	switch {
	case r.Year != 0:
		d.year = r.Year
		d.hasYear = true
		return ""
	case r.On.IsZero():
		return CodeIncomplete
	}
	nearest := -1
	for year := r.On.Year() - 1; year <= r.On.Year()+1; year++ {
		date, err := civil.NewDate(year, time.Month(d.month), d.day)
		if err != nil {
			continue
		}
		distance := max(date.Sub(r.On), r.On.Sub(date))
		if nearest < 0 || distance <= nearest {
			nearest, d.year, d.hasYear = distance, year, true
		}
	}
	if nearest < 0 {
		return CodeNoSuchDate
	}
	return ""
}

// judge compares the weekdays with the days that they stand for. It returns
// false for ok if there are more weekdays than days.
func (l *dayList) judge(days civil.Range) (has, matches, ok bool) {
	matches = true
	check := func(w time.Weekday, d civil.Date) {
		has = true
		matches = matches && d.Weekday() == w
	}
	switch {
	case l.named == 1:
		check(l.weekdays[0], days.Start)
	case l.named == 2 && l.n > 1:
		check(l.weekdays[0], days.Start)
		check(l.weekdays[1], days.End)
	case l.named > 2 && l.named == days.Len():
		for i, w := range l.weekdays[:l.named] {
			check(w, days.Start.AddDays(i))
		}
	case l.named > 0:
		return false, false, false
	}
	for i := 1; i < l.n; i++ {
		if d := &l.days[i]; d.hasWeekday {
			if l.named > 1 {
				return false, false, false
			}
			date, err := civil.NewDate(d.year, time.Month(d.month), d.day)
			if err == nil {
				check(d.weekday, date)
			}
		}
	}
	return has, matches, true
}
