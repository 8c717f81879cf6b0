package locale

// join is what stands between two days, weekdays or times.
type join uint8

const (
	joinNone join = iota
	joinSpan      // -, s.d., sampai dengan: from one to the other
	joinAnd       // dan, &, a comma: this one and that one
)

// joiner reads what joins two days or times, in any spelling.
func (p *scanner) joiner() join {
	switch p.peek(0).kind {
	case '-':
		p.pos++
		if p.peek(0).kind == '-' && !p.peek(0).space {
			p.pos++
		}
		return joinSpan
	case '&':
		p.pos++
		return joinAnd
	}
	switch string(p.word(0)) {
	case "dan":
		p.pos++
		return joinAnd
	case "s":
		if sign := p.peek(1).kind; sign != '.' && sign != '/' || string(p.word(2)) != "d" {
			return joinNone
		}
		p.pos += 3
		p.accept('.')
		return joinSpan
	case "sd":
		p.pos++
		p.accept('.')
		return joinSpan
	case "sampai":
		p.pos++
		p.acceptWord("dengan")
		return joinSpan
	case "hingga":
		p.pos++
		return joinSpan
	}
	return joinNone
}
