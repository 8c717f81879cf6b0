package desk

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/roster-xlsx/book"
	"github.com/integritas-id/integritas/participant/roster"
)

// What one list may hold.
const (
	MaxRows  = 20_000
	MaxLists = 20 // in one workbook
)

// Errors of a file that is no list.
var (
	ErrTooLong = errors.New("desk: the list has more than " + strconv.Itoa(MaxRows) + " rows")
	ErrNobody  = errors.New("desk: there is nobody in it")
)

// Lists reads the file of an office: CSV, or a workbook with one list on each sheet.
func Lists(name string, content []byte) ([]store.List, error) {
	if bytes.HasPrefix(content, []byte("PK\x03\x04")) {
		return workbook(name, content)
	}
	rows, err := gather(roster.CSV(bytes.NewReader(content)))
	if err != nil {
		return nil, err
	}
	list, err := newList(name, rows)
	if err != nil {
		return nil, err
	}
	return []store.List{list}, nil
}

// gather keeps rows. What was cut within a row is read on; the reader of the list tells
// of the row.
func gather(rows roster.Rows) ([][]string, error) {
	var all [][]string
	for row, err := range rows {
		if _, cut := errors.AsType[*roster.RowError](err); err != nil && !cut {
			return nil, err
		}
		if len(all) == MaxRows {
			return nil, ErrTooLong
		}
		all = append(all, slices.Clone(row))
	}
	return all, nil
}

// newList names a list by the digest of its rows, so that the same one sent twice is one.
func newList(name string, rows [][]string) (store.List, error) {
	text, err := json.Marshal(rows)
	if err != nil {
		return store.List{}, err
	}
	sum := sha256.Sum256(text)
	l := store.List{ID: hex.EncodeToString(sum[:8]), Name: name, Cells: rows}
	for _, err := range roster.Read(each(rows)) {
		return l, err // somebody stands in it
	}
	return l, ErrNobody
}

func each(rows [][]string) roster.Rows {
	return func(yield func([]string, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// Reading is how a list was understood.
type Reading struct {
	Entries []roster.Entry
	Passed  []roster.Passed
	Columns []roster.Column // of the first table
	Width   int             // columns of the widest row
}

// Read reads a list of an event with what the committee decided about its columns.
func (d *Desk) Read(e store.Event, l store.List) (*Reading, error) {
	r := &Reading{}
	for _, row := range l.Cells {
		r.Width = max(r.Width, len(row))
	}
	var err error
	for entry := range roster.Entries(d.reader(e, l, func(p roster.Passed) { r.Passed = append(r.Passed, p) }).Read(each(l.Cells)), &err) {
		r.Entries = append(r.Entries, entry)
	}
	if len(r.Entries) > 0 {
		r.Columns = r.Entries[0].Columns()
	}
	return r, err
}

func (d *Desk) reader(e store.Event, l store.List, passed func(roster.Passed)) roster.Reader {
	return roster.Reader{On: day(e), Within: within(e), Namespace: d.Namespace, Columns: l.Choices.Columns, Passed: passed}
}

// WriteRemarks writes a list back for the office that sent it.
func (d *Desk) WriteRemarks(w io.Writer, e store.Event, l store.List, writer roster.Writer) error {
	return writer.Remarks(w, d.reader(e, l, nil).Read(each(l.Cells)))
}

// Double is an entry that seems to be somebody who is there already, and what the
// committee said of it.
type Double struct {
	roster.Pair
	Within  bool      // both stand in this list
	Decided uuid.UUID // the id of the one to keep, or the entry's own where they are two people; zero for not yet
}

// Open reports whether the committee has to decide: a name alone is no proof.
func (d *Double) Open() bool { return d.Decided == uuid.Nil && d.Reason != roster.ReasonNumber }

// Two and Same report what the committee decided.
func (d *Double) Two() bool { return d.Decided == d.Second.Participant.ID }

// Same reports whether the committee said that the two are one person.
func (d *Double) Same() bool { return d.Decided != uuid.Nil && !d.Two() }

// Doubles holds a list of an event against itself and against the people of the event
// that other lists told of.
func (d *Desk) Doubles(ctx context.Context, e store.Event, r *Reading) ([]Double, error) {
	id := e.ID.String()
	people, err := d.Store.People(ctx, id)
	if err != nil {
		return nil, err
	}
	decided, err := d.Store.Decisions(ctx, id)
	return doubles(r, people, decided), err
}

func doubles(r *Reading, people []store.Person, decided store.Decisions) []Double {
	var doubles []Double
	add := func(pairs iter.Seq[roster.Pair], inside bool) {
		for p := range pairs {
			d := Double{Pair: p, Within: inside}
			first, second := p.First.Participant.ID, p.Second.Participant.ID
			if said := decided[second]; said == first || said == second { // and not about somebody who is gone
				d.Decided = said
			}
			doubles = append(doubles, d)
		}
	}
	own := map[uuid.UUID]bool{}
	for i := range r.Entries {
		own[r.Entries[i].Participant.ID] = true
	}
	add(roster.Duplicates(slices.Values(r.Entries)), true)
	add(roster.DuplicatesBetween(func(yield func(roster.Entry) bool) {
		for i := range people {
			if p := &people[i]; !own[p.ID] && !yield(roster.Entry{Row: p.Place, Participant: p.Participant}) {
				return
			}
		}
	}, slices.Values(r.Entries)), false)
	return doubles
}

// workbook reads the lists of a workbook, one on each sheet that holds people.
func workbook(name string, content []byte) ([]store.List, error) {
	sheets, err := book.Read(bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	if len(sheets) == 0 {
		return nil, ErrNobody
	}
	var lists []store.List
	for _, sheet := range sheets[:min(len(sheets), MaxLists)] {
		if len(sheet.Cells) > MaxRows {
			return nil, ErrTooLong
		}
		list, err := newList(name+", "+sheet.Name, sheet.Cells)
		if err != nil {
			return nil, err
		}
		lists = append(lists, list)
	}
	return lists, nil
}
