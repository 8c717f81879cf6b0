package nation

import (
	"bytes"

	"github.com/google/uuid"
	"github.com/klauspost/compress/zstd"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// Kind says what the records of a batch are. It is a bare number, as an engine's coders
// know no types of ours.
type Kind = int

// The kinds of records. Each travels as its JSON, which has been read strictly once.
const (
	KindEvent      Kind = iota + 1 // program.Event
	KindAttendance                 // attend.Attendance
	KindListed                     // Listed
)

// Batch is records of one kind that follow one another in a file and are about one event.
type Batch struct {
	File  string
	Kind  Kind
	Lines []int  // the line of each record
	Text  []byte // the records, each on a line of its own, packed: see pack
}

// Listed is one person of an attendance list.
type Listed struct {
	Participant participant.Participant `json:"participant"`
	Session     string                  `json:"session,omitempty"`
	State       attend.AttendanceState  `json:"state,omitzero"`
	Unread      bool                    `json:"unread,omitempty"` // the list tells the presence in a word that is not known
}

// Foreign is a recap that was made elsewhere.
type Foreign struct {
	Source Source
	Binary []byte // recap.Recap
}

// Named tells that an event has a key.
type Named struct{ Key, ID string }

// Sink takes what is read out of a file.
type Sink struct {
	Batch   func(event string, b Batch) // of an event by its id
	ByKey   func(key string, b Batch)   // of an event by its key
	Named   func(Named)
	Recap   func(Foreign)
	Problem func(Problem)
	Count   func(name string, n int)
}

// Sum is a number that goes into the summary.
type Sum struct {
	Name string
	N    int
}

// The sums of the summary.
const (
	SumFiles      = "files"
	SumRecords    = "records"
	SumEvents     = "events"
	SumListed     = "listed"
	SumRecaps     = "recaps"
	SumRecapsLost = "recaps_lost"
)

// records yields each record of a batch with its line.
func (b *Batch) records(yield func(Source, []byte) bool) {
	rest := plain(b.Text)
	for _, line := range b.Lines {
		var text []byte
		text, rest, _ = bytes.Cut(rest, []byte("\n"))
		if !yield(Source{b.File, line}, text) {
			return
		}
	}
}

// A batch is packed while it lies between the steps, for there lies the whole nation: the
// records of one event are much alike, and take a tenth of the room. Both may run at once.
var (
	packer, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(1<<20))
	unpacker, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0))
)

func pack(text []byte) []byte { return packer.EncodeAll(text, nil) }

// plain is what was packed. A batch is made here alone, so that it is never damaged.
func plain(packed []byte) []byte {
	text, _ := unpacker.DecodeAll(packed, nil)
	return text
}

// eventID returns the id of an event; of one that has but a key, one that is made of it.
func eventID(e *program.Event) uuid.UUID {
	if e.ID != uuid.Nil || e.Key == "" {
		return e.ID
	}
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte("integritas-event:"+e.Key))
}
