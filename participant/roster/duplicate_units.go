package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
)

// unit is what the text of an office means: lists say the same again and again.
type unit struct {
	office office.Office
	isOne  bool   // an office, and not "Wiraswasta"
	key    string // by which it is found, however it is spelled
}

// units remembers the offices of a list, and how those that were compared compare.
type units struct {
	known    map[string]*unit
	verdicts map[[2]*unit]office.Verdict
}

// verdictsKept is how many comparisons of two offices are remembered.
const verdictsKept = 1 << 16

func (u *units) of(text string) *unit {
	if known := u.known[text]; known != nil {
		return known
	}
	text = strings.Clone(text) // it is a piece of the whole row
	o, err := office.Parse(text)
	known := &unit{office: o, isOne: err == nil, key: fold.Key(text)}
	if key := o.Key(); err == nil && key.Sure() {
		known.key = string(key)
	}
	u.known[text] = known
	return known
}

// compare compares two offices, as [office.Office.Same] does: a Dinas and
// another one are two, Setda and Sekretariat Daerah one, and a part and its whole may
// both stand for somebody of the part. Where one text tells no region, that of the other
// is taken for it, for most lists are of one.
func (u *units) compare(x, y *unit) office.Verdict {
	if x == y || x.key == y.key {
		return office.VerdictSame
	}
	if !x.isOne || !y.isOne {
		return office.VerdictUndecided // Wiraswasta: no office to compare
	}
	pair := [2]*unit{x, y}
	verdict, known := u.verdicts[pair]
	if !known {
		verdict = compareOffices(x.office, y.office)
		if len(u.verdicts) == verdictsKept {
			clear(u.verdicts)
		}
		u.verdicts[pair] = verdict
	}
	return verdict
}

func compareOffices(x, y office.Office) office.Verdict {
	x, y = x.In(y.Region), y.In(x.Region)
	verdict := x.Same(y)
	if verdict == office.VerdictDifferent && (x.Kind.IsPart() || y.Kind.IsPart()) && x.Kind != y.Kind && x.Institution().Same(y.Institution()) != office.VerdictDifferent {
		return office.VerdictUndecided
	}
	return verdict
}
