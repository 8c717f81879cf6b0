package locale

import (
	"time"

	"github.com/integritas-id/integritas/civil"
)

// day is one day as written: the first day of a range may lack month and year.
type day struct {
	year, month, day  int
	hasMonth, hasYear bool
	shortYear         bool // the year is written with two digits
	iso               bool // 2024-03-05
	inWords           bool // lima rather than 5
	weekday           time.Weekday
	hasWeekday        bool         // a weekday stands directly before it, after a joiner
	clock             ClockReading // the time of an ISO date-time
}

// skip steps over the words that may stand between the parts of a date. It
// reports whether bulan was among them.
func (p *scanner) skip() (month bool) {
	for {
		switch string(p.word(0)) {
		case "bulan", "bln":
			month = true
		case "tanggal", "tgl", "tahun", "thn":
		default:
			return month
		}
		p.pos++
		if !p.accept('.') {
			p.accept(',')
		}
	}
}

// skipToYear is skip between a month and its year. Behind a comma, tanggal leads
// the next day. It reports whether there was a word.
func (p *scanner) skipToYear(comma bool) bool {
	if word := string(p.word(0)); comma && (word == "tanggal" || word == "tgl") {
		return false
	}
	before := p.pos
	p.skip()
	return p.pos > before
}

// weekday reads a weekday, with or without hari before it and with the time of
// day behind it, which is dropped: hari Selasa, Selasa malam.
func (p *scanner) weekday() (time.Weekday, bool) {
	k := 0
	if string(p.word(0)) == "hari" {
		k = 1
	}
	w, ok := readWeekday(p.word(k))
	if !ok {
		return 0, false
	}
	p.pos += k + 1
	switch string(p.word(0)) {
	case "pagi", "siang", "sore", "petang", "malam":
		p.pos++
	case "dini":
		if string(p.word(1)) == "hari" {
			p.pos += 2
		}
	}
	return w, true
}

// weekdayEnd steps over the sign between a weekday and its day, and over a
// label: Hari : Selasa, Tanggal : 5 Maret 2024.
func (p *scanner) weekdayEnd() {
	p.accept('.')
	if !p.accept(',') && !p.accept('/') {
		p.accept(';')
	}
	if word := string(p.word(0)); word != "tanggal" && word != "tgl" {
		return
	}
	switch {
	case p.peek(1).kind == ':':
		p.pos += 2
	case p.peek(1).kind == '.' && p.peek(2).kind == ':':
		p.pos += 3
	}
}

// day reads one day, as far as its parts go.
func (p *scanner) day() (day, bool) {
	p.skip()
	q, ok := p.quantity()
	switch {
	case !ok || q.digits > 4 || q.digits == 3:
		return day{}, false
	case q.digits == 4:
		return p.yearFirst(q)
	}
	d := day{day: q.value, inWords: q.inWords}
	if !p.monthBySign(&d) {
		p.monthByName(&d)
	}
	return d, true
}

// yearFirst reads the rest of 2024-03-05, 2024/3/5 or 2024.03.05, and of an ISO
// date-time.
func (p *scanner) yearFirst(year quantity) (day, bool) {
	sign := p.peek(0).kind
	if year.inWords || sign != '-' && sign != '/' && sign != '.' {
		return day{}, false
	}
	if p.pos++; p.digits(0) == 0 || p.digits(0) > 2 {
		return day{}, false
	}
	month, _ := p.quantity()
	if !p.accept(sign) || p.digits(0) == 0 || p.digits(0) > 2 {
		return day{}, false
	}
	last, _ := p.quantity()
	d := day{year: year.value, month: month.value, day: last.value, hasMonth: true, hasYear: true, iso: sign == '-'}
	if d.iso {
		d.clock = p.isoTime()
	}
	return d, true
}

// monthBySign reads the rest of 5/3/2024, 5-3-2024, 5.3.2024, 5/3, 5-III-2024
// or 5-Mar-2024. It leaves 5-7 to the joiners.
func (p *scanner) monthBySign(d *day) bool {
	sign := p.peek(0).kind
	if d.inWords || sign != '/' && sign != '-' && sign != '.' {
		return false
	}
	before := p.pos
	p.pos++
	month, ok := readRomanMonth(p.word(0))
	if !ok && sign != '.' {
		month, ok = readMonth(p.word(0))
	}
	switch {
	case ok:
		p.pos++
	case p.digits(0) == 1 || p.digits(0) == 2:
		q, _ := p.quantity()
		month = time.Month(q.value)
	default:
		p.pos = before
		return false
	}
	behind := p.pos
	if p.mixedYear(d, sign, int(month)) {
		return true
	}
	if p.accept(sign) {
		short := p.digits(0) == 2
		words := p.peek(0).kind == tokenWord
		year, digits := p.year(false)
		if short && sign == '-' && p.yearFollows() {
			digits = 0 // 7-03 belongs to 2024
		}
		if digits > 0 && !words {
			d.month, d.year, d.hasMonth, d.hasYear, d.shortYear = int(month), year, true, true, digits == 2
			p.sameDay(d, false)
			return true
		}
	}
	if sign != '/' {
		p.pos = before
		return false
	}
	p.pos = behind
	d.month, d.hasMonth = int(month), true
	return true
}

// mixedYear reads the year of 12/01-2019 and 12.01/2019: four digits behind
// another sign than stands before the month. 5-7/2024 may be two months.
func (p *scanner) mixedYear(d *day, sign byte, month int) bool {
	other := p.peek(0).kind
	if sign == '-' || other == sign || other != '/' && other != '-' && other != '.' || p.digits(1) != 4 || p.peek(2).kind == other {
		return false
	}
	d.month, d.year, d.hasMonth, d.hasYear = month, p.value(1), true, true
	p.pos += 2
	return true
}

// yearFollows reports whether a dash and a year come next, with no day behind them.
func (p *scanner) yearFollows() bool {
	if p.peek(0).kind != '-' {
		return false
	}
	n := p.digits(1)
	return p.peek(1).kind == '\'' || (n == 2 || n == 4) && !p.startsDay(1)
}

// monthByName reads the rest of 5 Maret 2024, 5 III 2024 or tanggal 5 bulan
// Maret tahun 2024. The year may be missing, and so may all.
func (p *scanner) monthByName(d *day) {
	before := p.pos
	if next := string(p.word(1)); d.inWords || next == "bulan" || next == "bln" {
		p.accept(',')
	}
	numbered := p.skip()
	month, ok := readMonth(p.word(0))
	if ok {
		p.pos++
		p.accept('.')
	} else if month, ok = readRomanMonth(p.word(0)); ok {
		p.pos++
	} else if numbered { // bulan 3, bulan tiga
		var q quantity
		q, ok = p.quantity()
		ok = ok && q.digits <= 2
		month = time.Month(q.value)
	}
	if !ok {
		p.pos = before
		return
	}
	d.month, d.hasMonth = int(month), true
	behind := p.pos
	comma := p.accept(',')
	named := p.skipToYear(comma)
	inWords := d.inWords || p.peek(0).kind == tokenWord
	apostrophe := p.peek(0).kind == '\''
	year, digits := p.year(comma && !named)
	if digits == 0 || digits == 2 && p.inText && !apostrophe { // 5 Maret 40 orang
		p.pos = behind
		return
	}
	d.year, d.hasYear, d.shortYear = year, true, digits == 2
	p.sameDay(d, inWords)
}

// year reads a year of four digits or of two, which are 1969 to 2068, in digits
// or in words. Two digits that begin a time (5 Maret 20.00) and, after a comma,
// what begins another day (28 Maret, 29 Maret) are no year. It returns how many
// digits the year has, 0 if there is none.
func (p *scanner) year(comma bool) (year, digits int) {
	before := p.pos
	apostrophe := p.accept('\'')
	n := p.digits(0)
	switch {
	case apostrophe:
	case n == 2 && (p.atTime(0) || comma && p.startsDay(0)):
		return 0, 0
	case n == 4 && comma && p.atYearFirst():
		return 0, 0
	}
	q, ok := p.quantity()
	switch {
	case !ok:
	case q.digits == 4 && !apostrophe:
		return q.value, 4
	case q.digits != 2 || comma && q.inWords:
	default:
		return century(q.value), 2
	}
	p.pos = before
	return 0, 0
}

// century returns the year that two digits mean: 1969 to 2068.
func century(year int) int {
	if year <= 68 {
		return 2000 + year
	}
	return 1900 + year
}

// atYearFirst reports whether 2024-03-05 comes next, and not 2024-5-3-2024.
func (p *scanner) atYearFirst() bool {
	sign := p.peek(1).kind
	return (sign == '-' || sign == '/' || sign == '.') && p.digits(2) > 0 && p.digits(2) <= 2 &&
		p.peek(3).kind == sign && p.digits(4) > 0 && p.digits(4) <= 2 && p.peek(5).kind != sign
}

// startsDay reports whether the number k places ahead is followed as a day is,
// by its month or by another day.
func (p *scanner) startsDay(k int) bool {
	if p.peek(k + 1).opened { // 9 (sembilan) Maret
		return true
	}
	switch word := p.word(k + 1); string(word) {
	case "":
		switch p.peek(k + 1).kind {
		case '/', '-', '.', '&':
			return true
		case ',':
			_, weekday := readWeekday(p.word(k + 2))
			return weekday || p.digits(k+2) > 0 && !p.atTime(k+2) || string(p.word(k+2)) == "dan"
		}
		return false
	case "bulan", "bln", "dan":
		return true
	default:
		_, name := readMonth(word)
		_, roman := readRomanMonth(word)
		return name || roman
	}
}

// sameDay reads the same day in another form, which must agree: in brackets, or
// in digits behind words.
func (p *scanner) sameDay(d *day, inWords bool) {
	before := p.pos
	if inWords {
		p.accept(',')
	}
	if t := p.peek(0); t.opened || inWords && t.kind == tokenNumber {
		if same, ok := p.day(); ok && same.hasYear {
			p.agree(same.year == d.year && same.month == d.month && same.day == d.day)
			d.clock = same.clock
			return
		}
	}
	p.pos = before
}

// isoTime reads the time of an ISO date-time, T08:00:00+07:00. The day is kept as
// written; the time counts if a [ClockReading] can hold it: whole minutes, in a
// zone of Indonesia or in none.
func (p *scanner) isoTime() (clock ClockReading) {
	before := p.pos
	separated := p.acceptWord("t")
	if !p.atTime(0) || p.digits(0) != 2 || p.peek(1).kind != ':' {
		p.pos = before
		return ClockReading{}
	}
	from, ok := p.clockTime()
	whole := ok
	seconds := p.peek(0).kind == ':' && p.digits(1) == 2
	if seconds {
		whole = whole && p.value(1) == 0
		p.pos += 2
		if p.peek(0).kind == '.' && p.digits(1) > 0 {
			whole = whole && p.value(1) == 0
			p.pos += 2
		}
	}
	if !separated && !seconds || !ok { // a time of another kind, or none
		p.pos = before
		return ClockReading{}
	}
	zone := p.isoOffset(&whole)
	if whole {
		clock = ClockReading{From: from, Zone: zone}
	}
	return clock
}

// isoOffset reads Z, +07:00, +0700 or +07. It sets whole to false if the offset
// is none of Indonesia's.
func (p *scanner) isoOffset(whole *bool) (zone civil.Zone) {
	if p.acceptWord("z") {
		*whole = false
		return 0
	}
	sign := p.peek(0).kind
	if sign != '+' && sign != '-' || p.digits(1) != 2 && p.digits(1) != 4 || p.digits(1) == 4 && p.peek(2).kind == '-' {
		return 0
	}
	hours, minutes := p.value(1), 0
	compact := p.digits(1) == 4
	p.pos += 2
	if compact {
		hours, minutes = hours/100, hours%100
	} else if p.peek(0).kind == ':' && p.digits(1) == 2 {
		minutes = p.value(1)
		p.pos += 2
	}
	if sign == '-' || minutes != 0 || hours < 7 || hours > 9 {
		*whole = false
		return 0
	}
	return civil.Zone(hours - 6)
}
