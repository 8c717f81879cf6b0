package attend

import (
	"cmp"
	"time"
)

// choose returns the index of the mark that counts among marks of one session, -1 where
// there is none: the one entered last. Of marks that were entered within one minute the
// least favourable counts, unless the last one corrects the others; then method, desk and
// the rest decide, never the order in which they stand.
func choose(marks []Mark, isOf func(*Mark) bool) int {
	var last time.Time
	corrected, found := false, false
	for i := range marks {
		m := &marks[i]
		if !isOf(m) {
			continue
		}
		switch {
		case !found || m.Entered.After(last):
			last, corrected, found = m.Entered, m.Corrects != "", true
		case m.Entered.Equal(last):
			corrected = corrected || m.Corrects != ""
		}
	}
	best := -1
	for i := range marks {
		m := &marks[i]
		switch {
		case !isOf(m):
		case corrected && (m.Corrects == "" || !m.Entered.Equal(last)):
		case last.Sub(m.Entered) >= time.Minute:
		case best < 0 || m.compare(&marks[best]) < 0:
			best = i
		}
	}
	return best
}

// favour is how much a state helps the person, the least first.
var favour = [...]int{
	AttendanceAbsent: 0, AttendanceExcused: 1, 0: 2, AttendanceNotApplicable: 3, AttendanceLate: 4, AttendancePresent: 5,
}

// compare orders marks of one minute, the one that counts first.
func (m *Mark) compare(o *Mark) int {
	return cmp.Or(
		cmp.Compare(m.favour(), o.favour()),
		cmp.Compare(o.missed(), m.missed()),
		cmp.Compare(m.Method, o.Method),
		cmp.Compare(m.By, o.By),
		cmp.Compare(m.Reason, o.Reason),
		cmp.Compare(m.Mode, o.Mode),
		m.Entered.Compare(o.Entered),
		cmp.Compare(m.Corrects, o.Corrects),
	)
}

func (m *Mark) favour() int {
	if int(m.State) < len(favour) {
		return favour[m.State]
	}
	return 0
}

// missed returns the minutes of a latecomer; as many as can be where nobody noted them.
func (m *Mark) missed() int {
	if m.State == AttendanceLate && m.Late <= 0 {
		return 1 << 30
	}
	return m.Late
}
