package roster

import (
	"github.com/integritas-id/integritas/participant"
)

// readPosition keeps a post, unless the cell tells whose spouse the person is.
func (r *reading) readPosition(e *Entry, f Field, text string, column int) {
	p := &e.Participant
	if r.readRelationText(p, text, column) {
		return
	}
	text = oneLine(text)
	p.Positions = append(p.Positions, participant.Position{Raw: text})
	_ = f
}
