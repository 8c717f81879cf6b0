package roster

import (
	spelling "github.com/integritas-id/integritas/internal/names"
	"github.com/integritas-id/integritas/office"
)

// matcher compares one person with others.
type matcher struct {
	person facts
	units  units

	sound spelling.Sound // of the person
	other spelling.Sound // of the one who is compared
}

// What makes a score.
const (
	minScore    = 0.8  // the lowest of a pair
	minName     = 0.7  // the lowest of names that may be one person's
	minSpelling = 0.6  // the lowest of two names at one number
	numberScore = 0.7  // one number, two names
	unitUnknown = 0.95 // what is left where the unit of one is not told
	unitOther   = 0.88 // and where the units are two
)

// compare scores somebody known and the person that was taken.
func (m *matcher) compare(a *facts) (float64, Reason) {
	b := &m.person
	if a.isSpouseOf(b) || b.isSpouseOf(a) {
		return 0, 0
	}
	switch n := sameNumber(a, b); {
	case n == same && a.name != "" && b.name != "" && m.likeness(a) < minSpelling:
		return numberScore, ReasonNumber
	case n == same:
		return 1, ReasonNumber
	case n == different:
		return 0, 0
	}
	if a.sex != 0 && b.sex != 0 && a.sex != b.sex {
		return 0, 0 // before the names, which cost more
	}
	score := m.likeness(a)
	if score < minName {
		return 0, 0
	}
	if !a.birth.IsZero() && !b.birth.IsZero() {
		if a.birth == b.birth {
			score = raise(score, 0.7)
		} else {
			score *= 0.8
		}
	}
	score, reason := m.weighed(score, a)
	if score < minScore {
		return 0, 0
	}
	return score, reason
}

// weighed is the score of names with what speaks for and against it: contacts, units.
func (m *matcher) weighed(score float64, a *facts) (float64, Reason) {
	b := &m.person
	switch {
	case sameContact(a, b):
		return raise(score, 0.6), ReasonContact
	case a.unit == nil || b.unit == nil:
		return score * unitUnknown, ReasonName
	}
	switch m.units.compare(a.unit, b.unit) {
	case office.VerdictSame:
		return raise(score, 0.2), ReasonNameUnit
	case office.VerdictUndecided:
		return score * unitUnknown, ReasonName // as if one were not told
	default:
		return score * unitOther, ReasonName
	}
}

// likeness tells how like the name of somebody known is to that of the person taken.
func (m *matcher) likeness(a *facts) float64 {
	if a.name == m.person.name && m.sound.Words() > 0 {
		return 1
	}
	m.other.Read(a.name)
	return m.other.Like(&m.sound)
}

// raise brings a score nearer to 1 by a share of what it lacks.
func raise(score, share float64) float64 { return score + (1-score)*share }

// mostScore is the highest score that somebody can have with anybody.
func (f *facts) mostScore() float64 {
	more := f.more()
	if f.unit == nil && f.phone.IsZero() && more.email.IsZero() && !f.hasNumber() {
		return unitUnknown
	}
	return 1
}
