package attend

import (
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
)

// fate is what became of one session for one person.
type fate uint8

const (
	fateCancelled     fate = iota // neither held nor to come
	fateOtherTrack                // of a track that the person does not follow
	fateNotHeld                   // the event was broken off before it
	fateNotEnrolled               // the person had no place, and was not there
	fateBefore                    // began before the person was enrolled
	fateNotApplicable             // a mark says that it was not meant for the person
	fateLeftOut                   // excused, and the policy leaves that out of the base
	fateAttended
	fateMissed
	fateUnmarked // held, and nobody noted whether the person was there
	fateUnclear  // late by nobody knows how much, and that decides
	fateToCome
)

// reading is an attendance held against its event at a moment.
type reading struct {
	policy     *Policy
	event      *program.Event
	attendance *Attendance
	at         time.Time

	marks    map[string]Mark // that count, by session
	state    EnrolmentState  // as the marks leave it
	since    time.Time
	stop     stop
	anyTrack bool // there are several tracks and the person's is not known
	badTrack bool // no session is of the person's track
}

// read holds an attendance against its event. Marks of another event's attendance do not
// count: see [isOf].
func (p *Policy) read(e *program.Event, a *Attendance, at time.Time) *reading {
	x := &reading{policy: p, event: e, attendance: a, at: at, state: a.Enrolment, since: a.Since}
	x.stop = stopOf(e)
	x.readMarks()
	x.readTracks()
	x.readEnrolment()
	return x
}

// readMarks finds the mark that counts for each session. A mark dated before its
// session's day was no mark of that session, and neither was one entered before the
// session was moved to another day.
func (x *reading) readMarks() {
	x.marks = make(map[string]Mark, len(x.event.Sessions))
	if !isOf(x.attendance, x.event) {
		return
	}
	groups, moves := bySession(x.attendance.Marks), movesOf(x.event)
	seen := make(map[string]bool, len(x.event.Sessions))
	for i := range x.event.Sessions {
		s := &x.event.Sessions[i]
		if s.ID == "" || seen[s.ID] {
			delete(x.marks, s.ID) // which of two sessions of one id is meant, nobody can tell
			continue
		}
		seen[s.ID] = true
		schedule := x.event.SessionSchedule(s)
		if m, ok := markOf(s, &schedule, groups[s.ID], moves); ok {
			x.marks[s.ID] = m
		}
	}
}

// readTracks finds out whether the person's track is known and there.
func (x *reading) readTracks() {
	first, own, told := "", false, false
	for i := range x.event.Sessions {
		s := &x.event.Sessions[i]
		if s.Cancelled || s.Track == "" {
			continue
		}
		own = own || fold.Equal(s.Track, x.attendance.Track)
		x.anyTrack = x.anyTrack || told && !fold.Equal(s.Track, first)
		first, told = s.Track, true
	}
	if x.attendance.Track != "" {
		x.anyTrack, x.badTrack = false, told && !own
	}
}

// readEnrolment enrols who was invited or waiting, and was there, as a walk-in from that
// mark on.
func (x *reading) readEnrolment() {
	walkIn := x.state == EnrolmentWalkIn && !x.since.IsZero()
	if x.state != EnrolmentInvited && x.state != EnrolmentWaiting && !walkIn {
		return // whoever walked in came no later than to the first session attended
	}
	for i := range x.event.Sessions {
		s := &x.event.Sessions[i]
		m, ok := x.marks[s.ID]
		if !ok || !m.Attended() || s.Cancelled {
			continue
		}
		schedule := x.event.SessionSchedule(s)
		from, _, ok := schedule.Span()
		if !ok {
			continue
		}
		if !m.Entered.IsZero() && m.Entered.Before(from) {
			from = m.Entered
		}
		if x.state != EnrolmentWalkIn || from.Before(x.since) {
			x.state, x.since = EnrolmentWalkIn, from
		}
	}
}

// hasPlace reports whether the person takes part, as far as the enrolment tells. One that
// is not told is no reason against.
func (x *reading) hasPlace() bool {
	switch x.state {
	case EnrolmentInvited, EnrolmentWaiting, EnrolmentDeclined, EnrolmentWithdrawn:
		return false
	}
	return true
}

// fate tells what became of a session.
func (x *reading) fate(s *program.Session) fate {
	schedule := x.event.SessionSchedule(s)
	begin, end, dated := schedule.Span()
	m, marked := x.marks[s.ID]
	unsure := x.anyTrack && s.Track != ""
	if x.stop.stopped && !s.Cancelled {
		held, known := x.stop.wasHeld(&schedule, begin)
		if known && !held || !known && end.After(x.at) {
			return fateNotHeld
		}
		unsure = unsure || !known
	}
	switch {
	case s.Cancelled:
		return fateCancelled
	case s.Track != "" && x.attendance.Track != "" && !x.badTrack && !fold.Equal(s.Track, x.attendance.Track):
		return fateOtherTrack
	case !x.hasPlace() && !m.Attended():
		return fateNotEnrolled
	case m.State == AttendanceNotApplicable && dated && !end.After(x.at):
		return fateNotApplicable
	case !m.Attended() && dated && x.isBefore(&schedule, begin):
		return fateBefore
	case !dated || end.After(x.at) || x.event.Status == program.StatusPostponed:
		return fateToCome
	case !marked && (unsure || !x.policy.UnmarkedAbsent):
		return fateUnmarked
	case !marked:
		return fateMissed
	}
	return x.policy.judge(m)
}

// wasThere reports whether the person was at one session, which an excuse that the policy
// counts as attended is not.
func (x *reading) wasThere() bool {
	for i := range x.event.Sessions {
		s := &x.event.Sessions[i]
		if m := x.marks[s.ID]; m.Attended() && x.fate(s) == fateAttended {
			return true
		}
	}
	return false
}

// judge tells what a mark counts for.
func (p *Policy) judge(m Mark) fate {
	switch m.State {
	case AttendancePresent:
		return fateAttended
	case AttendanceNotApplicable:
		return fateNotApplicable
	case AttendanceExcused:
		switch p.Excused {
		case ExcusedLeftOut:
			return fateLeftOut
		case ExcusedAttended:
			return fateAttended
		}
	case AttendanceLate:
		switch {
		case p.LateMissed:
		case p.LateLimit <= 0:
			return fateAttended
		case m.Late <= 0:
			return fateUnclear
		case m.Late <= p.LateLimit:
			return fateAttended
		}
	}
	return fateMissed
}

// isBefore reports whether a session began before the person was enrolled. Where its
// clock times are not known, it began on an earlier day.
func (x *reading) isBefore(schedule *program.Schedule, begin time.Time) bool {
	if x.since.IsZero() {
		return false
	}
	if schedule.From.IsZero() {
		begin = schedule.Range.Start.At(civil.MustClock(24, 0), schedule.Zone)
	}
	return begin.Before(x.since)
}
