package participant

// inContext returns the role of a phrase among the words beside it: a Kabag in a police
// station is a police officer, a Kasi in a Kejari a prosecutor.
func (p *postParser) inContext(i int, m matchedHead) Role {
	role := m.head.role
	switch role {
	case RoleKepalaBagian, RoleKepalaBidang, RoleKepalaSubBagian, RoleKepalaSubBidang, RoleKepalaSeksi,
		RoleInspektur, RoleKepalaBiro, RolePerangkatDesa, RoleKepalaKantorPD, RoleKepalaUPTD:
	case RoleKepalaBadan:
		if p.context&(wordNational|wordRI) != 0 {
			return RoleMenteriPimpinanLembaga
		}
		return role
	case RoleKetuaPengadilan, RolePengawasBUMD:
		if role == RolePengawasBUMD && p.context&wordKPK != 0 {
			return RoleDewasKPK
		}
		return role
	default:
		return role
	}
	central := p.context&wordPusat != 0
	switch {
	case p.context&wordPOLRI != 0:
		return RolePOLRILain
	case p.context&wordTNI != 0:
		return RoleTNILain
	case p.context&wordKejaksaan != 0:
		return RoleJaksaLain
	case role == RolePerangkatDesa:
		return role
	case role == RoleKepalaBiro && p.context&(wordPusat|wordVertikal) != 0, role == RoleInspektur && central:
		return RoleJPTPratamaPusat
	case p.context&wordVertikal != 0 || p.isReligiousAffairs(i):
		return RoleVertikalLain
	case central && (role == RoleKepalaKantorPD || role == RoleKepalaUPTD):
		return RoleVertikalLain
	case role == RoleKepalaSeksi && p.inVillage(m.next):
		return RolePerangkatDesa
	}
	return role
}

// isReligiousAffairs reports whether the text names Kementerian Agama.
func (p *postParser) isReligiousAffairs(i int) bool {
	if p.context&wordMinistry == 0 {
		return false
	}
	for k := i; k+1 < p.end; k++ {
		if p.words[k].class&wordMinistry != 0 && p.is(k+1, "agama") {
			return true
		}
	}
	return false
}

// inVillage reports whether the word for a village and its name follow word i, and the
// word is no part of a task, as in "Pemberdayaan Masyarakat dan Desa".
func (p *postParser) inVillage(i int) bool {
	if p.context&wordVillage == 0 {
		return false
	}
	for k := i; k+1 < p.end; k++ {
		if p.words[k].class&wordVillage == 0 || k > i && p.words[k-1].class&wordAnd != 0 {
			continue
		}
		next := &p.words[k+1]
		if next.class&(wordPlace|wordMarker|wordStop|wordAnd|wordHeadword|wordSetda) == 0 && next.gap&(gapComma|gapOpen|gapDash) == 0 &&
			!p.is(k+1, "dinas") && !p.is(k+1, "badan") && !p.is(k+1, "bagian") && !p.is(k+1, "bidang") {
			return true
		}
	}
	return false
}

// isPolice reports whether the post belongs to the police.
func (p *postParser) isPolice() bool {
	return p.post.Role.IsPolice() || p.context&wordPOLRI != 0
}

// kindsOfHead returns the kinds of region that a head leaves.
func (p *postParser) kindsOfHead(i int, role Role) placeKind {
	switch role {
	case RoleGubernur, RoleWakilGubernur, RoleKapolda, RoleKajati, RoleKepalaBiro:
		return atProvince
	case RoleBupati, RoleWakilBupati, RoleBupatiADM:
		return atRegency
	case RoleWaliKota, RoleWakilWaliKota, RoleWaliKotaADM:
		return atCity
	case RoleKapolres:
		if p.is(i, "kapolrestabes") {
			return atCity
		}
	}
	return atAny
}

// inJakarta reports whether the region is an administrative one.
func (p *postParser) inJakarta() bool {
	return len(p.code) == 5 && p.code[:2] == "31"
}

// administrative makes the heads of the parts of Jakarta what they are: appointed.
func (p *postParser) administrative() {
	switch p.post.Role {
	case RoleWaliKota:
		p.post.Role = RoleWaliKotaADM
	case RoleBupati:
		p.post.Role = RoleBupatiADM
	case RoleWakilWaliKota, RoleWakilBupati:
		p.post.Role = RoleWakilKepalaADM
	}
}

// inYogyakarta reports whether a Lurah is the elected head of a kalurahan.
func (p *postParser) inYogyakarta(i int) bool {
	for k := i; k < p.end; k++ {
		switch string(p.word(k)) {
		case "kalurahan", "kapanewon", "bantul", "sleman", "kulonprogo", "gunungkidul":
			return true
		case "kulon":
			if p.is(k+1, "progo") {
				return true
			}
		case "gunung":
			if p.is(k+1, "kidul") {
				return true
			}
		}
	}
	return false
}
