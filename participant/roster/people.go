package roster

import (
	"hash/maphash"
	"iter"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// Where a partner or parent named in a row is looked for.
const (
	Window = 4096 // people above
	Ahead  = 256  // rows below
)

// person is what is remembered of somebody on the list: fingerprints, no text.
type person struct {
	id       uuid.UUID // zero until the person's own partner is found
	serial   int       // which person of the file it is
	row      int
	table    int
	listed   int    // the number in the list
	name     uint64 // of the bare name
	number   uint64 // of NIP, NIK or NRP
	partner  uint64 // of the name of the husband or wife, where the list tells it
	wants    uint64 // of the name of the partner who is still looked for
	spouseOf uuid.UUID
	sex      participant.Sex
	led      bool       // a husband or wife in a row below refers to this one
	before   [marks]int // by mark: the serial number of the one before who has the same
}

// mark is by what somebody is looked for.
type mark int

// The marks of a person, each a fingerprint or a number; zero is none.
const (
	byName mark = iota
	byNumber
	byListed
	byPartner
	marks
)

func (p *person) mark(m mark) uint64 {
	switch m {
	case byName:
		return p.name
	case byNumber:
		return p.number
	case byListed:
		return uint64(p.listed) //nolint:gosec // no negative number stands in a list
	}
	return p.partner
}

// people are the last [Window] persons. Those who share a mark are chained, so that
// looking for one costs the same however many there are.
type people struct {
	ring []person
	next int                   // where the next one goes, once the ring is full
	last [marks]map[uint64]int // by mark: the serial number of the last one who has it
}

func (ps *people) add(p person) {
	if ps.last[byName] == nil {
		for m := range ps.last {
			ps.last[m] = map[uint64]int{}
		}
	}
	if len(ps.ring) == Window {
		ps.forget(&ps.ring[ps.next])
	}
	for m := range marks {
		if key := p.mark(m); key != 0 {
			p.before[m] = ps.last[m][key]
			ps.last[m][key] = p.serial
		}
	}
	if len(ps.ring) < Window {
		ps.ring = append(ps.ring, p)
		return
	}
	ps.ring[ps.next] = p
	ps.next = (ps.next + 1) % Window
}

// forget takes the person who leaves the ring out of the chains; he or she is the first
// of each.
func (ps *people) forget(p *person) {
	for m := range marks {
		if key := p.mark(m); key != 0 && ps.last[m][key] == p.serial {
			delete(ps.last[m], key)
		}
	}
}

// with yields those who have a mark, from the last one back.
func (ps *people) with(m mark, key uint64) iter.Seq[*person] {
	return func(yield func(*person) bool) {
		if key == 0 || ps.last[m] == nil {
			return
		}
		for p := ps.of(ps.last[m][key]); p != nil && yield(p); {
			p = ps.of(p.before[m])
		}
	}
}

// of returns the person of a serial number, nil if there is none any more.
func (ps *people) of(serial int) *person {
	n := len(ps.ring)
	if n == 0 || serial == 0 {
		return nil
	}
	last := (ps.next + n - 1) % n
	back := ps.ring[last].serial - serial // serial numbers follow one another
	if back < 0 || back >= n {
		return nil
	}
	return &ps.ring[(last+n-back)%n]
}

// marker makes fingerprints. They differ from one run to the next, so nobody can make
// two names collide.
type marker struct {
	seed    maphash.Seed
	scratch []byte
}

// ofName returns the fingerprint of a bare name, 0 for none.
func (m *marker) ofName(n *participant.Name) uint64 {
	m.scratch = fold.Append(m.scratch[:0], n.Full)
	return m.mark(m.scratch)
}

func (m *marker) mark(b []byte) uint64 {
	if len(b) == 0 {
		return 0
	}
	return maphash.Bytes(m.seed, b)
}

// ofNumber returns the fingerprint of the person's number, 0 for none.
func (m *marker) ofNumber(p *participant.Participant) uint64 {
	var b []byte
	switch { // no Number interface: it would cost an allocation
	case !p.NIP.IsZero():
		b, _ = p.NIP.AppendText(m.scratch[:0])
	case !p.NIK.IsZero():
		b, _ = p.NIK.AppendText(m.scratch[:0])
	case !p.NRP.IsZero():
		b, _ = p.NRP.AppendText(m.scratch[:0])
	default:
		return 0
	}
	m.scratch = b
	return m.mark(b)
}
