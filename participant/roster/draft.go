package roster

import (
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// found is a person read from a record, not yet tied to the others.
type found struct {
	entry  Entry
	listed int // the number in the list
	refs   []reference
}

// maker is stage three: it makes the people of a record: the one of the row, and those of the family who
// stand in the same cells.
type maker struct {
	rd      *Reader
	out     func(*found) bool
	checker validation.Checker
	slabs   slabs
	posts   postReader
	regions map[string]region.Code      // by text, of those read; zero where it is none for certain
	here    region.Code                 // of which the posts of the row are that name no region
	ranks   map[string]participant.Rank // by text, of those read
	marks   *marker
	told    int // of how many tables the problems of the headings are handed over
	drafts  []draft

	company   couple // that a remark tells of, and its column, 0 for none
	companyIn int
}

// maxFamily is how many people may stand in the cells of one row.
const maxFamily = 40

// draft is one person while the cells are read.
type draft struct {
	found
	of                             Field // FieldSpouse or FieldChild of the first draft
	front, first, last, name, back string
	force                          string          // rank of police or army beside the name
	acting                         string          // "Plt." beside the name
	column                         int             // of the name
	shortYear                      int             // the column of a birth date without its century
	bareGrade                      int             // the column of a grade that may lack its letter, "III"
	kinSex                         participant.Sex // that a word such as Istri tells
	kinOfCell                      bool            // a relation was read from a word
	post                           string          // that the heading of the names tells
	ownPost                        bool            // the post stands beside the name, and not in a column for all in the cell
}

// draft returns the draft of the person of the row, or of the one of the family.
func (m *maker) draft(r *record, of Field) *draft {
	if of != FieldChild {
		for i := range m.drafts {
			if m.drafts[i].of == of {
				return &m.drafts[i]
			}
		}
	}
	if len(m.drafts) == maxFamily {
		m.drafts[0].entry.report(0, "", &ruleFamily)
		m.drafts = m.drafts[:maxFamily-1]
	}
	m.drafts = m.drafts[:len(m.drafts)+1]
	d := &m.drafts[len(m.drafts)-1]
	refs := d.refs[:0]
	*d = draft{of: of}
	d.entry = Entry{Row: r.row, Cells: r.shown, Table: r.table.number, Section: r.section, layout: r.table}
	d.refs = refs
	switch of {
	case 0:
		d.listed = r.listed
	case FieldSpouse:
		d.refs = append(d.refs, reference{field: FieldSpouseOf, up: true, beside: true})
	case FieldChild:
		d.refs = append(d.refs, reference{field: FieldChildOf, up: true, beside: true})
	}
	return d
}

// another starts a draft beside one of the same kind.
func (m *maker) another(r *record, of Field) *draft {
	d := m.draft(r, FieldChild)
	d.of = of
	d.refs[0].field = FieldSpouseOf
	return d
}

// colleague returns the draft of another person in the cell of names, who has the posts and
// the office of the first.
func (m *maker) colleague(r *record) *draft {
	d := m.draft(r, FieldChild) // always a new one
	d.of = FieldOther
	d.refs = d.refs[:0]
	return d
}

// holder returns the draft of the holder of a post; the first of a row is its person.
func (m *maker) holder(r *record, post string) *draft {
	for i := range m.drafts {
		if m.drafts[i].post == post {
			return &m.drafts[i]
		}
	}
	if self := &m.drafts[0]; self.post == "" && self.name == "" {
		self.post = post
		return self
	}
	d := m.colleague(r)
	d.post = post
	return d
}

// ownerOf returns the draft of the person whom a column is about.
func (m *maker) ownerOf(r *record, col *Column) *draft {
	if col.Post != "" {
		return m.holder(r, col.Post)
	}
	if col.Of == FieldSpouse && !r.table.spousesListed {
		return m.draft(r, FieldSpouse)
	}
	switch {
	case col.Of == 0 || col.Field == FieldSpouse || col.Field == FieldChild:
		return &m.drafts[0]
	case col.Of == FieldChild && m.drafts[len(m.drafts)-1].of == FieldChild:
		return &m.drafts[len(m.drafts)-1]
	}
	return nil
}

// relate ties the person to the one above. The first of a household that the list numbers,
// "2a", begins a new one, whatever the word says of him or her.
func (d *draft) relate(r *record, f Field, column int) {
	d.kinOfCell = true
	if r.heads || r.table.kin != 0 || d.refersAs(f) {
		return // the whole table is tied in another way, or the name told it
	}
	d.refs = append(d.refs, reference{field: f, column: column, up: true, own: !r.under && r.kin == 0})
}

// refersAs reports whether the person is tied to somebody already.
func (d *draft) refersAs(f Field) bool {
	for i := range d.refs {
		if d.refs[i].field == f {
			return true
		}
	}
	return false
}

func (d *draft) isTied() bool { return len(d.refs) > 0 }

// cell is one cell to be read.
type cell struct {
	text   string
	column int // of the file, from 1
	field  Field
	parts  fieldBits // what stands in cells of the column
}

// as is the same place with another text, read as one field.
func (c cell) as(f Field, text string) cell { return cell{text, c.column, f, c.parts} }
