package roster

import (
	"encoding/binary"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
)

// waiting is an entry that is held because somebody it names has not come yet, or
// because one before it is.
type waiting struct {
	entry Entry
	named []reference
	until int // the row after which nobody is waited for
}

// link ties the entry to the persons it names, and yields it, or holds it until they
// come; false if the caller wants no more.
func (r *reading) link(e Entry) bool {
	p := &e.Participant
	me := person{row: e.Row, listed: r.listed, name: r.nameMark(&p.Name), number: r.numberMark(p)}
	if len(r.named) == 0 {
		r.above = e.Row
		r.namedBefore(&e, &me)
	}
	left := r.named[:0]
	for _, ref := range r.named {
		if !r.resolve(&e, &me, ref) {
			left = append(left, ref)
		}
	}
	r.named = left
	for _, ref := range left {
		me.wants = ref.name
	}
	if len(left) == 0 || r.Namespace == uuid.Nil {
		p.ID = r.id(&e)
		me.id = p.ID
	}
	me.spouseOf = p.SpouseOf
	r.people.add(me)
	if len(left) == 0 && len(r.waiting) == r.released {
		return r.yield(e, nil)
	}
	w := waiting{entry: e, until: e.Row + Ahead}
	w.named = append(w.named, left...)
	r.comes(&me)
	r.waiting = append(r.waiting, w)
	return r.release(e.Row)
}

// id makes the id of a person whose partner is known: see [Reader.Namespace].
func (r *reading) id(e *Entry) uuid.UUID {
	if r.Namespace != uuid.Nil {
		return e.Participant.StableID(r.Namespace)
	}
	var id uuid.UUID
	id[6], id[8] = 0x80, 0x80 // version 8, the variant of RFC 9562
	binary.BigEndian.PutUint32(id[12:], uint32(e.Row))
	return id
}

// namedBefore ties a person without a number to the one above who named him or her
// as husband or wife.
func (r *reading) namedBefore(e *Entry, me *person) {
	if !r.layout.has(FieldSpouse) || me.number != 0 || me.name == 0 {
		return
	}
	for other := range r.people.newest {
		if other.partner == me.name && other.id != uuid.Nil {
			e.Participant.SpouseOf = other.id
			return
		}
	}
}

// resolve looks for a person named among those above. It reports whether there is
// nothing left to look for.
func (r *reading) resolve(e *Entry, me *person, ref reference) bool {
	if ref.field == FieldSpouse {
		me.partner = ref.name
		if me.number != 0 {
			return true // the partner's own row will find this one
		}
	}
	var found *person
	for other := range r.people.newest {
		if !ref.means(other) || other.name == me.name && other.number == me.number {
			continue
		}
		if found != nil && (found.number == 0 || found.number != other.number) {
			r.report(e, ref.column, path(ref.field), &rulePartnerAmbiguous)
			return true
		}
		if found == nil {
			found = other
		}
		if me.row-other.row <= 2 {
			break // the next row is meant, whoever else has the name
		}
	}
	if found == nil {
		return false
	}
	if found.wants == me.name && ref.field != FieldChildOf {
		r.lead(found)
	}
	if found.id == uuid.Nil {
		return false
	}
	r.tie(e, me, ref, found)
	return true
}

// tie records the relation.
func (r *reading) tie(e *Entry, me *person, ref reference, other *person) {
	p := &e.Participant
	if ref.field == FieldChildOf {
		p.ChildOf = other.id
		return
	}
	if me.number != 0 && me.number == other.number {
		r.report(e, r.columnOf("/nip"), "/nip", &rulePartnerNumber)
		p.NIP, p.NIK, p.NRP = participant.NIP{}, participant.NIK{}, participant.NRP{}
		me.number = 0
	}
	if me.id != uuid.Nil && other.spouseOf == me.id {
		return // the other one is the spouse of this one already
	}
	p.SpouseOf = other.id
}

func path(f Field) string {
	if f == FieldChildOf {
		return "/child_of"
	}
	return "/spouse_of"
}

// lead lets somebody who waits for a partner be the one whose row the partner
// names.
func (r *reading) lead(p *person) {
	for i := r.released; i < len(r.waiting); i++ {
		if w := &r.waiting[i]; w.entry.Row == p.row {
			w.named = nil
			w.entry.Participant.ID = r.id(&w.entry)
			p.id, p.wants = w.entry.Participant.ID, 0
			return
		}
	}
}

// comes ties those who wait to somebody who has just come.
func (r *reading) comes(me *person) {
	if me.id == uuid.Nil {
		return
	}
	for i := r.released; i < len(r.waiting); i++ {
		w := &r.waiting[i]
		left := w.named[:0]
		for _, ref := range w.named {
			if !ref.means(me) {
				left = append(left, ref)
				continue
			}
			him := person{row: w.entry.Row, id: w.entry.Participant.ID, number: r.numberMark(&w.entry.Participant)}
			r.tie(&w.entry, &him, ref, me)
		}
		if len(left) < len(w.named) && len(left) == 0 {
			r.settled(w)
		}
		w.named = left
	}
}

// settled gives an entry its id, and tells those who look for the person.
func (r *reading) settled(w *waiting) {
	w.entry.Participant.ID = r.id(&w.entry)
	if p := r.people.ofRow(w.entry.Row); p != nil {
		p.id, p.wants, p.spouseOf = w.entry.Participant.ID, 0, w.entry.Participant.SpouseOf
	}
}

// release yields the entries that wait for nobody, in their order, and those that have
// waited long enough by this row, all of them at row 0; false if the caller wants no
// more.
func (r *reading) release(row int) bool {
	for r.released < len(r.waiting) {
		w := &r.waiting[r.released]
		if len(w.named) > 0 {
			if row != 0 && row < w.until {
				break
			}
			for _, ref := range w.named {
				if !ref.quiet && ref.field != FieldSpouse {
					r.report(&w.entry, ref.column, path(ref.field), &rulePartnerUnknown)
				}
			}
			r.settled(w)
			w.named = nil
		}
		e := w.entry
		*w = waiting{}
		r.released++
		if !r.yield(e, nil) {
			return false
		}
	}
	if r.released > Ahead || r.released == len(r.waiting) {
		r.waiting = append(r.waiting[:0], r.waiting[r.released:]...)
		r.released = 0
	}
	return true
}
