package roster

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// pairedCells returns the cells of a row, those of two people with a slash in each as they are
// read otherwise: "Fitri / Agus" beside "Kepala Dinas / Suami", and the telephone of the second.
func (m *maker) pairedCells(r *record) (cells []string, phone cell) {
	l := r.table
	name := l.name()
	first, second, ok := strings.Cut(cellAt(r.cells, name), "/")
	if !ok || !isName(strings.TrimSpace(first)) || !isName(strings.TrimSpace(second)) {
		return r.cells, cell{}
	}
	for c := range min(len(l.columns), len(r.cells)) {
		post, kin, ok := strings.Cut(r.cells[c], "/")
		if kin = strings.TrimSpace(kin); !ok || !l.parts[c].has(FieldPosition) || c == name || !isRelationWord(kin) {
			continue
		}
		cells = slices.Clone(r.cells)
		cells[name] = strings.TrimSpace(first) + " & " + kin + " " + strings.TrimSpace(second)
		cells[c] = strings.TrimSpace(post)
		if at := int(l.own[FieldPhone]) - 1; at >= 0 && at < len(cells) {
			if hers, his, ok := strings.Cut(cells[at], "/"); ok && digits(hers) > 8 && digits(his) > 8 {
				cells[at], phone = hers, cell{text: strings.TrimSpace(his), column: l.from + at + 1}
			}
		}
		return cells, phone
	}
	return r.cells, cell{}
}

// oneAndTheSame lets the holder of another post who is the wife or husband of the row as well,
// "Nama Istri Camat;Nama Ketua TP PKK", be one person with that post.
func (m *maker) oneAndTheSame() {
	for i := range m.drafts {
		for k := range m.drafts {
			other, kin := &m.drafts[i], &m.drafts[k]
			name := other.entry.Participant.Name.Full
			if other.of == FieldOther && kin.of == FieldSpouse && name != "" && fold.Equal(name, kin.entry.Participant.Name.Full) {
				if kin.post == "" {
					kin.post = other.post
				}
				other.entry.Participant = participant.Participant{}
			}
		}
	}
}
