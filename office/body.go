package office

import (
	"slices"
	"time"

	"github.com/integritas-id/integritas/civil"
)

// Body is a ministry, an agency or another body of the centre (data/central_bodies.csv),
// those of the cabinet of 2024 and those before it. Zero means none, or not known.
type Body uint8

// career is what is known of a body: its kind, its first and last day as numbers, 0
// where not known, and what it became.
type career struct {
	kind     Kind
	from, to uint32
	next     [3]Body
}

func (v Body) career() career {
	if int(v) >= len(careers) {
		return career{}
	}
	return careers[v]
}

// Kind returns [KindKementerian], [KindLPNK] or [KindLembagaNegara], zero for no body.
func (v Body) Kind() Kind { return v.career().kind }

// Years returns the first and the last day of the body. A zero day is one that is not
// known, or has not come.
func (v Body) Years() (from, to civil.Date) {
	c := v.career()
	return dayOf(c.from), dayOf(c.to)
}

func dayOf(n uint32) civil.Date {
	d, _ := civil.NewDate(int(n/10000), time.Month(n/100%100), int(n%100))
	return d
}

// Successors returns what became of the body: one where it was renamed or raised to a
// ministry, several where it was split, none where it stands or is gone.
func (v Body) Successors() []Body {
	next := v.career().next
	return slices.DeleteFunc(next[:], func(b Body) bool { return b == 0 })
}

// today follows a body to what it is called now, as long as it became one other body.
func (v Body) today() Body {
	for {
		next := v.career().next
		if next[0] == 0 || next[1] != 0 {
			return v
		}
		v = next[0]
	}
}

// becomes reports whether a body became, with others, another one.
func (v Body) becomes(w Body) bool {
	for _, next := range v.career().next {
		if next != 0 && (next.today() == w || next.becomes(w)) {
			return true
		}
	}
	return false
}

// ParseBody reads a body from its id, its name in either language or a short form
// ("Kemendagri"), without regard to case, spacing and punctuation. Short forms that
// several bodies had are an ambiguous-member error.
func ParseBody(s string) (Body, error) { return bodySet.Parse(s) }
