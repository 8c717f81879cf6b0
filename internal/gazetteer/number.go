package gazetteer

// numbers lists the numbers in names, each as it may be written.
var numbers = [...][3]string{
	{"i", "1", "satu"},
	{"ii", "2", "dua"},
	{"iii", "3", "tiga"},
	{"iv", "4", "empat"},
	{"v", "5", "lima"},
	{"vi", "6", "enam"},
	{"vii", "7", "tujuh"},
	{"viii", "8", "delapan"},
	{"ix", "9", "sembilan"},
	{"x", "10", "sepuluh"},
	{"xi", "11", "sebelas"},
	{"xii", "12", "duabelas"},
	{"xiii", "13", "tigabelas"},
	{"xiv", "14", "empatbelas"},
	{"xv", "15", "limabelas"},
}

// numberOf returns the place in numbers of a word that is one, -1 for others.
func numberOf(word []byte) int {
	if len(word) > len("empatbelas") {
		return -1
	}
	for i := range numbers {
		for _, form := range numbers[i] {
			if string(word) == form {
				return i
			}
		}
	}
	return -1
}

// isRoman reports whether a word is a roman number.
func isRoman(word []byte) bool {
	for _, c := range word {
		if c != 'i' && c != 'v' && c != 'x' {
			return false
		}
	}
	return len(word) > 0
}

// short is a short form of a word in names.
type short struct{ form, word string }

// shorts lists short forms in order.
var shorts = [...]short{
	{"bdr", "bandar"},
	{"bkt", "bukit"},
	{"brt", "barat"},
	{"bt", "batu"},
	{"btg", "batang"},
	{"gn", "gunung"},
	{"gng", "gunung"},
	{"jab", "jabung"},
	{"jkt", "jakarta"},
	{"kal", "kalimantan"},
	{"kep", "kepulauan"},
	{"kpl", "kepulauan"},
	{"kt", "kota"},
	{"lb", "lubuk"},
	{"lbk", "lubuk"},
	{"lmp", "lampung"},
	{"lpg", "lampung"},
	{"ma", "muara"},
	{"mr", "muara"},
	{"pd", "padang"},
	{"peg", "pegunungan"},
	{"pem", "pematang"},
	{"pk", "pangkal"},
	{"pkl", "pangkal"},
	{"pl", "pulau"},
	{"pmt", "pematang"},
	{"ps", "pasar"},
	{"psr", "pasar"},
	{"pst", "pusat"},
	{"pul", "pulau"},
	{"sei", "sungai"},
	{"sel", "selatan"},
	{"sim", "simpang"},
	{"slt", "selatan"},
	{"sltn", "selatan"},
	{"sp", "simpang"},
	{"spg", "simpang"},
	{"sul", "sulawesi"},
	{"sum", "sumatera"},
	{"sumatra", "sumatera"},
	{"sungei", "sungai"},
	{"tap", "tapanuli"},
	{"teng", "tengah"},
	{"tg", "tanjung"},
	{"tgh", "tengah"},
	{"tgr", "tenggara"},
	{"tim", "timur"},
	{"tj", "tanjung"},
	{"tjg", "tanjung"},
	{"tjung", "tanjung"},
	{"tk", "teluk"},
	{"tl", "teluk"},
	{"tlk", "teluk"},
	{"tmr", "timur"},
	{"tnj", "tanjung"},
	{"ut", "utara"},
	{"utr", "utara"},
	{"wy", "way"},
}

// longOf returns the word that a short form stands for, "" for others.
func longOf(form []byte) string {
	lo, hi := 0, len(shorts)
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		if shorts[m].form < string(form) {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(shorts) && shorts[lo].form == string(form) {
		return shorts[lo].word
	}
	return ""
}

// shortOf returns the short form that the tables have of a word, "" for others.
func shortOf(word []byte) string {
	switch string(word) {
	case "sungai":
		return "sei"
	case "kepulauan":
		return "kep"
	case "gunung":
		return "gn"
	}
	return ""
}
