package roster

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

// What one row may make a reader hold, in bytes and cells.
const (
	MaxCell    = 64 << 10 // bytes of a cell; a spreadsheet holds 32,767 characters
	MaxRow     = 1 << 20  // bytes of a row
	MaxColumns = 1024
)

// maxBadQuotes is how many quotation marks may turn out never to be closed before
// all others are read as plain signs: looking for the end of each costs MaxCell bytes.
const maxBadQuotes = 64

// CSV reads a list from text. It finds out
//
//   - the encoding: UTF-8 with or without a byte order mark, UTF-16 of either byte
//     order, and Windows-1252 for every byte that is no UTF-8;
//   - the delimiter: semicolon, comma, tab or bar, by the headings and by how evenly
//     each divides the first rows, or as a line "sep=;" tells;
//   - line ends of every system, and whether a quotation mark opens a cell or is
//     only a sign in it.
//
// A cell in quotation marks may hold delimiters and line breaks. Empty lines are
// rows, so that numbers of rows are those of a spreadsheet; the line "sep=;" is none.
// An apostrophe that [Writer] put before a cell so that no spreadsheet takes it for a
// formula is taken away.
//
// Memory is bounded whatever the text is: see [MaxCell], [MaxRow] and [MaxColumns].
// What is cut is told by a [*RowError] beside the row. The loop may be run once,
// as it uses r up.
func CSV(r io.Reader) Rows {
	return func(yield func([]string, error) bool) {
		s, err := newScanner(r)
		if err != nil {
			yield(nil, err)
			return
		}
		for {
			row, err := s.next()
			switch _, bad := errors.AsType[*RowError](err); {
			case errors.Is(err, io.EOF):
				return
			case err != nil && !bad:
				yield(nil, err)
				return
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// scanner divides a text into rows.
type scanner struct {
	src       io.Reader
	err       error // of src, io.EOF at its end
	buf       []byte
	lo, hi    int // what is read and not yet used
	delimiter byte
	lineEnd   byte // '\n', or '\r' for files without '\n'
	row       int
	badQuotes int
	cells     []string
	text      []byte // the row of cells with quotation marks, these taken away
	ends      []int  // where each cell ends in text
	cut       bool   // the row goes on behind text
	problem   RowError
}

// next returns the next row, with a [*RowError] if it is not complete.
func (s *scanner) next() ([]string, error) {
	line, ok := s.line()
	if !ok {
		return nil, s.err
	}
	s.row++
	s.problem = RowError{}
	if s.badQuotes < maxBadQuotes && bytes.IndexByte(line, '"') >= 0 && s.opensQuote(line) {
		s.quotedRow()
	} else {
		s.plainRow(line)
		s.lo += len(line)
		s.endLine()
	}
	if s.problem.Code != "" {
		s.problem.Row = s.row
		problem := s.problem
		return s.cells, &problem
	}
	return s.cells, nil
}

// line returns the text up to the next line end, or MaxRow bytes of it, and leaves
// it to be used; false at the end of the text.
func (s *scanner) line() ([]byte, bool) {
	from := 0
	for {
		if i := bytes.IndexByte(s.buf[s.lo+from:s.hi], s.lineEnd); i >= 0 {
			return s.buf[s.lo : s.lo+from+i], true
		}
		from = s.hi - s.lo
		if from >= MaxRow {
			return s.buf[s.lo : s.lo+MaxRow], true
		}
		if !s.fill() {
			return s.buf[s.lo:s.hi], errors.Is(s.err, io.EOF) && s.hi > s.lo
		}
	}
}

// fill reads more text behind that which is not yet used; false if there is none.
func (s *scanner) fill() bool {
	if s.err != nil {
		return false
	}
	if s.lo > 0 {
		s.hi = copy(s.buf, s.buf[s.lo:s.hi])
		s.lo = 0
	}
	if s.hi == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	n, err := s.src.Read(s.buf[s.hi:])
	s.hi += n
	s.err = err
	return n > 0
}

// endLine uses up the line end; where the row was cut, also all that is left of it.
func (s *scanner) endLine() {
	for {
		if i := bytes.IndexByte(s.buf[s.lo:s.hi], s.lineEnd); i >= 0 {
			if i > 0 {
				s.report(RowTooLong, 0)
			}
			s.lo += i + 1
			return
		}
		if s.hi > s.lo {
			s.report(RowTooLong, 0)
		}
		s.lo = s.hi
		if !s.fill() {
			return
		}
	}
}

// report keeps the first problem of a row.
func (s *scanner) report(code RowCode, column int) {
	if s.problem.Code == "" {
		s.problem.Code, s.problem.Column = code, column
	}
}

// opensQuote reports whether a cell of the line starts with a quotation mark.
func (s *scanner) opensQuote(line []byte) bool {
	for i := 0; ; {
		j := bytes.IndexByte(line[i:], '"')
		if j < 0 {
			return false
		}
		i += j
		if i == 0 || line[i-1] == s.delimiter || line[i-1] == ' ' && s.startsCell(line[:i]) {
			return true
		}
		i++
	}
}

// startsCell reports whether nothing but spaces stands between the last delimiter
// of the text and its end.
func (s *scanner) startsCell(text []byte) bool {
	text = bytes.TrimRight(text, " ")
	return len(text) == 0 || text[len(text)-1] == s.delimiter
}

// plainRow divides a line without quotation marks.
func (s *scanner) plainRow(line []byte) {
	if n := len(line); n > 0 && line[n-1] == '\r' {
		line = line[:n-1]
	}
	s.cells = s.cells[:0]
	text := s.clean(line)
	if s.delimiter == 0 {
		s.add(text)
		return
	}
	for {
		i := strings.IndexByte(text, s.delimiter)
		if i < 0 {
			s.add(text)
			return
		}
		s.add(text[:i])
		text = text[i+1:]
	}
}

// add appends a cell to the row.
func (s *scanner) add(cell string) {
	switch {
	case len(s.cells) == MaxColumns:
		if cell != "" {
			s.report(RowTooManyColumns, MaxColumns+1)
		}
		return
	case len(cell) > MaxCell:
		s.report(RowCellTooLong, len(s.cells)+1)
		cell = strings.Clone(cutText(cell, MaxCell))
	case len(cell) > 1 && cell[0] == '\'' && isDefused(cell):
		cell = cell[1:]
	case cell != "" && cell[0] == '=':
		if text, ok := ofText(cell); ok {
			cell = text
		}
	}
	s.cells = append(s.cells, cell)
}

// cutText returns the first n bytes of s or, so as not to cut a letter, a few less.
func cutText(s string, n int) string {
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// clean turns the bytes of a row into text: what is no UTF-8 is read as Windows-1252,
// and NUL bytes are dropped.
func (s *scanner) clean(b []byte) string {
	if bytes.IndexByte(b, 0) >= 0 {
		s.report(RowNUL, 0)
		b = bytes.ReplaceAll(b, []byte{0}, nil)
	}
	if utf8.Valid(b) {
		return string(b)
	}
	return repair(b)
}
