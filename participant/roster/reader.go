package roster

import (
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Reader reads a list of people. The zero Reader leaves out rules that need a day,
// takes only regions that are named, makes ids that hold within one list, and finds
// the columns by itself.
type Reader struct {
	// On is the day against which ages and appointments are checked; zero leaves
	// these rules out.
	On civil.Date
	// Within is the province, regency or city whose offices the list is about: a post
	// of regional government that names no region is one of there.
	Within region.Code
	// Namespace is the secret from which ids are made, so that the same list makes
	// the same people whenever it is read: see [participant.StableID]. Somebody
	// without a number is known by name, and by partner or unit.
	//
	// Without a Namespace the id tells the row and nothing else, as in
	// 00000000-0000-8000-8000-00000000000c for row 12: the same list makes the
	// same ids, and two lists must not be put together by them.
	Namespace uuid.UUID
	// Columns tells what columns hold: those with a Heading wherever it stands, or,
	// if the first has none, all of them by their place. Without it the headings
	// and, where there are none, the cells tell.
	Columns []Column
}

// headRows is how many rows are held until the columns are known.
const headRows = 60

// Read is the zero [Reader]'s Read.
func Read(rows Rows) iter.Seq2[Entry, error] { return Reader{}.Read(rows) }

// Read yields an entry for each person of a list, in the order of the rows. Rows that
// hold nobody are passed over: empty ones, titles, headings wherever they are
// repeated, the numbers of columns under them, totals. Any other row is an entry,
// however bad it is. An error means that the source failed, and is the last step; the
// entry beside it is zero.
//
// A person named as partner or parent in another row is looked for among the last
// [Window] rows and, where he or she stands further down, the next [Ahead].
// An entry that waits for a partner is held together with those after it. Else one row
// is held at a time. Entries may be kept; their strings share memory with the row.
//
// The loop may be run as often as rows can.
func (rd Reader) Read(rows Rows) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		r := reading{Reader: rd, yield: yield}
		r.checker.On = rd.On
		n := 0
		for cells, err := range rows {
			n++
			rowErr, cut := errors.AsType[*RowError](err)
			if err != nil && !cut {
				if r.finish() {
					yield(Entry{}, err)
				}
				return
			}
			if !r.take(n, cells, rowErr) {
				return
			}
		}
		r.finish()
	}
}

// reading is one run over a list.
type reading struct {
	Reader
	yield   func(Entry, error) bool
	checker validation.Checker
	layout  *layout
	head    []heldRow
	slabs   slabs
	yielded bool
	people  people
	waiting []waiting // from released on

	released int
	scratch  []byte
	listed   int         // the number in the list that the row has, 0 for none
	named    []reference // whom the row names
	kept     map[string]readPosts
	above    int // the last row of somebody who is nobody's spouse or child
}

// take reads a row; false if the caller wants no more.
func (r *reading) take(row int, cells []string, err *RowError) bool {
	if r.layout != nil {
		return r.row(row, cells, err)
	}
	r.head = append(r.head, heldRow{row, slices.Clone(cells), err})
	return len(r.head) < headRows || r.begin()
}

// begin finds out the columns and reads the rows held.
func (r *reading) begin() bool {
	r.layout = r.settle(r.head)
	head := r.head
	r.head = nil
	for _, h := range head {
		if h.row >= r.layout.header && h.row <= r.layout.last || h.row < r.layout.header {
			continue
		}
		if !r.row(h.row, h.cells, h.err) {
			return false
		}
	}
	return true
}

// finish reads what is held; false if the caller wants no more.
func (r *reading) finish() bool {
	if r.layout == nil && len(r.head) > 0 && !r.begin() {
		return false
	}
	if !r.release(0) {
		return false
	}
	if r.layout != nil && !r.yielded && len(r.layout.problems) > 0 {
		return r.yield(Entry{Row: max(r.layout.header, 1), Problems: r.layout.problems, layout: r.layout}, nil)
	}
	return true
}

// row reads one row below the headings.
func (r *reading) row(row int, cells []string, err *RowError) bool {
	if err == nil && r.holdsNobody(cells) {
		return true
	}
	e := Entry{Row: row, layout: r.layout}
	var kept []string
	kept, e.Cells = r.slabs.keep(cells)
	if !r.yielded {
		r.yielded = true
		e.Problems = slices.Clone(r.layout.problems)
	}
	r.rowProblems(&e, kept, err)
	r.fill(&e, kept)
	return r.link(e)
}

// holdsNobody reports whether a row is none of a person: empty, a total, the headings
// again or the numbers of the columns.
func (r *reading) holdsNobody(cells []string) bool {
	first := ""
	n := 0
	for _, c := range cells {
		if c == "" {
			continue
		}
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		if n == 0 {
			first = c
		}
		n++
		if n > 2 && !isTotalWord(first) {
			break
		}
	}
	switch {
	case n == 0:
		return true
	case isTotalWord(first):
		return isTotal(cells)
	case r.layout.header > 0 && isLetter(first[0]):
		return r.layout.repeats(cells)
	}
	return r.layout.header > 0 && (first == "1" || first == "(1)") && isNumbering(cells)
}

func isLetter(c byte) bool { c |= 0x20; return 'a' <= c && c <= 'z' }

// isTotalWord reports whether a cell starts as the line under a list does.
func isTotalWord(text string) bool {
	if len(text) < 3 {
		return false
	}
	switch text[0] | 0x20 {
	case 'j', 't', 'g', 's':
	default:
		return false
	}
	word := strings.ToLower(text[:min(len(text), 12)])
	for _, w := range [...]string{"jumlah", "total", "jml", "grand total", "sub total", "subtotal"} {
		if rest, ok := strings.CutPrefix(word, w); ok && (rest == "" || !isLetter(rest[0])) {
			return true
		}
	}
	return false
}

// isTotal reports whether the cells of a row that starts like a total hold numbers with
// or without a unit, and no longer text.
func isTotal(cells []string) bool {
	first := true
	for _, c := range cells {
		c = strings.TrimSpace(c)
		if c == "" {
			continue
		}
		if first {
			first = false
			continue
		}
		if len(c) > 24 || digits(c) == 0 && len(c) > 3 && !isTotalWord(c) {
			return false
		}
	}
	return true
}

// rowProblems reports what is wrong with the row as a whole.
func (r *reading) rowProblems(e *Entry, cells []string, err *RowError) {
	if err != nil {
		rule := &ruleCut
		switch err.Code {
		case RowQuote:
			rule = &ruleQuote
		case RowNUL:
			rule = &ruleNUL
		}
		r.report(e, err.Column, "", rule)
	}
	for c := len(r.layout.columns); c < len(cells); c++ {
		if strings.TrimSpace(cells[c]) != "" {
			r.report(e, c+1, "", &ruleExtra)
			break
		}
	}
}

// report adds a problem of a column, 0 for the row.
func (r *reading) report(e *Entry, column int, path string, rule *validation.Rule, args ...any) {
	e.Problems = append(e.Problems, Problem{
		Problem: validation.Problem{Path: path, Rule: rule, Args: args},
		Row:     e.Row, Column: column, Heading: r.layout.heading(column),
	})
}
