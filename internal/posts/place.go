package posts

import "github.com/integritas-id/integritas/internal/gazetteer"

// region returns the deepest province, kabupaten or kota named from word i on, the zero
// Region where none is or the name fits several.
func (p *parser) region(i int) Region {
	if r := p.regionBetween(i, p.end); r != (Region{}) {
		return r
	}
	return p.regionBetween(p.end, p.size) // beside a second post
}

func (p *parser) regionBetween(i, end int) (found Region) {
	for k := i; k < end; {
		if p.words[k].class&(wordMarker|wordStop|wordConnective) != 0 && !p.is(k, "kota") {
			k++
			continue
		}
		place, next := p.place(k)
		if found == (Region{}) || found.Regency == 0 && place.Regency != 0 {
			found = place
		}
		if place == (Region{}) && p.words[k].class&wordMarker != 0 { // a district is called Kota Padang
			next = k + 1
		}
		k = max(next, k+1)
	}
	return found
}

// place returns the region that the words from k on name, and the first word behind the
// name.
func (p *parser) place(k int) (Region, int) {
	name, next := p.placeName(k)
	if !name.OK() {
		return Region{}, k
	}
	if _, verdict := name.Region(atAny); verdict == gazetteer.None {
		return Region{}, next // a district
	}
	// "Metro Tenggara" would be a district, and "Lampung Tenga" is a name cut off.
	if next < p.size && p.words[next].gap == gapSpace && (p.words[next].class&wordDirection != 0 || p.isCutOff(k, next)) {
		return Region{}, next + 1
	}
	kinds, told := p.kindsTold(k, next)
	before := wordClass(0)
	if k > 0 {
		before = p.words[k-1].class
	}
	if before&wordBlocker != 0 && p.words[k].gap&(gapComma|gapDash|gapOpen) == 0 {
		return Region{}, next
	}
	if !told && p.words[k].class&wordHeadword != 0 { // Kaur, Karo
		return Region{}, next
	}
	if !told && next == k+1 && isCommonWord(p.word(k)) && before&(wordHeadword|wordPOLRI|wordKejaksaan|wordDPRD|wordShort) == 0 {
		return Region{}, next
	}
	if !told && p.is(k, "ketapang") && p.is(k-1, "dinas") { // food security, not the regency
		return Region{}, next
	}
	unit, verdict := name.Region(kinds)
	if verdict == gazetteer.None && !told {
		unit, verdict = name.Region(atAny)
	}
	if verdict != gazetteer.One {
		return Region{}, next
	}
	province, regency, _ := gazetteer.Parts(unit)
	return Region{province, regency}, next
}

// placeName returns the longest name that begins with word k, and the first word behind it.
func (p *parser) placeName(k int) (name gazetteer.Named, next int) {
	var w gazetteer.Walk
	for j := k; j < p.size; j++ {
		if j > k && p.words[j].gap&(gapComma|gapOpen|gapClose|gapDash) != 0 || !w.Next(p.word(j)) {
			break
		}
		if n := w.Name(); n.OK() {
			name, next = n, j+1
		}
	}
	return name, next
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

// directions are the words that names of regions go on with.
var directions = [...]string{"barat", "timur", "utara", "selatan", "tengah", "tenggara", "hulu", "hilir", "raya", "jaya", "besar", "pegunungan", "daya", "kepulauan", "kota"}

// isCutOff reports whether the last word of the text is the beginning of a word that
// the name from word k up to next goes on with.
func (p *parser) isCutOff(k, next int) bool {
	if next != p.size-1 {
		return false
	}
	rest := p.word(next)
	for _, word := range directions {
		if len(rest) >= len(word) || word[:len(rest)] != string(rest) {
			continue
		}
		var w gazetteer.Walk
		for j := k; j < next; j++ {
			w.Next(p.word(j))
		}
		if w.Next([]byte(word)) && w.Name().OK() {
			return true
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

// isPolice reports whether the post belongs to the police.
func (p *parser) isPolice() bool {
	return roleFacts[p.post.Role].police || p.context&wordPOLRI != 0
}

// setRegion sets the region named from word i on.
func (p *parser) setRegion(i int) { p.post.Region = p.region(i) }
