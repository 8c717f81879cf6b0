package press

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/locale"
)

// line is a paragraph of the report, or a line that is no news.
type line struct {
	Span
	kind        PartKind // PartUnread for news
	datelineEnd int      // where the news begins, behind "METRO - "
}

// splitLines cuts a text into paragraphs and tells news from what stands around it. A
// paragraph ends with its line, unless the next one goes on with a small letter.
func splitLines(text string) []line {
	var lines []line
	promised := false // a call to read on without its title: the next line is that
	for at := 0; at < len(text); {
		end := at + strings.IndexByte(text[at:], '\n')
		if end < at {
			end = len(text)
		}
		s := trimSpan(text, Span{at, end})
		at = end + 1
		if s.Start == s.End {
			continue
		}
		words := s.In(text)
		if n := len(lines) - 1; n >= 0 && goesOn(text, lines[n], s) {
			lines[n].End = s.End
			continue
		}
		kind := lineKind(words)
		if promised && kind == PartUnread && (!endsSentence(words) || strings.HasSuffix(words, "!")) {
			kind = PartAdvert
		}
		promised = kind == PartAdvert && !promised && (strings.HasSuffix(words, ":") || len(words) < len("baca juga")+3)
		if at := inlineAdvert(words); kind == PartUnread && at > 0 {
			before := trimSpan(text, Span{s.Start, s.Start + at})
			lines = append(lines, newLine(text, before, kind), newLine(text, Span{s.Start + at, s.End}, PartAdvert))
			continue
		}
		lines = append(lines, newLine(text, s, kind))
	}
	markHeadlines(text, lines)
	return lines
}

func newLine(text string, s Span, kind PartKind) line {
	l := line{Span: s, kind: kind, datelineEnd: s.Start}
	if kind == PartUnread {
		l.datelineEnd += dateline(s.In(text))
	}
	return l
}

// goesOn reports whether a line is the rest of a paragraph that was broken for its width.
func goesOn(text string, before line, s Span) bool {
	if before.kind != PartUnread || strings.Count(text[before.End:s.Start], "\n") > 1 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(text[s.Start:])
	words := before.In(text)
	if len(words) < longestDateline && dateline(words+" ") >= len(words) {
		return true // the dateline alone
	}
	return unicode.IsLower(first) && len(words) > 40 && !endsSentence(words)
}

func endsSentence(words string) bool {
	words = strings.TrimRight(words, " \t\u00a0\"”’')")
	return words != "" && strings.ContainsAny(words[len(words)-1:], ".!?…")
}

// trimSpan takes blanks off both ends.
func trimSpan(text string, s Span) Span {
	rest := strings.TrimLeftFunc(s.In(text), isBlank)
	s.Start = s.End - len(rest)
	s.End = s.Start + len(strings.TrimRightFunc(rest, isBlank))
	return s
}

func isBlank(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' }

// The words that lines which are no news begin with, or hold.
var (
	advertHeads = []string{
		"baca juga", "baca berita", "baca selengkapnya", "baca :", "baca:", "lihat juga", "simak juga", "simak berita", "tonton juga", "tonton video", "artikel terkait",
		"berita terkait", "berita lainnya", "advertisement", "iklan", "scroll", "pilihan editor", "ikuti berita", "ikuti kami", "ikuti saluran", "ikuti whatsapp", "dapatkan berita", "dapatkan informasi",
		"gabung", "follow ", "cek berita", "google news", "halaman:", "halaman selanjutnya", "copyright", "hak cipta", "© ", "video:", "video terkini", "video pilihan", "promo ", "diskon ", "daftar sekarang", "klik ",
		"share", "bagikan", "tag:", "tags:", "tags ", "topik:", "populer", "terpopuler", "trending", "komentar", "konten ini", "lanjut ke konten", "sponsored", "saksikan juga", "jangan lewatkan", "rekomendasi untuk anda", "download aplikasi", "unduh aplikasi",
	}
	captionHeads = []string{"foto:", "foto :", "foto/", "foto ", "(foto", "keterangan foto", "ket foto", "ket. foto", "ket.foto", "caption", "photo", "gambar:", "ilustrasi", "teks foto", "dok.", "dok:", "dokumentasi:", "ist)", "(ist", "istimewa"}
	captionTails = []string{"(foto:", "(foto :", "(foto/", "(foto ", "foto: ", "foto:", "/foto:", "(dok.", "(dok:", "(dok ", "(ist)", "(istimewa)", "(humas)", "(dokumentasi", "antara/ho", "/ist)", "(ant/", "(antara foto", "(sumber foto"}
	bylineHeads  = []string{
		"penulis", "editor", "reporter", "pewarta", "wartawan", "laporan:", "laporan :", "oleh:", "oleh :", "sumber:", "sumber :", "redaktur", "redaksi", "kontributor", "fotografer", "tim redaksi", "tim liputan", "humas:", "kontak", "narahubung", "email", "e-mail", "surel",
		"siaran pers", "press release", "nomor:", "nomor :", "no:", "rilis", "(*)", "(**)", "***", "(red", "(rls", "(adv", "(ant", "(hms", "(humas", "(tim", "(rilis", "hit:", "dibaca", "views", "diterbitkan", "dipublikasikan", "publikasi", "tayang", "terbit:", "by ", "kategori", "posted", "biro humas", "biro hubungan masyarakat", "untuk informasi lebih lanjut", "informasi lebih lanjut hubungi", "call center",
	}
)

// lineKind tells what a line is; PartUnread for news.
func lineKind(words string) PartKind {
	low := strings.ToLower(words)
	bare := strings.TrimLeft(low, "-–—•*>#[ \t")
	switch {
	case strings.Trim(bare, "0123456789.,:/ ") == "":
		return PartByline
	case hasHead(bare, advertHeads) && !isProse(words), strings.HasPrefix(low, "•") && !endsSentence(words):
		return PartAdvert
	case strings.HasPrefix(bare, "baca juga"):
		return PartAdvert
	case hasHead(bare, captionHeads) && (strings.ContainsAny(head(bare, 18), ":/(") || !isProse(words)):
		return PartCaption
	case hasHead(bare, bylineHeads) && (strings.Contains(head(bare, 30), ":") || !isProse(words)):
		return PartByline
	case isCaption(low):
		return PartCaption
	case isNewsroom(words):
		return PartByline
	}
	return PartUnread
}

func head(s string, n int) string { return s[:min(n, len(s))] }

func hasHead(s string, heads []string) bool {
	for _, h := range heads {
		if strings.HasPrefix(s, h) {
			return true
		}
	}
	return false
}

// isProse reports whether a line is sentences: long, and ended as one.
func isProse(words string) bool { return len(words) > 60 && endsSentence(words) }

// isCaption reports whether a line ends with where its picture is from.
func isCaption(low string) bool {
	if len(low) > 500 {
		return false
	}
	if isCredit(low[strings.LastIndex(low, ". ")+1:]) {
		return true
	}
	for _, t := range captionTails {
		if at := strings.LastIndex(low, t); at >= 0 && len(low)-at < 60 && !strings.ContainsAny(low[at+1:max(at+1, len(low)-2)], ".!?") {
			return true
		}
	}
	return false
}

// isCredit reports whether words behind the last full stop say whose picture it is, in no
// brackets: "ANTARA/Ogen".
func isCredit(tail string) bool {
	tail = strings.TrimSpace(tail)
	agency, name, ok := strings.Cut(tail, "/")
	return ok && name != "" && len(tail) < 45 && strings.Count(tail, " ") < 4 && !strings.ContainsAny(tail, "().,!?0123456789") && hasHead(agency, []string{"antara", "foto", "dok", "ho", "ist", "humas", "kominfo", "diskominfo", "prokopim", "prokompim", "pers", "kontributor"})
}

// isNewsroom reports whether a line is the newsroom's own: an address, a sign, a day
// with a clock, a name alone in brackets.
func isNewsroom(words string) bool {
	if len(words) > 160 {
		return false
	}
	letters := strings.Trim(words, "()*/[]-–— .|")
	switch {
	case letters == "":
		return true
	case words[0] == '(' && words[len(words)-1] == ')' && len(words) < 60:
		return true
	case len(words) < 60 && !endsSentence(words) && namesOutlet(words):
		return true
	case strings.ContainsAny(words, "@") && !isProse(words), strings.Contains(words, "http"), strings.Contains(words, "www."):
		return true
	case len(words) < 100 && !endsSentence(words) && dayLine(words):
		return true
	}
	return false
}

// namesOutlet reports whether a line holds the address of an outlet: "KOTA METRO – kabar.com".
func namesOutlet(words string) bool {
	for word := range strings.FieldsSeq(words) {
		if name, end, ok := strings.Cut(strings.ToLower(word), "."); ok && len(name) > 3 && (end == "com" || end == "co.id" || end == "id" || end == "net") {
			return true
		}
	}
	return false
}

// dayLine reports whether a line is a day and a clock, maybe behind a name.
func dayLine(words string) bool {
	for m := range (locale.DateReader{}).Find(words) {
		rest := words[:m.Start] + words[m.End:]
		letters := 0
		for _, r := range rest {
			if unicode.IsLetter(r) {
				letters++
			}
		}
		return !m.Reading.Range.IsZero() && letters <= 30 && !strings.Contains(strings.ToLower(rest), "digelar")
	}
	return false
}

// inlineAdvert returns where a call to read on begins within a paragraph, 0 where none does.
func inlineAdvert(words string) int {
	low := strings.ToLower(words)
	for _, sign := range [...]string{"baca juga:", "baca juga :", "(baca juga", "[baca juga", "baca juga "} {
		if at := strings.Index(low, sign); at > 0 && len(low) == len(words) && strings.ContainsAny(strings.TrimRight(words[:at], " \t")[max(0, len(strings.TrimRight(words[:at], " \t"))-1):], ".!?\"”") {
			return at
		}
	}
	return 0
}

// markHeadlines marks the lines before the first sentence that are none themselves, and
// headings within the text.
func markHeadlines(text string, lines []line) {
	first := true
	for i := range lines {
		words := lines[i].In(text)
		if lines[i].kind != PartUnread {
			continue
		}
		if endsSentence(words) || strings.HasSuffix(words, ":") || strings.ContainsAny(words, "\"“”") && len(words) > 60 || len(words) > 200 || dateline(words) > 0 && len(words) > 120 {
			first = false
			continue
		}
		if first || len(words) < 90 && !hasCommaVerb(words) {
			lines[i].kind = PartHeadline
		}
	}
}

// hasCommaVerb keeps the last sentence of a text that lost its full stop.
func hasCommaVerb(words string) bool {
	return strings.Contains(words, ", ") && strings.Count(words, " ") > 6
}

// longestDateline is how far a dateline may reach.
const longestDateline = 72

// dateline returns how many bytes the dateline takes up, "METRO - ", "Jakarta, 9
// Desember 2024 – "; 0 where there is none.
func dateline(words string) int {
	if at := strings.Index(head(words, longestDateline), ". "); at > 0 && strings.Contains(words[:at], ", ") && isDateline(words[:at]) && dayLine(words[:at]) {
		return at + len(". ") // Jakarta, 9 Desember 2024. …
	}
	best := datelineSign(words)
	for more := best; more > 0 && best < longestDateline/2; best += more {
		if more = datelineSign(words[best:]); best+more > longestDateline {
			break
		}
	}
	return best
}

// datelineSign returns how many bytes the words before a dash take up, with it.
func datelineSign(words string) int {
	best := 0
	for _, sign := range [...]string{" - ", " – ", " — ", "- ", "– ", "— ", " -- ", "—", "–", "-", " || ", " | "} {
		at := strings.Index(head(words, longestDateline), sign)
		if at > 1 && isDateline(words[:at]) && !joinsWord(words, at, sign) && (best == 0 || at+len(sign) < best) {
			best = at + len(sign)
		}
	}
	return best
}

// joinsWord reports whether a dash joins the parts of one word, "Rata-rata", "Desa-Desa".
func joinsWord(words string, at int, sign string) bool {
	behind := words[at+len(sign):]
	if strings.HasPrefix(sign, " ") || strings.HasSuffix(sign, " ") || behind == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(behind)
	return unicode.IsLower(first) || len(behind) >= at && strings.EqualFold(behind[:at], words[:at])
}

// isDateline reports whether words may stand before the dash: place, outlet, day.
func isDateline(words string) bool {
	if strings.ContainsAny(words, "\"“!?;") {
		return false
	}
	n := 0
	for word := range strings.FieldsFuncSeq(words, func(r rune) bool { return r == ' ' || r == ',' || r == '/' }) {
		n++
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "("))
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !strings.Contains(word, ".") && word != "l" {
			return false
		}
	}
	upper := strings.ToUpper(words) == words
	return n > 0 && n <= 7 && (upper || n <= 2 || strings.ContainsAny(words, ",(.|"))
}
