package posts

import "github.com/integritas-id/integritas/internal/fold"

// placeKind is a set of kinds of region.
type placeKind uint8

const (
	atProvince placeKind = 1 << iota
	atRegency
	atCity
	atAny = atProvince | atRegency | atCity
)

// region is one that a name may mean.
type region struct {
	code  string
	kind  placeKind
	alias bool
	last  bool // no other region of the name follows
}

// placeBegins marks a key of placeKeys from which longer ones go on.
const placeBegins = 1 << 31

// region returns the code of the deepest province, kabupaten or kota named from word
// i on, "" where none is or the name fits several.
func (p *parser) region(i int) string {
	if code := p.regionBetween(i, p.end); code != "" {
		return code
	}
	return p.regionBetween(p.end, p.size) // beside a second post
}

func (p *parser) regionBetween(i, end int) string {
	var found *region
	for k := i; k < end; {
		if p.words[k].class&(wordMarker|wordStop|wordConnective) != 0 && !p.is(k, "kota") {
			k++
			continue
		}
		place, next := p.place(k)
		if place != nil && (found == nil || found.kind == atProvince && place.kind != atProvince) {
			found = place
		}
		k = max(next, k+1)
	}
	if found == nil {
		return ""
	}
	return found.code
}

// place returns the region that the words from k on name, nil for none, and the first
// word behind the name.
func (p *parser) place(k int) (*region, int) {
	n, next := p.placeName(k)
	if n == 0 {
		return nil, k
	}
	// "Metro Pusat" is a district, and "Lampung Teng" a name cut off.
	if next < p.size && p.words[next].gap == gapSpace && (p.words[next].class&wordDirection != 0 || p.isCutOff(k, next)) {
		return nil, next + 1
	}
	kinds, told := p.kindsTold(k, next)
	before := wordClass(0)
	if k > 0 {
		before = p.words[k-1].class
	}
	if before&wordBlocker != 0 && p.words[k].gap&(gapComma|gapDash|gapOpen) == 0 {
		return nil, next
	}
	if !told && p.words[k].class&wordHeadword != 0 { // Kaur, Karo
		return nil, next
	}
	if !told && next == k+1 && isCommonWord(p.word(k)) && before&(wordHeadword|wordPOLRI|wordKejaksaan|wordDPRD|wordShort) == 0 {
		return nil, next
	}
	if place := choose(int(n), kinds); place != nil {
		return place, next
	}
	if !told && kinds != atAny {
		return choose(int(n), atAny), next
	}
	return nil, next
}

// placeName returns the number of the longest name that begins with word k, 0 for
// none, and the first word behind it.
func (p *parser) placeName(k int) (n uint32, next int) {
	h, from := fold.NewHash, p.words[k].from
	for j := k; j < p.size && int(p.words[j].to-from) <= placeLongest; j++ {
		if j > k && p.words[j].gap&(gapComma|gapOpen|gapClose|gapDash) != 0 {
			break
		}
		h = h.Add(p.word(j))
		value, ok := find(h, p.buffer[from:p.words[j].to], placeKeys[:], placeSlots[:])
		if ok && value&^placeBegins != 0 {
			n, next = value&^placeBegins, j+1
		}
		if !ok || value&placeBegins == 0 {
			break
		}
	}
	return n, next
}

// kindsTold returns the kinds that the words before and behind a name leave, and
// whether they tell them for sure.
func (p *parser) kindsTold(k, next int) (placeKind, bool) {
	if p.isPolice() && p.is(next, "kota") && p.words[next].gap == gapSpace {
		return atCity, true
	}
	b := k - 1
	if p.is(b, "administrasi") || p.is(b, "adm") {
		b--
	}
	if b >= 0 && p.words[b].class&wordMarker != 0 {
		kinds := kindsOf(p.words[b].class)
		if b > 0 && p.words[b].gap&gapSlash != 0 {
			kinds |= kindsOf(p.words[b-1].class)
		}
		return kinds, true
	}
	return p.headKinds, false
}

func kindsOf(class wordClass) (kinds placeKind) {
	if class&wordProvince != 0 {
		kinds |= atProvince
	}
	if class&wordRegency != 0 {
		kinds |= atRegency
	}
	if class&wordCity != 0 {
		kinds |= atCity
	}
	return kinds
}

// choose returns the one region of a name that is of the kinds given. A proper name
// beats an alias.
func choose(n int, kinds placeKind) *region {
	var proper, alias *region
	propers, aliases := 0, 0
	for ; ; n++ {
		place := &places[n]
		switch {
		case place.kind&kinds == 0:
		case place.alias:
			alias = place
			aliases++
		default:
			proper = place
			propers++
		}
		if place.last {
			break
		}
	}
	switch {
	case propers == 1:
		return proper
	case propers == 0 && aliases == 1:
		return alias
	}
	return nil
}

// directions are the words that names of regions go on with.
var directions = [...]string{"barat", "timur", "utara", "selatan", "tengah", "tenggara", "hulu", "hilir", "raya", "jaya", "besar", "pegunungan", "daya", "kepulauan", "kota"}

// isCutOff reports whether the last word of the text is the beginning of a word that
// the name from word k up to next goes on with.
func (p *parser) isCutOff(k, next int) bool {
	if next != p.size-1 {
		return false
	}
	rest := p.word(next)
	name := p.buffer[p.words[k].from:p.words[next-1].to]
	for _, word := range directions {
		if len(rest) < len(word) && word[:len(rest)] == string(rest) {
			h := fold.NewHash.Add(name)
			for _, c := range []byte(word) {
				h = h.AddByte(c)
			}
			var long [placeLongest + 16]byte
			joined := append(append(long[:0], name...), word...)
			if _, ok := find(h, joined, placeKeys[:], placeSlots[:]); ok {
				return true
			}
		}
	}
	return false
}

// isCommonWord reports whether a name of a region is an everyday word too.
func isCommonWord(word []byte) bool {
	switch string(word) {
	case "batu", "siak", "puncak", "landak", "buru", "banjar", "batang", "mitra", "benteng", "pasir", "sala", "tala",
		"palas", "babar", "serang", "muna", "agam", "mura", "matra", "sabu", "toba", "solo", "bima", "kutai", "pali", "irian":
		return true
	}
	return false
}
