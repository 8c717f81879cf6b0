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
	Enrolment   EnrolmentState   `json:"enrolment,omitzero"`
	Invited     bool             `json:"invited,omitempty"` // an invitation went out to the person
	Role        participant.Role `json:"role,omitzero"`
	// Part is what the person is in the event: participant, speaker, moderator, committee.
	Part  program.PersonRole `json:"part,omitzero"`
	Track string             `json:"track,omitempty"` // the track that the person follows
	Sex   participant.Sex    `json:"sex,omitzero"`
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
	a.Office = officeOf(e, p, a.Region)
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

// officeOf returns the key of the office that the list names for a person, completed by
// the region of the post, or else that in which the event is held.
func officeOf(e *program.Event, p *participant.Participant, post region.Code) office.Key {
	o, err := office.Parse(p.Unit)
	if err != nil {
		return "" // "-", or Wiraswasta: counted as a person, and as no institution
	}
	if post.IsZero() && !e.Place.National {
		post = e.Place.HeldIn.Code
	}
	return o.In(post).Key()
}

// LinkPartners fills in Partner and PartnerPresent of all who came to one event as
// couples: those who are somebody's spouse, and those whose spouse is in the list. Where
// each names the other, the one of the smaller id is the principal, who is nobody's
// spouse after that. The order of the list does not matter. It looks at the list as it
// stands, so call it again when marks were entered.
func LinkPartners(list []Attendance) {
	type key struct{ event, participant uuid.UUID }
	present := make(map[key]bool, len(list))
	spouses := make(map[key]uuid.UUID, len(list)) // whom each says to be the spouse of
	for i := range list {
		a := &list[i]
		k := key{a.Event, a.Participant}
		present[k] = present[k] || a.Present()
		if a.SpouseOf != uuid.Nil {
			spouses[k] = a.SpouseOf
		}
	}
	claimed := make(map[key]uuid.UUID, len(spouses)) // who says to be the spouse of each
	for i := range list {
		a := &list[i]
		if a.SpouseOf == uuid.Nil || a.SpouseOf == a.Participant {
			continue
		}
		isMutual := spouses[key{a.Event, a.SpouseOf}] == a.Participant
		if isMutual && slices.Compare(a.Participant[:], a.SpouseOf[:]) < 0 {
			a.Partner, a.SpouseOf = a.SpouseOf, uuid.Nil
			continue
		}
		a.Partner = a.SpouseOf
		k := key{a.Event, a.SpouseOf}
		if one, ok := claimed[k]; !ok || slices.Compare(a.Participant[:], one[:]) < 0 {
			claimed[k] = a.Participant
		}
	}
	for i := range list {
		a := &list[i]
		if one, ok := claimed[key{a.Event, a.Participant}]; ok && a.SpouseOf == uuid.Nil {
			a.Partner = one
		}
		a.PartnerPresent = a.Partner != uuid.Nil && present[key{a.Event, a.Partner}]
	}
}

// Enter adds a mark, after all that were entered before it or at the same moment.
// What stood before stays. Somebody without an enrolment, invited or waiting who was there
// is enrolled by the mark itself, as a walk-in; Invited stays.
func (a *Attendance) Enter(m Mark) {
	switch a.Enrolment {
	case 0:
		if m.Attended() {
			a.Enrolment = EnrolmentWalkIn
		}
	case EnrolmentInvited, EnrolmentWaiting:
		if m.Attended() {
			a.Invited = a.Invited || a.Enrolment == EnrolmentInvited
			a.Enrolment = EnrolmentWalkIn
			if a.Since.IsZero() {
				a.Since = m.Entered
			}
		}
	}
	i := len(a.Marks)
	for i > 0 && m.Entered.Before(a.Marks[i-1].Entered) {
		i--
	}
	a.Marks = slices.Insert(a.Marks, i, m)
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
	return choose(a.Marks, func(m *Mark) bool { return m.Session == session })
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
