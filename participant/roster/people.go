package roster

import (
	"hash/maphash"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// Where a partner or parent named in a row is looked for.
const (
	Window = 4096 // rows above it
	Ahead  = 256  // rows below it
)

// person is what is remembered of somebody on the list: fingerprints, no text.
type person struct {
	id       uuid.UUID // zero until the person's own partner is found
	row      int
	listed   int    // the number in the list
	name     uint64 // of the bare name
	number   uint64 // of NIP, NIK or NRP
	partner  uint64 // of the name of the husband or wife, where the list tells it
	wants    uint64 // of the name of the partner who is still looked for
	spouseOf uuid.UUID
}

// people are the last [Window] persons.
type people struct {
	ring []person
	next int // where the next one goes, once the ring is full
	seed maphash.Seed
}

func (ps *people) add(p person) {
	if len(ps.ring) < Window {
		ps.ring = append(ps.ring, p)
		return
	}
	ps.ring[ps.next] = p
	ps.next = (ps.next + 1) % Window
}

// newest yields the persons from the last one back.
func (ps *people) newest(yield func(*person) bool) {
	n := len(ps.ring)
	for i := range n {
		if !yield(&ps.ring[(ps.next+n-1-i)%n]) {
			return
		}
	}
}

// ofRow returns the person of a row, nil if there is none any more.
func (ps *people) ofRow(row int) *person {
	for p := range ps.newest {
		if p.row == row {
			return p
		}
		if p.row < row {
			return nil
		}
	}
	return nil
}

// reference is the mention of another person of the list.
type reference struct {
	field  Field // FieldSpouseOf, FieldSpouse or FieldChildOf
	column int
	name   uint64
	number uint64
	listed int
	above  int  // the row of the person meant, where the relation alone tells it
	quiet  bool // may well be no name at all
}

func (ref *reference) means(p *person) bool {
	switch {
	case ref.above != 0:
		return ref.above == p.row
	case ref.number != 0:
		return ref.number == p.number
	case ref.listed != 0:
		return ref.listed == p.listed
	}
	return ref.name == p.name
}

// nameMark returns the fingerprint of a bare name, 0 for none. It differs from one run
// to the next, so nobody can make two names collide.
func (r *reading) nameMark(n *participant.Name) uint64 {
	r.scratch = fold.Append(r.scratch[:0], n.Full)
	return r.mark(r.scratch)
}

func (r *reading) mark(b []byte) uint64 {
	if len(b) == 0 {
		return 0
	}
	if r.people.seed == (maphash.Seed{}) {
		r.people.seed = maphash.MakeSeed()
	}
	return maphash.Bytes(r.people.seed, b)
}

// numberMark returns the fingerprint of the person's number, 0 for none.
func (r *reading) numberMark(p *participant.Participant) uint64 {
	var b []byte
	switch { // no Number interface: it would cost an allocation
	case !p.NIP.IsZero():
		b, _ = p.NIP.AppendText(r.scratch[:0])
	case !p.NIK.IsZero():
		b, _ = p.NIK.AppendText(r.scratch[:0])
	case !p.NRP.IsZero():
		b, _ = p.NRP.AppendText(r.scratch[:0])
	default:
		return 0
	}
	r.scratch = b
	return r.mark(b)
}
