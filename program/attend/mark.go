package attend

import (
	"time"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// Mark is one entry about a person at one session.
type Mark struct {
	Session string           `json:"session"`               // the id of the session
	State   AttendanceState  `json:"state"`                 // zero takes back what stands: nothing is known then
	Reason  AbsenceReason    `json:"reason,omitempty"`      // of an excuse
	Late    int              `json:"late_minutes,omitzero"` // minutes after the start; zero where nobody noted them
	Mode    program.Mode     `json:"mode,omitempty"`        // ModeOffline in the hall, ModeOnline from elsewhere
	Method  AttendanceMethod `json:"method,omitempty"`
	Entered time.Time        `json:"entered,omitzero"` // when the mark was entered; zero is before all others
	By      string           `json:"by,omitempty"`     // who entered it
	// Corrects says why the mark replaces the one before it. A mark that differs
	// from the one before and corrects nothing is a contradiction to look at.
	Corrects string `json:"corrects,omitempty"`
}

// Attended reports whether the mark tells that the person was there.
func (m Mark) Attended() bool { return m.State == AttendancePresent || m.State == AttendanceLate }

// Check reports what is wrong with the mark.
func (m *Mark) Check(s *validation.Scope) {
	if m.Session == "" {
		s.Report("session", &ruleMarkSession)
	}
	switch {
	case m.State.IsZero():
		s.Report("state", &ruleMarkState)
	case m.State == AttendanceExcused && m.Reason.IsZero():
		s.Report("reason", &ruleMarkReason)
	case m.State != AttendanceExcused && !m.Reason.IsZero():
		s.Report("reason", &ruleMarkNoExcuse, m.State)
	}
	if m.Late < 0 || m.Late > 0 && m.State != AttendanceLate {
		s.Report("late_minutes", &ruleMarkLate)
	}
}

var ruleMarkSession = validation.Rule{
	Code: "mark.session", Severity: validation.Error,
	ID:     "catatan kehadiran tanpa sesi; isi id sesinya",
	EN:     "the mark names no session; fill in the session's id",
	Source: "attendance is taken for each session",
}

var ruleMarkState = validation.Rule{
	Code: "mark.state", Severity: validation.Warning,
	ID:     "catatan tanpa status menarik kembali catatan sebelumnya, sehingga kehadiran pada sesi itu tidak diketahui; isi statusnya bila diketahui",
	EN:     "a mark without a state takes back what stands, so attendance at the session is not known; fill in the state where it is known",
	Source: "a mark tells present, late, excused, absent or not applicable",
}

var ruleMarkReason = validation.Rule{
	Code: "mark.reason", Severity: validation.Warning,
	ID:     "izin tanpa alasan; isi sakit, dinas, keluarga, atau lainnya",
	EN:     "excused without a reason; fill in sick, duty, family or other",
	Source: "an excuse has a reason",
}

var ruleMarkNoExcuse = validation.Rule{
	Code: "mark.no-excuse", Severity: validation.Error,
	ID:     "alasan izin tercatat pada status %[1]v; hapus alasannya atau ubah statusnya menjadi izin",
	EN:     "there is a reason for absence with the state %[1]v; remove it or change the state to excused",
	Source: "only an excuse has a reason",
}

var ruleMarkLate = validation.Rule{
	Code: "mark.late", Severity: validation.Error,
	ID:     "menit keterlambatan hanya untuk status terlambat dan tidak boleh negatif",
	EN:     "minutes late belong to the state late and are not negative",
	Source: "only who is late has minutes of it",
}
