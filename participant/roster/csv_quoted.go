package roster

import (
	"bytes"
	"unicode/utf8"
)

// quotedRow reads a row some of whose cells are in quotation marks. Between these
// stand delimiters, line breaks and, doubled, quotation marks. What follows the
// closing one up to the delimiter belongs to the cell, as spreadsheets take it.
//
// A mark that is never closed, or is closed in a later line by one that plainly opens
// another cell, is a sign like others: one slip of a typist does not swallow the list.
func (s *scanner) quotedRow() {
	s.text, s.ends, s.cut = s.text[:0], s.ends[:0], false
	at := 0 // where the cell starts, behind lo
	for more := true; more; {
		start := s.skipSpaces(at)
		if c, ok := s.byteAt(start); ok && c == '"' && s.badQuotes < maxBadQuotes {
			if next, ok := s.quotedCell(start); ok {
				at, more = s.restOfCell(next)
				continue
			}
			s.badQuotes++
			s.report(RowQuote, len(s.ends)+1)
		}
		at, more = s.restOfCell(at)
	}
	s.lo += at
	if s.cut {
		s.endLine()
	}
	s.split()
}

// byteAt returns the byte at a place behind lo; false at the end of the text and
// beyond MaxRow.
func (s *scanner) byteAt(i int) (byte, bool) {
	for s.lo+i >= s.hi {
		if i >= 2*MaxRow || !s.fill() {
			return 0, false
		}
	}
	return s.buf[s.lo+i], true
}

func (s *scanner) skipSpaces(at int) int {
	for {
		if c, ok := s.byteAt(at); !ok || c != ' ' {
			return at
		}
		at++
	}
}

// quotedCell appends the cell that opens at the mark, and returns the place behind
// the closing one; false, and nothing appended, if there is none.
func (s *scanner) quotedCell(mark int) (next int, ok bool) {
	size := len(s.text)
	for at := mark + 1; ; {
		i := -1
		for from := at; i < 0; {
			if _, ok := s.byteAt(from); !ok || from-mark > MaxCell {
				s.text = s.text[:size]
				return 0, false
			}
			window := s.buf[s.lo+from : s.hi]
			if i = bytes.IndexByte(window, '"'); i >= 0 {
				i += from
			}
			from += len(window)
		}
		s.text = append(s.text, s.buf[s.lo+at:s.lo+i]...)
		c, more := s.byteAt(i + 1)
		switch {
		case more && c == '"': // a doubled mark
			s.text = append(s.text, '"')
			at = i + 2
			continue
		case more && c != s.delimiter && c != '\n' && c != '\r' && c != ' ' && bytes.IndexByte(s.text[size:], s.lineEnd) >= 0:
			s.text = s.text[:size]
			return 0, false
		}
		return i + 1, true
	}
}

// restPiece is how many bytes are looked at in one go for the end of a cell.
const restPiece = 512

// restOfCell appends what stands up to the delimiter or line end, ends the cell, and
// returns the place behind; more is false at the end of the row.
func (s *scanner) restOfCell(at int) (next int, more bool) {
	for {
		if _, ok := s.byteAt(at); !ok || len(s.text) >= MaxRow {
			s.ends = append(s.ends, len(s.text))
			s.cut = true
			return at, false
		}
		window := s.buf[s.lo+at : min(s.hi, s.lo+at+restPiece)] // not all of a long line for each of its cells
		delimiter := -1
		if s.delimiter != 0 {
			if delimiter = bytes.IndexByte(window, s.delimiter); delimiter >= 0 {
				window = window[:delimiter]
			}
		}
		end := bytes.IndexByte(window, s.lineEnd)
		if end < 0 && delimiter >= 0 {
			s.text = append(s.text, window...)
			s.ends = append(s.ends, len(s.text))
			return at + delimiter + 1, true
		}
		if end >= 0 {
			window = window[:end]
		}
		if len(window) > MaxRow {
			window = window[:MaxRow]
		}
		s.text = append(s.text, window...)
		at += len(window)
		if end >= 0 && end == len(window) {
			cell := 0 // where its text begins; a mark before it is not the line's end
			if n := len(s.ends); n > 0 {
				cell = s.ends[n-1]
			}
			if n := len(s.text); n > cell && s.text[n-1] == '\r' {
				s.text = s.text[:n-1]
			}
			s.ends = append(s.ends, len(s.text))
			return at + 1, false
		}
	}
}

// split divides text into the cells of the row.
func (s *scanner) split() {
	s.cells = s.cells[:0]
	start := 0
	if s.isPlain() {
		whole := string(s.text)
		for _, end := range s.ends {
			s.add(whole[start:end])
			start = end
		}
		return
	}
	for _, end := range s.ends { // each alone: no letter may grow together over a delimiter
		s.add(s.clean(s.text[start:end]))
		start = end
	}
}

// isPlain reports whether the text of the row needs no cleaning, each cell by itself.
func (s *scanner) isPlain() bool {
	if bytes.IndexByte(s.text, 0) >= 0 || !utf8.Valid(s.text) {
		return false
	}
	for _, end := range s.ends {
		if end < len(s.text) && !utf8.RuneStart(s.text[end]) {
			return false
		}
	}
	return true
}
