package locale

import "github.com/integritas-id/integritas/civil"

// relative reads a day that is told by its distance from today: besok, 3 hari
// lagi. The words hari ini are read with those that lead a date.
func (p *scanner) relative() (days int, ok bool) {
	if p.inText {
		return 0, false
	}
	before := p.pos
	switch string(p.word(0)) {
	case "besok":
		p.pos++
		return 1, true
	case "lusa":
		p.pos++
		return 2, true
	case "kemarin":
		p.pos++
		if p.acceptWord("dulu") {
			return -2, true
		}
		return -1, true
	case "hari":
		if string(p.word(1)) == "ini" {
			p.pos += 2
			return 0, true
		}
		return 0, false
	}
	within := p.acceptWord("dalam")
	if n := p.digits(0); n == 0 || n > 4 {
		p.pos = before
		return 0, false
	}
	q, _ := p.quantity()
	days = q.value
	switch {
	case !p.acceptWord("hari"):
	case within:
		return days, true
	case p.acceptWord("lagi"):
		return days, true
	case p.acceptWord("lalu"):
		return -days, true
	case string(p.word(0)) == "yang" && string(p.word(1)) == "lalu":
		p.pos += 2
		return -days, true
	}
	p.pos = before
	return 0, false
}

// relativeDay returns the day that lies so many days from the reader's.
func (r DateReader) relativeDay(days int) (civil.Range, Code) {
	if r.On.IsZero() {
		return civil.Range{}, CodeIncomplete
	}
	d := r.On.AddDays(days)
	if d.IsZero() {
		return civil.Range{}, CodeNoSuchDate
	}
	return civil.Day(d), ""
}
