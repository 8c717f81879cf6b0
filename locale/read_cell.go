package locale

import (
	"time"

	"github.com/integritas-id/integritas/civil"
)

// cell is one day as a cell of a list holds it: three parts in any order that
// tells which is which.
type cell struct {
	value    [3]int
	digits   [3]int // 0 for the name of a month
	misspelt bool
}

// parseCell reads one day the way of [DateReader.List]. It returns CodeNotADate
// for what is none, so that the first reading's reason stands.
func (r DateReader) parseCell(p *scanner) (DateReading, Code) {
	p.pos, p.code = 0, ""
	var list dayList
	if !p.cutWords(&list) {
		return DateReading{}, CodeNotADate
	}
	if p.pos+1 == p.n {
		switch p.digits(0) {
		case 5:
			return DateReading{}, CodeSerial
		case 8:
			return joinedReading(p.buf[p.peek(0).start:p.peek(0).end])
		}
	}
	c, ok := p.cell()
	if !ok || !p.spreadsheetTime() {
		return DateReading{}, CodeNotADate
	}
	reading, code := c.reading(r.Birth)
	if code == "" {
		reading.HasWeekday, reading.WeekdayMatches, _ = list.judge(reading.Range)
	}
	return reading, code
}

// cutWords steps over the words and signs in front of a day and keeps a weekday
// among them. It returns false for words that make another day of it.
func (p *scanner) cutWords(l *dayList) bool {
	for {
		switch p.peek(0).kind {
		case '.', ',', ':', '/', '-', '\'':
			p.pos++
			continue
		case tokenWord:
		default:
			return true
		}
		if _, ok := readMonth(p.word(0)); ok {
			return true
		}
		if w, ok := readWeekday(p.word(0)); ok && l.named == 0 {
			l.weekdays[0], l.named = w, 1
		}
		switch string(p.word(0)) {
		case "sebelum", "sesudah", "setelah", "sejak", "sampai", "hingga", "sd", "s", "antara",
			"bukan", "tidak", "sekitar", "kira", "kurang", "lebih", "minus", "besok", "lusa", "kemarin":
			return false
		}
		p.pos++
	}
}

// cell reads three parts with one sign, spaces or nothing between two of them.
func (p *scanner) cell() (cell, bool) {
	var c cell
	for i := range c.value {
		if i > 0 {
			p.cutSign()
		}
		if n := p.digits(0); n > 0 {
			c.value[i], c.digits[i] = p.value(0), n
			p.pos++
			continue
		}
		month, ok := readMonth(p.word(0))
		if !ok {
			month, ok = misspeltMonth(p.word(0))
			c.misspelt = ok
		}
		if !ok || i == 2 || i == 1 && c.digits[0] == 0 {
			return cell{}, false
		}
		c.value[i] = int(month)
		p.pos++
	}
	return c, true
}

// cutSign steps over what stands between two parts: a sign, or the dot of a
// short name and a sign.
func (p *scanner) cutSign() {
	if p.accept('.') {
		p.accept('\'')
		return
	}
	if !p.accept('/') && !p.accept('-') {
		p.accept(',')
	}
	p.accept('\'')
}

// spreadsheetTime steps over the time of day that spreadsheets put behind a day
// and reports whether nothing else is left: 00:00:00, 12:00:00 AM, 0.00.
func (p *scanner) spreadsheetTime() bool {
	p.accept(',')
	p.acceptWord("t")
	if p.atEnd() {
		return true
	}
	if _, ok := p.clockTime(); !ok {
		return false
	}
	if p.accept(':') {
		if p.digits(0) != 2 || p.value(0) > 59 {
			return false
		}
		if p.pos++; p.peek(0).kind == '.' && p.digits(1) > 0 {
			p.pos += 2
		}
	}
	if !p.acceptWord("am") {
		p.acceptWord("pm")
	}
	return p.atEnd()
}

// reading returns the day that the parts mean.
func (c *cell) reading(birth bool) (DateReading, Code) {
	day, month, year, yearAt := c.value[0], c.value[1], c.value[2], 2
	switch c.digits[0] {
	case 4: // 1969 Mei 17
		day, year, yearAt = c.value[2], c.value[0], 0
	case 0: // Mei 17, 1969
		day, month = c.value[1], c.value[0]
	}
	for i, n := range c.digits {
		if i != yearAt && n > 2 {
			return DateReading{}, CodeNotADate
		}
	}
	reading := DateReading{WeekdayMatches: true, Misspelt: c.misspelt}
	switch c.digits[yearAt] {
	case 2:
		year = century(year)
		reading.CenturyUnknown = birth
	case 4:
	default:
		return DateReading{}, CodeNotADate
	}
	if yearAt == 2 && c.digits[0] > 0 && month > 12 && day <= 12 {
		day, month = month, day
		reading.MonthFirst = true
	}
	d, err := civil.NewDate(year, time.Month(month), day)
	if err != nil {
		return DateReading{}, CodeNoSuchDate
	}
	reading.Range = civil.Day(d)
	return reading, ""
}

// joinedReading reads eight digits, day first or year first. Only one of the two
// has its year between 1900 and 2099 and its month between 1 and 12: a month of
// the one is the 19 or 20 of the other.
func joinedReading(digits []byte) (DateReading, Code) {
	n := 0
	for _, c := range digits {
		n = n*10 + int(c-'0')
	}
	day, month, year := n/1000000, n/10000%100, n%10000
	if first := n / 10000; 1900 <= first && first < 2100 && (month > 12 || year < 1900 || year >= 2100) {
		day, month, year = n%100, n/100%100, first
	}
	d, err := civil.NewDate(year, time.Month(month), day)
	if err != nil || year < 1900 || year >= 2100 {
		return DateReading{}, CodeNotADate
	}
	return DateReading{Range: civil.Day(d), WeekdayMatches: true}, ""
}
