package posts

// title reads the title of a functional post or of staff that begins with word i; m is
// the phrase of the tables that it begins with, if there is one.
func (p *parser) title(i int, m matchedHead) bool {
	functional, prefixed := false, false
	if m.head != nil && m.head.need == needFunctional { // Jabatan Fungsional …
		prefixed, functional = true, !p.is(i, "fungsional")
		if m.next == p.end || p.words[m.next].class&wordStop != 0 {
			p.post.Role, p.post.Head = roleJFLain, "Jabatan Fungsional"
			p.post.Office = p.unit(m.next)
			return true
		}
		i = m.next
		m, _ = p.matchHead(i)
	}
	if j := p.levelFirst(i); j > i {
		p.post.Grade = expertGrade(p.word(i))
		p.post.Role = p.post.Grade.role()
		end := p.titleEnd(max(j, i+2))
		p.post.Unit, p.post.Office = p.between(i+1, end), p.unit(end)
		return true
	}
	known := i
	switch {
	case m.head == nil:
	case m.head.need != needTitle && m.head.need != needExactTitle:
		m.head = nil
	default:
		known = m.next
		functional = functional || m.head.role == roleJFLain || m.head.role == roleAnalisTipikor
	}

	end := p.titleEnd(max(known, i+1))
	for k := i; k < end; k++ {
		grade, next := p.grade(i, k, functional && k >= known && (k > i || prefixed) || prefixed && k == i || p.oldLevel(i, k, end))
		if grade == 0 {
			continue
		}
		p.post.Grade, p.post.Role = grade, grade.role()
		if m.head != nil && m.head.role == roleAnalisTipikor {
			p.post.Role = roleAnalisTipikor
		}
		if old, behind := p.grade(next, next, true); old != 0 && p.words[next].gap&gapSlash != 0 {
			next = behind // Mahir/Pelaksana Lanjutan
		}
		if k > i {
			if k > i+1 && (p.is(k-1, "tingkat") || p.is(k-1, "jenjang")) {
				k--
			}
			p.post.Unit = p.between(i, k)
		} else if next < p.end && p.words[next].class&wordStop == 0 {
			k, next = next, p.titleEnd(max(next+1, p.knownTitle(next)))
			p.post.Unit = p.between(k, next)
		}
		p.post.Office = p.unit(next)
		return true
	}
	// The level may stand behind a comma, a hyphen or a short form in brackets.
	level := end
	if end < p.end && p.words[end].bracketed {
		level = p.behindBracket(end)
	}
	if grade, next := p.grade(i, level, functional); grade != 0 {
		p.post.Grade, p.post.Role = grade, grade.role()
		p.post.Unit, p.post.Office = p.between(i, end), p.unit(next)
		return true
	}
	switch {
	case m.head != nil && m.head.role == roleAnalisTipikor:
		p.post.Role = roleAnalisTipikor
	case functional:
		p.post.Role = roleJFLain
		if m.head == nil || m.head.role != roleJFLain { // the title alone does not tell
			p.post.Head = "Jabatan Fungsional"
		}
	case m.head != nil:
		p.post.Role = m.head.role
	default:
		return false
	}
	p.post.Unit, p.post.Office = p.between(i, end), p.unit(end)
	return true
}

// levelFirst returns the first word behind a functional title before which word i is its
// level without the word Ahli, as in "Pertama Pranata Komputer"; i where there is none.
func (p *parser) levelFirst(i int) int {
	if i+1 >= p.end || p.words[i].class&wordLevel == 0 {
		return i
	}
	m, ok := p.matchHead(i + 1)
	if !ok || m.head.need != needTitle || m.head.role != roleJFLain {
		return i
	}
	return m.next
}

// oldLevel reports whether the level at word k is meant though the title before it is
// not known to be functional: it stands last, behind two words or more, of which the
// first begins many functional titles.
func (p *parser) oldLevel(i, k, end int) bool {
	if k != end-1 || k < i+2 || p.words[k].class&wordLevel == 0 {
		return false
	}
	switch string(p.word(i)) {
	case "analis", "pengawas", "penata", "pembina", "penguji", "penilai", "pengendali", "pengelola", "pemeriksa", "pengamat", "teknisi", "pranata", "asisten":
		return true
	}
	return false
}

// knownTitle returns the first word behind the known title that begins with word i.
func (p *parser) knownTitle(i int) int {
	m, _ := p.matchHead(i)
	return m.next
}

// grade returns the level that stands at word k of a title that begins with word i,
// and the first word behind it. The old words alone are levels only behind a title
// that is known to be functional.
func (p *parser) grade(i, k int, functional bool) (Grade, int) {
	if k >= p.end {
		return 0, k
	}
	switch string(p.word(k)) {
	case "ahli":
		if k+1 < p.end && p.words[k+1].class&wordLevel != 0 && !p.is(k-1, "tenaga") {
			return expertGrade(p.word(k + 1)), k + 2
		}
	case "pemula":
		return GradePemula, k + 1
	case "terampil":
		if !p.is(i, "tenaga") {
			return GradeTerampil, k + 1
		}
	case "mahir":
		return GradeMahir, k + 1
	case "penyelia":
		return GradePenyelia, k + 1
	case "pelaksana":
		switch {
		case k == i && !p.is(k+1, "lanjutan") && !p.is(k+1, "pemula"):
		case p.is(k+1, "lanjutan"):
			return GradeMahir, k + 2
		case p.is(k+1, "pemula"):
			return GradePemula, k + 2
		case functional:
			return GradeTerampil, k + 1
		}
	case "pertama", "muda", "madya", "utama":
		if functional {
			return expertGrade(p.word(k)), k + 1
		}
	}
	return 0, k
}

func expertGrade(word []byte) Grade {
	switch string(word) {
	case "pertama":
		return GradeAhliPertama
	case "muda":
		return GradeAhliMuda
	case "madya":
		return GradeAhliMadya
	}
	return GradeAhliUtama
}

// role returns the role of a functional post of the level.
func (v Grade) role() Role {
	switch v {
	case GradePemula:
		return roleJFPemula
	case GradeTerampil:
		return roleJFTerampil
	case GradeMahir:
		return roleJFMahir
	case GradePenyelia:
		return roleJFPenyelia
	case GradeAhliPertama:
		return roleJFAhliPertama
	case GradeAhliMuda:
		return roleJFAhliMuda
	case GradeAhliMadya:
		return roleJFAhliMadya
	case GradeAhliUtama:
		return roleJFAhliUtama
	}
	return 0
}

// titleEnd returns the first word from k on that no longer belongs to a title: it
// stands behind a comma, a bracket or a hyphen with spaces, or is pada or di.
func (p *parser) titleEnd(k int) int {
	for ; k < p.end; k++ {
		if w := &p.words[k]; w.class&wordStop != 0 || w.gap&(gapComma|gapOpen|gapDash) != 0 {
			break
		}
	}
	return k
}

// certificate reads what follows Penyuluh Antikorupsi or Ahli Pembangun Integritas:
// its level, and then a unit.
func (p *parser) certificate(k int) int {
	if p.is(k, "ahli") || p.is(k, "tingkat") || p.is(k, "jenjang") {
		k++
	}
	if k < p.end && p.words[k].class&wordLevel != 0 {
		p.post.Grade = expertGrade(p.word(k)) - GradeAhliPertama + GradePertama
		k++
	}
	return k
}
