package roster

import (
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// facts are what is compared of a person, and where he or she stands.
type facts struct {
	id    uuid.UUID
	row   int32
	sex   participant.Sex
	name  string
	unit  *unit // nil: not told
	nip   participant.NIP
	nik   participant.NIK
	birth participant.BirthDate
	phone participant.Phone // the first one
	rare  *rareFacts        // nil: none of them
}

// rareFacts are what few people have on a list.
type rareFacts struct {
	spouseOf uuid.UUID
	nipLama  participant.NIPLama
	nrp      participant.NRP
	email    participant.Email
	phones   []participant.Phone // behind the first one
}

// none is what most people have of the rare facts.
var none rareFacts

// factsOf returns the facts of an entry, of which they keep the name.
func factsOf(e *Entry, units *units) facts {
	p := &e.Participant
	f := facts{
		id: p.ID, row: int32(e.Row), sex: p.KnownSex(), name: p.Name.Full, //nolint:gosec // a list has fewer rows
		nip: p.NIP, nik: p.NIK, birth: p.BirthDate,
	}
	if p.Unit != "" {
		f.unit = units.of(p.Unit)
	}
	if len(p.Phones) > 0 {
		f.phone = p.Phones[0]
	}
	if p.IsSpouse() || !p.NIPLama.IsZero() || !p.NRP.IsZero() || !p.Email.IsZero() || len(p.Phones) > 1 {
		f.rare = &rareFacts{spouseOf: p.SpouseOf, nipLama: p.NIPLama, nrp: p.NRP, email: p.Email}
		if len(p.Phones) > 1 {
			f.rare.phones = slices.Clone(p.Phones[1:])
		}
	}
	return f
}

// more returns the rare facts.
func (f *facts) more() *rareFacts {
	if f.rare == nil {
		return &none
	}
	return f.rare
}

// minScore is the lowest score of a pair.
const minScore = 0.8

// compare scores two people.
func compare(a, b *facts, units *units) (float64, Reason) {
	if a.isSpouseOf(b) || b.isSpouseOf(a) {
		return 0, 0
	}
	switch n := sameNumber(a, b); {
	case n == same && a.name != "" && b.name != "" && similarity(a.name, b.name) < 0.6:
		return 0.7, ReasonNumber // one number, two names
	case n == same:
		return 1, ReasonNumber
	case n == different:
		return 0, 0
	}
	if a.sex != 0 && b.sex != 0 && a.sex != b.sex {
		return 0, 0 // before the names, which cost more
	}
	score := similarity(a.name, b.name)
	if score < 0.7 {
		return 0, 0
	}
	if !a.birth.IsZero() && !b.birth.IsZero() {
		if a.birth == b.birth {
			score = raise(score, 0.7)
		} else {
			score *= 0.8
		}
	}
	reason := ReasonName
	switch {
	case sameContact(a, b):
		reason = ReasonContact
		score = raise(score, 0.6)
	case a.unit == nil || b.unit == nil:
		score *= 0.95
	default:
		switch units.compare(a.unit, b.unit) {
		case office.VerdictSame:
			reason = ReasonNameUnit
			score = raise(score, 0.2)
		case office.VerdictUndecided:
			score *= 0.95 // as if one were not told
		default:
			score *= 0.88
		}
	}
	if score < minScore {
		return 0, 0
	}
	return score, reason
}

func similarity(a, b string) float64 {
	return participant.Name{Full: a}.Similarity(participant.Name{Full: b})
}

func (f *facts) isSpouseOf(o *facts) bool {
	return f.rare != nil && f.rare.spouseOf != uuid.Nil && f.rare.spouseOf == o.id
}

// raise brings a score nearer to 1 by a share of what it lacks.
func raise(score, share float64) float64 { return score + (1-score)*share }

// How the numbers of two people compare.
const (
	unknown = iota // neither has a number of the other's kind, or they differ by a slip
	same
	different
)

func sameNumber(a, b *facts) int {
	x, y := a.more(), b.more()
	if !a.nip.IsZero() && a.nip == b.nip || !a.nik.IsZero() && a.nik == b.nik ||
		!x.nrp.IsZero() && x.nrp == y.nrp || !x.nipLama.IsZero() && x.nipLama == y.nipLama {
		return same
	}
	if !a.nip.IsZero() && !b.nip.IsZero() && !slipped(a.nip.Reveal(), b.nip.Reveal()) ||
		!a.nik.IsZero() && !b.nik.IsZero() && !slipped(a.nik.Reveal(), b.nik.Reveal()) {
		return different
	}
	return unknown
}

// slipped reports whether two numbers differ by one or two digits.
func slipped(a, b string) bool {
	n := 0
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			n++
		}
	}
	return n <= 2
}

func sameContact(a, b *facts) bool {
	x, y := a.more(), b.more()
	if !x.email.IsZero() && x.email == y.email || b.hasPhone(a.phone) {
		return true
	}
	return slices.ContainsFunc(x.phones, b.hasPhone)
}

func (f *facts) hasPhone(phone participant.Phone) bool {
	return !phone.IsZero() && (f.phone == phone || slices.Contains(f.more().phones, phone))
}
