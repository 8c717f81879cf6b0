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

// inWords is the form of a number in words.
const inWords = 2

// tens returns a number of two digits above fifteen in words, "" for others: the
// villages of Palembang are called "Tiga Puluh Ilir" and the like.
func tens(word []byte) string {
	if len(word) != 2 || word[0] < '1' || word[0] > '9' || word[1] < '0' || word[1] > '9' {
		return ""
	}
	ten, one := int(word[0]-'0'), int(word[1]-'0')
	switch {
	case ten == 1 && one > 5:
		return numbers[one-1][inWords] + "belas"
	case ten > 1 && one > 0:
		return numbers[ten-1][inWords] + "puluh" + numbers[one-1][inWords]
	case ten > 1:
		return numbers[ten-1][inWords] + "puluh"
	}
	return ""
}

// numberOf returns the place in numbers of a word that is one, -1 for others.
func numberOf(word []byte) int {
	switch c := word[0]; {
	case len(word) > len("empatbelas"):
		return -1
	case '1' <= c && c <= '9', c == 'i', c == 'v', c == 'x':
		if len(word) > 4 {
			return -1
		}
	case c == 'd' || c == 'e' || c == 's' || c == 't' || c == 'l' && len(word) > 1 && word[1] == 'i':
	default:
		return -1
	}
	for i := range numbers {
		for _, form := range &numbers[i] {
			if form == string(word) {
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

// longForms are the short forms of words in names, in order, and the words.
var longForms = [...]struct{ short, long string }{
	{"bar", "barat"},
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
	{"kb", "kebon"},
	{"kep", "kepulauan"},
	{"kp", "kampung"},
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
	{"pp", "pulaupulau"},
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

// ShortForms returns the short forms of words in names.
func ShortForms() []string {
	all := make([]string, len(longForms))
	for i, form := range longForms {
		all[i] = form.short
	}
	return all
}

// longOf returns the word that a short form in names stands for, "" for others.
func longOf(form []byte) string {
	if len(form) > len("sumatra") {
		return "" // no other is so long
	}
	from, to := 0, len(longForms)
	for from < to {
		if mid := (from + to) / 2; longForms[mid].short < string(form) {
			from = mid + 1
		} else {
			to = mid
		}
	}
	if from < len(longForms) && longForms[from].short == string(form) {
		return longForms[from].long
	}
	return ""
}

// otherLong returns another word that a short form may stand for, "" for most: the first
// is that of longOf.
func otherLong(form []byte) string {
	switch string(form) {
	case "pd":
		return "pondok"
	case "pulau":
		return "kepulauan"
	case "sul", "s":
		return "sungai"
	case "kr":
		return "krueng"
	case "tlg":
		return "talang"
	case "bt":
		return "batang"
	}
	return ""
}

// isLong reports whether a word is one that has short forms: "sungai", "tanjung".
func isLong(word []byte) bool {
	for i := range longForms {
		if longForms[i].long == string(word) {
			return true
		}
	}
	return false
}

// shortOf returns the short form that the tables have of a word, "" for others.
//
//go:noinline
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
