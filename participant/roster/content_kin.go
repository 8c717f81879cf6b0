package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// settleKin finds out whether all people of the table are somebody's husband or wife: it
// has names of spouses and no others. Where it has two such columns, "Suami" and "Istri",
// the first is that of the person of the row.
func (l *layout) settleKin() {
	if l.name() >= 0 {
		return
	}
	if !l.has(FieldSpouse) {
		l.settleChildren()
		return
	}
	first := int(l.at[FieldSpouse]) - 1
	second := false
	for c := first + 1; c < len(l.columns); c++ {
		second = second || l.columns[c].Field == FieldSpouse
	}
	if !second {
		l.kin = FieldSpouse
	}
	word := spouseWord(l.columns[first].Heading)
	l.columns[first].Field, l.columns[first].Of = FieldName, 0
	for c := range l.columns {
		if col := &l.columns[c]; col.Of == FieldSpouse && (!second || spouseWord(col.Heading) == word) {
			col.Of = 0
		}
	}
	l.at, l.own = [FieldOther + 1]int16{}, [FieldOther + 1]int16{}
	l.index()
}

// settleChildren takes the people of a table that names children and nobody else for the
// children of others.
func (l *layout) settleChildren() {
	at := int(l.at[FieldChild]) - 1
	if at < 0 {
		return
	}
	l.kin = FieldChild
	l.columns[at].Field, l.columns[at].Of = FieldName, 0
	for c := range l.columns {
		if col := &l.columns[c]; col.Of == FieldChild {
			col.Of = 0
		}
	}
	l.at, l.own = [FieldOther + 1]int16{}, [FieldOther + 1]int16{}
	l.index()
}

// spouseWord returns which of the two a heading names, "" for none or both.
func spouseWord(heading string) string {
	key := fold.Key(heading)
	husband, wife := strings.Contains(key, "suami"), strings.Contains(key, "istri") || strings.Contains(key, "isteri")
	switch {
	case husband && !wife:
		return "suami"
	case wife && !husband:
		return "istri"
	}
	return ""
}

// namesRows reports whether most of those named in a column of spouses have a row too. One
// alone may be the husband of an official who is an official himself, and "Ny. Suwandi" is
// nobody but the wife of Suwandi.
func (l *layout) namesRows(below []line) bool {
	name, spouse := l.name(), int(l.at[FieldSpouse])-1
	if name < 0 || spouse < 0 {
		return false
	}
	rows := map[string]bool{}
	for i := range below {
		if n, err := participant.ParseName(cellAt(below[i].cells, l.from+name)); err == nil {
			rows[fold.Key(n.Full)] = true
		}
	}
	named, listed := 0, 0
	for i := range below {
		n, err := participant.ParseName(cellAt(below[i].cells, l.from+spouse))
		if err != nil {
			continue
		}
		named++
		own, _ := participant.ParseName(cellAt(below[i].cells, l.from+name))
		if key := fold.Key(n.Full); rows[key] && key != fold.Key(own.Full) {
			listed++
		}
	}
	return listed > 0 && listed*2 >= named
}

// settleTitle takes the people of a table for somebody's husbands, wives or children
// where its title says so.
func (l *layout) settleTitle() {
	if l.kin != 0 || l.title == "" {
		return
	}
	b := bagOf(l.title)
	if b.has(wordSpouse) && !b.has(wordChild) && b.words-b.unknown >= b.unknown {
		l.kin = FieldSpouse
	}
}
