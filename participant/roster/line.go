package roster

import (
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
)

// line is a row of the source, kept.
type line struct {
	row   int
	cells []string
	shown Cells
	err   *RowError
}

// isNumbering reports whether a row numbers the columns, as forms do under the headings:
// 1, 2, 3 or (1), (2), (3), also with some left out.
func isNumbering(cells []string) bool {
	n, last := 0, 0
	for _, c := range cells {
		if c == "" {
			continue
		}
		c = strings.Trim(trim(c), "()[]. ")
		if c == "" {
			continue
		}
		v, err := strconv.Atoi(c)
		if err != nil {
			v = 0
			if n > 0 && strings.ContainsAny(c, "=+x") && digits(c) > 0 && letters(c) == 0 { // "6=4+5"
				v = last + 1
			}
		}
		if v <= last || v > last+3 {
			return false
		}
		last = v
		n++
	}
	return n >= 3 || n == 2 && last == 2
}

// isTotalWord reports whether a cell starts as the line under a list does.
func isTotalWord(text string) bool {
	if len(text) < 3 {
		return false
	}
	switch text[0] | 0x20 {
	case 'j', 't', 'g', 's', 'r', 'd', 'p', 'l', 'n', 'm', '(':
	default:
		return false
	}
	if s, ok := spread(text); ok {
		text = s
	}
	word := strings.ToLower(text[:min(len(text), 16)])
	for _, w := range [...]string{"jumlah", "total", "jml", "grand total", "sub total", "subtotal", "rata-rata", "rata rata", "rerata", "nilai tertinggi", "nilai terendah", "nilai rata-rata", "tertinggi", "terendah", "median", "modus", "maksimum", "minimum", "persentase", "prosentase", "standar deviasi", "simpangan baku", "dipindahkan", "pindahan", "terbilang"} {
		if rest, ok := strings.CutPrefix(word, w); ok && (rest == "" || !isLetter(rest[0])) {
			return true
		}
	}
	return false
}

// endsInTotal reports whether a text is what a spreadsheet writes below a group: "Bappeda Total".
func endsInTotal(text string) bool {
	at := strings.LastIndexByte(text, ' ')
	return at > 0 && isOneOf(text[at+1:], "total", "count", "jumlah")
}

// isTotal reports whether the cells of a row that starts like a total hold numbers with
// or without a unit, and no longer text.
func isTotal(cells []string) bool {
	first := true
	for _, c := range cells {
		if c == "" {
			continue
		}
		if c = trim(c); c == "" {
			continue
		}
		if first {
			first = false
			continue
		}
		if _, err := participant.ParseNIP(c); err == nil {
			return false
		}
		if len(c) > 24 && !isHeadCount(c) || digits(c) == 0 && len(c) > 3 && !isTotalWord(c) {
			return false
		}
	}
	return true
}

// isHeadCount reports whether a text is a number of people: "(3 orang)", "12 org".
func isHeadCount(text string) bool {
	text = strings.Trim(text, "()[] .:=")
	i := 0
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	if i == 0 || i > 5 || i == len(text) {
		return false
	}
	unit, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(text[i:], " ")), " ")
	if strings.HasPrefix(unit, "(") { // "12 (dua belas) orang"
		return strings.Contains(text, "orang")
	}
	switch strings.Trim(unit, ".,)") {
	case "orang", "org", "peserta", "pasang", "pasangan", "jiwa", "pegawai", "keluarga", "kk", "undangan":
		return true
	}
	return false
}

// startsCopies reports whether a text stands above those to whom a letter goes in copy:
// "Tembusan disampaikan kepada Yth. :".
func startsCopies(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	return fold.Equal(strings.TrimRight(word, ":."), "tembusan")
}

// isNote reports whether a text starts a legend or a footnote.
func isNote(text string) bool {
	if text == "" {
		return false
	}
	switch c := text[0] | 0x20; {
	case text[0] == '*' || text[0] == '#':
		rest := strings.TrimLeft(text, "*#) ")
		return len(rest) < len(text) && strings.ContainsAny(rest, " =:") && !looksLikePerson(rest) // a name with a star in front
	case c == 'k' || c == 'h' || c == 'c' || c == 'n' || c == 'p' || c == 's' || c == 'd':
	default:
		return false
	}
	word, rest, found := strings.Cut(text, ":")
	if !found {
		word, rest, found = strings.Cut(text, "=")
		if found && len(strings.TrimSpace(word)) <= 4 { // "S = Sakit"
			return true
		}
	}
	var b [32]byte
	switch string(fold.Append(b[:0], word[:min(len(word), len(b))])) {
	case "keterangan", "ket", "catatan", "note", "notes", "nb", "petunjuk", "sumber", "perhatian", "pengumuman":
		return found || rest == ""
	case "dicetakpada", "dicetaktanggal", "dicetak", "dicetakoleh", "diunduhpada", "diunduhtanggal", "diunduh":
		return true
	}
	switch {
	case hasPrefixFold(text, "hal"):
		_, of, ok := strings.Cut(strings.ToLower(text), " dari ")
		return ok && digits(of) == len(of)
	case text[0]|0x20 == 'd':
		key := fold.Key(text)
		return strings.HasPrefix(key, "dicetakpada") || strings.HasPrefix(key, "demikian")
	}
	return false
}

// signWords start the lines above those who sign.
var signWords = [...]string{
	"mengetahui", "menyetujui", "disetujui", "mengesahkan", "disahkan", "ditetapkan", "dibuatdi", "dikeluarkandi", "padatanggal", "yangmembuat", "pembuatdaftar",
	"hormatkami", "panitia", "penyelenggara", "an", "atasnama", "ttd", "tertanda", "diperiksa", "diverifikasi", "dibuatoleh", "petugas", "yangmenyerahkan", "yangmenerima",
	"pejabatpembuatkomitmen", "bendaharapengeluaran", "ketuapanitia", "pptk", "setujudibayar", "lunasdibayar", "pihakpertama", "pihakkedua", "untuksalinan", "ditempat",
}

// signs reports whether a cell belongs to the lines of those who sign: a word such as
// Mengetahui, place and date, or a number with its label and nothing else.
func signs(text string) bool {
	if len(text) > 120 {
		return false
	}
	key := fold.Key(text)
	for _, w := range signWords {
		if rest, ok := strings.CutPrefix(key, w); ok {
			if rest == "" || w != "an" && w != "panitia" && w != "petugas" || w == "an" && strings.HasPrefix(strings.ToLower(text), "a.n") {
				return true
			}
		}
	}
	return isPlaceAndDate(text) || isLabelledNumber(text) || key == "di" || key == "ditempat"
}

// isPlaceAndDate reports whether a text is "Kota, 5 Maret 2024", perhaps with the day or
// the month still to be written, or without place or comma.
func isPlaceAndDate(text string) bool {
	place, date, ok := strings.Cut(text, ",")
	if !ok || place == "" || digits(place) > 0 || len(place) > 40 {
		return isDateOfNow(text)
	}
	if !endsInYear(date) {
		return strings.Trim(date, " ._…-") == "" && strings.ContainsAny(date, "._…") || strings.HasSuffix(strings.TrimRight(date, " ._…"), " 20")
	}
	return digits(date) <= 6 && len(date) <= 40
}

// endsInYear reports whether a text ends with a year of this century.
func endsInYear(text string) bool {
	text = strings.TrimRight(text, " .")
	return len(text) >= 4 && strings.HasPrefix(text[len(text)-4:], "20") && digits(text[len(text)-4:]) == 4
}

// isDateOfNow reports whether a text is "Metro 5 Maret 2024", "5 Maret 2024" or "Maret
// 2024": a month in letters and a year of this century end it.
func isDateOfNow(text string) bool {
	if len(text) > 60 || !endsInYear(text) || digits(text) > 6 || !hasLetter(text) {
		return false
	}
	at := strings.IndexAny(text, "0123456789")
	if before := strings.TrimRight(text[:at], " "); digits(text) == 4 { // no day
		at = strings.LastIndexByte(before, ' ') + 1
	}
	if _, err := (locale.DateReader{}).Parse(text[at:]); err != nil || !hasLetter(text[at:]) {
		return false
	}
	return digits(text[:at]) == 0
}

// isSectionWord reports whether the first word of a text is that of a group.
func isSectionWord(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	var b [32]byte
	return len(word) <= 16 && lexicon.StartsGroup(fold.Append(b[:0], word))
}

// sectionMark cuts the mark of a list in front of the name of a section, "II.", "A.";
// ok is false where there is none.
func sectionMark(text string) (rest string, ok bool) {
	mark, rest, found := strings.Cut(text, " ")
	if !found {
		if mark, rest, found = strings.Cut(text, "."); !found {
			return text, false
		}
		mark += "."
	}
	bare := strings.TrimRight(mark, ".):")
	if isRoman(bare) && (len(bare) < len(mark) || len(bare) > 1) || len(bare) == 1 && bare[0] >= 'A' && bare[0] <= 'Z' && len(bare) < len(mark) {
		return strings.TrimLeft(rest, " .:-"), true
	}
	return text, false
}

// isMarkOnly reports whether a cell holds nothing but the mark of a section.
func isMarkOnly(text string) bool {
	bare := strings.TrimRight(text, ".):")
	return isRoman(bare) || len(bare) == 1 && bare[0] >= 'A' && bare[0] <= 'Z'
}
