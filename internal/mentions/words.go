package mentions

import (
	"github.com/integritas-id/integritas/internal/lexicon"
)

// isAbbreviation reports whether a word is an abbreviation of posts and places.
func isAbbreviation(word string) bool {
	switch word {
	case "dr", "drg", "Dr", "Drs", "Dra", "Ir", "Prof", "KH", "Ny", "Sdr", "Ust", "Inf", "Pol", "Laut", "Letkol", "Plt", "Plh", "Pj", "Pjs", "PLT", "PLH", "PJ", "Kab", "Kec", "Kel", "Prov", "Moh", "Muh", "Abd", "No", "St", "Bag", "Bid", "Ka", "Drg", "Hj", "Kap", "Czi", "Arm", "Kav", "Arh", "Mar":
		return true
	}
	return false
}

func isJoin(word string) bool {
	switch word {
	case "dan", "serta", "pada", "di", "untuk", "dari":
		return true
	}
	return false
}

// isNumber reports whether a word is a number of digits or a Roman one.
func isNumber(word string) bool {
	digits, roman := true, true
	for i := range len(word) {
		digits = digits && word[i]-'0' <= 9
		roman = roman && (word[i] == 'I' || word[i] == 'V' || word[i] == 'X')
	}
	return digits || roman
}

// isPart reports whether a folded word is part of the names of units, or the short name of
// one.
func isPart(folded []byte) bool {
	if lexicon.IsPart(folded) {
		return true
	}
	switch string(folded) {
	case "kejari", "kejati", "kejagung", "polres", "polresta", "polrestabes", "polda", "polsek", "kodim", "korem", "kankemenag":
		return true
	}
	switch lexicon.UnitOf(folded) {
	case lexicon.UnitDinas, lexicon.UnitBadan, lexicon.UnitCentral:
		return true
	}
	return len(folded) > 7 && string(folded[:5]) == "kemen" // Kemenkumham
}

// isInName reports whether a small word stands inside names.
func isInName(word string) bool {
	switch word {
	case "bin", "binti", "al", "el", "van", "de", "alias":
		return true
	}
	return false
}

// isAs reports whether a word ties a post to the name before it.
func isAs(word string) bool {
	return word == "selaku" || word == "sebagai" || word == "menjabat" || word == "merupakan"
}

// isBeforeAs reports whether a word may stand between a name and the word that ties a post
// to it: "yang menjabat sebagai", "yang juga selaku".
func isBeforeAs(word string) bool {
	switch word {
	case "yang", "juga", "menjabat", "bertindak", "bertugas", "hadir", "kini", "saat", "ini", "sekaligus":
		return true
	}
	return false
}

// isStarter reports whether a folded word begins sentences and is no name.
func isStarter(folded []byte) bool {
	switch string(folded) {
	case "menurut", "sementara", "sedangkan", "dalam", "pada", "hadir", "turut", "kata", "ujar", "kegiatan", "acara", "bimtek", "peserta", "selain", "adapun",
		"bersama", "oleh", "dari", "untuk", "dengan", "ini", "itu", "para", "seluruh", "serta", "dan", "juga", "yang", "selanjutnya", "kemudian", "setelah", "sebelum",
		"saat", "ketika", "di", "ke", "melalui", "atas", "bagi", "agar", "tim", "rapat", "bapak", "ibu", "saudara", "kami", "kita", "ia", "dia", "beliau", "mereka",
		"wib", "wita", "wit", "aula", "gedung", "hotel", "ruang", "jalan", "undang", "peraturan", "surat",
		"tampak", "terlihat", "hari", "tahun", "tanggal", "sesi", "materi", "sambutan", "laporan", "narasumber", "moderator", "pemateri", "asn", "opd", "apip", "nomor":
		return true
	}
	return lexicon.TimeOf(folded) == lexicon.TimeDay
}
