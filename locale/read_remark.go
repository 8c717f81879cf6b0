package locale

// remark steps over a remark in brackets behind a date or a time, if all of it is
// understood as one: (tentatif), (hari ke-2). What it tells of the days is kept
// in l: a weekday, 5 Maret 2024 (Selasa), and how many they are, (3 hari).
func (p *scanner) remark(l *dayList) {
	if !p.peek(0).opened || p.atEnd() {
		return
	}
	length := 0
	for !p.peek(length).closed {
		if length++; p.pos+length >= p.n {
			return
		}
	}
	length++
	before := p.pos
	stop := p.pos + length
	if l != nil && l.named == 0 {
		if l.readWeekdays(p); p.pos == stop {
			return
		}
		p.pos, l.named = before, 0
	}
	if p.inText && string(p.word(1)) != "hari" { // (3 hari) is of the date, (Antara) is not
		return
	}
	for p.pos < stop {
		switch {
		case p.digits(0) > 0:
			if !p.counted(l) {
				p.pos = before
				return
			}
		case p.peek(0).kind == tokenWord && !changesDate(p.word(0)):
			p.pos++
		case p.peek(0).kind == ',' || p.peek(0).kind == '.' || p.peek(0).kind == '-':
			p.pos++
		default:
			p.pos = before
			return
		}
	}
}

// counted reads a number of a remark, which must count something: 3 hari, hari
// ke-2, 16 JP.
func (p *scanner) counted(l *dayList) bool {
	n := p.value(0)
	if p.pos > 1 && p.peek(-1).kind == '-' && string(p.word(-2)) == "ke" {
		p.pos++
		return true
	}
	switch string(p.word(1)) {
	case "hari":
		if l != nil {
			l.told = n
		}
	case "jp", "jam", "menit", "orang", "peserta", "sesi":
	default:
		return false
	}
	p.pos += 2
	return true
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
