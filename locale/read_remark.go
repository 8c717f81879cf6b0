package locale

// remarkEnd returns the token behind the remark in brackets that begins here, or p.pos
// where none does.
func (p *scanner) remarkEnd() int {
	if !p.peek(0).opened || p.atEnd() {
		return p.pos
	}
	for stop := p.pos; stop < p.n; stop++ {
		if p.tokens[stop].closed {
			return stop + 1
		}
	}
	return p.pos
}

// remark steps over a remark in brackets behind a date or a time, if all of it is
// understood as one: (tentatif), (hari ke-2). It returns how many days a remark such as
// (3 hari) counts, 0 for none.
func (p *scanner) remark() (days int) {
	before, stop := p.pos, p.remarkEnd()
	if p.inText && string(p.word(1)) != "hari" { // (3 hari) is of the date, (Antara) is not
		return 0
	}
	for p.pos < stop {
		ok := false
		switch sign := p.peek(0).kind; {
		case p.digits(0) > 0:
			var told int
			if told, ok = p.counted(); told > 0 {
				days = told
			}
		case sign == tokenWord && !changesDate(p.word(0)), sign == ',', sign == '.', sign == '-':
			p.pos++
			ok = true
		}
		if !ok {
			p.pos = before
			return 0
		}
	}
	return days
}

// counted reads a number of a remark, which must count something: 3 hari, hari
// ke-2, 16 JP. It returns the number of days that it counts, 0 for none.
func (p *scanner) counted() (days int, ok bool) {
	n := p.value(0)
	if p.pos > 1 && p.peek(-1).kind == '-' && string(p.word(-2)) == "ke" {
		p.pos++
		return 0, true
	}
	switch string(p.word(1)) {
	case "hari":
		days = n
	case "jp", "jam", "menit", "orang", "peserta", "sesi":
	default:
		return 0, false
	}
	p.pos += 2
	return days, true
}

// changesDate reports whether a word in a remark says another day or calls the
// date off, so that the date before it is not what the text means.
func changesDate(word []byte) bool {
	if _, ok := readMonth(word); ok {
		return true
	}
	if _, ok := readWeekday(word); ok {
		return true
	}
	switch string(word) {
	case "batal", "dibatalkan", "ditunda", "tunda", "diundur", "mundur", "dimajukan", "maju", "dipindah", "dipindahkan", "pindah", "diganti",
		"berubah", "perubahan", "ralat", "semula", "menjadi", "bukan", "tidak", "tanpa", "kecuali", "minus", "libur",
		"sebelum", "sesudah", "setelah", "sejak", "sampai", "hingga", "antara", "atau",
		"besok", "lusa", "kemarin", "tadi", "depan", "lalu", "tanggal", "tgl", "bulan", "tahun",
		"h", "hijriah", "hijriyah":
		return true
	}
	return false
}
