package posts

// inContext returns the role of a phrase among the words beside it: a Kabag in a police
// station is a police officer, a Kasi in a Kejari a prosecutor.
func (p *parser) inContext(i int, m matchedHead) Role {
	role := m.head.role
	switch role {
	case roleKepalaBagian, roleKepalaBidang, roleKepalaSubBagian, roleKepalaSubBidang, roleKepalaSeksi,
		roleInspektur, roleKepalaBiro, rolePerangkatDesa, roleKepalaKantorPD, roleKepalaUPTD:
	case roleKepalaBadan:
		if p.context&(wordNational|wordRI) != 0 {
			return roleMenteriPimpinanLembaga
		}
		return role
	case roleKetuaPengadilan, rolePengawasBUMD:
		if role == rolePengawasBUMD && p.context&wordKPK != 0 {
			return roleDewasKPK
		}
		return role
	default:
		return role
	}
	central := p.context&wordPusat != 0
	switch {
	case p.context&wordPOLRI != 0:
		return rolePOLRILain
	case p.context&wordTNI != 0:
		return roleTNILain
	case p.context&wordKejaksaan != 0:
		return roleJaksaLain
	case role == rolePerangkatDesa:
		return role
	case role == roleKepalaBiro && p.context&(wordPusat|wordVertikal) != 0, role == roleInspektur && central:
		return roleJPTPratamaPusat
	case p.context&wordVertikal != 0 || p.isReligiousAffairs(i):
		return roleVertikalLain
	case central && (role == roleKepalaKantorPD || role == roleKepalaUPTD):
		return roleVertikalLain
	case role == roleKepalaSeksi && p.inVillage(m.next):
		return rolePerangkatDesa
	}
	return role
}

// isReligiousAffairs reports whether the text names Kementerian Agama.
func (p *parser) isReligiousAffairs(i int) bool {
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
func (p *parser) inVillage(i int) bool {
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

// kindsOfHead returns the kinds of region that a head leaves.
func (p *parser) kindsOfHead(i int, role Role) placeKind {
	switch role {
	case roleGubernur, roleWakilGubernur, roleKapolda, roleKajati, roleKepalaBiro:
		return atProvince
	case roleBupati, roleWakilBupati, roleBupatiADM:
		return atRegency
	case roleWaliKota, roleWakilWaliKota, roleWaliKotaADM:
		return atCity
	case roleKapolres:
		if p.is(i, "kapolrestabes") {
			return atCity
		}
	}
	return atAny
}

// inJakarta reports whether the region is an administrative one.
func (p *parser) inJakarta() bool {
	return p.post.Region.Province == 31 && p.post.Region.Regency != 0
}

// administrative makes the heads of the parts of Jakarta what they are: appointed.
func (p *parser) administrative() {
	switch p.post.Role {
	case roleWaliKota:
		p.post.Role = roleWaliKotaADM
	case roleBupati:
		p.post.Role = roleBupatiADM
	case roleWakilWaliKota, roleWakilBupati:
		p.post.Role = roleWakilKepalaADM
	}
}

// inYogyakarta reports whether a Lurah is the elected head of a kalurahan.
func (p *parser) inYogyakarta(i int) bool {
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
