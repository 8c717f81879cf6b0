package roster

import (
	"errors"
	"io"
)

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
