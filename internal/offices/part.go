package offices

// maxParts is the largest number of parts of a text.
const maxParts = 6

// Part is an office that the text names, or the part of one.
type Part struct {
	Kind, Body uint8
	Type       uint8 // what kind of name, a number of types
	Tasks      Tasks
	From, To   int // the words of the name, or of what is not read; none where equal

	heads  int // the first of several heads that the words may be, 0 where there is one
	words  [2]int
	gap    uint8
	braced bool
	ended  bool // nothing is added to it any more
}

// Named reports whether words are left as a name.
func (p *Part) Named() bool { return p.To > p.From }

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

// isPublicWorks reports whether nothing but Pekerjaan Umum is told of a part, of which a
// regency may have two.
func (p *Part) isPublicWorks() bool {
	var works Tasks
	works.add(taskPekerjaanUmum)
	return p.heads != 0 && heads[p.heads].last && p.Tasks == works
}

// IsIrban reports whether a Bidang is the wing of an assistant inspector.
func IsIrban(p *Part) bool { return p.Kind == kindBIDANG && p.Type != 0 }

// IsMetroJaya reports whether a Polda is that of Jakarta by its name.
func IsMetroJaya(p *Part) bool { return p.Kind == kindPOLDA && p.Type != 0 }

// isOpenTo reports whether a part that is but the word Bagian, Dinas or Badan goes on with
// a short name of the kind.
func (p *Part) isOpenTo(kind uint8) bool {
	if p.Named() || p.Tasks != (Tasks{}) || p.heads != 0 {
		return false
	}
	switch p.Kind {
	case kindBAGIAN, kindBIRO:
		return kind == kindBAGIAN
	case kindDINAS, kindSUDIN, kindCABDIN:
		return kind == kindDINAS
	case kindBADAN:
		return isOnce(kind) || kind == kindBADAN
	}
	return false
}
