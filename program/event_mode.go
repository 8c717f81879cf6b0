package program

import "github.com/integritas-id/integritas/validation"

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
	ID:     "kegiatan %[1]v memerlukan tautan, platform, atau saluran; isi salah satunya",
	EN:     "an event that is %[1]v needs a link, a platform or a channel; fill in one",
	Source: sourceMode,
}

var ruleModeContradiction = validation.Rule{
	Code: "mode.contradiction", Severity: validation.Warning,
	ID:     "kegiatan tercatat %[1]v, tetapi diikuti melalui platform daring; mungkin yang dimaksud hibrida atau daring",
	EN:     "the event is recorded as %[1]v, yet runs over an online platform; hybrid or online may be meant",
	Source: sourceMode,
}
