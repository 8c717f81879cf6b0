package roster

import "github.com/integritas-id/integritas/participant"

// slabs hand out memory for many rows in one piece: whoever keeps an entry keeps the
// piece, which is small.
type slabs struct {
	cells     []string               // free
	rows      func(row int) []string // the rows in the piece that cells is the rest of
	addRow    func(row []string) int
	phone     []participant.Phone
	positions []participant.Position
}

const (
	cellsInPiece  = 256
	phonesInPiece = 64
	postsInPiece  = 32
)

// keep copies a row, and returns the copy and the Cells that show it.
func (s *slabs) keep(row []string) ([]string, Cells) {
	if len(row) == 0 {
		return nil, Cells{}
	}
	if len(row) > len(s.cells) {
		s.cells = make([]string, max(cellsInPiece, len(row)))
		rows := make([][]string, 0, len(s.cells)/len(row))
		s.rows = func(row int) []string { return rows[row] }
		s.addRow = func(row []string) int {
			rows = append(rows, row)
			return len(rows) - 1
		}
	}
	kept := s.cells[:len(row):len(row)]
	s.cells = s.cells[len(row):]
	copy(kept, row)
	return kept, Cells{of: s.rows, row: s.addRow(kept)}
}

// phones returns room for two numbers.
func (s *slabs) phones() []participant.Phone {
	if len(s.phone) < 2 {
		s.phone = make([]participant.Phone, phonesInPiece)
	}
	return s.phone[:0:2]
}

// usePhones takes as much of the room as a person has numbers.
func (s *slabs) usePhones(p *participant.Participant) {
	n := len(p.Phones)
	if n > 2 {
		return // they lie elsewhere
	}
	p.Phones = p.Phones[:n:n]
	s.phone = s.phone[n:]
}
