package posts

// acting returns the marker that begins with word i, and the first word behind it.
func (p *parser) acting(i int) (Acting, int) {
	if i >= p.end {
		return 0, i
	}
	switch string(p.word(i)) {
	case "plt":
		return ActingPLT, i + 1
	case "plh":
		return ActingPLH, i + 1
	case "pj":
		return ActingPJ, i + 1
	case "pjs":
		return ActingPJS, i + 1
	case "ps":
		if i+1 < p.end && p.words[i+1].class&wordHeadword != 0 { // in the police: Pejabat Sementara
			return ActingPJS, i + 1
		}
	case "pgs":
		return ActingPGS, i + 1
	case "ymt", "pymt":
		return ActingYMT, i + 1
	case "definitif":
		return ActingDefinitif, i + 1
	case "pelaksana":
		switch {
		case p.is(i+1, "tugas") && p.is(i+2, "harian"):
			return ActingPLH, i + 3
		case p.is(i+1, "tugas"):
			return ActingPLT, i + 2
		case p.is(i+1, "harian"):
			return ActingPLH, i + 2
		}
	case "p":
		return p.spelledActing(i)
	case "penjabat", "panjabat", "pejabat":
		switch acting, behind := p.acting(i + 1); {
		case acting != 0 && p.is(i, "pejabat"): // Pejabat Pelaksana Tugas
			return acting, behind
		case p.is(i+1, "sementara"):
			return ActingPJS, i + 2
		case !p.is(i, "pejabat") || p.isHeadOfRegion(i+1):
			return ActingPJ, i + 1
		}
	case "carateker", "karateker", "caretaker":
		return ActingPJ, i + 1
	case "pengganti":
		if p.is(i+1, "sementara") {
			return ActingPGS, i + 2
		}
	case "yang":
		if (p.is(i+1, "melaksanakan") || p.is(i+1, "menjalankan")) && p.is(i+2, "tugas") {
			return ActingYMT, i + 3
		}
	case "ad":
		if p.is(i+1, "interim") {
			return ActingAI, i + 2
		}
	case "a":
		if p.is(i+1, "i") && p.words[i+1].gap == gapDot && !p.is(i+2, "yogyakarta") {
			return ActingAI, i + 2
		}
	}
	return 0, i
}

// spelledActing returns the marker whose letters stand apart from word i on: P.J., P.L.T.
func (p *parser) spelledActing(i int) (Acting, int) {
	switch {
	case p.is(i+1, "j") && p.words[i+1].gap == gapDot:
		return ActingPJ, i + 2
	case p.is(i+1, "l") && p.is(i+2, "t"):
		return ActingPLT, i + 3
	case p.is(i+1, "l") && p.is(i+2, "h"):
		return ActingPLH, i + 3
	}
	return 0, i
}

// isHeadOfRegion reports whether the head of a region or its secretary is named by
// word i: there Pejabat is written for Penjabat.
func (p *parser) isHeadOfRegion(i int) bool {
	if i >= p.end {
		return false
	}
	switch string(p.word(i)) {
	case "bupati", "gubernur", "walikota", "wali", "sekda", "pj", "kades":
		return true
	case "sekretaris":
		return p.is(i+1, "daerah")
	case "kepala":
		return p.is(i+1, "desa")
	}
	return false
}
