package program

import "github.com/integritas-id/integritas/validation"

// checkSessions reports sessions outside the event's days, tracks and people.
func (e *Event) checkSessions(s *validation.Scope) {
	days, known := e.Schedule.Range, e.known()
	var tracks map[string]struct{}
	if len(e.Tracks) > fewIDs {
		tracks = make(map[string]struct{}, len(e.Tracks))
		for i := range e.Tracks {
			tracks[e.Tracks[i].Name] = struct{}{}
		}
	}
	for i := range e.Sessions {
		session := &e.Sessions[i]
		s.Index("sessions", i, session)
		if days.IsValid() && session.Range.IsValid() && (session.Range.Start.Before(days.Start) || session.Range.End.After(days.End)) {
			reportAt(s, &ruleSessionOutside, []any{session.Range, days}, "sessions", i, "range")
		}
		if session.Track != "" && !e.hasTrack(tracks, session.Track) {
			reportAt(s, &ruleSessionTrack, []any{session.Track}, "sessions", i, "track")
		}
		for j, id := range session.Speakers {
			if !known.hasPerson(id) {
				reportAt(s, &ruleSessionSpeaker, []any{id}, "sessions", i, "speakers", j)
			}
		}
	}
}

// hasTrack reports whether the event has a track; indexed are its names where they are many.
func (e *Event) hasTrack(indexed map[string]struct{}, name string) bool {
	if indexed != nil {
		_, ok := indexed[name]
		return ok
	}
	for i := range e.Tracks {
		if e.Tracks[i].Name == name {
			return true
		}
	}
	return false
}

var ruleSessionOutside = validation.Rule{
	Code: "session.outside", Severity: validation.Warning,
	ID:     "sesi pada %[1]v berada di luar hari kegiatan %[2]v; periksa tanggalnya",
	EN:     "the session on %[1]v lies outside the event's days %[2]v; check its date",
	Source: "a session is part of its event",
}

var ruleSessionTrack = validation.Rule{
	Code: "session.track", Severity: validation.Error,
	ID:     "jalur %[1]q tidak ada dalam daftar tracks; tambahkan atau perbaiki ejaannya",
	EN:     "the track %[1]q is not among the tracks; add it or mend its spelling",
	Source: "a reference leads somewhere",
}
