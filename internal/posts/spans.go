package posts

import "github.com/integritas-id/integritas/internal/gazetteer"

// Head is the phrase that a post begins with, with its markers, as "Plt. Kepala" of "Plt.
// Kepala Dinas Kesehatan". The zero Head is none.
type Head struct {
	Length   int  // bytes of the text
	Local    bool // the name of a place, school or village that no table has may follow
	District bool // the post is named after a district, all of which the tables have
	Court    bool // the post is one of a court, named after its region or its town
	Shared   bool // several people may hold the post
}

// HeadOf returns the head of the post that a text begins with. The reach of a text is that
// of [Read].
func HeadOf(s string) Head {
	var p parser
	if len(s) > MaxText {
		return Head{}
	}
	p.text = s
	if !p.split() || p.size == 0 {
		return Head{}
	}
	p.end = p.size
	i := p.front(0)
	if i >= p.end {
		return Head{}
	}
	p.setContext(i)
	p.headKinds = atAny
	m, ok := p.matchHead(i)
	switch {
	case ok && m.head.role != 0:
		return Head{
			Length: int(p.words[p.passBracket(m.next)-1].end), Local: isLocal(m.head.role),
			District: isOfDistrict(m.head.role), Shared: isShared(m.head), Court: m.head.role == roleKetuaPengadilan,
		}
	case !ok && p.isUnitHead(i):
		return Head{Length: int(p.words[i+1].end)}
	case !ok && p.isJoinedHead(i):
		return Head{Length: int(p.words[i].end)}
	case !ok:
		return Head{Length: p.presidentLength(i)}
	}
	return Head{}
}

// presidentLength returns how many bytes Presiden or Wakil Presiden takes up at word i, where
// what follows makes it no post of a company or a club; 0 for none.
func (p *parser) presidentLength(i int) int {
	if p.is(i, "wakil") && i+1 < p.end {
		i++
	}
	if !p.is(i, "presiden") {
		return 0
	}
	if i+1 < p.end {
		switch string(p.word(i + 1)) {
		case "direktur", "komisaris", "mahasiswa", "bem", "terpilih", "partai", "klub", "asosiasi", "federasi":
			return 0
		}
	}
	return int(p.words[i].end)
}

// isShared reports whether several people of one office may hold a post: a functional one,
// a member of a council.
func isShared(head *meaning) bool {
	switch head.role {
	case roleAnggotaDPRD, roleAnggotaDPR, rolePAKSI, roleAPI:
		return true
	}
	return head.need == needTitle || head.need == needExactTitle
}

// isOfDistrict reports whether posts of a role are named after a district.
func isOfDistrict(role Role) bool {
	switch role {
	case roleCamat, roleSekretarisCamat, roleKapolsek, roleDanramil:
		return true
	}
	return false
}

// isLocal reports whether posts of a role are named after places that the tables of regions
// do not hold.
func isLocal(role Role) bool {
	switch role {
	case roleCamat, roleSekretarisCamat, roleLurah, roleSekretarisLurah, roleKepalaDesa, roleSekretarisDesa, rolePerangkatDesa, roleKetuaBPD, roleRTRW,
		roleKapolsek, roleDanramil, roleKepalaPuskesmas, roleKepalaSekolah, roleKepalaUPTD, roleDirekturRSUD, roleOrganisasiLain, roleDireksiBUMD, roleKetuaPengadilan:
		return true
	}
	return false
}

// Places is a set of kinds of places for [PlaceLength].
type Places = placeKind

// The sets of places.
const (
	PlaceProvince = atProvince
	PlaceRegion   = atAny // a province, kabupaten or kota
	PlaceDistrict = gazetteer.AtDistrict
)

// PlaceLength returns how many bytes of a text the name of a place of some kinds takes up that
// it begins with, with the words that tell its kind; 0 for none. marked reports whether such a
// word stands before it.
func PlaceLength(s string, kinds Places) (n int, marked bool) {
	var p parser
	if len(s) > MaxText {
		return 0, false
	}
	p.text = s
	if !p.split() || p.size == 0 {
		return 0, false
	}
	p.end = p.size
	k := 0
	for k < p.size-1 && p.words[k].class&wordMarker != 0 {
		k++
	}
	name, next := p.placeName(k)
	if !name.OK() {
		return 0, false
	}
	if _, verdict := name.Region(kinds); verdict == gazetteer.None {
		return 0, false
	}
	for next < p.size && p.words[next].class&wordDirection != 0 && p.words[next].gap == gapSpace {
		next++
	}
	return int(p.words[next-1].end), k > 0
}
