package program

import "github.com/integritas-id/integritas/internal/enum"

// Mode is how people take part: in one hall, over a link, both, or by listening to
// a broadcast. An event has a mode, and so may each person: a governor joins by
// video while the others sit in the hall. The zero Mode is unknown.
type Mode uint8

var modeSet = enum.Set[Mode]{Name: "Mode", ID: "cara penyelenggaraan", EN: "mode of an event", Rows: modeRows}

// modeFact is what the table tells of a mode beside its names.
type modeFact struct {
	needsVenue, needsLink bool
	schemaOrg             string
}

func (v Mode) fact() modeFact {
	if int(v) >= len(modeFacts) {
		return modeFact{}
	}
	return modeFacts[v]
}

// NeedsVenue reports whether an event in this mode needs a venue.
func (v Mode) NeedsVenue() bool { return v.fact().needsVenue }

// NeedsLink reports whether an event in this mode needs a link, a platform or a channel.
func (v Mode) NeedsLink() bool { return v.fact().needsLink }

// SchemaOrg returns the mode's eventAttendanceMode of schema.org; empty for an unknown mode.
func (v Mode) SchemaOrg() string { return v.fact().schemaOrg }
