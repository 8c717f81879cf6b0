package program

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/validation"
)

// aim is a number that is aimed at or expected, told in a figure or a statement.
type aim struct {
	field string
	at    int
	of    aimOf
	value float64
}

// aimOf is what two numbers must share to be held against each other.
type aimOf struct {
	thing, unit string
	area        Area
	year        int
}

// aimWords are the words by which a text says that a number is aimed at or expected, and
// joinWords those that only join them to the thing.
const (
	aimWords  = " target targetnya ditargetkan menargetkan sasaran diharapkan harapan ekspektasi proyeksi diproyeksikan perkiraan diperkirakan estimasi diestimasi "
	joinWords = " yang akan dapat jumlah selesai tercapai untuk pada "
)

// thingAimedAt returns what a subject names beside the words that say that it is aimed at,
// folded; false where it does not say so.
func thingAimedAt(about string) (thing string, ok bool) {
	if !mayAim(about) {
		return "", false
	}
	var kept []string
	for word := range strings.FieldsSeq(strings.ToLower(about)) {
		switch {
		case strings.Contains(aimWords, " "+word+" "):
			ok = true
		case !strings.Contains(joinWords, " "+word+" "):
			kept = append(kept, word)
		}
	}
	return fold.Key(strings.Join(kept, " ")), ok
}

// mayAim spares texts without such a word the copy in small letters.
func mayAim(text string) bool {
	for _, stem := range [...]string{"arget", "asaran", "arap", "spektasi", "royeksi", "kira", "stimasi"} {
		if strings.Contains(text, stem) {
			return true
		}
	}
	return false
}

// aims returns the exact numbers that are aimed at or expected.
func (e *Event) aims() []aim {
	var list []aim
	for i := range e.Figures {
		f := &e.Figures[i]
		if thing, ok := thingAimedAt(f.What); ok && f.IsExact() {
			list = append(list, aim{"figures", i, aimOf{thing, fold.Key(f.Unit), f.Area, f.Year}, f.number()})
		}
	}
	for i := range e.Statements {
		t := &e.Statements[i]
		v, known := t.Value.Value()
		if thing, ok := thingAimedAt(t.About); ok && known && !t.Approx && t.Bound == 0 && t.To.IsZero() {
			list = append(list, aim{"statements", i, aimOf{thing, fold.Key(t.Unit), t.Area, t.Year}, v})
		}
	}
	return list
}

// checkAims reports a number that is aimed at where another one was aimed at or expected
// of the same thing, unit, region and year, unless a conflict of the record keeps both.
func (e *Event) checkAims(s *validation.Scope) {
	list := e.aims()
	if len(list) < 2 {
		return
	}
	first := make(map[aimOf]float64, len(list))
	for _, a := range list {
		before, known := first[a.of]
		switch {
		case !known:
			first[a.of] = a.value
		case before != a.value && !e.hasConflictIn("/"+a.field):
			reportAt(s, &ruleFigureTarget, []any{a.value, before}, a.field, a.at, "value")
		}
	}
}

var ruleFigureTarget = validation.Rule{
	Code: "figure.target", Severity: validation.Warning,
	ID:     "target atau harapan disebut %[1]v, padahal sebelumnya %[2]v untuk hal yang sama; periksa kedua angkanya, atau bedakan tahun dan wilayahnya",
	EN:     "the target or expectation is told as %[1]v, yet as %[2]v before it of the same thing; check both numbers, or tell years and regions apart",
	Source: "what is aimed at and what is expected belong together",
}
