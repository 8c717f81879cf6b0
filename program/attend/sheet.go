package attend

import (
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// Sheet (daftar hadir) is the attendances of an event, to be held against it: its Check
// tells which marks do not count, and why. The zero Sheet is of no event.
type Sheet struct {
	Event       *program.Event `json:"event,omitzero"`
	Attendances []Attendance   `json:"attendances,omitempty"`
	At          time.Time      `json:"at,omitzero"` // the moment of asking; zero asks nothing of sessions to come
}

// Check reports what is wrong with each attendance, those of other events and people who
// stand twice; marks of sessions that the event does not have, that came after it was
// broken off, that were entered before their session's day or before it was moved to
// that day; people marked as absent from a session to come; and sessions whose JP do not
// add up to those of the event. Such marks are never counted: see [Policy.Standing]. Its
// time and memory grow with the marks and the sessions.
func (d *Sheet) Check(s *validation.Scope) {
	if d.Event == nil {
		validation.Each(s, "attendances", d.Attendances)
		return
	}
	s.Field("event", jpSum{d.Event})
	h := newHall(d.Event, d.At)
	seen := make(map[uuid.UUID]bool, len(d.Attendances))
	for i := range d.Attendances {
		a := &d.Attendances[i]
		s.Index("attendances", i, &held{a, h})
		if a.Participant != uuid.Nil && isOf(a, d.Event) {
			if seen[a.Participant] {
				s.ReportIndex("attendances", i, &ruleAttendanceTwice)
			}
			seen[a.Participant] = true
		}
	}
}

// Validate returns the errors of Check, or nil.
func (d *Sheet) Validate() error { return validation.Check(d).Err() }

// hall is an event, made ready to hold many marks against it.
type hall struct {
	event    *program.Event
	at       time.Time
	sessions map[string]*program.Session // nil where several have the id
	moves    map[string]time.Time
	stop     stop
	tracks   map[string]bool // folded
}

func newHall(e *program.Event, at time.Time) *hall {
	h := &hall{event: e, at: at, moves: movesOf(e), stop: stopOf(e), sessions: make(map[string]*program.Session, len(e.Sessions)), tracks: map[string]bool{}}
	for i := range e.Sessions {
		s := &e.Sessions[i]
		if _, twice := h.sessions[s.ID]; twice {
			h.sessions[s.ID] = nil
		} else {
			h.sessions[s.ID] = s
		}
		if s.Track != "" && !s.Cancelled {
			h.tracks[fold.Key(s.Track)] = true
		}
	}
	return h
}

// held is an attendance beside its event.
type held struct {
	attendance *Attendance
	hall       *hall
}

func (d *held) Check(s *validation.Scope) {
	a, h := d.attendance, d.hall
	a.Check(s)
	if !isOf(a, h.event) {
		s.Report("event", &ruleAttendanceEvent)
		return
	}
	if a.Track != "" && len(h.tracks) > 0 && !h.tracks[fold.Key(a.Track)] {
		s.Report("track", &ruleAttendanceTrack, a.Track)
	}
	if len(h.event.Sessions) == 0 {
		return
	}
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Session != "" {
			h.checkMark(s, i, m)
		}
	}
}

func (h *hall) checkMark(s *validation.Scope, i int, m *Mark) {
	session, known := h.sessions[m.Session]
	switch {
	case !known:
		s.ReportIndex("marks", i, &ruleMarkUnknownSession, m.Session)
		return
	case session == nil:
		s.ReportIndex("marks", i, &ruleMarkTwinSession, m.Session)
		return
	case session.Cancelled:
		s.ReportIndex("marks", i, &ruleMarkCancelled, session)
		return
	}
	schedule := h.event.SessionSchedule(session)
	begin, end, dated := schedule.Span()
	if isMoved(m, h.moves) {
		s.ReportIndex("marks", i, &ruleMarkMoved, session)
		return
	}
	if isEarly(m, &schedule) {
		s.ReportIndex("marks", i, &ruleMarkEarly, session, schedule.Range.Start)
		return
	}
	if wasHeld, known := h.stop.wasHeld(&schedule, begin); known && !wasHeld {
		s.ReportIndex("marks", i, &ruleMarkNotHeld, session)
		return
	}
	missed := m.State == AttendanceAbsent || m.State == AttendanceExcused
	if missed && !h.at.IsZero() && dated && end.After(h.at) {
		s.ReportIndex("marks", i, &ruleMarkToCome, session, m.State)
	}
}

// jpSum holds the JP of the sessions against those of their event. Of parallel tracks
// each must come to the whole.
type jpSum struct{ event *program.Event }

func (j jpSum) Check(s *validation.Scope) {
	whole := j.event.Schedule.JP
	if whole <= 0 || !statesJP(j.event) {
		return
	}
	for _, sum := range trackJP(j.event) {
		if sum != whole {
			s.Report("schedule", &ruleSessionsJP, sum, whole)
			return
		}
	}
}

// trackJP returns the JP that the sessions of each track come to, those for all among
// them, in the order of the tracks; one sum where there are none.
func trackJP(e *program.Event) []int {
	common, sums, places := 0, []int(nil), map[string]int{}
	for i := range e.Sessions {
		s := &e.Sessions[i]
		switch {
		case s.Cancelled:
		case s.Track == "":
			common += max(0, s.JP)
		default:
			track := fold.Key(s.Track)
			at, ok := places[track]
			if !ok {
				at = len(sums)
				places[track], sums = at, append(sums, 0)
			}
			sums[at] += max(0, s.JP)
		}
	}
	if len(sums) == 0 {
		return []int{common}
	}
	for i := range sums {
		sums[i] += common
	}
	return sums
}

var ruleAttendanceEvent = validation.Rule{
	Code: "attendance.event", Severity: validation.Error,
	ID:     "kehadiran ini milik kegiatan lain sehingga tidak dihitung; pindahkan ke daftar kegiatannya",
	EN:     "the attendance is of another event and is not counted; move it to that event's list",
	Source: "an attendance is one person's participation in one event",
}

var ruleAttendanceTwice = validation.Rule{
	Code: "attendance.twice", Severity: validation.Warning,
	ID:     "peserta ini sudah ada pada daftar kegiatan yang sama; gabungkan kedua catatannya",
	EN:     "the participant stands on the event's list already; merge the two records",
	Source: "an attendance added twice counts twice",
}

var ruleAttendanceTrack = validation.Rule{
	Code: "attendance.track", Severity: validation.Warning,
	ID:     "tidak ada sesi pada jalur %[1]q; perbaiki jalur pesertanya",
	EN:     "no session is of the track %[1]q; mend the participant's track",
	Source: "sessions of other tracks do not apply",
}

var ruleMarkUnknownSession = validation.Rule{
	Code: "mark.unknown-session", Severity: validation.Warning,
	ID:     "kegiatan tidak mempunyai sesi %[1]q sehingga catatan ini tidak dihitung; perbaiki id sesinya",
	EN:     "the event has no session %[1]q, so the mark is not counted; mend the session's id",
	Source: "attendance is taken for each session of the event",
}

var ruleMarkTwinSession = validation.Rule{
	Code: "mark.session-twice", Severity: validation.Warning,
	ID:     "dua sesi memakai id %[1]q sehingga catatan ini tidak dihitung; beri id yang berbeda",
	EN:     "two sessions have the id %[1]q, so the mark is not counted; give them ids that differ",
	Source: "attendance is taken for each session of the event",
}

var ruleMarkCancelled = validation.Rule{
	Code: "mark.cancelled", Severity: validation.Warning,
	ID:     "sesi %[1]s dibatalkan sehingga catatan ini tidak dihitung; periksa apakah sesinya memang tidak berlangsung",
	EN:     "the session %[1]s was cancelled, so the mark is not counted; see whether it really did not take place",
	Source: "a cancelled session is neither held nor to come",
}

var ruleMarkMoved = validation.Rule{
	Code: "mark.moved", Severity: validation.Warning,
	ID:     "hari sesi %[1]s dipindahkan setelah catatan ini dibuat sehingga tidak dihitung; batalkan sesi itu dan buat sesi baru",
	EN:     "the day of the session %[1]s was moved after the mark was entered, so it is not counted; cancel that session and make a new one",
	Source: "a session keeps its id with a new day only if nobody has marks in it",
}

var ruleMarkEarly = validation.Rule{
	Code: "mark.early", Severity: validation.Warning,
	ID:     "catatan dibuat sebelum hari sesi %[1]s (%[2]v) sehingga tidak dihitung; perbaiki waktunya atau sesinya",
	EN:     "the mark was entered before the day of the session %[1]s (%[2]v), so it is not counted; mend its moment or the session",
	Source: "nobody is at a session before its day",
}

var ruleMarkNotHeld = validation.Rule{
	Code: "mark.not-held", Severity: validation.Warning,
	ID:     "kegiatan dihentikan sebelum sesi %[1]s sehingga catatan ini tidak dihitung; periksa saat penghentiannya",
	EN:     "the event was broken off before the session %[1]s, so the mark is not counted; look at the moment at which it was",
	Source: "sessions after an event was broken off are not held",
}

var ruleMarkToCome = validation.Rule{
	Code: "mark.to-come", Severity: validation.Warning,
	ID:     "sesi %[1]s belum berlangsung, tetapi sudah tercatat %[2]v; catat setelah sesinya selesai",
	EN:     "the session %[1]s is still to come, yet it is marked %[2]v; enter the mark when it is over",
	Source: "a mark counts when its session is over",
}

var ruleSessionsJP = validation.Rule{
	Code: "session.jp-sum", Severity: validation.Warning,
	ID:     "jumlah JP sesi-sesinya %[1]d, sedangkan kegiatan menyatakan %[2]d JP; samakan keduanya",
	EN:     "the JP of the sessions come to %[1]d, while the event states %[2]d JP; make them agree",
	Source: "JP are only those that the session or the event states",
}
