package gazetteer

// englishWords are the English words in names of regions, and the Indonesian ones for
// which they stand. Those marked with + stand before the name in English and behind it in
// Indonesian, those marked with - the other way round.
var englishWords = [...]struct {
	english string
	place   byte // '+', '-', or '=' for the same place
	words   string
}{
	{"and", '=', "dan"},
	{"bay", '-', "teluk"},
	{"central", '+', "tengah pusat"},
	{"coast", '=', "pesisir"},
	{"east", '+', "timur"},
	{"eastern", '+', "timur"},
	{"great", '+', "besar raya"},
	{"greater", '+', "besar raya"},
	{"highland", '+', "pegunungan"},
	{"highlands", '-', "pegunungan"},
	{"island", '-', "pulau kepulauan"},
	{"islands", '-', "kepulauan pulaupulau"},
	{"java", '=', "jawa"},
	{"lower", '+', "hilir ilir"},
	{"moluccas", '=', "maluku"},
	{"mountains", '-', "pegunungan"},
	{"new", '+', "baru"},
	{"north", '+', "utara"},
	{"northern", '+', "utara"},
	{"old", '+', "lama"},
	{"south", '+', "selatan"},
	{"southeast", '+', "tenggara"},
	{"southeastern", '+', "tenggara"},
	{"southern", '+', "selatan"},
	{"southwest", '+', "baratdaya"},
	{"sumatra", '=', "sumatera"},
	{"thousand", '=', "seribu"},
	{"upper", '+', "hulu ulu"},
	{"west", '+', "barat"},
	{"western", '+', "barat"},
}

// englishAt returns the number of an English word, -1 for others. The words are few and
// begin with few letters, so that most names cost one look.
//
//go:noinline
func englishAt(word []byte) int {
	if len(word) < 3 {
		return -1
	}
	switch word[0] {
	case 'a', 'b', 'c', 'e', 'g', 'h', 'i', 'j', 'l', 'm', 'n', 'o', 's', 't', 'u', 'w':
	default:
		return -1
	}
	for i := range englishWords {
		if englishWords[i].english == string(word) {
			return i
		}
	}
	return -1
}

// maxEnglish is the most words of a name in English.
const maxEnglish = 6

// englishNames adds the names that are said in English from a word on: those that begin
// with a direction ("South Central Timor"), those that end with the word for islands,
// mountains or a bay ("Sula Islands"), and those with an English word in its place.
func (s *search) englishNames(m mention) {
	front, back, translated := 0, -1, false
	end := int(m.name)
	for ; end < len(s.text.tokens) && end < int(m.name)+maxEnglish && (end == int(m.name) || s.text.tokens[end].gap < gapParen); end++ {
		e := englishAt(s.text.word(end))
		if e < 0 {
			if end > int(m.name) && s.text.tokens[end].role == roleBehind {
				break
			}
			continue
		}
		switch place := englishWords[e].place; {
		case place == '+' && end == int(m.name)+front && front < 2:
			front++
		case place == '-' && end > int(m.name):
			back = end
		default:
			translated = true
		}
		if back >= 0 {
			end++
			break
		}
	}
	if front == 0 && back < 0 && !translated {
		return
	}
	for core := int(m.name) + front; end > core; end-- {
		if back >= 0 && end != back+1 {
			break // islands belong to the name
		}
		if s.english(m, core, end, back) {
			return
		}
	}
}

// english adds the name said by the words from core up to end, with the directions before
// them and the word for islands at place back; it reports whether there is one.
func (s *search) english(m mention, core, end, back int) bool {
	var buf [3 * maxName]byte
	m.end, m.english = uint16(end), true
	for form := range englishForms {
		key, ok := s.appendEnglish(buf[:0], form, [4]int{int(m.name), core, end, back})
		if !ok {
			continue
		}
		if s.wholeName(m, key) {
			return true
		}
	}
	return false
}

// The forms of a name: with the first or second word for a direction or islands, with the
// word for islands before or behind, and with "Bagian" before a direction.
const (
	formSecond = 1 << iota
	formBehind
	formPart
	englishForms
)

// maxName is the most letters of a name.
const maxName = 64

// appendEnglish appends the folded Indonesian name in one of the forms. at holds where
// the directions, the name itself and its end are, and the word for islands.
func (s *search) appendEnglish(key []byte, form int, at [4]int) ([]byte, bool) {
	name, core, end, back := at[0], at[1], at[2], at[3]
	islands := ""
	if back >= 0 {
		islands = choice(englishWords[englishAt(s.text.word(back))].words, form&formSecond != 0)
	} else if form&formBehind != 0 {
		return nil, false
	}
	if form&formPart != 0 && (core == name || back >= 0) {
		return nil, false
	}
	if form&formBehind == 0 {
		key = append(key, islands...)
	}
	for i := core; i < end && i != back; i++ {
		word := s.text.word(i)
		if len(key)+len(word) > 2*maxName {
			return nil, false
		}
		if e := englishAt(word); e >= 0 && englishWords[e].place == '=' || e >= 0 && i > core {
			key = append(key, choice(englishWords[e].words, false)...)
		} else {
			key = append(key, word...)
		}
	}
	if form&formPart != 0 {
		key = append(key, "bagian"...)
	}
	for i := core - 1; i >= name; i-- {
		key = append(key, choice(englishWords[englishAt(s.text.word(i))].words, form&formSecond != 0)...)
	}
	if form&formBehind != 0 {
		key = append(key, islands...)
	}
	return key, len(key) >= 3
}

// choice returns the first or second of words, the first where there is one only.
func choice(words string, second bool) string {
	for i := range len(words) {
		if words[i] == ' ' {
			if second {
				return words[i+1:]
			}
			return words[:i]
		}
	}
	return words
}
