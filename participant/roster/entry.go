package roster

import (
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strconv"

	"github.com/integritas-id/integritas/participant"
)

// Entry is one row of a list: the person as far as he or she could be read, and all
// that is wrong. It is printed masked. The zero Entry is no row.
type Entry struct {
	Row         int                     `json:"row"` // as the file has it, from 1
	Cells       Cells                   `json:"-"`   // as they stood
	Participant participant.Participant `json:"participant"`
	// Problems of the headings stand with the first entry; their Row is that of the
	// headings.
	Problems Problems `json:"problems,omitempty"`

	layout *layout
}

// Columns returns what each column of the list holds, as a fresh copy.
func (e *Entry) Columns() []Column {
	if e.layout == nil {
		return nil
	}
	return slices.Clone(e.layout.columns)
}

// String returns row and person, "12: Nama Orang, S.T.".
func (e Entry) String() string { return strconv.Itoa(e.Row) + ": " + e.Participant.String() }

// Format writes the entry for every verb: as String, or, with a plus or a sharp
// (%+v, %#v), all that is known, masked.
func (e Entry) Format(s fmt.State, _ rune) {
	if s.Flag('+') || s.Flag('#') {
		_, _ = io.WriteString(s, e.LogValue().String())
		return
	}
	_, _ = io.WriteString(s, e.String())
}

// LogValue returns row, person and the number of problems, masked.
func (e Entry) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("row", e.Row), slog.Any("participant", e.Participant.LogValue()), slog.Int("problems", len(e.Problems)))
}
