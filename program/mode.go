package program

import (
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Mode is how people take part: in one hall, over a link, both, or by listening to
// a broadcast. An event has a mode, and so may each person: a governor joins by
// video while the others sit in the hall. The zero Mode is unknown.
type Mode uint8

// The modes.
const (
	ModeOffline   Mode = iota + 1 // luring, tatap muka: needs a venue
	ModeOnline                    // daring: needs a link
	ModeHybrid                    // hibrida: needs a venue and a link
	ModeBroadcast                 // siaran: radio or television, one way; needs a channel
)

var modeSet = enum.Set[Mode]{Name: "Mode", ID: "cara penyelenggaraan", EN: "mode of an event", Rows: []enum.Row{
	ModeOffline:   {Code: "luring", ID: "Luring", EN: "Offline", Synonyms: "tatap muka|klasikal|luar jaringan|in person|onsite|on-site"},
	ModeOnline:    {Code: "daring", ID: "Daring", EN: "Online", Synonyms: "virtual|zoom|dalam jaringan|zoom meeting|konferensi video|video conference|vicon|telekonferensi"},
	ModeHybrid:    {Code: "hibrida", ID: "Hibrida", EN: "Hybrid", Synonyms: "luring dan daring|daring dan luring|hibrid|blended|campuran"},
	ModeBroadcast: {Code: "siaran", ID: "Siaran", EN: "Broadcast", Synonyms: "radio|televisi|siaran langsung|on air"},
}}

// NeedsVenue reports whether an event in this mode needs a venue.
func (v Mode) NeedsVenue() bool { return v == ModeOffline || v == ModeHybrid }

// NeedsLink reports whether an event in this mode needs a link, a platform or a channel.
func (v Mode) NeedsLink() bool { return v == ModeOnline || v == ModeHybrid || v == ModeBroadcast }

// SchemaOrg returns the mode's eventAttendanceMode of schema.org; empty for an unknown mode.
func (v Mode) SchemaOrg() string {
	switch v {
	case ModeOffline:
		return "OfflineEventAttendanceMode"
	case ModeOnline, ModeBroadcast:
		return "OnlineEventAttendanceMode"
	case ModeHybrid:
		return "MixedEventAttendanceMode"
	}
	return ""
}

// checkMode reports where place and mode do not fit. An event without a date or a
// mode may not know its place yet.
func (e *Event) checkMode(s *validation.Scope) {
	if e.Mode == 0 || e.Status == StatusCancelled || !e.Status.NeedsDate() {
		return
	}
	hasVenue := !e.Place.Venue.IsZero()
	hasLink := len(e.Place.Links) > 0
	if e.Mode.NeedsVenue() && !hasVenue {
		reportIn(s, "place", "venue", &ruleModeVenue, e.Mode)
	}
	if e.Mode.NeedsLink() && !hasLink {
		reportIn(s, "place", "links", &ruleModeLink, e.Mode)
	}
	for i := range e.Place.Links {
		if mode, err := ParseMode(e.Place.Links[i].Platform); e.Mode == ModeOffline && err == nil && mode == ModeOnline {
			s.Report("mode", &ruleModeContradiction, e.Mode)
			break
		}
	}
}

const sourceMode = "schema.org EventAttendanceModeEnumeration"

var ruleModeVenue = validation.Rule{
	Code: "mode.venue", Severity: validation.Warning,
	ID:     "kegiatan %[1]v memerlukan tempat; isi nama gedung atau ruangnya",
	EN:     "an event that is %[1]v needs a venue; fill in the building or room",
	Source: sourceMode,
}

var ruleModeLink = validation.Rule{
	Code: "mode.link", Severity: validation.Warning,
	ID:     "kegiatan %[1]v memerlukan tautan, platform atau saluran; isi salah satunya",
	EN:     "an event that is %[1]v needs a link, a platform or a channel; fill in one",
	Source: sourceMode,
}

var ruleModeContradiction = validation.Rule{
	Code: "mode.contradiction", Severity: validation.Warning,
	ID:     "kegiatan tercatat %[1]v, tetapi diikuti melalui platform daring; mungkin yang dimaksud hibrida atau daring",
	EN:     "the event is recorded as %[1]v, yet runs over an online platform; hybrid or online may be meant",
	Source: sourceMode,
}
