package locale

// ParseDate reads one day or one range of days in Indonesian. It is the zero
// [DateReader]'s Parse.
func ParseDate(s string) (DateReading, error) { return DateReader{}.Parse(s) }

// Parse reads one day or one range of days, with a weekday, a place and a time
// of day if there are any. Nothing may be left over. It reads
//
//	Selasa, 5 Maret 2024            every style of [FormatDate] and [FormatRange]
//	5 Nopember 2024, 17 Agt 2024    old, short and English names of months and weekdays
//	5/3/2024, 5-III-2024, 5.3.24    day, month, year, never another order
//	2024-03-05, 2024/3/5            year first if it has four digits
//	5/3, 5 Maret                    with the reader's Year or On
//	lima Maret dua ribu dua puluh empat
//	tanggal 26 (dua puluh enam) bulan Maret tahun 2019
//	5-7/3/2024, 29 Desember s.d. 2 Januari 2025, 5, 6, dan 7 Maret 2024
//	Hari/Tanggal : …                labels, and pada hari, tanggal, mulai in front
//	Metro, 5 Maret 2024             one place in front
//	5 Maret 2024 | 08.00 WIB        a time or a span, as [ParseClock] reads it
//	5-7 Maret 2024 (3 hari)         a remark in brackets, which may count the days or name the weekday
//	24 Syakban 1445 H / 5 Maret 2024 a day of the Hijri calendar beside it, which is passed over
//	besok, 3 hari lagi              with the reader's On
//
// Years of two digits are 1969 to 2068. Parts that the first day of a range
// leaves out come from the last; only a range from October, November or December
// to January, February or March passes the New Year. A weekday that disagrees with its day changes
// nothing but WeekdayMatches: such slips are frequent, and which of the two is
// right is not for a reader to say.
//
// With List, a text that is none of these may be one day of
//
//	Mei 17, 1969, 1969 Mei 17       the month as a word in any place but the last
//	05/17/1969                      month first where it cannot be the day: MonthFirst
//	17051969, 19690517              eight digits
//	17 05 1969, 17/05-1969          any sign or space between
//	17 Junk 1969, 17 Agustsu 1969   a slip that is near to one month only: Misspelt
//	Metro 17 Mei 1969               words in front, but for those that change the day
//	17/05/1969 00:00:00             the time that spreadsheets add, which is dropped
//
// Errors are a [*ReadError] with [CodeEmpty], [CodeNotADate], [CodeIncomplete],
// [CodeNoSuchDate], [CodeOrder], [CodeGap], [CodeMismatch],
// [CodeOtherCalendar] or, with List, [CodeSerial].
func (r DateReader) Parse(s string) (DateReading, error) {
	var p scanner
	if !p.scan(s) {
		return DateReading{}, &ReadError{CodeNotADate, s}
	}
	reading, code := r.parse(&p)
	if r.List && (code == CodeNotADate || code == CodeNoSuchDate || code == CodeIncomplete) {
		if inList, other := r.parseCell(&p); other != CodeNotADate {
			reading, code = inList, other
		}
	}
	if r.Birth && code == "" && reading.Range.Start != reading.Range.End {
		return DateReading{}, &ReadError{CodeNotADate, s}
	}
	if code != "" {
		return DateReading{}, &ReadError{code, s}
	}
	return reading, nil
}

func (r DateReader) parse(p *scanner) (DateReading, Code) {
	if p.n == 0 {
		return DateReading{}, CodeEmpty
	}
	reading, code := r.parseCivil(p)
	if (code == CodeNotADate || code == CodeIncomplete) && p.hasHijri() {
		other := CodeOtherCalendar
		if p.cutHijri() {
			if reading, code = r.parseCivil(p); code != CodeNotADate && code != CodeIncomplete {
				other = code
			}
		}
		code = other
	}
	return reading, code
}

// parseCivil reads all that is there as one day or range, with what may stand
// around it.
func (r DateReader) parseCivil(p *scanner) (DateReading, Code) {
	p.pos = 0
	p.accept('|') // of a byline
	p.cutLabel()
	p.cutLeading()
	start := p.pos
	reading, code := r.read(p)
	// What reads as weekdays or as words of a date is none of a place.
	if code == CodeNotADate || code == CodeIncomplete {
		if p.pos = start; p.cutPlace() {
			p.cutLeading()
			var other Code
			if reading, other = r.read(p); other != CodeNotADate {
				code = other
			}
		}
	}
	return reading, code
}

// cutLabel steps over what stands before the first colon if it is a label:
// Hari/Tanggal :
func (p *scanner) cutLabel() {
	for k := range p.n {
		switch p.peek(k).kind {
		case ':':
			p.pos += k + 1
			return
		case '/', ',', '.':
		case tokenWord:
			switch string(p.word(k)) {
			case "hari", "tanggal", "tgl", "waktu", "pelaksanaan", "pukul", "jam", "dan":
			default:
				return
			}
		default:
			return
		}
	}
}

// cutLeading steps over the words that lead a date: pada hari ini, tanggal.
// Where they are all there is, hari ini is left: it is today.
func (p *scanner) cutLeading() {
	for today := -1; ; {
		switch string(p.word(0)) {
		case "pada", "tanggal", "tgl", "tertanggal", "mulai", "dari", "ini":
			today = -1
		case "hari":
			if today = -1; string(p.word(1)) == "ini" {
				today = p.pos
				p.pos++
			}
		default:
			if today >= 0 && (p.atEnd() || p.atClock()) {
				p.pos = today
			}
			return
		}
		p.pos++
		if !p.accept('.') {
			p.accept(',')
		}
	}
}

// cutPlace steps over the place before the first comma: letters, dots, hyphens
// and apostrophes. Pasar Minggu and Lima Puluh are places; Selasa dan Rabu and
// Lima Maret are words of a date.
func (p *scanner) cutPlace() bool {
	dated, counted, other := false, false, false
	for k := 0; ; k++ {
		switch p.peek(k).kind {
		case '.', '-', '\'':
		case tokenWord:
			word := p.word(k)
			_, weekday := readWeekday(word)
			_, month := readMonth(word)
			number, _ := nextWord(word)
			switch {
			case weekday || month:
				dated = true
			case number.kind != wordNone:
				counted = true
			case !joinsDate(word):
				other = true
			}
		case ',':
			if k == 0 || dated && (counted || !other) {
				return false
			}
			p.pos += k + 1
			return true
		default:
			return false
		}
	}
}

// joinsDate reports whether a word beside a weekday or a month belongs to the
// date: Selasa dan Rabu, Selasa malam, bulan Maret.
func joinsDate(word []byte) bool {
	switch string(word) {
	case "dan", "s", "d", "sd", "sampai", "dengan", "hingga",
		"pagi", "siang", "sore", "petang", "malam", "dini", "hari",
		"tanggal", "tgl", "bulan", "bln", "tahun", "thn":
		return true
	}
	return false
}

// read reads a date from where the scanner is to the end.
func (r DateReader) read(p *scanner) (DateReading, Code) {
	var list dayList
	list.readWeekdays(p)
	if days, ok := p.relative(); ok && list.named <= 1 {
		var reading DateReading
		switch ended := p.end(&reading, nil); {
		case p.code != "":
			return DateReading{}, p.code
		case !ended:
			return DateReading{}, CodeNotADate
		}
		var code Code
		if reading.Range, code = r.relativeDay(days); code != "" {
			return DateReading{}, code
		}
		reading.HasWeekday, reading.WeekdayMatches, _ = list.judge(reading.Range)
		return reading, ""
	}
	before := p.pos
	if !list.read(p) {
		p.pos = before
		return DateReading{}, p.failure(list.named > 0)
	}
	var reading DateReading
	ended := p.end(&reading, &list)
	switch {
	case p.code != "":
		return DateReading{}, p.code
	case !ended:
		p.pos = before
		return DateReading{}, p.failure(false)
	}
	if clock := list.days[0].clock; list.n == 1 && !clock.From.IsZero() {
		reading.setClock(clock)
	}
	var code Code
	if reading.Range, code = list.resolve(r); code != "" {
		return DateReading{}, code
	}
	if list.told > 0 && list.told != reading.Range.Len() { // 5-7 Maret 2024 (2 hari)
		return DateReading{}, CodeMismatch
	}
	var ok bool
	if reading.HasWeekday, reading.WeekdayMatches, ok = list.judge(reading.Range); !ok {
		return DateReading{}, CodeNotADate
	}
	reading.CenturyUnknown = r.Birth && list.days[0].shortYear
	return reading, ""
}

// readWeekdays reads the weekdays in front of all days: one, two ends or a list.
func (l *dayList) readWeekdays(p *scanner) {
	before := p.pos
	for l.named < maxDays {
		w, ok := p.weekday()
		if !ok {
			break
		}
		l.weekdays[l.named] = w
		l.named++
		behind := p.pos
		p.weekdayEnd()
		before = p.pos
		if p.joiner() == joinNone && p.pos == behind {
			break
		}
	}
	p.pos = before
}

// end reads what may follow a date: a time, and a remark in brackets about the
// days l. It reports whether nothing is left over.
func (p *scanner) end(reading *DateReading, l *dayList) bool {
	l.remark(p)
	if p.atEnd() {
		return true
	}
	p.cutBeforeClock()
	c, ok := p.clock()
	if !ok {
		return false
	}
	reading.setClock(c)
	l.remark(p)
	return p.atEnd()
}

// remark steps over a remark in brackets and keeps what it tells of the days: a weekday,
// 5 Maret 2024 (Selasa), or how many they are, (3 hari). A nil list keeps nothing.
func (l *dayList) remark(p *scanner) {
	if stop := p.remarkEnd(); l != nil && l.named == 0 && stop > p.pos {
		before := p.pos
		if l.readWeekdays(p); p.pos == stop {
			return
		}
		p.pos, l.named = before, 0
	}
	if told := p.remark(); l != nil && told > 0 {
		l.told = told
	}
}

// failure returns why no date could be read: a weekday or a month alone is a
// date without its day, other text is none.
func (p *scanner) failure(weekday bool) Code {
	var reading DateReading
	switch {
	case p.code != "":
		return p.code
	case weekday && p.end(&reading, nil):
		return CodeIncomplete
	case p.monthAlone():
		return CodeIncomplete
	}
	return CodeNotADate
}

// monthAlone reports whether only a month is left, with or without its year:
// Maret 2024, 03/2024, 2024-03.
func (p *scanner) monthAlone() bool {
	p.skip()
	if _, ok := readMonth(p.word(0)); ok {
		p.pos++
		p.accept('.')
		p.accept(',')
		p.skip()
		p.year(false)
		return p.atEnd()
	}
	sign := p.peek(1).kind
	return (sign == '/' || sign == '-' || sign == '.') && p.pos+3 == p.n &&
		(p.digits(0) == 4 && p.digits(2) > 0 && p.digits(2) <= 2 || p.digits(2) == 4 && p.digits(0) > 0 && p.digits(0) <= 2)
}
