package recap

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// unknownCell stands where a number is not known.
const unknownCell = "–"

// told is what an event tells of itself, kept in case that no list of it comes.
type told struct {
	name   string // the first in byte order
	counts []program.Headcount
}

// tellable returns a headcount as it is kept, and false for one that no document can
// hold: of a negative number, one too large, or of what no closed set has.
func tellable(h program.Headcount) (program.Headcount, bool) {
	h.Source = ""
	if min(h.Count.Value, h.Count.To) < 0 || max(h.Count.Value, h.Count.To) > MaxCount {
		return h, false
	}
	text, err := json.Marshal(h)
	if err != nil {
		return h, false
	}
	var kept program.Headcount
	err = json.Unmarshal(text, &kept)
	return kept, err == nil
}

func compareHeadcounts(a, b program.Headcount) int {
	return cmp.Or(
		strings.Compare(a.What, b.What),
		cmp.Compare(a.Role, b.Role),
		cmp.Compare(a.Count.Unit, b.Count.Unit),
		cmp.Compare(a.Stage, b.Stage),
		cmp.Compare(a.Mode, b.Mode),
		cmp.Compare(a.Sex, b.Sex),
		a.On.Compare(b.On),
		cmp.Compare(a.Count.Value, b.Count.Value),
		cmp.Compare(a.Count.To, b.Count.To),
		cmp.Compare(a.Count.Bound, b.Count.Bound),
		compareBools(a.Count.Approx, b.Count.Approx),
		compareBools(a.WithSpouse, b.WithSpouse),
		strings.Compare(a.Text, b.Text),
		strings.Compare(a.By, b.By),
	)
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// headcountText writes a number with what it is of.
func headcountText(h *program.Headcount, tag language.Tag) string {
	if !h.Count.Known() {
		return cmp.Or(h.Text, unknownCell)
	}
	format := locale.Writer{Tag: tag}
	number := format.FormatInt(int64(h.Count.Value))
	if h.Count.To > 0 {
		number += "–" + format.FormatInt(int64(h.Count.To))
	}
	words := []string{number, h.Count.Unit.Label(tag)}
	if h.Count.Approx {
		words = slices.Insert(words, 0, enum.ByTag(tag, "sekitar", "about"))
	}
	if h.Count.Bound != 0 {
		words = slices.Insert(words, 0, h.Count.Bound.Label(tag))
	}
	var about []string
	if h.What != "" {
		about = append(about, h.What)
	}
	for _, v := range []interface {
		IsZero() bool
		Label(language.Tag) string
	}{h.Role, h.Sex, h.Mode, h.Stage} {
		if !v.IsZero() {
			about = append(about, v.Label(tag))
		}
	}
	if !h.On.IsZero() {
		about = append(about, format.FormatDate(h.On, locale.DateLong))
	}
	if len(about) > 0 {
		words = append(words, "("+strings.Join(about, ", ")+")")
	}
	return strings.Join(words, " ")
}

// readHeadcount reads the JSON form of a headcount.
func readHeadcount(text string) (h program.Headcount, err error) {
	err = program.ReadRecord(strings.NewReader(text), &h)
	return h, err
}
