package program

import "github.com/integritas-id/integritas/internal/enum"

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
