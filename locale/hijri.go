package locale

// hijriMonth returns how many words ahead, from the one k places ahead, name a
// month of the Hijri calendar; 0 if they name none. Apostrophes are gone before.
func (p *scanner) hijriMonth(k int) int {
	switch string(p.word(k)) {
	case "muharram", "muharam", "safar", "shafar", "rajab", "syakban", "syaban", "shaban", "rabiulawal", "rabiulakhir", "jumadilawal", "jumadilakhir",
		"ramadan", "ramadhan", "ramadlan", "romadon", "romadhon", "syawal", "syawwal",
		"zulkaidah", "zulkaedah", "zulqaidah", "zulqadah", "zulkadah", "dzulkaidah", "dzulqaidah", "dzulqadah", "dzulkadah",
		"zulhijah", "zulhijjah", "dzulhijah", "dzulhijjah":
		return 1
	case "rabiul", "rabi", "jumadil", "jumadal", "jumada", "dzul", "zul":
		switch string(p.word(k + 1)) {
		case "awal", "awwal", "ula", "akhir", "akhirah", "tsani", "tsaniyah", "sani", "hijjah", "hijah", "qadah", "qaidah", "kaidah":
			return 2
		}
		return 1
	}
	return 0
}

// hasHijri reports whether the text names a month of the Hijri calendar, or has
// an H behind a number.
func (p *scanner) hasHijri() bool {
	p.pos = 0
	for k := range p.n {
		if p.hijriMonth(k) > 0 {
			return true
		}
		switch string(p.word(k)) {
		case "hijjah", "hijriah", "hijriyah":
			return true
		case "h":
			if k > 0 && p.digits(k-1) > 0 && !p.peek(k).opened {
				return true
			}
		}
	}
	return false
}

// cutHijri takes one whole date of the Hijri calendar out of the text, with what
// joins it to the civil date beside it: 24 Syakban 1445 H / 5 Maret 2024 M. It
// returns false if there is none or nothing else.
func (p *scanner) cutHijri() bool {
	p.pos = 0
	for k := range p.n {
		words := p.hijriMonth(k)
		if words == 0 || p.digits(k+words) != 4 || k == 0 || p.digits(k-1) == 0 || p.digits(k-1) > 2 {
			continue
		}
		start, end := p.hijriStart(k-1), k+words+1
		if p.pos = end; p.hijriMark("h", "hijriah", "hijriyah") {
			end = p.pos
		}
		p.pos = 0
		p.cutBeside(start, end)
		return p.n > 0
	}
	return false
}

// hijriStart returns where the date begins whose last day stands at k: 1 s.d. 10
// Ramadan begins at the 1.
func (p *scanner) hijriStart(k int) int {
	const longest = 5 // 1 s . d .
	for back := 2; back <= longest+1 && back <= k; back++ {
		p.pos = k - back
		if n := p.digits(0); n == 0 || n > 2 {
			continue
		}
		p.pos++
		if p.joiner() != joinNone && p.pos == k {
			return k - back
		}
	}
	return k
}

// hijriMark steps over one of the words that name a calendar, with a dot behind.
func (p *scanner) hijriMark(words ...string) bool {
	for _, word := range words {
		if p.acceptWord(word) {
			p.accept('.')
			return true
		}
	}
	return false
}

// cutBeside takes the tokens from start to end out, with the sign or the words
// that join them to what is left, and the M of the civil year.
func (p *scanner) cutBeside(start, end int) {
	if start > 0 && p.joinsCalendars(start-1) {
		for start > 0 && p.joinsCalendars(start-1) {
			start--
		}
		if start > 0 && p.isMasehi(start-1) {
			start--
		}
	} else {
		for end < p.n && p.joinsCalendars(end) {
			end++
		}
	}
	p.n = start + copy(p.tokens[start:], p.tokens[end:p.n])
	clear(p.tokens[p.n:])
	for k := 1; k < p.n; k++ {
		if p.isMasehi(k) {
			p.n = k + copy(p.tokens[k:], p.tokens[k+1:p.n])
			clear(p.tokens[p.n:])
			break
		}
	}
}

// joinsCalendars reports whether a token joins the dates of two calendars.
func (p *scanner) joinsCalendars(k int) bool {
	switch p.tokens[k].kind {
	case '/', '|', '-', ',', '=':
		return true
	}
	switch string(p.word(k)) {
	case "bertepatan", "dengan", "tanggal", "atau":
		return true
	}
	return false
}

// isMasehi reports whether a token is the M behind a civil year.
func (p *scanner) isMasehi(k int) bool {
	word := string(p.word(k))
	return (word == "m" || word == "masehi") && k > 0 && p.tokens[k-1].kind == tokenNumber
}
