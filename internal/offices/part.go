package offices

// Rank returns how far out a part stands: a Seksi below a Bidang below a Dinas.
func Rank(p *Part) uint8 { return kinds[p.Kind].rank }

// Meanings returns how many offices the words of a part may mean, 0 where they mean one.
func Meanings(p *Part) (n int) {
	if p.heads == 0 {
		return 0
	}
	for i := p.heads; ; i++ {
		if heads[i].need == unsure {
			n++
		}
		if heads[i].last {
			return n
		}
	}
}

// Meaning returns number n of what the words of a part may mean, and false where they
// mean one office.
func Meaning(p *Part, n int) (kind, body uint8, tasks Tasks, ok bool) {
	if p.heads == 0 {
		return 0, 0, Tasks{}, false
	}
	h := &heads[p.heads+n]
	tasks = taskSets[h.tasks]
	tasks.merge(p.added())
	return h.kind, h.body, tasks, true
}

// added returns the tasks that words behind the head added.
func (p *Part) added() Tasks {
	own := taskSets[heads[p.heads].tasks]
	return Tasks{p.Tasks[0] &^ own[0], p.Tasks[1] &^ own[1]}
}

// Repeats reports whether a part says again what another one does: "Badan
// Penanggulangan Bencana Daerah (BPBD)".
func (p *Part) Repeats(q *Part) bool {
	if p.Named() && q.Named() && !kinds[p.Kind].typed {
		return false
	}
	if p.heads != 0 || q.heads != 0 {
		return p.meets(q)
	}
	a, b := settled(p), settled(q)
	return a == b && (p.Tasks == q.Tasks || kinds[a].takes != takesTasks || isOnce(a) || subset(p.Tasks, q.Tasks) || subset(q.Tasks, p.Tasks)) && (p.braced || p.Tasks == q.Tasks && !p.Named())
}

// meets reports whether one of several meanings of a part is what another says.
func (p *Part) meets(q *Part) bool {
	for i := range max(Meanings(p), 1) {
		for j := range max(Meanings(q), 1) {
			a, at := p.kindAndTasks(i)
			b, bt := q.kindAndTasks(j)
			if a == b && (at == bt || isOnce(a) || at == Tasks{} || subset(at, bt) && p.braced) {
				return true
			}
		}
	}
	return false
}

func (p *Part) kindAndTasks(n int) (uint8, Tasks) {
	if kind, _, tasks, ok := Meaning(p, n); ok {
		return kind, tasks
	}
	return settled(p), p.Tasks
}

// Settles reports whether a part is surer than one that it repeats.
func (p *Part) Settles(q *Part) bool {
	return p.heads == 0 && q.heads != 0 || p.heads == 0 && q.heads == 0 && !q.Named() && subset(q.Tasks, p.Tasks) && p.Tasks != q.Tasks
}

func subset(a, b Tasks) bool { return a[0]&^b[0] == 0 && a[1]&^b[1] == 0 }

// settled returns the kind of a part with that of a Badan made exact by its tasks.
func settled(p *Part) uint8 {
	if p.Kind != kindBADAN && p.Kind != kindDINAS {
		return p.Kind
	}
	t := p.Tasks
	switch {
	case t.Has(taskKeuangan) || t.Has(taskAset):
		return kindBPKAD
	case t.Has(taskPendapatan):
		return kindBAPENDA
	case p.Kind == kindDINAS:
	case t.Has(taskPerencanaan):
		return kindBAPPEDA
	case t.Has(taskKepegawaian):
		return kindBKPSDM
	case t.Has(taskKesatuanBangsa):
		return kindKESBANGPOL
	case t.Has(taskPenanggulanganBencana):
		return kindBPBD
	}
	return p.Kind
}

func isOnce(kind uint8) bool {
	switch kind {
	case kindBPKAD, kindBAPENDA, kindBAPPEDA, kindBKPSDM, kindKESBANGPOL, kindBPBD, kindSATPOLPP, kindBPSDM:
		return true
	}
	return false
}

// SharedTasks returns the tasks of Bagian that a Setwan and a hospital have as well.
func SharedTasks() Tasks { return shared }

// IsIrban reports whether a Bidang is the wing of an assistant inspector.
func IsIrban(p *Part) bool { return p.Kind == kindBIDANG && p.Type != 0 }

// IsMetroJaya reports whether a Polda is that of Jakarta by its name.
func IsMetroJaya(p *Part) bool { return p.Kind == kindPOLDA && p.Type != 0 }

// SchoolRegion returns the region that the place in the name of a numbered school is, 0
// where it is none or several.
func SchoolRegion(name string) uint16 {
	var s Scanner
	s.text = name
	if !s.split() {
		return 0
	}
	for i := range s.size {
		if !isNumber(s.word(i)) || i+1 == s.size {
			continue
		}
		kinds, from := s.markers(i + 1)
		if kinds == 0 {
			kinds = atAny
		}
		first, next := s.placeName(from)
		if first < 0 || next != s.size {
			return 0
		}
		if r := choose(first, kinds&^atProvince, true); r.Size == 1 {
			return r.Codes[0]
		}
		return 0
	}
	return 0
}

// IsTwin reports whether several villages of a kind, "desa" or "kelurahan", in a regency
// have a name, so that it does not tell them apart.
func IsTwin(kind, regency, name string) bool {
	h := uint32(newKeyHash.addText(kind).addText(regency).addText(name))
	lo, hi := 0, len(twinVillages)
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		if twinVillages[m] < h {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(twinVillages) && twinVillages[lo] == h
}

func (h keyHash) addText(s string) keyHash {
	for i := range len(s) {
		h = (h ^ keyHash(s[i])) * 16777619
	}
	return h
}
