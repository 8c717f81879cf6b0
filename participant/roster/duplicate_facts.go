package roster

import (
	"slices"

	"github.com/google/uuid"

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

func (f *facts) isSpouseOf(o *facts) bool {
	return f.rare != nil && f.rare.spouseOf != uuid.Nil && f.rare.spouseOf == o.id
}

func (f *facts) hasNumber() bool {
	return !f.nip.IsZero() || !f.nik.IsZero() || !f.more().nrp.IsZero() || !f.more().nipLama.IsZero()
}

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
