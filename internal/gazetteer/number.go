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
	switch string(word) {
	case "i", "1", "satu":
		return 0
	case "ii", "2", "dua":
		return 1
	case "iii", "3", "tiga":
		return 2
	case "iv", "4", "empat":
		return 3
	case "v", "5", "lima":
		return 4
	case "vi", "6", "enam":
		return 5
	case "vii", "7", "tujuh":
		return 6
	case "viii", "8", "delapan":
		return 7
	case "ix", "9", "sembilan":
		return 8
	case "x", "10", "sepuluh":
		return 9
	case "xi", "11", "sebelas":
		return 10
	case "xii", "12", "duabelas":
		return 11
	case "xiii", "13", "tigabelas":
		return 12
	case "xiv", "14", "empatbelas":
		return 13
	case "xv", "15", "limabelas":
		return 14
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

// longOf returns the word that a short form in names stands for, "" for others.
func longOf(form []byte) string {
	switch string(form) {
	case "bdr":
		return "bandar"
	case "brt":
		return "barat"
	case "btg":
		return "batang"
	case "bt":
		return "batu"
	case "bkt":
		return "bukit"
	case "gn", "gng":
		return "gunung"
	case "jab":
		return "jabung"
	case "jkt":
		return "jakarta"
	case "kal":
		return "kalimantan"
	case "kep", "kpl":
		return "kepulauan"
	case "kt":
		return "kota"
	case "lmp", "lpg":
		return "lampung"
	case "lb", "lbk":
		return "lubuk"
	case "ma", "mr":
		return "muara"
	case "pd":
		return "padang"
	case "pk", "pkl":
		return "pangkal"
	case "ps", "psr":
		return "pasar"
	case "peg":
		return "pegunungan"
	case "pem", "pmt":
		return "pematang"
	case "pl", "pul":
		return "pulau"
	case "pst":
		return "pusat"
	case "sel", "slt", "sltn":
		return "selatan"
	case "sim", "sp", "spg":
		return "simpang"
	case "sul":
		return "sulawesi"
	case "sum", "sumatra":
		return "sumatera"
	case "sei", "sungei":
		return "sungai"
	case "tg", "tj", "tjg", "tjung", "tnj":
		return "tanjung"
	case "tap":
		return "tapanuli"
	case "tk", "tl", "tlk":
		return "teluk"
	case "teng", "tgh":
		return "tengah"
	case "tgr":
		return "tenggara"
	case "tim", "tmr":
		return "timur"
	case "ut", "utr":
		return "utara"
	case "wy":
		return "way"
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
