package locale

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// DateMention is a day, a range of days or a time in running text.
type DateMention struct {
	Start, End int         // the bytes of the text that it stands in, End excluded
	Reading    DateReading // its Range is zero for a time without a day
	Code       Code        // why it cannot be read: [CodeIncomplete], [CodeNoSuchDate], [CodeOrder], [CodeGap], [CodeMismatch]; empty if it can
}

// Find yields the days, ranges and times that running text names, in their order:
//
//	… digelar Selasa (5/3/2024)                  a weekday and its day in brackets
//	Kemarin, Selasa (17/9), …                    with the reader's On, the day of publication
//	pada 5–7 Maret 2024 pukul 09.00 WIB s.d. selesai
//	mulai pukul 07.30 WIB, 09.00–12.00 WITA      a time with pukul or a zone
//
// It takes only what is sure to be one. A number with a slash is a day if it
// stands in brackets, behind a weekday or with a year of four digits; numbers of
// laws, articles, amounts, shares and streets (Jalan 17 Agustus) are none, nor are
// kemarin or Selasa lalu alone. What is plainly meant for a day and cannot be read
// comes with its Code. List and Birth are for cells and have no effect.
//
// The text may be of any length; the time is linear in it. Find may be ranged
// over any number of times.
func (r DateReader) Find(text string) iter.Seq[DateMention] {
	r.List, r.Birth = false, false
	return func(yield func(DateMention) bool) {
		for at := 0; at < len(text); {
			if !startsToken(text, at) {
				at++
				continue
			}
			m, ok := r.mention(text, at)
			if !ok {
				at = tokenStop(text, at)
				continue
			}
			if !yield(m) {
				return
			}
			at = m.End
		}
	}
}

// mention reads the mention that begins at a token, if one does.
func (r DateReader) mention(text string, at int) (DateMention, bool) {
	word := strings.ToLower(text[at:tokenStop(text, at)])
	switch {
	case isDigit(rune(text[at])):
		if notDate(text[:at]) || len(word) == 3 || len(word) > 4 {
			return DateMention{}, false
		}
	case word == "pukul" || word == "pkl" || word == "jam":
		return clockMention(text, at)
	case !isWeekdayWord(word):
		return DateMention{}, false
	}
	m := DateMention{Start: at}
	seen := false // a longer text that is meant for days but cannot be read
	for _, end := range slices.Backward(dayEnds(text, at, mentionEnds(text, at))) {
		reading, code, plain := r.readInText(text, at, end)
		switch {
		case code == "" && plain:
			if seen && m.Code == CodeOrder && (joinsSpan(text[end:m.End]) || reading.Range.Len() > 1) {
				return m, true // 7 Maret - 5 Maret 2024 is no 7 March
			}
			return DateMention{Start: at, End: end, Reading: reading}, true
		case !seen && plain && code != CodeNotADate:
			m.End, m.Code, seen = end, code, true
		}
	}
	if isDigit(rune(text[at])) && !seen {
		return clockMention(text, at)
	}
	return m, seen
}

// readInText reads a piece of running text; plain reports whether it is surely
// meant for days.
func (r DateReader) readInText(text string, at, end int) (reading DateReading, code Code, plain bool) {
	piece := text[at:end]
	if followedByNumber(text[end:]) {
		return DateReading{}, CodeNotADate, false
	}
	var p scanner
	p.inText = true
	if strings.Count(piece, "(") != strings.Count(piece, ")") || strings.Count(piece, "[") != strings.Count(piece, "]") || !p.scan(piece) {
		return DateReading{}, CodeNotADate, false
	}
	plain = p.namesDay(piece, inBracketsAt(text, at) || behindTanggal(text[:at]))
	if !plain {
		return DateReading{}, CodeNotADate, false
	}
	reading, code = r.parseCivil(&p)
	return reading, code, true
}

// namesDay reports whether the tokens are plainly a day: a month by its name, a
// weekday with a number, a year first, or numbers and a year of four digits by
// slashes or hyphens; in brackets or behind tanggal numbers by any sign.
func (p *scanner) namesDay(piece string, marked bool) bool {
	numbers, month, weekday, long, dots := 0, false, false, false, false
	for k := range p.n {
		switch p.tokens[k].kind {
		case tokenNumber:
			numbers++
			long = long || p.digits(k) == 4
		case '.':
			dots = true
		case tokenWord:
			word := p.word(k)
			if _, ok := readMonth(word); ok {
				if !isMonthWord(piece, string(word)) {
					return false
				}
				month = true
			}
			if _, ok := readWeekday(word); ok {
				weekday = true
			}
		}
	}
	switch {
	case numbers == 0:
		return false
	case month || weekday || marked && numbers > 1:
		return true
	}
	return long && numbers > 2 && !dots
}

// isMonthWord reports whether a folded month stands in the text as a month does:
// a short form has a capital.
func isMonthWord(piece, word string) bool {
	return len(word) > 3 || word == "mei" || len(word) == 3 && !strings.Contains(piece, word)
}

// clockMention reads a time with pukul before it or a zone behind it.
func clockMention(text string, at int) (DateMention, bool) {
	for _, end := range slices.Backward(clockEnds(text, at, mentionEnds(text, at))) {
		c, err := ParseClock(text[at:end])
		if err != nil || isDigit(rune(text[at])) && c.Zone.IsZero() || followedByNumber(text[end:]) || strings.ContainsAny(text[end-1:end], ")]") {
			continue
		}
		m := DateMention{Start: at, End: end, Reading: DateReading{WeekdayMatches: true}}
		m.Reading.setClock(c)
		return m, true
	}
	return DateMention{}, false
}

// isWeekdayWord reports whether a small word is a weekday as running text has it:
// short forms are other words too.
func isWeekdayWord(word string) bool {
	_, ok := readWeekday([]byte(strings.ReplaceAll(strings.ReplaceAll(word, "'", ""), "’", "")))
	return ok && len(word) > 3
}

// startsToken reports whether a number or a word begins at a byte.
func startsToken(text string, at int) bool {
	c, _ := utf8.DecodeRuneInString(text[at:])
	if !isAlphanumeric(c) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	return at == 0 || !isAlphanumeric(before) && before != '\'' && before != '’'
}

func isAlphanumeric(c rune) bool {
	return c != utf8.RuneError && (unicode.IsLetter(c) || unicode.IsDigit(c))
}

// tokenStop returns where the number or word at a byte ends; an apostrophe inside
// a word belongs to it.
func tokenStop(text string, at int) int {
	digits := isDigit(rune(text[at]))
	for i, c := range text[at:] {
		if i > 0 && (!isAlphanumeric(c) && c != '\'' && c != '’' || digits != (c >= '0' && c <= '9')) {
			return at + i
		}
	}
	return len(text)
}

// mentionEnds returns where a mention that begins at a byte may end: behind each
// number, word or closing bracket nearby, in one paragraph.
func mentionEnds(text string, at int) []int {
	const longest, most = 240, 40
	window := text[at:min(len(text), at+longest)]
	if i := strings.Index(window, "\n\n"); i >= 0 {
		window = window[:i]
	}
	ends := make([]int, 0, most)
	for i := 1; i <= len(window) && len(ends) < most; i++ {
		if at+i < len(text) && !utf8.RuneStart(text[at+i]) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(window[:i])
		after, _ := utf8.DecodeRuneInString(text[at+i:])
		if before == ')' || before == ']' || isAlphanumeric(before) && !isAlphanumeric(after) {
			ends = append(ends, at+i)
		}
	}
	return ends
}

// dayEnds returns those of the places where a mention may end that leave it what every day
// has: a number beside the name of a month or weekday, several in brackets or behind tanggal,
// or three with a year of four digits. A mention has no more than a few months, or numbers
// without one: what is behind them belongs to the next one. Without this each word of a text of numbers would be
// read to all of its ends.
func dayEnds(text string, at int, ends []int) []int {
	const mostMonths, mostNumbers = 4, 16
	marked := inBracketsAt(text, at) || behindTanggal(text[:at])
	first, numbers, months, named, long := len(ends), 0, 0, false, false
	for i, from := 0, at; i < len(ends); i++ {
		word := text[from:ends[i]]
		from = ends[i]
		switch digits := strings.TrimFunc(word, func(c rune) bool { return c < '0' || c > '9' }); {
		case digits != "":
			numbers++
			long = long || len(digits) >= 4
		default:
			month, day := namesMonthOrDay(word)
			named = named || month || day
			if month {
				months++
			}
		}
		if months > mostMonths || !named && numbers > mostNumbers {
			return ends[min(first, i):i]
		}
		if first == len(ends) && numbers > 0 && (named || marked && numbers > 1 || long && numbers > 2) {
			first = i
		}
	}
	return ends[first:]
}

// namesMonthOrDay reports whether the letters at the end of a piece of text name a month or
// a weekday.
func namesMonthOrDay(piece string) (month, day bool) {
	var buf [16]byte
	if i := strings.LastIndexFunc(piece, func(c rune) bool { return !isAlphanumeric(c) && c != '\'' && c != '’' }); i >= 0 {
		_, size := utf8.DecodeRuneInString(piece[i:])
		piece = piece[i+size:]
	}
	if word := strings.ReplaceAll(strings.ReplaceAll(piece, "'", ""), "’", ""); len(word) <= len(buf) {
		folded := appendFolded(buf[:0], word)
		_, month = readMonth(folded)
		_, day = readWeekday(folded)
	}
	return month, day
}

// clockEnds returns those of the places where a mention may end that leave it what every time
// has: a digit, and a word or sign for its zone where no pukul stands before it. No time has
// more than some words: "pukul 09.00 WIB s.d. pukul 12.00 WIB (tentatif)".
func clockEnds(text string, at int, ends []int) []int {
	const most = 16
	ends = ends[:min(len(ends), most)]
	digit, zone := false, !isDigit(rune(text[at]))
	for i, from := 0, at; i < len(ends); i++ {
		for _, c := range text[from:ends[i]] {
			digit = digit || isDigit(c)
			zone = zone || c == '+' || unicode.IsLetter(c)
		}
		from = ends[i]
		if digit && zone {
			return ends[i:]
		}
	}
	return nil
}

// notDate reports whether what stands before a number makes it none of a date: a
// sign that touches it, or a word that counts or names something.
func notDate(before string) bool {
	if before == "" {
		return false
	}
	switch last, _ := utf8.DecodeLastRuneInString(before); last {
	case '(', '[', '"', '“', '|', '\n', '\t', '\u00A0', ':', ' ':
	default:
		return true
	}
	switch word := lastWord(before); word {
	case "pasal", "ayat", "huruf", "angka", "nomor", "nomer", "no", "uu", "pp", "perpres", "permen", "perda", "pergub", "perwali", "perbup", "keppres", "kepmen", "inpres", "skb",
		"rp", "idr", "usd", "skor", "nilai", "indeks", "spi", "ipak", "mcp", "rt", "rw", "km", "blok", "lantai", "nik", "nip", "telp", "hp", "wa",
		"angkatan", "batch", "gelombang", "tahap", "sesi", "kelas", "ruang", "bab", "halaman", "hlm", "versi", "ke", "lampiran", "tabel", "gambar", "surat",
		"jalan", "jl", "jln", "gang", "gg", "lapangan", "universitas", "stadion", "gedung", "museum", "taman", "kampus", "sekolah", "bandara", "pasar", "masjid", "monumen", "alun", "rsud", "rumah", "sdn", "smpn", "sman":
		return true
	}
	return false
}

// lastWord returns the last word before a place, in small letters; a full stop of
// a short form may stand behind it.
func lastWord(before string) string {
	before = strings.TrimRight(before, " \t\u00A0.(:")
	start := strings.LastIndexFunc(before, func(c rune) bool { return !isAlphanumeric(c) })
	if start < 0 {
		return strings.ToLower(before)
	}
	_, size := utf8.DecodeRuneInString(before[start:])
	return strings.ToLower(before[start+size:])
}

// behindTanggal reports whether tanggal stands before a place.
func behindTanggal(before string) bool {
	word := lastWord(before)
	return word == "tanggal" || word == "tgl"
}

// inBracketsAt reports whether an opening bracket touches a place.
func inBracketsAt(text string, at int) bool {
	return at > 0 && (text[at-1] == '(' || text[at-1] == '[')
}

// followedByNumber reports whether a number or word goes on behind a sign that
// touches it: 05/03/2024/12, 5/3-24.
func followedByNumber(rest string) bool {
	if rest == "" {
		return false
	}
	c, size := utf8.DecodeRuneInString(rest)
	switch c {
	case '/', '-', '.', ',', ':', '%', '–':
		next, _ := utf8.DecodeRuneInString(rest[size:])
		return c == '%' || next != utf8.RuneError && unicode.IsDigit(next) || c == '/' && unicode.IsLetter(next)
	}
	return false
}

// joinsSpan reports whether a joiner of two ends begins here.
func joinsSpan(rest string) bool {
	var p scanner
	return p.scan(rest) && p.joiner() == joinSpan
}
