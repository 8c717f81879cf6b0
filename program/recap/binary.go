package recap

import (
	"encoding/binary"
	"encoding/json"

	"github.com/google/uuid"
)

// binaryHead begins the binary form, with its version.
const binaryHead = "recap\x01"

// MarshalBinary writes the recap as MarshalJSON does, in a fifth of the bytes or so: for an
// accumulator of a pipeline, and other places where nobody reads it. Numbers are those of
// [binary.AppendUvarint], texts stand behind their length, places as the distance from the
// one before.
func (r Recap) MarshalBinary() ([]byte, error) {
	d := r.document()
	w := writer{b: []byte(binaryHead)}
	w.number(len(d.events))
	for _, id := range d.events {
		w.b = append(w.b, id[:]...)
	}
	w.number(len(d.institutions))
	for _, o := range d.institutions {
		w.text(o.Name)
		w.text(o.Region.String())
		w.text(string(o.Key))
	}
	w.group(&d.total)
	w.number(len(d.groups))
	for i := range d.groups {
		w.group(&d.groups[i])
	}
	w.number(len(d.told))
	for _, t := range d.told {
		w.number(t.Event)
		w.text(t.Name)
		w.number(len(t.Counts))
		for _, h := range t.Counts {
			text, err := json.Marshal(h)
			if err != nil {
				return nil, err
			}
			w.text(string(text))
		}
	}
	if d.people == nil {
		return append(w.b, 0), nil
	}
	w.text(d.people.Namespace)
	w.number(len(d.people.IDs))
	for _, id := range d.people.IDs {
		w.b = append(w.b, id[:]...)
	}
	return w.b, nil
}

type writer struct{ b []byte }

func (w *writer) number(n int) { w.b = binary.AppendUvarint(w.b, uint64(n)) }

func (w *writer) text(s string) {
	w.number(len(s))
	w.b = append(w.b, s...)
}

func (w *writer) group(g *docGroup) {
	w.b = append(w.b, byte(g.By))
	w.text(g.Code)
	w.text(g.Title)
	for _, n := range counts(&g.Persons, &g.Couples) {
		w.number(n)
	}
	for _, list := range [...][]int{g.Institutions, g.Present, g.Events} {
		w.number(len(list))
		last := 0
		for _, place := range list {
			w.number(place - last)
			last = place
		}
	}
}

// UnmarshalBinary reads what MarshalBinary wrote and replaces the recap. It holds it to
// the same rules as UnmarshalJSON, with the same errors; what is cut off or of another
// form is a [*DocumentError] that wraps [ErrBinary]. After an error the recap is as before.
func (r *Recap) UnmarshalBinary(data []byte) error {
	in := reader{rest: data}
	if len(data) < len(binaryHead) || string(data[:len(binaryHead)]) != binaryHead {
		return faultBinary.at("")
	}
	in.rest = data[len(binaryHead):]
	var b builder
	for i := range in.length(len(uuid.UUID{})) {
		if err := b.event(i, in.id()); err != nil {
			return err
		}
	}
	if err := in.offices(&b); err != nil {
		return err
	}
	total := in.group()
	if err := b.total(&total); err != nil {
		return err
	}
	for i := range in.length(minGroup) {
		if g := in.group(); !in.isBroken {
			if err := b.group(i, &g); err != nil {
				return err
			}
		}
	}
	if err := in.told(&b); err != nil {
		return err
	}
	if err := in.people(&b); err != nil {
		return err
	}
	if in.isBroken || len(in.rest) > 0 {
		return faultBinary.at("")
	}
	read, err := b.finish()
	if err != nil {
		return err
	}
	*r = *read
	return nil
}

// minGroup is how many bytes a group takes at least.
const minGroup = 1 + 2 + 7 + 3

// reader takes a binary form apart. Once it is broken, it gives nothing but zeros.
type reader struct {
	rest     []byte
	isBroken bool
}

func (in *reader) fail() int {
	in.isBroken, in.rest = true, nil
	return 0
}

// number reads a number; one above MaxCount breaks the form.
func (in *reader) number() int {
	n, size := binary.Uvarint(in.rest)
	if size <= 0 || n > MaxCount {
		return in.fail()
	}
	in.rest = in.rest[size:]
	return int(n)
}

// length reads how many items of at least some bytes follow, never more than there can be.
func (in *reader) length(each int) int {
	n := in.number()
	if n > len(in.rest)/each {
		return in.fail()
	}
	return n
}

func (in *reader) text() string {
	n := in.length(1)
	s := string(in.rest[:n])
	in.rest = in.rest[n:]
	if s != valid(s) {
		in.fail()
		return ""
	}
	return s
}

func (in *reader) id() (id uuid.UUID) {
	if len(in.rest) < len(id) {
		in.fail()
		return id
	}
	in.rest = in.rest[copy(id[:], in.rest):]
	return id
}

func (in *reader) group() (g docGroup) {
	if len(in.rest) == 0 {
		in.fail()
		return g
	}
	g.By, in.rest = Dimension(in.rest[0]), in.rest[1:]
	g.Code, g.Title = in.text(), in.text()
	p, c := &g.Persons, &g.Couples
	for _, n := range [...]*int{&p.Listed, &p.Invited, &p.Registered, &p.WalkIn, &p.Present, &c.Listed, &c.Present} {
		*n = in.number()
	}
	for _, list := range [...]*[]int{&g.Institutions, &g.Present, &g.Events} {
		n := in.length(1)
		if n == 0 {
			continue
		}
		*list = make([]int, n)
		last := 0
		for i := range *list {
			last = min(last+in.number(), MaxCount)
			(*list)[i] = last
		}
	}
	return g
}

func (in *reader) offices(b *builder) error {
	for i := range in.length(3) {
		o := docOffice{Name: in.text()}
		code, key := in.text(), in.text()
		if in.isBroken || o.Region.UnmarshalText([]byte(code)) != nil || o.Key.UnmarshalText([]byte(key)) != nil {
			return faultBinary.at("")
		}
		if err := b.office(i, &o); err != nil {
			return err
		}
	}
	return nil
}

func (in *reader) told(b *builder) error {
	for i := range in.length(3) {
		t := docTold{Event: in.number(), Name: in.text()}
		t.Counts = nil
		for range in.length(1) {
			text := in.text()
			if in.isBroken {
				return faultBinary.at("")
			}
			h, err := readHeadcount(text)
			if err != nil {
				return faultBinary.at("")
			}
			t.Counts = append(t.Counts, h)
		}
		if in.isBroken {
			return faultBinary.at("")
		}
		if err := b.tell(i, &t); err != nil {
			return err
		}
	}
	return nil
}

func (in *reader) people(b *builder) error {
	d := docPeople{Namespace: in.text()}
	if d.Namespace == "" {
		return nil
	}
	d.IDs = make([]uuid.UUID, in.length(len(uuid.UUID{})))
	for i := range d.IDs {
		d.IDs[i] = in.id()
	}
	return b.count(&d)
}
