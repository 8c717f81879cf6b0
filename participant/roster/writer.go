package roster

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Writer writes lists back as CSV. The zero Writer writes in Indonesian, with
// semicolons, as spreadsheets with Indonesian settings expect them.
//
// The text is UTF-8 with a byte order mark, lines end in CR LF. A cell that a
// spreadsheet would run as a formula gets an apostrophe in front; [CSV] takes it away
// again, so every cell comes back the same. Digits that a spreadsheet would round or
// take a zero off are written as a formula that says nothing but them, ="0012"; [CSV] reads
// these too.
type Writer struct {
	Tag       language.Tag // language of headings and remarks; Indonesian for all but English
	Delimiter byte         // zero is ';'
	Plain     bool         // no byte order mark
}

// errNoWriter says that there is nothing to write to.
var errNoWriter = fmt.Errorf("roster: no writer: %w", fs.ErrInvalid)

// noEntries is the list of nobody.
func noEntries(func(Entry, error) bool) {}

// WriteClean is the zero [Writer]'s Clean.
func WriteClean(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	return Writer{}.Clean(dst, entries)
}

// WriteRemarks is the zero [Writer]'s Remarks.
func WriteRemarks(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	return Writer{}.Remarks(dst, entries)
}

// Clean writes the list in proper order: headings, people numbered anew, names with
// their titles set right, numbers in the groups in which a spreadsheet leaves them
// alone, dates by ISO 8601. What could not be read stands as it did, and so do the
// columns that a [participant.Participant] has no room for, behind the others. The
// file holds the personal data in full.
//
// The people of several tables stand in one, with all columns that one of them needs: half
// as many as [Window] are held to find these out. Where somebody behind them needs a further
// column, headings stand anew.
//
// A partner or parent is written by name, if it is among the [Window] around, else
// as the list has it. The error is the first of entries or dst.
func (w Writer) Clean(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	if dst == nil {
		return errNoWriter
	}
	if entries == nil {
		entries = noEntries
	}
	c := cleaner{tag: w.Tag, out: w.open(dst)}
	for e, err := range entries {
		if err != nil {
			return err
		}
		if isHeadings(&e) {
			continue
		}
		c.names.add(&e.Participant)
		if c.held = append(c.held, e); len(c.held) == Window/2 && !c.writeHeld() {
			return c.out.err
		}
	}
	c.writeHeld()
	return c.out.flush()
}

// isHeadings reports whether an entry stands for the headings of a list without people.
func isHeadings(e *Entry) bool {
	return e.layout != nil && e.Cells.Len() == 0 && !e.IsPerson()
}

// Remarks writes the list for the office that sent it: all cells as they stood, and
// behind them the number of the row in the office's own file and what is wrong there.
// The error is the first of entries or dst.
func (w Writer) Remarks(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	if dst == nil {
		return errNoWriter
	}
	if entries == nil {
		entries = noEntries
	}
	out := w.open(dst)
	width := -1
	for e, err := range entries {
		if err != nil {
			return err
		}
		if width < 0 {
			width = w.remarksHeader(out, &e)
		}
		cells := e.Cells.Reveal()
		for i := range max(width, len(cells)) {
			out.cell(rawAt(cells, i))
		}
		out.cell(strconv.Itoa(e.Row))
		out.cell(w.remarks(e.Problems))
		out.end()
		if out.err != nil {
			return out.err
		}
	}
	return out.flush()
}

// remarksHeader writes the headings, and returns how many columns the list has.
func (w Writer) remarksHeader(out *csvOut, e *Entry) int {
	width := e.Cells.Len()
	if e.layout != nil {
		width = len(e.layout.columns)
	}
	for i := range width {
		text := ""
		if e.layout != nil {
			text = e.layout.columns[i].Heading
			if text == "" && e.layout.columns[i].Field != 0 {
				text = e.layout.columns[i].Field.Label(w.Tag)
			}
		}
		out.cell(text)
	}
	out.cell(enum.ByTag(w.Tag, "Baris", "Row"))
	out.cell(enum.ByTag(w.Tag, "Catatan", "Remarks"))
	out.end()
	return width
}

// remarks writes what is wrong on one line: "NIP: …; Tgl Lahir: …".
func (w Writer) remarks(problems Problems) string {
	var b strings.Builder
	for i := range problems {
		p := &problems[i]
		if b.Len() > 0 {
			b.WriteString("; ")
		}
		switch {
		case p.Heading != "":
			b.WriteString(p.Heading + ": ")
		case p.Column > 0:
			b.WriteString(ColumnName(p.Column) + ": ")
		}
		b.WriteString(p.Message(w.Tag))
	}
	return b.String()
}

func (w Writer) open(dst io.Writer) *csvOut {
	out := &csvOut{dst: bufio.NewWriter(dst), delimiter: w.Delimiter}
	if out.delimiter == 0 {
		out.delimiter = ';'
	}
	if !w.Plain {
		out.text("\xEF\xBB\xBF")
	}
	return out
}
