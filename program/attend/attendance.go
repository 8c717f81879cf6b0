package attend

import (
	"iter"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Attendance (kehadiran) is one person's participation in one event, with the marks
// of all its sessions. What it tells of the person is as it was at the event: posts
// and offices change.
//
// A couple are two Attendances. The one of the principal says whether the partner
// took part, so that a couple can be counted with it alone.
type Attendance struct {
	Event       uuid.UUID        `json:"event,omitzero"`
	Participant uuid.UUID        `json:"participant"`
	Enrolment   EnrolmentState   `json:"enrolment,omitempty"`
	Invited     bool             `json:"invited,omitempty"` // an invitation went out to the person
	Role        participant.Role `json:"role,omitempty"`
	// Part is what the person is in the event: participant, speaker, moderator, committee.
	Part  program.PersonRole `json:"part,omitempty"`
	Track string             `json:"track,omitempty"` // the track that the person follows
	Sex   participant.Sex    `json:"sex,omitempty"`
	Unit  string             `json:"unit,omitempty"` // the office, as the recap shall name it
	// Office is the identity of the office, by which a recap counts whatever its spelling.
	// A host with a word of its own sets it: the Key of what its office.Book reads.
	Office   office.Key  `json:"office,omitzero"`
	Region   region.Code `json:"region,omitzero"`    // where the person's office is
	National bool        `json:"national,omitempty"` // the office serves the whole nation: no region then
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
	// Row is where the person stands on the list, from 1 on; zero is not known.
	Row int `json:"row,omitzero"`
	// Others is what further lists tell otherwise of the person, each once: see [Merge].
	Others []Description `json:"others,omitempty"`
}

// Enter adds a mark, after all that were entered before it or at the same moment.
// What stood before stays. Somebody without an enrolment, invited or waiting who was there
// is enrolled by the mark itself, as a walk-in; Invited stays.
func (a *Attendance) Enter(m Mark) {
	if s := a.Enrolment; m.Attended() && (s == 0 || s == EnrolmentInvited || s == EnrolmentWaiting) {
		a.walkIn(&m)
	}
	i := len(a.Marks)
	for i > 0 && m.Entered.Before(a.Marks[i-1].Entered) {
		i--
	}
	a.Marks = slices.Insert(a.Marks, i, m)
}

// walkIn enrols by a mark of presence.
func (a *Attendance) walkIn(m *Mark) {
	if a.Enrolment != 0 && a.Since.IsZero() {
		a.Since = m.Entered
	}
	a.Invited = a.Invited || a.Enrolment == EnrolmentInvited
	a.Enrolment = EnrolmentWalkIn
}

// Mark returns the mark that counts for a session: the one entered last; of those
// entered within one minute, the least favourable. The zero Mark and false say that there
// is none, or that it was taken back by a mark without a state.
func (a *Attendance) Mark(session string) (Mark, bool) {
	i := a.counting(session)
	if i < 0 || a.Marks[i].State == 0 {
		return Mark{}, false
	}
	return a.Marks[i], true
}

// Superseded yields the marks that no longer count, as they were entered.
func (a *Attendance) Superseded() iter.Seq[Mark] {
	return func(yield func(Mark) bool) {
		counting := a.countingMarks()
		for i := range a.Marks {
			if !counting(i) && !yield(a.Marks[i]) {
				return
			}
		}
	}
}

// countingMarks returns whether each mark is the one that counts for its session.
func (a *Attendance) countingMarks() func(i int) bool {
	if len(a.Marks) <= fewMarks {
		return func(i int) bool { return a.counting(a.Marks[i].Session) == i }
	}
	places := make(map[string][]int, len(a.Marks))
	for i := range a.Marks {
		places[a.Marks[i].Session] = append(places[a.Marks[i].Session], i)
	}
	counts := make([]bool, len(a.Marks))
	for session, marks := range bySession(a.Marks) {
		counts[places[session][choose(marks, func(*Mark) bool { return true })]] = true
	}
	return func(i int) bool { return counts[i] }
}

// counting returns the index of the mark that counts for a session, or -1.
func (a *Attendance) counting(session string) int {
	return choose(a.Marks, func(m *Mark) bool { return m.Session == session })
}

// description returns what the record tells of the person.
func (a *Attendance) description() Description {
	return Description{
		Enrolment: a.Enrolment, Role: a.Role, Part: a.Part, Track: a.Track, Sex: a.Sex, Unit: a.Unit, Office: a.Office,
		Region: a.Region, National: a.National, SpouseOf: a.SpouseOf, ChildOf: a.ChildOf, Partner: a.Partner,
	}
}

// isOf reports whether an attendance is one of the event, as far as it names its event.
func isOf(a *Attendance, e *program.Event) bool {
	return a.Event == uuid.Nil || a.Event == e.ID
}

// Check reports what is wrong with the participation. Its sessions are not looked up.
func (a *Attendance) Check(s *validation.Scope) {
	if a.Participant == uuid.Nil {
		s.Report("participant", &ruleAttendanceParticipant)
	}
	if a.National && !a.Region.IsZero() {
		s.Report("national", &ruleAttendanceNational, a.Region)
	}
	last := make(map[string]AttendanceState, min(len(a.Marks), fewMarks))
	for i := range a.Marks {
		m := &a.Marks[i]
		s.Index("marks", i, m)
		if before, ok := last[m.Session]; ok && before != m.State && m.Corrects == "" {
			s.ReportIndex("marks", i, &ruleMarkContradicts, m.Session, before, m.State)
		}
		last[m.Session] = m.State
	}
	for i, d := range a.Others {
		d.report(s, i, a.description())
	}
}

// Validate returns the errors of Check, or nil.
func (a *Attendance) Validate() error { return validation.Check(a).Err() }

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
