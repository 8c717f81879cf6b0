package names

import "github.com/integritas-id/integritas/internal/fold"

const (
	maxSoundWords = 12  // words of a name that are compared
	maxSound      = 128 // bytes of all of them
)

// soundWord is a word of a name in the spelling that all its spellings share.
type soundWord struct {
	start, end uint8  // in the bytes of the name
	letters    uint32 // bit n: it holds the letter 'a'+n
	kind       soundKind
}

// soundKind tells how much a word says about whose name it is.
type soundKind uint8

const (
	soundFull    soundKind = iota
	soundCommon            // Muhammad, Siti: borne by every third person, and often left out
	soundShort             // a word cut short by a dot, or without a vowel: Abd., Gst
	soundInitial           // one letter
)

// Sound holds the words of a name as they sound, read once to be compared with many. The
// zero Sound is nobody's.
type Sound struct {
	n     int
	words [maxSoundWords]soundWord
	bytes [maxSound]byte
}

// Words returns how many words the name has; of very long ones the first.
func (s *Sound) Words() int { return s.n }

// Word returns a word in the spelling that all its spellings share, and whether it is
// only a beginning, or some letters, of what it stands for. The text is good until the
// next Read.
func (s *Sound) Word(i int) (text []byte, cut bool) {
	w := s.words[i]
	return s.text(w), w.kind >= soundShort
}

// Often reports whether a word is one that people often leave out of their name.
func (s *Sound) Often(i int) bool { return s.words[i].kind != soundFull }

func (s *Sound) text(w soundWord) []byte { return s.bytes[w.start:w.end] }

// all returns all words as one.
func (s *Sound) all() []byte {
	if s.n == 0 {
		return nil
	}
	return s.bytes[:s.words[s.n-1].end]
}

// Read takes a bare name apart into words: letters without case and accent, in
// today's spelling, without what people leave out or double.
func (s *Sound) Read(name string) {
	s.n = 0
	var raw [maxSound]byte
	n := 0
	for i, r := range name {
		if n == 0 && s.n == maxSoundWords {
			return
		}
		c, ok := fold.Rune(r)
		switch {
		case ok && c < 0x80:
			if n < len(raw) {
				raw[n] = byte(c)
				n++
			}
		case r == '\'' || r == '`' || r == '\u2018' || r == '\u2019' || r == '\u02bc':
			// Nur'aini is Nuraini.
		default:
			s.add(raw[:n], r == '.')
			n = 0
		}
		if i > MaxText {
			break
		}
	}
	if s.n < maxSoundWords {
		s.add(raw[:n], false)
	}
}

// add adds a word as it sounds; dot tells whether it was cut short by one.
func (s *Sound) add(raw []byte, dot bool) {
	start := 0
	if s.n > 0 {
		start = int(s.words[s.n-1].end)
	}
	if len(raw) == 0 || start+len(raw)+1 >= maxSound {
		return
	}
	switch string(raw) {
	case "bin", "binti", "bt", "br", "boru", "alias":
		return
	}
	w := soundWord{start: uint8(start)}
	long, common := commonName(raw)
	end := start
	switch {
	case long != "":
		if start+len(long) >= maxSound {
			return
		}
		end += copy(s.bytes[start:], long)
	case len(raw) == 1:
		sound(s.bytes[start:start+1], raw) // Y. is Yusuf
		end++
	default:
		end += sound(s.bytes[start:], raw)
	}
	w.end = uint8(end)
	switch text := s.text(w); {
	case common:
		w.kind = soundCommon
	case len(text) == 1:
		w.kind = soundInitial
	case dot || !hasVowel(text):
		w.kind = soundShort
	}
	for _, c := range s.text(w) {
		if c >= 'a' {
			w.letters |= 1 << (c - 'a')
		}
	}
	s.words[s.n] = w
	s.n++
}

// commonName returns the one spelling of a name that is often cut short, and
// whether it is borne by very many.
func commonName(raw []byte) (long string, common bool) {
	switch string(raw) {
	case "m", "muh", "moh", "mohd", "muhd", "mhd", "moch", "much", "mohammad", "mohamad", "muhammad", "muhamad", "mochammad",
		"mochamad", "muchammad", "muchamad", "mohammed", "muhammed", "mohamed", "muhamed", "mokhamad", "mukhamad":
		return "muhamad", true
	case "st", "siti", "sitti":
		return "siti", true
	case "abd", "abdul", "abdoel":
		return "abdul", true
	case "achm", "ahm", "achmad", "ahmad", "akhmad", "ahmed", "achmed":
		return "ahmad", false
	case "nur", "noer", "noor", "nor":
		return "nur", true
	case "sri", "tri", "dwi", "i", "ni", "wayan", "made", "nyoman", "ketut", "putu", "gede", "kadek", "komang", "gusti", "ida", "bagus",
		"andi", "la", "wa", "ode":
		return "", true
	case "gst":
		return "gusti", true
	case "ign", "ignatius", "ignasius":
		return "ignasius", false
	case "fx":
		return "fransiskusksaverius", false
	}
	return "", false
}

// sound writes a word to dst in the spelling that all its spellings share, as far as it
// has room, and returns its length: at most twice that of the word, of x alone.
func sound(dst, raw []byte) int {
	old := isOldSpelling(raw)
	n := 0
	put := func(c byte) {
		if n < len(dst) && (n == 0 || dst[n-1] != c) { // no letter twice
			dst[n] = c
			n++
		}
	}
	for i := 0; i < len(raw); i++ {
		c, next := raw[i], byte(0)
		if i+1 < len(raw) {
			next = raw[i+1]
		}
		skip := true // the next letter is part of this sound
		switch {
		case c == 'o' && (next == 'e' || next == 'o'), c == 'o' && next == 'u':
			c = 'u'
		case c == 'e' && next == 'e', c == 'i' && next == 'e', c == 'i' && next == 'y':
			c = 'i'
		case c == 'd' && next == 'j':
			c = 'j'
		case c == 't' && next == 'j':
			c = 'c'
		case c == 'd' && next == 'h', c == 't' && next == 'h', c == 'b' && next == 'h', c == 'g' && next == 'h' && i > 0:
		case old && c == 'n' && next == 'j':
			put('n')
			c = 'i'
		case c == 's' && (next == 'y' || next == 'j' || next == 'h'), c == 't' && next == 's':
			c = 's'
		case c == 'k' && next == 'h', c == 'c' && next == 'h' && i > 0:
			c = 'h'
		case c == 'c' && (next == 'k' || next == 'h'):
			if next == 'k' {
				c = 'k'
			}
		case c == 'p' && next == 'h':
			c = 'f'
		case c == 'a' && (next == 'e' || next == 'y'):
			put('a')
			c = 'i'
		case c == 'a' && next == 'o':
			put('a')
			c = 'u'
		default:
			skip = false
		}
		switch c {
		case 'j':
			if old && !skip {
				c = 'i' // Tjahjo
			}
		case 'y':
			c = 'i'
		case 'v':
			c = 'f'
		case 'q':
			c = 'k'
		case 'x':
			put('k')
			c = 's'
		}
		put(c)
		if skip {
			i++
		}
	}
	if n > 3 && dst[n-1] == 'h' {
		n-- // Fatimah, Fatima
	}
	return n
}

// isOldSpelling reports whether a word is written as before 1972, when j was today's y.
func isOldSpelling(raw []byte) bool {
	for i := 1; i < len(raw); i++ {
		switch string(raw[i-1 : i+1]) {
		case "oe", "dj", "tj", "sj", "nj", "hj":
			return true
		}
	}
	return false
}

func isVowel(c byte) bool { return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o' }

func hasVowel(word []byte) bool {
	for _, c := range word {
		if isVowel(c) {
			return true
		}
	}
	return false
}
