package paper

import (
	"slices"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// holding is what one holder's certificate states of the event: the holder's own part,
// days and JP.
type holding struct {
	part     program.PersonRole
	days     string
	jp       int
	sessions []*program.Session // that count for it
}

// parts are those that a person has in an event, and so on a certificate. That somebody
// was invited, quoted or head of the region is none.
var parts = []program.PersonRole{
	program.PersonSpeaker, program.PersonKeynote, program.PersonModerator, program.PersonFacilitator, program.PersonMC,
	program.PersonAssessor, program.PersonCommittee, program.PersonPerformer, program.PersonWinner,
}

// partOf is what the holder was in the event: whom it names as a speaker, moderator or
// member of the committee was no participant.
func partOf(e *program.Event, who uuid.UUID) program.PersonRole {
	for i := range e.People {
		if p := &e.People[i]; p.ID == who && who != uuid.Nil {
			for _, role := range p.Roles {
				if slices.Contains(parts, role) {
					return role
				}
			}
		}
	}
	return program.PersonParticipant
}

// carried replaces what the event tells by what a certificate carries itself: that was
// decided when it was issued, and its zero JP is no word of JP.
func (h *holding) carried(one *attend.Certificate, tag language.Tag) {
	if one.Part == 0 && one.JP == 0 && len(one.Days) == 0 {
		return
	}
	h.jp = one.JP
	if one.Part != 0 {
		h.part = one.Part
	}
	if len(one.Days) > 0 && one.Kind != attend.CertificateCompletion {
		h.days = writeDays(one.Days, tag)
	}
}

// ofTrack leaves out the sessions of other tracks.
func ofTrack(sessions []*program.Session, track string) []*program.Session {
	return slices.DeleteFunc(sessions, func(s *program.Session) bool { return s.Track != "" && s.Track != track })
}

// partText names the part in a sentence: "sebagai Panitia".
func partText(part program.PersonRole, tag language.Tag) string {
	if part == program.PersonCommittee {
		return enum.ByTag(tag, "Panitia", "Committee member")
	}
	return part.Label(tag)
}

// whoIs are the lines under the name of a holder: the number where it is revealed, then
// rank, post and office. Of a child there is none.
func whoIs(holders []participant.Participant, id uuid.UUID, reveal bool) []string {
	i := slices.IndexFunc(holders, func(p participant.Participant) bool { return p.ID == id && id != uuid.Nil })
	if i < 0 || holders[i].IsChild() {
		return nil
	}
	p := &holders[i]
	number, rank := "", ""
	if reveal && !p.NIP.IsZero() {
		number = "NIP " + p.NIP.Display()
	}
	if !p.Rank.IsZero() {
		rank = p.Rank.Full()
	}
	return lines(join(", ", number, rank), postOf(p))
}

func attendanceOf(list []attend.Attendance, who uuid.UUID) *attend.Attendance {
	for i := range list {
		if list[i].Participant == who {
			return &list[i]
		}
	}
	return nil
}

// held are the sessions that took place, and in which the person was where a is given.
func held(e *program.Event, a *attend.Attendance) []*program.Session {
	var list []*program.Session
	for i := range e.Sessions {
		s := &e.Sessions[i]
		if s.Cancelled {
			continue
		}
		if a != nil {
			m, ok := a.Mark(s.ID)
			if !ok || m.State != attend.AttendancePresent && m.State != attend.AttendanceLate {
				continue
			}
		}
		list = append(list, s)
	}
	return list
}

func sumJP(sessions []*program.Session) int {
	sum := 0
	for _, s := range sessions {
		sum += s.JP
	}
	return sum
}

// daysAttended writes the days of the sessions: a range where they follow each other,
// else one by one. It is empty where a day is not known.
func daysAttended(sessions []*program.Session, tag language.Tag) string {
	var days []civil.Date
	for _, s := range sessions {
		if s.Range.Start.IsZero() {
			return ""
		}
		days = append(days, s.Range.Start)
	}
	return writeDays(days, tag)
}

// writeDays writes days in any order: a range where they follow each other, else one by
// one.
func writeDays(days []civil.Date, tag language.Tag) string {
	format := locale.Writer{Tag: tag}
	days = slices.Clone(days)
	slices.SortFunc(days, civil.Date.Compare)
	days = slices.Compact(days)
	if len(days) == 0 {
		return ""
	}
	last := days[len(days)-1]
	if whole := (civil.Range{Start: days[0], End: last}); whole.Len() == len(days) {
		return format.FormatRange(whole, locale.DateLong)
	}
	var texts []string
	for _, day := range days {
		texts = append(texts, format.FormatDate(day, locale.DateLong))
	}
	return format.List(texts, locale.JoinAnd)
}
