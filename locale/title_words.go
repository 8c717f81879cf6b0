package locale

import (
	"slices"
	"strings"
)

// titleAcronyms are the words that a title has in capitals, sorted
// (data/acronyms.csv).
var titleAcronyms = [...]string{
	"ACLC", "ANRI", "APBD", "APBN", "APIP", "ASN", "BKD", "BKN", "BKPSDM", "BLUD", "BPK", "BPKP",
	"BPSDM", "BUMD", "BUMN", "CPNS", "CV", "DIY", "DKI", "DPD", "DPMPTSP", "DPR", "DPRD", "FGD",
	"HUT", "JP", "KKN", "KPK", "KTP", "KUHAP", "KUHP", "LHKASN", "LHKPN", "LSP", "MA", "MCP", "MCSP",
	"MK", "MPR", "NIK", "NIP", "NKRI", "NPWP", "NTB", "NTT", "OPD", "PAUD", "PKK", "PNS", "PP",
	"PPPK", "PT", "PTSP", "RI", "RSUD", "SD", "SDM", "SDN", "SKPA", "SKPD", "SKPK", "SMA", "SMK",
	"SMP", "SPBE", "SPI", "SPIP", "SPPD", "TK", "TNI", "TOR", "TOT", "TPPU", "UPG", "UPT", "UPTD",
	"UU", "WBBM", "WBK", "WBS", "WIB", "WIT", "WITA",
}

// titleParticles are the small words of a title (kata tugas), sorted
// (data/particles.csv).
var titleParticles = [...]string{
	"a.n.", "agar", "ala", "andaikan", "antara", "apabila", "asalkan", "atas", "atau", "bagaikan",
	"bagi", "bahwa", "berdasarkan", "beserta", "bila", "bilamana", "d.a.", "dalam", "dan", "dari",
	"daripada", "demi", "dengan", "di", "dkk.", "dll.", "dsb.", "hingga", "jika", "jikalau", "kalau",
	"karena", "ke", "kepada", "ketika", "maka", "maupun", "melainkan", "melalui", "mengenai",
	"menjelang", "menurut", "meski", "meskipun", "oleh", "pada", "padahal", "para", "per", "pun",
	"s.d.", "sambil", "sampai", "sang", "seandainya", "sebab", "sebagai", "sebelum", "secara",
	"sedangkan", "sehingga", "sejak", "selama", "semenjak", "seolah-olah", "sepanjang", "seperti",
	"seraya", "serta", "sesudah", "setelah", "sewaktu", "si", "supaya", "tanpa", "tapi", "tentang",
	"terhadap", "tetapi", "u.b.", "u.p.", "untuk", "via", "walau", "walaupun", "yaitu", "yakni",
	"yang",
}

// titlePhrases are pairs in which a small word is none: Dalam Negeri, Peran
// Serta (data/title_phrases.csv).
var titlePhrases = [...][2]string{
	{"dalam", "negeri"},
	{"ikut", "serta"},
	{"menengah", "atas"},
	{"orang", "dalam"},
	{"penyakit", "dalam"},
	{"peran", "serta"},
	{"turut", "serta"},
	{"yang", "maha"},
	{"yang", "mahakuasa"},
}

// isAcronym reports whether a word, in capitals, is an acronym.
func isAcronym(capitals string) bool {
	_, ok := slices.BinarySearch(titleAcronyms[:], capitals)
	return ok
}

// isParticle reports whether a word, in small letters, is a small word.
func isParticle(small string) bool {
	_, ok := slices.BinarySearch(titleParticles[:], small)
	return ok
}

// isPhrase reports whether two words together are a fixed pair.
func isPhrase(first, second string) bool {
	for _, pair := range titlePhrases {
		if strings.EqualFold(pair[0], first) && strings.EqualFold(pair[1], second) {
			return true
		}
	}
	return false
}
