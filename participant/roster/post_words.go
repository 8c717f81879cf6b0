package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// unitWords and postWords start the names of most offices and posts.
var (
	unitWords = [...]string{
		"dinas", "badan", "bagian", "bidang", "sekretariat", "inspektorat", "kecamatan", "kelurahan", "desa", "rsud", "rsu", "puskesmas", "setda", "setwan", "kantor",
		"satpol", "uptd", "upt", "pemkot", "pemkab", "pemprov", "pemerintah", "kementerian", "kec", "kel", "bappeda", "bapenda", "bpkad", "bkpsdm", "bkd", "bpbd", "diskominfo", "dinkes", "disdik",
		"disdikbud", "dpmptsp", "dpmd", "sd", "sdn", "smp", "smpn", "sma", "sman", "smk", "smkn", "tk", "paud", "mts", "mtsn", "man", "min", "dprd", "polres", "polsek", "kodim", "koramil", "kejari", "kejaksaan",
		"pengadilan", "universitas", "fraksi", "komisi", "pokja", "rumah", "yayasan", "pt", "cv", "bumd", "perumda", "pdam", "bank", "lembaga", "balai", "pusat", "direktorat", "biro", "seksi", "subbag", "subbagian", "sub", "dpupr", "dispora", "disperindag", "bapas", "lapas", "kemenag", "bps", "kpu", "bawaslu", "tp",
	}
	postWords = [...]string{
		"kepala", "plt", "plh", "pj", "sekretaris", "asisten", "camat", "lurah", "kabag", "kabid", "kadis", "kasi", "kasubbag", "kasubag", "kaban",
		"inspektur", "sekda", "staf", "guru", "bupati", "wakil", "walikota", "wali", "ketua", "anggota", "direktur", "auditor", "analis", "bendahara", "istri", "suami",
		"kasubbid", "kanit", "kapolsek", "danramil", "babinsa", "bhabinkamtibmas", "koordinator", "pengelola", "pengadministrasi", "operator", "penata", "pranata", "dokter", "perawat", "bidan",
	}
)

func startsUnit(text string) bool { return startsWith(text, unitWords[:]) }

func startsPost(text string) bool { return startsWith(text, postWords[:]) }

func startsWith(text string, words []string) bool {
	first, _, _ := strings.Cut(text, " ")
	first, _, _ = strings.Cut(first, ".")
	if len(first) > 20 {
		return false
	}
	for _, w := range words {
		if fold.Equal(first, w) {
			return true
		}
	}
	return false
}

// isPost reports whether a text is a known post, and no name.
func isPost(text string) bool {
	p, err := participant.ParsePosition(strings.TrimRight(text, ", "))
	return err == nil && p.Role != 0
}

// isOffice reports whether a text names an office, by its first word or as a short name.
func isOffice(text string) bool {
	if startsUnit(text) {
		return true
	}
	if text == "" || startsPost(text) || strings.Count(text, " ") > 3 {
		return false
	}
	o, err := office.Parse(text)
	return err == nil && o.Kind != office.KindLain && o.Kind != office.KindPemda && o.Kind != 0
}

// isForeign reports whether a text starts with a word of posts, offices and the like, in
// which no title does.
func isForeign(text string) bool {
	text = strings.TrimLeft(text, " ")
	end := 0
	for end < len(text) && isLetter(text[end]) {
		end++
	}
	if end < 3 || end > 24 {
		return false
	}
	var b [24]byte
	return lexicon.StrangerOf(fold.Append(b[:0], text[:end])) != 0 || startsPost(text)
}

// isActing reports whether a text is the word of those who hold a post for a while.
func isActing(text string) bool {
	if text = strings.Trim(text, ". "); len(text) > 3 || text == "" || text[0]|0x20 != 'p' {
		return false
	}
	switch strings.ToLower(text) {
	case "plt", "plh", "pj", "pjs", "pgs":
		return true
	}
	return false
}
