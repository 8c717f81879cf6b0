package offices

import (
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gazetteer"
)

// AppendName appends a proper name in the form by which names are compared: small
// letters without blanks, numbers set apart by dots, what kind of name it is in front
// ("sdn.5.metropusat"), and without titles, leading zeros and the region that owns the
// office. The form of such a form is itself: what folding brings together, as a word that
// was divided, is read again.
func AppendName(dst []byte, kind uint8, name string, region uint16) []byte {
	start := len(dst)
	dst = appendOnce(dst, kind, name, region)
	for range 4 {
		before := string(dst[start:])
		if dst = appendOnce(dst[:start], kind, before, region); string(dst[start:]) == before {
			break
		}
	}
	return dst
}

func appendOnce(dst []byte, kind uint8, name string, region uint16) []byte {
	if int(kind) >= len(kinds) {
		return dst
	}
	c := canon{kind: kind, dst: dst, start: len(dst)}
	s := &c.words
	s.text = name
	if len(name) > MaxText || !s.split() || s.size == 0 {
		return dst
	}
	if m := s.match(0); m.head == 0 && (kind == kindSEKOLAH || kind == kindMADRASAH) {
		s.cut(0) // SMPN1
	}
	i, end := c.front(), s.size
	c.first = i
	for n := c.own(i, end, region); n > 0; n = c.own(i, end, region) {
		end -= n
	}
	if kind == kindKODIM {
		return c.number(i, end)
	}
	if n := c.leading(i, end); n > 0 { // Puskesmas II Sumbang is Puskesmas Sumbang II
		c.rest(i+1, end)
		c.apart(true)
		return strconv.AppendInt(c.dst, int64(n), 10)
	}
	c.rest(i, end)
	return c.dst
}

// canon writes one name.
type canon struct {
	words  divided
	kind   uint8
	dst    []byte
	start  int
	first  int  // the first word of the name itself
	digits bool // a number was written last
}

// rest writes the words from i up to end.
func (c *canon) rest(i, end int) {
	for i < end {
		i = c.word(i, end)
	}
}

// leading returns the number that stands in front of the name of a health centre, 0 where
// there is none: it may stand behind it as well.
func (c *canon) leading(i, end int) int {
	if c.kind != kindPUSKESMAS || i+1 >= end {
		return 0
	}
	word := c.words.word(i)
	if n, err := strconv.Atoi(string(word)); err == nil && len(word) <= 3 {
		return n
	}
	return roman(word)
}

// front writes what kind of name it is, and returns the first word of the name itself.
func (c *canon) front() (i int) {
	s := &c.words
	for i+1 < s.size { // PT, Persero, UPTD
		if m := s.match(i); m.word != wordUnit || m.wordNext >= s.size {
			break
		}
		i++
	}
	if c.isType(i) {
		c.dst = append(append(c.dst, s.word(i)...), '.')
		return i + 1
	}
	if n, next := c.head(i); n != 0 {
		kind := types[heads[n].nameType]
		if c.kind == kindBUMD && s.is(next, "tirta") {
			kind = "airminum"
		}
		if kind != "" {
			c.dst = append(append(c.dst, kind...), '.')
		}
		i = next
	}
	for c.kind == kindRSUD || c.kind == kindRS || c.kind == kindKAMPUS {
		m := s.match(i)
		if m.word != wordTitle || m.wordNext >= s.size {
			break
		}
		i = m.wordNext
	}
	if kinds, next := s.markers(i); c.kind == kindRSUD && kinds != 0 && next < s.size {
		if first, end := s.placeName(next); first >= 0 && end == s.size {
			return next // RSUD Kota Kendari
		}
	}
	return i
}

// isType reports whether word i is what a compared name says of its kind: "airminum." .
func (c *canon) isType(i int) bool {
	s := &c.words
	if i+1 >= s.size && !strings.HasSuffix(s.text, ".") || i+1 < s.size && s.words[i+1].gap != gapDot {
		return false
	}
	for n := range heads {
		if heads[n].kind == c.kind && heads[n].nameType != 0 && types[heads[n].nameType] == string(s.word(i)) {
			return true
		}
	}
	return false
}

// head returns the head of the kind that begins at word i, 0 for none.
func (c *canon) head(i int) (n, next int) {
	if !kinds[c.kind].typed && c.kind != kindBIDANG && c.kind != kindUPTD && c.kind != kindPUSKESMAS {
		return 0, i
	}
	m := c.words.match(i)
	for n = m.head; n != 0; n++ {
		if heads[n].kind == c.kind && heads[n].nameType != 0 {
			return n, m.headNext
		}
		if heads[n].last {
			break
		}
	}
	return 0, i
}

// own returns how many words at the end of a name are but the region that owns the
// office.
func (c *canon) own(i, end int, region uint16) int {
	switch c.kind {
	case kindRSUD, kindPUSKESMAS, kindKELURAHAN, kindDESA, kindUPTD, kindPOLSEK, kindLEMBAGAACEH:
	default:
		return 0
	}
	least := i + 1
	if c.kind == kindUPTD && end > i+1 && (c.words.is(end-2, "kecamatan") || c.words.is(end-2, "kec")) {
		return 0 // a district named as the region
	}
	if c.kind == kindUPTD && len(c.dst) > c.start {
		least = i // Labkesda Soppeng: what kind of unit it is tells it
	}
	for from := end - 1; region != 0 && from >= least && from >= end-maxPlaceWords; from-- {
		first, next := c.words.placeName(from)
		for n := first; n >= 0 && next == end; n++ {
			if places[n].code == region {
				return end - from
			}
			if places[n].last {
				break
			}
		}
	}
	return 0
}

// number writes the first number of a name, the name where there is none.
func (c *canon) number(i, end int) []byte {
	for j := i; j < end; j++ {
		if isNumber(c.words.word(j)) {
			c.word(j, j+1)
			return c.dst
		}
	}
	c.rest(i, end)
	return c.dst
}

// word writes word i and returns the next one.
func (c *canon) word(i, end int) int {
	s := &c.words
	word, after := s.word(i), i+1
	m := s.match(i)
	school := c.kind == kindSEKOLAH || c.kind == kindMADRASAH
	if next := c.seat(i, end); next > i {
		return next
	}
	switch {
	case isNumber(word):
		for len(word) > 1 && word[0] == '0' {
			word = word[1:]
		}
		c.apart(true)
		c.dst = append(c.dst, word...)
		return i + 1
	case (c.isNumbered() && i == end-1 && (i > 0 || c.kind == kindASISTEN || c.kind == kindDPRDPART || c.kind == kindCABDIN) ||
		school && i == c.first && i+1 < end) && roman(word) > 0: // SMA Negeri V Surabaya
		c.apart(true)
		c.dst = strconv.AppendInt(c.dst, int64(roman(word)), 10)
		return i + 1
	case (school || c.isSeated()) && i+1 < end && c.isMarker(&m, i):
		return max(m.wordNext, i+1)
	case m.word == wordAt && i > 0 && m.wordNext < end && s.placeAt(m.wordNext): // Balai Besar POM di Bandar Lampung
		return m.wordNext
	case i+1 < end && c.saysNothing(i, &m):
		return i + 1
	case s.isInitials(i):
		return i + 1
	case (c.kind == kindPUSKESMAS || c.kind == kindORMAS) && i+1 < end && string(word) == "kec":
		word = []byte("kecamatan")
	case (c.kind == kindPUSKESMAS || c.kind == kindORMAS) && i+1 < end && string(word) == "kel":
		word = []byte("kelurahan")
	case m.word == wordGrade && c.isSeated() && (i > c.first || c.grade(m.wordNext, end) < end):
		return c.grade(m.wordNext, end)
	case c.kind == kindRSUD && i > c.first && c.isDegree(i, end):
		return i + 1
	case c.kind == kindIMIGRASI && i == c.first && c.grade(i, end) > i && c.grade(i, end) < end:
		return c.grade(i, end)
	case m.word == wordGrade && i+1 < end:
		return m.wordNext
	case i+1 < end && string(word) == "a" && s.is(i+1, "yani"):
		word, after = []byte("ahmadyani"), i+2
	case string(word) == "ayani":
		word = []byte("ahmadyani")
	case string(word) == "pdi" && s.is(i+1, "perjuangan"):
		word, after = []byte("pdip"), i+2
	case school && string(word) == "muh":
		word = []byte("muhammadiyah")
	}
	c.apart(false)
	c.dst = append(c.dst, word...)
	return after
}

// saysNothing reports whether word i, behind which the name goes on, tells no two offices
// of the kind apart: PLN (Persero) UP3, BPJS Kesehatan Cabang Metro, Cabang Dinas Wilayah I.
func (c *canon) saysNothing(i int, m *meaning) bool {
	word := string(c.words.word(i))
	switch c.kind {
	case kindBUMN, kindBUMD, kindSWASTA:
		return m.word == wordUnit && m.wordNext == i+1
	case kindBPJS:
		return i == c.first && (word == "cabang" || word == "kc" || word == "kantor")
	case kindCABDIN, kindSUDIN:
		return word == "wilayah" || word == "wil"
	case kindUPTD:
		return i > c.first && (word == "kecamatan" || word == "kec")
	}
	return false
}

// isDegree reports whether a short word behind a comma ends the name of a hospital: a
// degree of the doctor it is named after.
func (c *canon) isDegree(i, end int) bool {
	return i == end-1 && c.words.words[i].gap&gapComma != 0 && len(c.words.word(i)) <= 4
}

// grade returns the first word behind the grade of an office, "IIA" or "I Khusus TPI":
// its seat tells it.
func (c *canon) grade(i, end int) int {
	for ; i < end; i++ {
		switch word := string(c.words.word(i)); word {
		case "a", "b", "c", "d", "tpi", "non", "khusus":
		default:
			if n := len(word); roman([]byte(word)) == 0 && (n < 2 || n > 4 || word[n-1] < 'a' || word[n-1] > 'd' || roman([]byte(word[:n-1])) == 0) && !isNumber([]byte(word)) {
				return i
			}
		}
	}
	return i
}

// isMarker reports whether a word in the name of a school but tells what kind of place
// follows: SMPN 1 Kota Metro is SMPN 1 Metro.
func (c *canon) isMarker(m *meaning, i int) bool {
	if m.wordNext >= c.words.size {
		return false
	}
	if kinds, next := c.words.markers(i); kinds != 0 {
		first, _ := c.words.placeName(next)
		return first >= 0 && choose(first, kinds, true).Size > 0
	}
	return i > 0 && (c.words.is(i, "kecamatan") || c.words.is(i, "kec"))
}

// seat writes the name in force of a region whose short name stands at word i, "jateng", as
// the seat of an office, and returns the first word behind it, i where there is none.
func (c *canon) seat(i, end int) (next int) {
	if !c.isSeated() {
		return i
	}
	first, next := c.words.placeName(i)
	if first < 0 || next > end || places[first].rank != 1 {
		return i
	}
	r := choose(first, atAny, false)
	if r.Size != 1 {
		return i
	}
	unit, ok := gazetteer.Unit(partsOf(r.Codes[0]))
	if !ok {
		return i
	}
	c.apart(false)
	c.dst = append(c.dst, fold.Key(gazetteer.Name(unit))...)
	return next
}

// partsOf divides the number of a region.
func partsOf(code uint16) (province, regency, district byte) {
	if code < 100 {
		return byte(code), 0, 0
	}
	return byte(code / 100), byte(code % 100), 0
}

// isSeated reports whether offices of the kind are named by their seat.
func (c *canon) isSeated() bool { return isSeated(c.kind) }

// isNumbered reports whether a numeral at the end of names of the kind is a number.
func (c *canon) isNumbered() bool {
	switch c.kind {
	case kindSEKOLAH, kindMADRASAH, kindBIDANG, kindASISTEN, kindDPRDPART, kindPUSKESMAS, kindKELURAHAN, kindDESA, kindKECAMATAN, kindUPTD, kindCABDIN, kindSUDIN, kindPAJAK:
		return true
	}
	return false
}

// apart writes the dot between a number and what stands beside it.
func (c *canon) apart(digits bool) {
	n := len(c.dst)
	if n > c.start && c.dst[n-1] != '.' && (digits || c.digits) {
		c.dst = append(c.dst, '.')
	}
	c.digits = digits
}
