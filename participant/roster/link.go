package roster

import (
	"encoding/binary"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
)

// linker is stage four: it ties the people to those they name, and yields them in
// their order. Somebody who waits for a partner further down is held, with those behind.
type linker struct {
	namespace uuid.UUID
	marks     *marker
	yield     func(Entry, error) bool
	people    people
	serial    int
	last      string    // the name of the last person
	lead      int       // the person to whom the rows below refer
	head      person    // the first of the row, the zero person where that is nobody
	waiting   []waiting // from released on
	released  int
	sub       int // persons of the row so far
	row       int
}

// waiting is an entry that is held because somebody it names has not come yet, or
// because one before it is.
type waiting struct {
	entry  Entry
	serial int
	refs   []reference
	until  int // the row after which nobody is waited for
}

// below is for how many rows the partner of the first of a couple is waited for, who has
// children in between.
const below = 8

// take ties a person to those he or she names, and yields the entry, or holds it until
// they come; false if the caller wants no more.
func (lk *linker) take(f *found) bool {
	e := &f.entry
	p := &e.Participant
	if bearsNameOf(&p.Name, lk.last) {
		e.report(e.layout.columnFor("/name"), "/name", &ruleHusbandsName)
	}
	if p.Name.IsZero() && p.Number() == nil {
		if lk.head = (person{row: e.Row, table: e.Table}); f.listed > 0 {
			lk.lead = 0 // who comes below belongs to somebody who is not named
		}
		return lk.hold(f, nil)
	}
	lk.serial, lk.last = lk.serial+1, p.Name.Full
	me := person{serial: lk.serial, row: e.Row, table: e.Table, listed: f.listed, sex: p.KnownSex(), name: lk.marks.ofName(&p.Name), number: lk.marks.ofNumber(p)}
	if lk.head.row != e.Row || lk.head.table != e.Table {
		lk.head = me
	}
	if lk.leads(f, me.sex) {
		lk.lead = me.serial
	}
	if len(f.refs) == 0 {
		lk.namedBefore(e, &me)
	}
	left, unsettled := f.refs[:0], false
	for _, ref := range f.refs {
		if !lk.resolve(e, &me, ref) {
			left = append(left, ref)
			me.wants = ref.name
			unsettled = unsettled || !ref.waitsBelow() && (ref.field != FieldSpouse || me.number == 0)
		}
	}
	if !unsettled || lk.namespace == uuid.Nil {
		p.ID = lk.id(e)
		me.id = p.ID
	}
	me.spouseOf = p.SpouseOf
	lk.people.add(me)
	f.refs = left
	return lk.hold(f, &me)
}

// hold yields an entry that waits for nobody, if none before it does, or holds it.
func (lk *linker) hold(f *found, me *person) bool {
	if me == nil {
		f.entry.Participant.ID = lk.id(&f.entry)
	}
	if len(f.refs) == 0 && len(lk.waiting) == lk.released {
		return lk.yield(f.entry, nil)
	}
	w := waiting{entry: f.entry, until: f.entry.Row + Ahead, serial: lk.serial}
	if me == nil {
		w.serial = 0
	} else {
		w.refs = append(w.refs, f.refs...)
		if !slices.ContainsFunc(w.refs, func(ref reference) bool { return !ref.waitsBelow() }) {
			w.until = f.entry.Row + below
		}
		lk.comes(me)
	}
	lk.waiting = append(lk.waiting, w)
	return lk.release(f.entry.Row)
}

// id makes the id of a person whose partner is known: see [Reader.Namespace].
func (lk *linker) id(e *Entry) uuid.UUID {
	if id := e.Participant.ID; id != uuid.Nil {
		return id
	}
	if lk.namespace != uuid.Nil {
		if id := e.Participant.StableID(lk.namespace); id != uuid.Nil {
			return id
		}
	}
	if e.Row != lk.row {
		lk.row, lk.sub = e.Row, 0
	} else {
		lk.sub++
	}
	var id uuid.UUID
	id[6], id[8] = 0x80, 0x80 // version 8, the variant of RFC 9562
	id[10] = byte(lk.sub >> 8)
	id[11] = byte(lk.sub)
	binary.BigEndian.PutUint32(id[12:], uint32(e.Row))
	return id
}

// namedBefore ties a person to the one above who named him or her as husband or wife: an
// official too, where most of those who are named so stand on the list.
func (lk *linker) namedBefore(e *Entry, me *person) {
	if !e.layout.has(FieldSpouse) || me.number != 0 && !e.layout.spousesListed || me.name == 0 {
		return
	}
	for other := range lk.people.with(byPartner, me.name) {
		if other.id != uuid.Nil {
			e.Participant.SpouseOf = other.id
			return
		}
	}
}

// resolve looks for a person named among those above. It reports whether there is
// nothing left to look for.
func (lk *linker) resolve(e *Entry, me *person, ref reference) bool {
	if ref.field == FieldSpouse {
		me.partner = ref.name
		if me.number != 0 { // the partner's own row will find this one
			found, ambiguous := lk.find(me, ref)
			if found != nil && found.number != 0 && found.id != uuid.Nil { // both are officials
				lk.tie(e, me, ref, found)
			}
			return found != nil || ambiguous
		}
	}
	if ref.waitsBelow() {
		return false
	}
	if ref.up && ref.serial == 0 {
		e.report(ref.column, path(ref.field), &rulePartnerUnknown)
		return true
	}
	found, ambiguous := lk.find(me, ref)
	switch {
	case ambiguous:
		e.report(ref.column, path(ref.field), &rulePartnerAmbiguous)
		return true
	case found == nil:
		return false
	}
	if found.wants == me.name && found.wants != 0 && ref.field != FieldChildOf {
		lk.settleFirst(found)
	}
	if found.id == uuid.Nil {
		return false
	}
	lk.tie(e, me, ref, found)
	return true
}

// find returns the person above whom a reference means, and whether it may be another.
func (lk *linker) find(me *person, ref reference) (found *person, ambiguous bool) {
	if ref.up {
		return lk.people.of(ref.serial), false
	}
	for other := range lk.people.with(ref.mark()) {
		if !ref.means(other) || other.name == me.name && other.number == me.number && (other.number != 0 || me.row-other.row != 1 || me.table != other.table) {
			continue // the person; in the row above it is the husband whose name she bears
		}
		if found != nil {
			if ref.listed != 0 && found.table != other.table {
				break // the nearest table is meant
			}
			if found.number == 0 || found.number != other.number {
				return nil, true
			}
			continue
		}
		found = other
		if me.row-other.row <= 2 && me.table == other.table {
			break // the next row is meant, whoever else has the name
		}
	}
	return found, false
}

// tie records the relation.
func (lk *linker) tie(e *Entry, me *person, ref reference, other *person) {
	p := &e.Participant
	if ref.field == FieldChildOf {
		p.ChildOf = other.id
		return
	}
	if me.number != 0 && me.number == other.number {
		e.report(e.layout.columnFor("/nip"), "/nip", &rulePartnerNumber)
		p.NIP, p.NIK, p.NRP = participant.NIP{}, participant.NIK{}, participant.NRP{}
		me.number = 0
	}
	if me.id != uuid.Nil && other.spouseOf == me.id {
		return // the other one is the spouse of this one already
	}
	p.SpouseOf = other.id
	other.led = other.led || ref.up
}

func path(f Field) string {
	if f == FieldChildOf {
		return "/child_of"
	}
	return "/spouse_of"
}

// leads lets a person who refers to the one above refer to whoever leads. It reports whether
// the person leads from here on: one who names nobody, or whose partner cannot be the one
// above, who has one already or is of the same sex.
func (lk *linker) leads(f *found, sex participant.Sex) bool {
	lead := lk.people.of(lk.lead)
	leads := lk.lead == 0 || len(f.refs) == 0
	for i := range f.refs {
		switch ref := &f.refs[i]; {
		case !ref.up:
		case ref.beside:
			if ref.serial = lk.head.serial; ref.field == FieldSpouseOf && lk.head.name == lk.marks.ofName(&f.entry.Participant.Name) {
				f.entry.report(f.entry.layout.columnFor("/name"), "/name", &ruleHusbandsName)
			}
		case ref.own && ref.field == FieldSpouseOf && lead != nil && (lead.led || sex != 0 && lead.sex == sex):
			leads = true
		default:
			ref.serial = lk.lead
		}
	}
	return leads
}

// settleFirst lets somebody who waits for a partner be the one whose row the partner
// names.
func (lk *linker) settleFirst(p *person) {
	for i := lk.released; i < len(lk.waiting); i++ {
		if w := &lk.waiting[i]; w.serial == p.serial {
			w.refs = nil
			w.entry.Participant.ID = lk.id(&w.entry)
			p.id, p.wants = w.entry.Participant.ID, 0
			return
		}
	}
}

// comes ties those who wait to somebody who has come, and those who wait for them in
// turn.
func (lk *linker) comes(me *person) {
	if me.id == uuid.Nil {
		return
	}
	for i := lk.released; i < len(lk.waiting); i++ {
		w := &lk.waiting[i]
		if len(w.refs) == 0 || w.serial == me.serial {
			continue
		}
		left := w.refs[:0]
		for _, ref := range w.refs {
			switch {
			case ref.waitsBelow() && me.spouseOf == w.entry.Participant.ID:
				continue
			case ref.field == FieldSpouse && ref.means(me) && w.entry.Participant.Number() != nil:
				continue
			case ref.waitsBelow(), !ref.means(me):
				left = append(left, ref)
				continue
			}
			him := person{row: w.entry.Row, id: w.entry.Participant.ID, number: lk.marks.ofNumber(&w.entry.Participant)}
			lk.tie(&w.entry, &him, ref, me)
		}
		settled := len(left) == 0
		w.refs = left
		if settled {
			if p := lk.settled(w); p != nil {
				lk.comes(p)
			}
		}
	}
}

// settled gives an entry its id, and tells those who look for the person, whom it
// returns.
func (lk *linker) settled(w *waiting) *person {
	w.entry.Participant.ID = lk.id(&w.entry)
	p := lk.people.of(w.serial)
	if p != nil {
		p.id, p.wants, p.spouseOf = w.entry.Participant.ID, 0, w.entry.Participant.SpouseOf
	}
	return p
}

// release yields the entries that wait for nobody, in their order, and those that have
// waited long enough by this row, all of them at row 0; false if the caller wants no
// more.
func (lk *linker) release(row int) bool {
	for lk.released < len(lk.waiting) {
		w := &lk.waiting[lk.released]
		if len(w.refs) > 0 {
			if row != 0 && row < w.until {
				break
			}
			for _, ref := range w.refs {
				if ref.field != FieldSpouse || ref.name != 0 {
					w.entry.report(ref.column, path(ref.field), &rulePartnerUnknown)
				}
			}
			w.refs = nil
			if p := lk.settled(w); p != nil {
				lk.comes(p)
			}
		}
		e := w.entry
		*w = waiting{}
		lk.released++
		if !lk.yield(e, nil) {
			return false
		}
	}
	if lk.released > Ahead || lk.released == len(lk.waiting) {
		lk.waiting = append(lk.waiting[:0], lk.waiting[lk.released:]...)
		lk.released = 0
	}
	return true
}
