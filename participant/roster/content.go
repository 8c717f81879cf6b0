package roster

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// readContent finds out what columns hold that have no heading, or one that nobody
// knows, where the cells tell it beyond doubt. In a list without any heading it also
// looks for names, posts and units.
func (l *layout) readContent(rows []heldRow) {
	var have uint64
	for _, c := range l.columns {
		have |= 1 << c.Field
	}
	bare := l.header == 0
	var data []heldRow
	for i := range rows {
		if rows[i].row > l.last && (!bare || filled(rows[i].cells) >= min(2, len(l.columns))) {
			data = append(data, rows[i])
		}
	}
	for c := range l.columns {
		col := &l.columns[c]
		if col.Field != 0 {
			continue
		}
		f := certain(data, c)
		if f == FieldNo && (!bare || c > 0) || have&(1<<f) != 0 {
			f = 0
		}
		if f == 0 && bare {
			f = likely(data, c)
			if have&(1<<f) != 0 {
				f = 0
			}
		}
		if f != 0 {
			have |= 1 << f
			col.Field = f
			l.report(c+1, &ruleColumnByContent, f)
		}
	}
}

// certain returns the field that most cells of a column can only belong to.
func certain(rows []heldRow, c int) Field {
	var votes [FieldOther + 1]int
	n := 0
	for i := range rows {
		text := cellAt(rows[i].cells, c)
		if absent(text) {
			continue
		}
		n++
		votes[kindOf(text, n)]++
	}
	for f := FieldNo; f <= FieldOther; f++ {
		if votes[f]*10 >= n*7 && votes[f] > 0 && (n > 1 || f != FieldNo) {
			return f
		}
	}
	return 0
}

// kindOf returns the field of a text that has a form of its own; n is which cell of
// the column it is.
func kindOf(text string, n int) Field {
	if _, err := participant.ParseNIP(text); err == nil {
		return FieldNIP
	}
	if _, err := participant.ParseNIK(text); err == nil {
		return FieldNIK
	}
	if v, err := strconv.Atoi(strings.TrimRight(text, ".)")); err == nil && v == n {
		return FieldNo
	}
	if strings.Contains(text, "@") {
		return FieldEmail
	}
	if _, problem := readDate(text); problem == nil {
		return FieldBirthDate
	}
	if digits(text) >= 8 {
		if _, err := participant.AppendPhones(nil, text); err == nil {
			return FieldPhone
		}
		if digits(text) >= 15 {
			return FieldNumber
		}
	}
	if len(text) <= len("Laki-laki")+2 {
		if _, err := participant.ParseSex(text); err == nil && !isNumber(text) {
			return FieldSex
		}
	}
	return 0
}

func isNumber(text string) bool {
	_, err := strconv.Atoi(text)
	return err == nil
}

// likely returns what a column of words seems to hold: posts, units or names.
func likely(rows []heldRow, c int) Field {
	var units, posts, names, n int
	for i := range rows {
		text := cellAt(rows[i].cells, c)
		if absent(text) {
			continue
		}
		n++
		switch {
		case startsUnit(text):
			units++
		case startsPost(text):
			posts++
		case digits(text) == 0 && letters(text) >= 3:
			names++
		}
	}
	switch {
	case n == 0:
	case units*2 > n:
		return FieldUnit
	case posts*2 > n:
		return FieldPosition
	case names*2 > n:
		return FieldName
	}
	return 0
}

// unitWords and postWords start the names of most offices and posts.
var (
	unitWords = [...]string{
		"dinas", "badan", "bagian", "sekretariat", "inspektorat", "kecamatan", "kelurahan", "desa", "rsud", "puskesmas", "setda", "kantor",
		"satpol", "uptd", "upt", "pemkot", "pemkab", "pemprov", "pemerintah", "kementerian", "kec", "bappeda", "bpkad", "bkpsdm", "bpbd",
		"sdn", "smpn", "sman", "smkn", "dprd", "polres", "kodim", "kejari", "kejaksaan", "pengadilan", "universitas", "sd", "smp", "sma", "smk",
	}
	postWords = [...]string{
		"kepala", "plt", "plh", "pj", "sekretaris", "asisten", "camat", "lurah", "kabag", "kabid", "kadis", "kasi", "kasubbag", "kasubag", "kabid",
		"inspektur", "sekda", "staf", "guru", "bupati", "wakil", "walikota", "wali", "ketua", "anggota", "direktur", "auditor", "analis", "bendahara", "istri", "suami",
	}
)

func startsUnit(text string) bool { return startsWith(text, unitWords[:]) }
func startsPost(text string) bool { return startsWith(text, postWords[:]) }

func startsWith(text string, words []string) bool {
	first, _, _ := strings.Cut(text, " ")
	first, _, _ = strings.Cut(first, ".")
	for _, w := range words {
		if fold.Equal(first, w) {
			return true
		}
	}
	return false
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// absent reports whether a cell says in one of the usual ways that there is nothing.
func absent(text string) bool {
	if len(text) > 12 {
		return false
	}
	if text == "" {
		return true
	}
	switch text[0] | 0x20 {
	case '-', '.', '_' | 0x20, '/', ' ', '*':
		for i := range len(text) {
			if strings.IndexByte("-._/ *", text[i]) < 0 {
				return false
			}
		}
		return true
	case 'n', 'k', 't', 'b', '#', '(', 0xE2 | 0x20: // 0xE2 starts a dash
		for _, word := range [...]string{"–", "—", "n/a", "#n/a", "null", "nihil", "kosong", "tidak ada", "belum ada", "tdk ada", "none", "nil", "n.a.", "(kosong)", "tidak punya"} {
			if strings.EqualFold(text, word) {
				return true
			}
		}
	}
	return false
}
