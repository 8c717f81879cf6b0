package roster

import (
	"bytes"
	"strings"
)

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
