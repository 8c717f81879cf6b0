package attend

import (
	"cmp"
	"iter"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// AnnualJP is how many JP of training each civil servant should have in a year (PP
// 11/2017 Pasal 203).
const AnnualJP = 20

// Credit is the training time (jam pelajaran, JP) of one person in one year. The zero
// Credit is nobody's.
type Credit struct {
	Participant uuid.UUID `json:"participant"`
	Year        int       `json:"year"`
	Minutes     int       `json:"minutes"` // of the JP stated; 45 make a JP
	Events      int       `json:"events"`
}

// JP returns the whole JP of 45 minutes.
func (c *Credit) JP() int { return c.Minutes / locale.MinutesPerJP }

// Check reports, as a warning, a civil servant's year with less than [AnnualJP]. It is
// meant for a year that is over.
func (c *Credit) Check(s *validation.Scope) {
	if jp := c.JP(); jp < AnnualJP {
		s.Report("minutes", &ruleCreditDuty, c.Year, jp, AnnualJP)
	}
}

// CreditOf returns the credit of one participation in the year of the event's first day:
// the JP that the attended sessions state, never what the clock tells. Where the event
// alone states JP, whoever meets the policy has the whole and others none; tests and
// partners are not known here, so a policy that asks for them gives none. It is zero
// where the event has no date or is cancelled, or the person was at no session, and without either (nil).
func (p *Policy) CreditOf(e *program.Event, a *Attendance, at time.Time) Credit {
	if e == nil || a == nil || !isOf(a, e) {
		return Credit{}
	}
	read := p.read(e, a, at)
	attended := read.standing().Attended
	first := e.Schedule.Range.Start
	if first.IsZero() || e.Status == program.StatusCancelled || attended.Sessions == 0 {
		return Credit{}
	}
	jp, _ := read.jp()
	if whole := e.Schedule.JP; whole > 0 && !statesJP(e) {
		complete := *p
		complete.MinJP = max(p.MinJP, 1)
		if complete.Decide(Candidate{Event: e, Attendance: a}, at).Verdict == VerdictEligible {
			jp = whole
		}
	}
	return Credit{Participant: a.Participant, Year: first.Year(), Minutes: jp * locale.MinutesPerJP, Events: 1}
}

// SumCredits adds credits up by person and year, in the order of year and id. Zero
// credits are passed over. Its memory grows with people and years.
func SumCredits(credits iter.Seq[Credit]) []Credit {
	type key struct {
		who  uuid.UUID
		year int
	}
	sums := map[key]Credit{}
	if credits == nil {
		return nil
	}
	for c := range credits {
		if c.Participant == uuid.Nil {
			continue
		}
		k := key{c.Participant, c.Year}
		sum := sums[k]
		sums[k] = Credit{c.Participant, c.Year, sum.Minutes + c.Minutes, sum.Events + c.Events}
	}
	sorted := make([]Credit, 0, len(sums))
	for _, c := range sums {
		sorted = append(sorted, c)
	}
	slices.SortFunc(sorted, func(a, b Credit) int {
		return cmp.Or(cmp.Compare(a.Year, b.Year), slices.Compare(a.Participant[:], b.Participant[:]))
	})
	return sorted
}

var ruleCreditDuty = validation.Rule{
	Code: "credit.duty", Severity: validation.Warning,
	ID:     "pengembangan kompetensi tahun %[1]d baru %[2]d JP dari %[3]d JP",
	EN:     "training in %[1]d comes to %[2]d JP of %[3]d JP",
	Source: "PP 11/2017 Pasal 203",
}
