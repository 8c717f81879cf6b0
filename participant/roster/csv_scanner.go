package roster

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

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

// repair reads every byte that is no UTF-8 as Windows-1252.
func repair(b []byte) string {
	out := make([]byte, 0, len(b)+len(b)/8)
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			r = fromWindows1252(b[0])
		}
		out = utf8.AppendRune(out, r)
		b = b[size:]
	}
	return string(out)
}

// maxBadQuotes is how many quotation marks may turn out never to be closed before
// all others are read as plain signs: looking for the end of each costs MaxCell bytes.
const maxBadQuotes = 64
