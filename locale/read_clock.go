package locale

import "github.com/integritas-id/integritas/civil"

// ClockReading is a time of the day or a span of one day, as read.
type ClockReading struct {
	From, To civil.Clock // To is the zero Clock for a single time and an open end
	OpenEnd  bool        // s.d. selesai
	Zone     civil.Zone  // zero if none is written; none is guessed
}

// ParseClock reads a time of the day or a span, as [FormatClock],
// [FormatClockSpan] and [FormatClockFrom] write them and more widely: a dot or
// a colon, one digit for the hour, pukul, pkl. or jam before each time, the
// zone in any spelling of [civil.ParseZone] after each time or at the end, and
// between the times a dash, s.d., s/d, sampai (dengan) or hingga. Selesai is an
// open end. A label with a colon (Pukul :, Waktu:), dari or mulai may stand in
// front, a remark in brackets behind.
//
// Hours go from 0 to 24, minutes have two digits, 24 takes 00 only. What lacks
// minutes (9 pagi, 8.5) or signs (0800) is refused, and so are two zones in one
// span. Errors are a [*ReadError] with [CodeEmpty] or [CodeNotATime].
func ParseClock(s string) (ClockReading, error) {
	var p scanner
	if !p.scan(s) {
		return ClockReading{}, &ReadError{CodeNotATime, s}
	}
	if p.n == 0 {
		return ClockReading{}, &ReadError{CodeEmpty, s}
	}
	p.cutClockLabel()
	p.cutLeadingClock()
	c, ok := p.clock()
	if p.remark(); !ok || !p.atEnd() {
		return ClockReading{}, &ReadError{CodeNotATime, s}
	}
	return c, nil
}

// cutClockLabel steps over a label before a time: Pukul :, Waktu/Jam:, and over
// the bare colon that a cut label leaves.
func (p *scanner) cutClockLabel() {
	for k := range p.n - p.pos {
		switch p.peek(k).kind {
		case ':':
			p.pos += k + 1
			return
		case '/', ',', '.':
		case tokenWord:
			switch string(p.word(k)) {
			case "pukul", "pkl", "jam", "waktu", "pelaksanaan", "kegiatan", "acara", "mulai", "dan":
			default:
				return
			}
		default:
			return
		}
	}
}

// cutLeadingClock steps over the words that lead a time: dari pukul 09.00.
func (p *scanner) cutLeadingClock() {
	for {
		switch string(p.word(0)) {
		case "dari", "mulai", "sejak", "pada":
			p.pos++
			p.accept(',')
		default:
			return
		}
	}
}

// cutBeforeClock steps over what stands between a date and its time: one sign,
// a label, words.
func (p *scanner) cutBeforeClock() {
	switch p.peek(0).kind {
	case ',', '|', ';', '-', '.':
		p.pos++
	case '@':
		p.pos++
		return
	}
	p.cutClockLabel()
	p.cutLeadingClock()
}

// clock reads a time or a span.
func (p *scanner) clock() (ClockReading, bool) {
	var c ClockReading
	var ok bool
	if c.From, ok = p.clockTime(); !ok {
		return ClockReading{}, false
	}
	c.Zone = p.zone()
	before := p.pos
	if p.joiner() != joinSpan {
		p.pos = before
		return c, true
	}
	if p.acceptWord("selesai") {
		c.OpenEnd = true
	} else if c.To, ok = p.clockTime(); !ok {
		return ClockReading{}, false
	}
	switch zone := p.zone(); {
	case zone.IsZero():
	case c.Zone.IsZero():
		c.Zone = zone
	case c.Zone != zone:
		return ClockReading{}, false
	}
	return c, true
}

// clockTime reads one time: pkl. 8.00.
func (p *scanner) clockTime() (civil.Clock, bool) {
	switch string(p.word(0)) {
	case "pukul", "pkl", "jam":
		p.pos++
		p.accept('.')
		p.accept(':')
	}
	if !p.atTime(0) {
		return civil.Clock{}, false
	}
	c, err := civil.NewClock(p.value(0), p.value(2))
	p.pos += 3
	return c, err == nil
}

// atTime reports whether 8.00 or 08:00 stands k places ahead, without spaces,
// and not 05.03.2024.
func (p *scanner) atTime(k int) bool {
	sign, minute := p.peek(k+1), p.peek(k+2)
	return p.digits(k) > 0 && p.digits(k) <= 2 && (sign.kind == '.' || sign.kind == ':') && !sign.space &&
		p.digits(k+2) == 2 && !minute.space && p.peek(k+3).kind != '.'
}

// zone reads a zone in any spelling of [civil.ParseZone]; the zero Zone if none
// comes next.
func (p *scanner) zone() civil.Zone {
	switch string(p.word(0)) {
	case "wib":
		p.pos++
		return civil.WIB
	case "wita":
		p.pos++
		return civil.WITA
	case "wit":
		p.pos++
		return civil.WIT
	}
	first := p.peek(0)
	if first.kind != tokenWord && first.kind != '+' {
		return 0
	}
	const longest = 5 // utc+07:00, asia/ujung_pandang
	for k := min(longest, p.n-p.pos); k > 0; k-- {
		if z, err := civil.ParseZone(string(p.buf[first.start:p.peek(k-1).end])); err == nil {
			p.pos += k
			return z
		}
	}
	return 0
}

// atClock reports whether a time comes next, with or without pukul.
func (p *scanner) atClock() bool {
	switch string(p.word(0)) {
	case "pukul", "pkl", "jam":
		return true
	}
	return p.atTime(0)
}
