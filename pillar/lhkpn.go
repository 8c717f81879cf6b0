package pillar

import "github.com/integritas-id/integritas/civil"

// Deadline is a last day with the rule or the announcement that sets it.
type Deadline struct {
	Day    civil.Date `json:"day"`
	Basis  string     `json:"basis"`
	Source Source     `json:"source"`
}

// lhkpnDeadline is a row of the table.
type lhkpnDeadline struct {
	year   uint16
	day    day
	basis  string
	source Source
}

// LHKPNDeadline returns the last day for the periodic report of wealth (LHKPN)
// over a year: as a rule 31 March of the next, but 11 April 2025 for 2024. Since it
// is moved now and then it is data: a year whose day is not known is a
// [*YearError].
func LHKPNDeadline(reportYear int) (Deadline, error) {
	for _, d := range lhkpnDeadlines {
		if int(d.year) == reportYear {
			return Deadline{d.day.date(), d.basis, d.source}, nil
		}
	}
	return Deadline{}, &YearError{
		Of: "the deadline of LHKPN", Year: reportYear,
		First: int(lhkpnDeadlines[0].year), Last: int(lhkpnDeadlines[len(lhkpnDeadlines)-1].year),
	}
}

// lhkpnRuleFrom is the first day of the rule on special reports, of which only the
// year was found.
const lhkpnRuleFrom day = 20200101

// LHKPNSpecialDeadline returns the last day for the report of an official who is
// first appointed, reappointed or leaves on a day: three months later (Peraturan
// KPK 2/2020). The last day of a shorter month stands for one that it lacks. A day
// before 2020, or the zero day, is a [*YearError].
func LHKPNSpecialDeadline(change civil.Date) (Deadline, error) {
	if !contains(lhkpnRuleFrom, 0, change) {
		return Deadline{}, unknownDay("the rule on special reports of LHKPN", change, lhkpnRuleFrom)
	}
	year, month := change.Year(), change.Month()+3
	if month > 12 {
		year, month = year+1, month-12
	}
	for dayOfMonth := change.Day(); ; dayOfMonth-- {
		if d, err := civil.NewDate(year, month, dayOfMonth); err == nil || dayOfMonth < 28 {
			return Deadline{d, "Peraturan KPK 2/2020", lhkpnDeadlines[0].source}, nil
		}
	}
}
