package pillar

import (
	"strconv"
	"strings"
)

// maxCitation is the longest citation in bytes that is looked at.
const maxCitation = 512

// word is a run of letters or digits of a citation.
type word struct {
	text     string // in small letters
	upper    bool   // written with a capital
	joined   bool   // touches the word before it: the B of "12B"
	brackets bool   // stands in brackets: the 1 of "(1)"
	at       int    // where it begins in the text
}

// words splits a citation. Between two words may stand anything but letters and digits.
func words(s string) []word {
	var all []word
	for i := 0; i < len(s); {
		class := classOf(s[i])
		if class == 0 {
			i++
			continue
		}
		end := i + 1
		for end < len(s) && classOf(s[end]) == class {
			end++
		}
		all = append(all, word{
			text: strings.ToLower(s[i:end]), upper: 'A' <= s[i] && s[i] <= 'Z', at: i,
			joined:   i > 0 && classOf(s[i-1]) != 0,
			brackets: i > 0 && s[i-1] == '(' && end < len(s) && s[end] == ')',
		})
		i = end
	}
	return all
}

// classOf tells letters from digits; 0 is anything else.
func classOf(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return 1
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		return 2
	}
	return 0
}

// article is one article, down to a paragraph and a letter where these are cited.
type article struct {
	number    string // "12", "12b"
	paragraph string // "1"
	letter    string // "a"
}

// String writes the article as the table does: "5 (1) a", "12B".
func (a article) String() string {
	s := strings.ToUpper(a.number)
	if a.paragraph != "" {
		s += " (" + a.paragraph + ")"
	}
	if a.letter != "" {
		s += " " + a.letter
	}
	return s
}

// cited is what a citation names: articles, and those joined to them by "jo.".
type cited struct {
	articles []article // several for "huruf a atau huruf b"
	joined   []article
	twofold  bool // "12b" may be Pasal 12B or Pasal 12 huruf b
}

// readArticle reads "Pasal 5 ayat (1) huruf a", "5 (1) a", "12B jo. 12C" and the
// like. It returns false for anything else.
func readArticle(s string) (cited, bool) {
	ws := words(s)
	if len(s) > maxCitation || len(ws) == 0 {
		return cited{}, false
	}
	var c cited
	for i := 0; i < len(ws); {
		if ws[i].text == "jo" || ws[i].text == "juncto" || ws[i].text == "junto" {
			if len(c.articles) == 0 {
				return cited{}, false
			}
			i++
		}
		list, twofold, n := readOne(ws[i:])
		if n == 0 {
			return cited{}, false
		}
		if len(c.articles) == 0 {
			c.articles, c.twofold = list, twofold
		} else {
			c.joined = append(c.joined, list...)
		}
		i += n
		if i < len(ws) && !strings.HasPrefix(ws[i].text, "j") { // only "jo." goes on
			return cited{}, false
		}
	}
	return c, len(c.articles) > 0
}

// suffixed lists the articles of UU 31/1999 jo. UU 20/2001 whose number has a
// letter. Of Pasal 12 letters a to i stand beside Pasal 12A to 12C.
const suffixed = " 12a 12b 12c 26a 37a 38a 38b 38c 43a 43b "

// readOne reads one article with its letters and returns how many words it took,
// 0 where there is none.
func readOne(ws []word) (list []article, twofold bool, n int) {
	i := 0
	for i < len(ws) && (ws[i].text == "pasal" || ws[i].text == "ps" || ws[i].text == "psl" || ws[i].text == "article" || ws[i].text == "art") {
		i++
	}
	if i == len(ws) || !isNumber(ws[i]) || ws[i].brackets {
		return nil, false, 0
	}
	a := article{number: ws[i].text}
	i++
	if i < len(ws) && isLetter(ws[i]) && !ws[i].brackets {
		switch w, own := ws[i], strings.Contains(suffixed, " "+a.number+ws[i].text+" "); {
		case own && (w.upper || w.joined && i+1 < len(ws) && (ws[i+1].text == "ayat" || ws[i+1].brackets)):
			a.number += w.text
			i++
		case own && w.joined:
			twofold = a.number == "12"
		}
	}
	if i < len(ws) && (ws[i].text == "ayat" || ws[i].text == "paragraph") {
		if i++; i == len(ws) || !isNumber(ws[i]) {
			return nil, false, 0
		}
		a.paragraph = ws[i].text
		i++
	} else if i < len(ws) && isNumber(ws[i]) && ws[i].brackets {
		a.paragraph = ws[i].text
		i++
	}
	letters, n := readLetters(ws[i:])
	if n < 0 {
		return nil, false, 0
	}
	if len(letters) == 0 {
		return []article{a}, twofold, i
	}
	for _, letter := range letters {
		a.letter = letter
		list = append(list, a)
	}
	return list, twofold, i + n
}

// readLetters reads "a", "huruf a", "huruf a dan huruf b"; -1 where "huruf" or
// "dan" stands alone.
func readLetters(ws []word) (letters []string, n int) {
	for n < len(ws) {
		i := n
		for i < len(ws) && (ws[i].text == "dan" || ws[i].text == "atau" || ws[i].text == "and" || ws[i].text == "or") {
			if len(letters) == 0 {
				return nil, -1
			}
			i++
		}
		if i < len(ws) && (ws[i].text == "huruf" || ws[i].text == "letter") {
			if i++; i == len(ws) || !isLetter(ws[i]) {
				return nil, -1
			}
		}
		if i == len(ws) || !isLetter(ws[i]) {
			if i > n {
				return nil, -1
			}
			break
		}
		letters = append(letters, ws[i].text)
		n = i + 1
	}
	return letters, n
}

// isNumber reports whether a word is the number of an article or a paragraph.
func isNumber(w word) bool {
	n, err := strconv.Atoi(w.text)
	return err == nil && n > 0 && n < 1000 && w.text[0] != '0'
}

func isLetter(w word) bool { return len(w.text) == 1 && classOf(w.text[0]) == 2 }
