package offices

import "github.com/integritas-id/integritas/internal/fold"

// head is one meaning of a phrase that names a kind of office.
type head struct {
	kind, body uint8
	nameType   uint8 // number of types
	tasks      uint8 // number of taskSets
	need       need
	last       bool // no other meaning of the phrase follows
}

// need is what a head asks for.
type need uint8

const (
	unsure    need = iota + 1 // the phrase has other meanings too
	needWhole                 // another office is named
	needOther                 // dropped before a unit that has a kind of its own
	needName                  // a name follows
	needBare                  // nothing but a region stands beside it
)

// entry is what a phrase may mean.
type entry struct {
	head    uint16 // the first of its heads
	task    uint8
	word    wordClass
	outside uint8 // an [Outside]
	post    uint8 // the kind of the office of a post
}

// Posts that tell no kind.
const (
	postOfAny  = 254 // any office may follow
	postOfNone = 255 // whoever bears it has left the office that follows
)

// wordClass says what a word does that names nothing.
type wordClass uint8

const (
	wordJoiner   wordClass = iota + 1 // dan
	wordAt                            // pada
	wordCity                          // kota
	wordRegency                       //
	wordProvince                      //
	wordRegional                      // daerah
	wordFiller                        // pengelolaan
	wordField                         // bidang
	wordNational                      // RI
	wordUnit                          // UPT, BLUD
	wordOffice                        // kantor
	wordTitle                         // dr., Jend.
	wordGrade                         // kelas
)

// The classes of texts that name no office.
const (
	OutsideKosong uint8 = iota + 1
	OutsideSampah
	OutsideMasyarakat
	OutsidePerorangan
	OutsideWiraswasta
	OutsideKaryawan
	OutsideStatus
	OutsideRumahTangga
	OutsideTidakBekerja
	OutsidePelajar
	OutsidePensiunan
	OutsidePekerjaan
	OutsideHubungan
	OutsidePeran
	OutsideGolongan
	OutsideKelompok
	OutsideWali
)

// phraseKey is one phrase: where it stands in phraseText, its length, and the number of
// its entry, with a bit that tells whether longer phrases begin with it.
type phraseKey struct {
	start  uint16
	length uint8
	entry  uint16
}

const phraseBegins = 1 << 15

func (k *phraseKey) meaning() *entry { return &entries[k.entry&^phraseBegins] }

// slot returns the first slot of a hash among n.
func slot(h fold.Hash, n int) int { return int(uint64(h) * uint64(n) >> 32) }

// meaning is the longest phrase of each use that begins at a word.
type meaning struct {
	head, headNext       int // the first head, and the first word behind the phrase
	task, taskNext       int
	word                 wordClass
	wordNext             int
	outside, outsideNext int
	post, postNext       int
	known                bool // some phrase begins so
}

// match returns what the words from i on mean.
func (s *divided) match(i int) (m meaning) {
	h, length := fold.NewHash, 0
	for j := i; j < s.size; j++ {
		word := s.word(j)
		h, length = h.Add(word), length+len(word)
		if length > phraseLongest {
			break
		}
		k := s.find(h, i, j, length)
		if k == nil {
			break
		}
		m.known = true
		m.take(k.meaning(), j+1)
		if k.entry&phraseBegins == 0 {
			break
		}
	}
	return m
}

func (m *meaning) take(e *entry, next int) {
	if e.head != 0 {
		m.head, m.headNext = int(e.head), next
	}
	if e.task != 0 {
		m.task, m.taskNext = int(e.task), next
	}
	if e.word != 0 {
		m.word, m.wordNext = e.word, next
	}
	if e.outside != 0 {
		m.outside, m.outsideNext = int(e.outside), next
	}
	if e.post != 0 {
		m.post, m.postNext = int(e.post), next
	}
}

// find returns the key that the words from i to j, together length bytes, spell.
func (s *divided) find(h fold.Hash, i, j, length int) *phraseKey {
	for at := slot(h, len(phraseSlots)); phraseSlots[at] != 0; at = (at + 1) % len(phraseSlots) {
		k := &phraseKeys[phraseSlots[at]-1]
		if int(k.length) == length && s.spells(i, j, phraseText[k.start:int(k.start)+length]) {
			return k
		}
	}
	return nil
}

// spells reports whether the words from i to j are a key.
func (s *divided) spells(i, j int, key string) bool {
	for ; i <= j; i++ {
		w := s.word(i)
		if string(w) != key[:len(w)] {
			return false
		}
		key = key[len(w):]
	}
	return true
}

// lookUp returns the meaning of a folded word, nil where no phrase is that word.
func lookUp(word []byte) *entry {
	for at := slot(fold.NewHash.Add(word), len(phraseSlots)); phraseSlots[at] != 0; at = (at + 1) % len(phraseSlots) {
		k := &phraseKeys[phraseSlots[at]-1]
		if int(k.length) == len(word) && phraseText[k.start:int(k.start)+len(word)] == string(word) {
			return k.meaning()
		}
	}
	return nil
}
