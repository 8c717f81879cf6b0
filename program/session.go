package program

import (
	"cmp"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// Session (sesi) is a part of an event that has a subject, a time, a room or people
// of its own: a lecture, a track's meeting, an exhibition beside it. What is unknown
// stays zero.
type Session struct {
	ID        string      `json:"id,omitempty"` // within the event; where attendance refers to it
	Title     Text        `json:"title,omitzero"`
	Kind      Kind        `json:"kind,omitempty"`
	Track     string      `json:"track,omitempty"`     // the name of one of the event's tracks
	Programme string      `json:"programme,omitempty"` // where it is another than the event's
	Range     civil.Range `json:"range,omitzero"`      // the day, or the days
	From      civil.Clock `json:"from,omitzero"`       // in the zone of the schedule
	To        civil.Clock `json:"to,omitzero"`
	OpenEnd   bool        `json:"open_end,omitempty"` // "s.d. selesai"
	Venue     Venue       `json:"venue,omitzero"`     // where it is another than the event's
	Room      string      `json:"room,omitempty"`
	Mode      Mode        `json:"mode,omitempty"`
	Links     []Link      `json:"links,omitempty"` // where they are other than the event's
	JP        int         `json:"jp,omitempty"`
	Mandatory bool        `json:"mandatory,omitempty"` // must be attended for a certificate
	Cancelled bool        `json:"cancelled,omitempty"`
	Topics    []Text      `json:"topics,omitempty"`
	Speakers  []uuid.UUID `json:"speakers,omitempty"` // ids of people of the event
	Audience  Audience    `json:"audience,omitzero"`
	Source    string      `json:"source,omitempty"`
}

// Label returns how people call the session: its title, else its kind in the language of
// the tag, else the track, else the id.
func (s *Session) Label(tag language.Tag) string {
	switch {
	case s.Title.Text != "":
		return s.Title.Text
	case s.Kind != 0:
		return s.Kind.Label(tag)
	}
	return cmp.Or(s.Track, s.ID)
}

// Name returns the label in Indonesian: how messages call the session.
func (s *Session) Name() string { return s.Label(language.Indonesian) }

// Minutes returns how long the session lasts by its clock times, on each of its
// days; 0 where they are not known.
func (s *Session) Minutes() int {
	minutes := s.To.Sub(s.From)
	if s.isOverMidnight() {
		minutes += 24 * 60
	}
	return max(0, minutes)
}

// isOverMidnight reports whether the session ends on the day after: earlier by the clock
// than it begins.
func (s *Session) isOverMidnight() bool {
	return !s.From.IsZero() && !s.To.IsZero() && s.To.Before(s.From)
}

// Check reports times that run backwards and a session that nothing names.
func (s *Session) Check(sc *validation.Scope) {
	if s.Title.Text == "" && s.Kind == 0 && s.Track == "" {
		sc.Report("title", &ruleSessionTitle)
	}
	if !s.Range.IsZero() && !s.Range.IsValid() {
		sc.Report("range", &ruleScheduleOrder)
	}
	if !s.From.IsZero() && s.From == s.To {
		sc.Report("to", &ruleScheduleClock)
	}
	if s.OpenEnd && !s.To.IsZero() {
		sc.Report("open_end", &ruleScheduleOpenEnd)
	}
	if s.JP < 0 {
		sc.Report("jp", &ruleScheduleJP)
	}
	sc.Field("venue", &s.Venue)
	validation.Each(sc, "links", s.Links)
	validation.Each(sc, "topics", s.Topics)
	sc.Field("audience", &s.Audience)
}

var ruleSessionTitle = validation.Rule{
	Code: "session.title", Severity: validation.Error,
	ID:     "sesi tanpa judul, jenis, dan jalur; isi salah satunya",
	EN:     "a session without a title, a kind or a track; fill in one",
	Source: "an item of a list says something",
}
