package roster

import "github.com/integritas-id/integritas/internal/fold"

// startFreeText returns the reading of such lines if the rows have any.
func startFreeText(window []line) *freeText {
	names, numbered, bullets, roles, stamps, wide, addressed := 0, 0, 0, 0, 0, 0, 0
	for i := range window {
		text := labelText(window[i].cells)
		_, asked := addressee(text)
		if m, value, _ := labelled(asked); m.parts&namesPeople != 0 && m.of == 0 && value != "" {
			names++
		}
		if no, rest := chatNumber(text); no > 0 && hasLetter(rest) && filled(window[i].cells) <= 2 {
			numbered++
		}
		if filled(window[i].cells) == 1 && hasLetter(bulleted(text)) {
			bullets++
		}
		if filled(window[i].cells) == 1 && isAddressed(text) {
			addressed++
		}
		if post, holder := roleLabel(text); post != "" && isName(holder) {
			roles++
		}
		if _, ok := withoutStamp(text); ok {
			stamps++
		} else if filled(window[i].cells) > 2 {
			wide++
		}
	}
	l := &layout{number: 1}
	switch {
	case names > 0:
		l.blocks = true
		return &freeText{layout: l}
	case (numbered >= 2 || numbered == 0 && bullets >= 2 || roles >= 2 || stamps >= 2 || numbered == 0 && addressed >= 2) && wide == 0:
		l.columns = []Column{{Field: FieldNo, By: ByContent}, {
			Field: FieldNameNumber, By: ByContent,
			Parts: []Field{FieldName, FieldNumber, FieldRank, FieldPosition, FieldUnit, FieldPhone},
		}}
		l.index()
		return &freeText{layout: l, chat: true, bullets: numbered == 0 && bullets >= 2, addressed: numbered+bullets+roles+stamps == 0}
	}
	return nil
}

// isUpright reports whether a list has its headings one below the other in the first
// column, and what they mean beside them.
func isUpright(window []line) bool {
	var seen fieldBits
	for i := range min(8, len(window)) {
		cells := window[i].cells
		label, value := cellAt(cells, 0), cellAt(cells, 1)
		if label == "" || !filledAtMost(cells, 2) {
			if label != "" {
				return false
			}
			continue
		}
		m := understand(label)
		if seen == 0 && m.field == 0 {
			continue // a title, or "Uraian;Keterangan"
		}
		if !m.sure || m.field == 0 || value != "" && heading(value) != 0 {
			break
		}
		seen |= bitsOf(m.field)
	}
	return seen.has(FieldName) && len(seen.list()) >= 3
}

// announcesLines reports whether a row is no heading, but the line above those of a chat or
// of a letter: "Peserta:".
func announcesLines(window []line, at int) bool {
	text, _ := firstFilled(window[at].cells)
	if !filledAtMost(window[at].cells, 1) || !endsOpen(text) && !isToWhom(text) {
		return false
	}
	free := startFreeText(window)
	return free != nil && (endsOpen(text) || free.blocks)
}

// standsOverLines reports whether a row is the heading of a list whose columns have gone, as
// when it was copied: one cell, over numbered lines and others between.
func standsOverLines(window []line, at int) bool {
	if title, _ := firstFilled(window[at].cells); !filledAtMost(window[at].cells, 1) || isToWhom(title) {
		return false
	}
	numbered, others := 0, 0
	for i := at + 1; i < len(window); i++ {
		text, first := firstFilled(window[i].cells)
		switch no, _ := chatNumber(text); {
		case first < 0:
		case !filledAtMost(window[i].cells, 1):
			return false
		case no == numbered+1:
			numbered++
		case numbered > 0:
			others++
		}
	}
	return numbered > 1 && others > 0
}

// isToWhom reports whether a line is the one above the addressee of a letter: "Kepada Yth.".
func isToWhom(text string) bool {
	switch fold.Key(text) {
	case "kepada", "kepadayth", "kepadayangterhormat", "yth", "yangterhormat":
		return true
	}
	return false
}

// endsAt reports whether headings in a row end the text, and a table begins.
func (f *freeText) endsAt(window []line) bool {
	return !f.upright && !f.asks && !(f.chat && filledAtMost(window[0].cells, 1)) && !announcesLines(window, 0)
}

// read reads one row.
func (f *freeText) read(out rowSink, ln *line) {
	text, rest := labelTextAndRest(ln.cells)
	if !isEmptyRow(rest) {
		out.pass(&line{row: ln.row, shown: CellsOf(rest)}, PassText)
	}
	text = trim(text)
	switch {
	case absent(text):
		f.gap = f.gap || text == ""
		out.pass(ln, PassEmpty)
	case f.apart != nil:
		f.readSeries(out, ln)
	case f.asks:
		f.readAsked(out, ln, plainText(text))
	case f.chat:
		f.readChat(out, ln, plainText(text))
	default:
		for _, part := range labelledApart(ln.cells) {
			text = labelText(part)
			f.readLabelled(out, ln, plainText(trim(text)))
		}
	}
}

// labelledApart divides a row that has several labels, each with what it asks beside it:
// "Jabatan :", "Camat", "Unit Kerja :", "Kec. Metro Timur".
func labelledApart(cells []string) [][]string {
	var all [][]string
	from := 0
	for c := range cells {
		label := cellAt(cells, c)
		if c > from && len(label) > 2 && label[len(label)-1] == ':' && understand(label[:len(label)-1]).sure {
			all = append(all, cells[from:c])
			from = c
		}
	}
	return append(all, cells[from:])
}
