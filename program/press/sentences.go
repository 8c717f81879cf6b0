package press

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/names"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// sentence is a sentence of the news. A quotation belongs to the sentence that tells
// who said it.
type sentence struct {
	Span
	line  int
	words []word // what the paper says itself; a quotation stands as one word, quoted
	other bool   // about another event or time
}

// quote is a quotation, which adverts may interrupt.
type quote struct {
	pieces []Span // without the quotation marks
	first  int    // the sentence that it begins in
	last   int    // the sentence that it ends in
	closed bool
}

// article is a report taken apart.
type article struct {
	text      string
	lines     []line
	sentences []sentence
	quotes    []quote
	inQuote   []Span // all pieces with their marks, in order
	mentions
}

func newArticle(text string) *article {
	a := &article{text: text, lines: splitLines(text)}
	c := cutter{article: a}
	for i := range a.lines {
		if a.lines[i].kind == PartUnread {
			c.line(i)
		}
	}
	for i := range a.sentences {
		a.sentences[i].words = a.split(a.sentences[i].Span)
	}
	return a
}

// cutter cuts lines into sentences and quotations.
type cutter struct {
	*article
	open     bool // a quotation is open
	carried  int  // for how many paragraphs it has been
	openedAt int
}

// longestQuote is how many paragraphs a quotation may go on without its closing mark.
const longestQuote = 4

func (c *cutter) line(i int) {
	l := c.lines[i]
	start := l.datelineEnd
	c.begin(l)
	for at := start; at < l.End; {
		r, size := utf8.DecodeRuneInString(c.text[at:])
		next := at + size
		switch {
		case isMark(r):
			c.mark(r, at, next)
			if !c.open && c.endsBehindMark(at, next, l.End) {
				start = c.sentence(start, next, i)
			}
		case (r == '.' || r == '!' || r == '?' || r == '…') && !c.open && c.endsAt(at, next, l.End):
			start = c.sentence(start, next, i)
		}
		at = next
	}
	if c.open {
		c.piece(c.openedAt, l.End)
	}
	c.sentence(start, l.End, i)
}

// begin decides whether the quotation that the paragraph before left open goes on.
func (c *cutter) begin(l line) {
	if !c.open {
		return
	}
	r, size := utf8.DecodeRuneInString(c.text[l.datelineEnd:])
	opens := isMark(r)
	q := &c.quotes[len(c.quotes)-1]
	c.carried++
	switch rest := c.text[l.datelineEnd+size : l.End]; {
	case c.carried > longestQuote, !opens && !strings.ContainsAny(rest, "\"“”") && c.carried > 1:
		c.open = false
	case opens: // each paragraph has its opening mark
		c.openedAt = l.datelineEnd + size
		c.open = false // the mark opens it again
		c.carried = max(c.carried, 1)
		q.closed = false
	default:
		c.openedAt = l.datelineEnd
		q.last = len(c.sentences)
	}
}

func isMark(r rune) bool { return r == '"' || r == '“' || r == '”' || r == '„' }

// mark opens or closes a quotation.
func (c *cutter) mark(r rune, at, next int) {
	if c.open && (r != '“' && r != '„') {
		c.piece(c.openedAt, at)
		c.quotes[len(c.quotes)-1].closed = true
		c.open, c.carried = false, 0
		return
	}
	if c.open || r == '”' && at > 0 && c.text[at-1] != ' ' && c.text[at-1] != '\n' {
		return
	}
	c.open, c.openedAt = true, next
	if n := len(c.quotes) - 1; c.carried > 0 && n >= 0 && !c.quotes[n].closed {
		return // the same quotation, opened again with its paragraph
	}
	c.carried = 0
	c.quotes = append(c.quotes, quote{first: len(c.sentences), last: len(c.sentences)})
}

// piece adds a stretch to the last quotation.
func (c *cutter) piece(start, end int) {
	q := &c.quotes[len(c.quotes)-1]
	q.last = len(c.sentences)
	if s := trimSpan(c.text, Span{start, end}); s.Start < s.End {
		q.pieces = append(q.pieces, s)
		c.inQuote = append(c.inQuote, s)
	}
}

// sentence adds a sentence and returns where the next begins.
func (c *cutter) sentence(start, end, i int) int {
	if s := trimSpan(c.text, Span{start, end}); s.Start < s.End {
		c.sentences = append(c.sentences, sentence{Span: s, line: i})
	}
	return end
}

// endsBehindMark reports whether a closing mark ends the sentence: a stop stands before
// it and a new sentence behind.
func (c *cutter) endsBehindMark(at, next, end int) bool {
	before := strings.TrimRight(c.text[:at], " ")
	return before != "" && strings.ContainsAny(before[len(before)-1:], ".!?") && beginsSentence(c.text[next:end])
}

// endsAt reports whether a stop ends the sentence.
func (c *cutter) endsAt(at, next, end int) bool {
	if next < end && c.text[next] == ')' {
		next++
	}
	if !beginsSentence(c.text[next:end]) {
		return false
	}
	return c.text[at] != '.' || !isAbbreviated(c.text[:at]) && !isBetweenTitles(c.text[:at], c.text[next:end])
}

// isBetweenTitles reports whether a full stop stands in a row of titles behind a name: "SE. Ak.
// MSA saat memimpin rapat".
func isBetweenTitles(before, rest string) bool {
	last := before[strings.LastIndexAny(before, " \n\t(,")+1:]
	next, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	return last != "" && next != "" && names.BackTitle(last+".") && names.BackTitle(strings.Trim(next, ".,"))
}

// beginsSentence reports whether a blank and then a capital, a digit or a mark follows.
func beginsSentence(rest string) bool {
	trimmed := strings.TrimLeft(rest, " \t\u00a0\n")
	if trimmed == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(trimmed)
	return len(trimmed) < len(rest) && (unicode.IsUpper(r) || unicode.IsDigit(r) || isMark(r) || r == '(' || strings.HasPrefix(trimmed, "ia "))
}

// isAbbreviated reports whether the word before a full stop is one that bears it.
func isAbbreviated(before string) bool {
	start := strings.LastIndexAny(before, " \n\t(,“\"")
	word := before[start+1:]
	if dot := strings.LastIndexByte(word, '.'); dot >= 0 { // S.Pd.
		return len(word)-dot <= 4 && dot > 0 && dot <= 4
	}
	if len(word) == 1 && word[0] >= 'A' && word[0] <= 'Z' {
		return !strings.Contains("IVX", word) || !isNumbered(before[:max(0, start)])
	}
	switch strings.ToLower(word) {
	case "dr", "drs", "dra", "drg", "drh", "ir", "prof", "h", "hj", "kh", "ny", "tn", "sdr", "bpk", "st", "se", "sh", "mm", "no", "nomor", "jl", "jln", "gg", "kab", "kec", "kep", "adm", "kel", "ds", "prov", "plt", "plh", "pj", "pjs", "pol", "purn", "kol", "letkol", "mayjen", "brigjen", "irjen", "kombes", "akbp", "kompol", "komjen", "iptu", "ipda", "aiptu", "jend", "apt", "ust", "tgl", "pkl", "rp", "dll", "dsb", "dkk", "a.n", "d.a", "s.d", "moh", "muh", "abd", "mr", "mrs", "h.m", "ak", "inf", "cn", "tbk":
		switch strings.ToLower(word) {
		case "se", "sh", "mm", "st", "ak", "dll", "dsb", "dkk", "tbk":
			return false
		}
		return true
	}
	return false
}

// isNumbered reports whether text ends with a word that a Roman number follows: "Wilayah I."
// ends a sentence, where the I. of a name does not.
func isNumbered(before string) bool {
	before = strings.ToLower(before[strings.LastIndexAny(before, " \n\t(")+1:])
	switch before {
	case "wilayah", "tahap", "jilid", "kelas", "eselon", "triwulan", "semester", "angkatan", "batch", "tingkat", "gelombang", "golongan", "asisten", "korsup":
		return true
	}
	return false
}

// split splits a sentence into words; a quotation is one word.
func (a *article) split(s Span) []word {
	var words []word
	at := s.Start
	q := sort.Search(len(a.inQuote), func(i int) bool { return a.inQuote[i].End > s.Start })
	open := false
	for at < s.End {
		if q < len(a.inQuote) && at >= a.inQuote[q].Start {
			end := min(a.inQuote[q].End, s.End)
			words = append(words, word{Span: Span{a.inQuote[q].Start, end}, low: quoted, stop: quoteStop(a.text[:end])})
			at = max(end, at+1)
			q++
			continue
		}
		r, size := utf8.DecodeRuneInString(a.text[at:])
		if !isWordRune(r) {
			open = open && r == ' ' || r == '('
			if n := len(words) - 1; n >= 0 && strings.ContainsRune(",;:).(–—", r) && (words[n].stop == 0 || words[n].stop == '.') {
				words[n].stop = signOf(r)
			}
			at += size
			continue
		}
		end := wordEnd(a.text, at, s.End)
		low := strings.ToLower(a.text[at:end])
		words = append(words, word{Span: Span{at, end}, low: low, capital: unicode.IsUpper(r) || unicode.IsDigit(r), open: open})
		open = false
		at = end
	}
	return words
}

func signOf(r rune) byte {
	if r > unicode.MaxASCII {
		return '-'
	}
	return byte(r)
}

// quoteStop returns the last sign of a quotation.
func quoteStop(before string) byte {
	if before == "" || !strings.ContainsAny(before[len(before)-1:], ",.!?") {
		return 0
	}
	return before[len(before)-1]
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) || r == '±'
}

// wordEnd returns where a word ends: hyphens, slashes, apostrophes and the signs within
// numbers belong to it.
func wordEnd(text string, at, end int) int {
	for i := at; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if isWordRune(r) {
			i += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[i+size : end])
		joins := r == '-' || r == '/' || r == '\'' || r == '’' || r == '&'
		if (r == '.' || r == ',') && i > at && text[i-1]-'0' <= 9 && next >= '0' && next <= '9' {
			joins = true
		}
		if !joins || !isWordRune(next) || i == at {
			return i
		}
		i += size
	}
	return end
}

// mentions are the people, offices and days that the news names, quotations left out.
type mentions struct {
	published civil.Date
	people    []participant.Mention
	offices   []officeMention
	dates     []locale.DateMention
}

// officeMention is an institution and where its name stands.
type officeMention struct {
	Span
	name   string
	office office.Office
}
