package posts

// HeadLength returns how many bytes of a text the markers and the phrase take up that a post
// begins with, as "Plt. Kepala" of "Plt. Kepala Dinas Kesehatan"; 0 where it begins with no
// post. local tells that the name of a place, school or village that no table has may follow.
// The reach of a text is that of [Read].
func HeadLength(s string) (n int, local bool) {
	var p parser
	if len(s) > MaxText {
		return 0, false
	}
	p.text = s
	if !p.split() || p.size == 0 {
		return 0, false
	}
	p.end = p.size
	i := p.front(0)
	if i >= p.end {
		return 0, false
	}
	p.setContext(i)
	p.headKinds = atAny
	m, ok := p.matchHead(i)
	switch {
	case ok && m.head.role != 0:
		return int(p.words[p.passBracket(m.next)-1].end), isLocal(m.head.role)
	case !ok && p.isUnitHead(i):
		return int(p.words[i+1].end), false
	case !ok && p.isJoinedHead(i):
		return int(p.words[i].end), false
	}
	return 0, false
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

// PlaceLength returns how many bytes of a text the name of a region takes up that it begins
// with, with the words that tell its kind; 0 for none.
func PlaceLength(s string) int {
	var p parser
	if len(s) > MaxText {
		return 0
	}
	p.text = s
	if !p.split() || p.size == 0 {
		return 0
	}
	p.end = p.size
	k := 0
	for k < p.size-1 && p.words[k].class&wordMarker != 0 {
		k++
	}
	name, next := p.placeName(k)
	if !name.OK() {
		return 0
	}
	for next < p.size && p.words[next].class&wordDirection != 0 && p.words[next].gap == gapSpace {
		next++
	}
	return int(p.words[next-1].end)
}
