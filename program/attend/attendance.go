package attend

import (
	"iter"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// AttendanceState tells whether somebody was at a session. The zero
// AttendanceState is unknown, which is not absence.
type AttendanceState uint8

// The states of attendance.
const (
	AttendancePresent       AttendanceState = iota + 1 // hadir
	AttendanceLate                                     // terlambat
	AttendanceExcused                                  // izin, with a reason
	AttendanceAbsent                                   // alpa: absent without a reason
	AttendanceNotApplicable                            // tidak berlaku: the session was not meant for the person
)

var attendanceStateSet = enum.Set[AttendanceState]{Name: "AttendanceState", ID: "status kehadiran", EN: "state of attendance", Rows: []enum.Row{
	AttendancePresent:       {Code: "hadir", ID: "Hadir", EN: "Present", Synonyms: "h|ada|datang|v|ya"},
	AttendanceLate:          {Code: "terlambat", ID: "Terlambat", EN: "Late", Synonyms: "t|telat|datang terlambat"},
	AttendanceExcused:       {Code: "izin", ID: "Izin", EN: "Excused", Synonyms: "i|ijin|berizin|dengan keterangan"},
	AttendanceAbsent:        {Code: "alpa", ID: "Alpa", EN: "Absent", Synonyms: "a|alfa|alpha|tidak hadir|tanpa keterangan|tk|mangkir"},
	AttendanceNotApplicable: {Code: "tidak-berlaku", ID: "Tidak berlaku", EN: "Not applicable", Synonyms: "tb|n/a|bukan peserta sesi"},
}}

// AbsenceReason is why somebody is excused. The zero AbsenceReason is not told.
type AbsenceReason uint8

// The reasons of an excuse.
const (
	AbsenceSick   AbsenceReason = iota + 1 // sakit
	AbsenceDuty                            // dinas: on duty elsewhere
	AbsenceFamily                          // keluarga: a family matter
	AbsenceOther                           // lainnya
)

var absenceReasonSet = enum.Set[AbsenceReason]{Name: "AbsenceReason", ID: "alasan ketidakhadiran", EN: "reason for absence", Rows: []enum.Row{
	AbsenceSick:   {Code: "sakit", ID: "Sakit", EN: "Sick", Synonyms: "s|ill"},
	AbsenceDuty:   {Code: "dinas", ID: "Dinas", EN: "On duty", Synonyms: "d|dl|dinas luar|tugas|tugas dinas|perjalanan dinas"},
	AbsenceFamily: {Code: "keluarga", ID: "Urusan keluarga", EN: "Family matter", Synonyms: "kepentingan keluarga|family"},
	AbsenceOther:  {Code: "lainnya", ID: "Lainnya", EN: "Other", Synonyms: "lain-lain|lain"},
}}

// AttendanceMethod is how a mark came about. The zero AttendanceMethod is not told.
type AttendanceMethod uint8

// The methods of taking attendance.
const (
	MethodSignature AttendanceMethod = iota + 1 // tanda tangan on the attendance list
	MethodQR                                    // a QR code was scanned
	MethodCommittee                             // panitia: a committee member entered it
	MethodOnlineLog                             // log daring: the log of the online room
	MethodImport                                // impor: taken over from another system
)

var attendanceMethodSet = enum.Set[AttendanceMethod]{Name: "AttendanceMethod", ID: "cara presensi", EN: "method of attendance", Rows: []enum.Row{
	MethodSignature: {Code: "tanda-tangan", ID: "Tanda tangan", EN: "Signature", Synonyms: "ttd|paraf|daftar hadir"},
	MethodQR:        {Code: "qr", ID: "Kode QR", EN: "QR code", Synonyms: "qrcode|barcode|scan|pindai"},
	MethodCommittee: {Code: "panitia", ID: "Dicatat panitia", EN: "Entered by the committee", Synonyms: "manual|admin|operator"},
	MethodOnlineLog: {Code: "log-daring", ID: "Log daring", EN: "Online log", Synonyms: "zoom|log zoom|online log|log online"},
	MethodImport:    {Code: "impor", ID: "Impor", EN: "Import", Synonyms: "import"},
}}

// Attendance (kehadiran) is one person's participation in one event, with the marks
// of all its sessions. What it tells of the person is as it was at the event: posts
// and offices change.
//
// A couple are two Attendances. The one of the principal says whether the partner
// took part, so that a couple can be counted with it alone.
type Attendance struct {
	Event       uuid.UUID        `json:"event,omitzero"`
	Participant uuid.UUID        `json:"participant"`
	Enrolment   EnrolmentState   `json:"enrolment,omitzero"`
	Invited     bool             `json:"invited,omitempty"` // an invitation went out to the person
	Role        participant.Role `json:"role,omitzero"`
	Sex         participant.Sex  `json:"sex,omitzero"`
	Unit        string           `json:"unit,omitempty"`     // the office, as the recap shall name it
	Region      region.Code      `json:"region,omitzero"`    // where the person's office is
	National    bool             `json:"national,omitempty"` // the office serves the whole nation: no region then
	// SpouseOf and ChildOf name the participant with whom the person came, so that a
	// couple is not counted twice.
	SpouseOf uuid.UUID `json:"spouse_of,omitzero"`
	ChildOf  uuid.UUID `json:"child_of,omitzero"`
	// Partner is the husband or wife who is enrolled too, and PartnerPresent whether
	// he or she took part in the event.
	Partner        uuid.UUID `json:"partner,omitzero"`
	PartnerPresent bool      `json:"partner_present,omitempty"`
	// Since is the moment from which the person was enrolled, see [Enrolment.Since].
	Since time.Time `json:"since,omitzero"`
	Marks []Mark    `json:"marks,omitempty"` // in the order in which they were entered
}

// Of makes the record of a participant at an event: the role of the first
// post that has one, the sex as far as it is known, office and region as the post
// tells them, and what the enrolment says, which may be nil for somebody who walked
// in. There are no marks yet.
//
// The region is that of a post, never a guess: it stays unknown for who has none.
func Of(e *program.Event, p *participant.Participant, enrolment *Enrolment) Attendance {
	a := Attendance{
		Event: e.ID, Participant: p.ID, Sex: p.KnownSex(), Unit: p.Unit,
		SpouseOf: p.SpouseOf, ChildOf: p.ChildOf, Enrolment: EnrolmentWalkIn,
	}
	for _, post := range p.Positions {
		if a.Role == 0 {
			a.Role = post.Role
		}
		if a.Region.IsZero() {
			a.Region = post.Region
		}
	}
	if a.Role == 0 && p.IsSpouse() {
		a.Role = participant.RolePasangan
	}
	if enrolment == nil {
		return a
	}
	a.Enrolment, a.Invited, a.Since = enrolment.State, enrolment.WasInvited(), enrolment.since(e)
	switch p.ID {
	case enrolment.Principal:
		a.Partner = enrolment.Partner
	case enrolment.Partner:
		a.Partner, a.SpouseOf = enrolment.Principal, enrolment.Principal
	}
	return a
}

// LinkPartners fills in Partner and PartnerPresent of all who came as couples: those
// who are somebody's spouse, and those whose spouse is in the list. It looks at the
// list as it stands, so call it again when marks were entered.
func LinkPartners(list []Attendance) {
	places := make(map[uuid.UUID]int, len(list))
	for i := range list {
		places[list[i].Participant] = i
	}
	for i := range list {
		if a := &list[i]; a.SpouseOf != uuid.Nil {
			a.Partner = a.SpouseOf
			if j, ok := places[a.SpouseOf]; ok {
				list[j].Partner = a.Participant
			}
		}
	}
	for i := range list {
		a := &list[i]
		j, ok := places[a.Partner]
		a.PartnerPresent = ok && a.Partner != uuid.Nil && list[j].Present()
	}
}

// Mark is one entry about a person at one session.
type Mark struct {
	Session string           `json:"session"` // the id of the session
	State   AttendanceState  `json:"state"`
	Reason  AbsenceReason    `json:"reason,omitzero"`       // of an excuse
	Late    int              `json:"late_minutes,omitzero"` // minutes after the start; zero where nobody noted them
	Mode    program.Mode     `json:"mode,omitzero"`         // ModeOffline in the hall, ModeOnline from elsewhere
	Method  AttendanceMethod `json:"method,omitzero"`
	Entered time.Time        `json:"entered,omitzero"` // when the mark was entered; zero is before all others
	By      string           `json:"by,omitempty"`     // who entered it
	// Corrects says why the mark replaces the one before it. A mark that differs
	// from the one before and corrects nothing is a contradiction to look at.
	Corrects string `json:"corrects,omitempty"`
}

// Attended reports whether the mark tells that the person was there.
func (m Mark) Attended() bool { return m.State == AttendancePresent || m.State == AttendanceLate }

// Enter adds a mark, after all that were entered before it or at the same moment.
// What stood before stays. Somebody without an enrolment who was there is enrolled by
// the mark itself, as a walk-in.
func (a *Attendance) Enter(m Mark) {
	if a.Enrolment.IsZero() && m.Attended() {
		a.Enrolment = EnrolmentWalkIn
	}
	i := len(a.Marks)
	for i > 0 && m.Entered.Before(a.Marks[i-1].Entered) {
		i--
	}
	a.Marks = slices.Insert(a.Marks, i, m)
}

// Mark returns the mark that counts for a session: the one entered last. The zero
// Mark and false say that there is none.
func (a *Attendance) Mark(session string) (Mark, bool) {
	i := a.counting(session)
	if i < 0 {
		return Mark{}, false
	}
	return a.Marks[i], true
}

// Present reports whether the person was at one session at least.
func (a *Attendance) Present() bool {
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Attended() && a.counting(m.Session) == i {
			return true
		}
	}
	return false
}

// Superseded yields the marks that no longer count, as they were entered.
func (a *Attendance) Superseded() iter.Seq[Mark] {
	return func(yield func(Mark) bool) {
		for i := range a.Marks {
			if i != a.counting(a.Marks[i].Session) && !yield(a.Marks[i]) {
				return
			}
		}
	}
}

// counting returns the index of the mark that counts for a session, or -1.
func (a *Attendance) counting(session string) int {
	last := -1
	for i := range a.Marks {
		if a.Marks[i].Session == session && (last < 0 || !a.Marks[i].Entered.Before(a.Marks[last].Entered)) {
			last = i
		}
	}
	return last
}

// Check reports what is wrong with the participation. Its sessions are not looked up.
func (a *Attendance) Check(s *validation.Scope) {
	if a.Participant == uuid.Nil {
		s.Report("participant", &ruleAttendanceParticipant)
	}
	if a.National && !a.Region.IsZero() {
		s.Report("national", &ruleAttendanceNational, a.Region)
	}
	for i := range a.Marks {
		m := &a.Marks[i]
		s.Index("marks", i, m)
		if m.Corrects != "" {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			if b := &a.Marks[j]; b.Session == m.Session {
				if b.State != m.State {
					s.ReportIndex("marks", i, &ruleMarkContradicts, m.Session, b.State, m.State)
				}
				break
			}
		}
	}
}

// Validate returns the errors of Check, or nil.
func (a *Attendance) Validate() error { return validation.Check(a).Err() }

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

var ruleAttendanceParticipant = validation.Rule{
	Code: "attendance.participant", Severity: validation.Error,
	ID:     "kehadiran tanpa peserta; isi id pesertanya",
	EN:     "the attendance is nobody's; fill in the participant's id",
	Source: "an attendance is somebody's",
}

var ruleAttendanceNational = validation.Rule{
	Code: "attendance.national", Severity: validation.Error,
	ID:     "lingkup nasional tidak punya wilayah, tetapi tercatat %[1]v; pilih salah satu",
	EN:     "national scope has no region, yet %[1]v is recorded; choose one of them",
	Source: "national scope is a field of its own",
}

var ruleMarkContradicts = validation.Rule{
	Code: "mark.contradicts", Severity: validation.Warning,
	ID:     "sesi %[1]v tercatat %[2]v lalu %[3]v tanpa keterangan koreksi; yang terakhir dipakai, periksa daftar hadirnya",
	EN:     "session %[1]v is marked %[2]v and then %[3]v without a correction; the last counts, look at the list",
	Source: "two marks for one session cannot both be right",
}

var ruleMarkSession = validation.Rule{
	Code: "mark.session", Severity: validation.Error,
	ID:     "catatan kehadiran tanpa sesi; isi id sesinya",
	EN:     "the mark names no session; fill in the session's id",
	Source: "attendance is taken for each session",
}

var ruleMarkState = validation.Rule{
	Code: "mark.state", Severity: validation.Error,
	ID:     "status kehadiran belum diisi; kalau tidak diketahui, hapus catatannya",
	EN:     "the mark has no state; remove it where nothing is known",
	Source: "a mark tells present, late, excused, absent or not applicable",
}

var ruleMarkReason = validation.Rule{
	Code: "mark.reason", Severity: validation.Warning,
	ID:     "izin tanpa alasan; isi sakit, dinas, keluarga atau lainnya",
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
