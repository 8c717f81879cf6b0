package schemaorg

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
)

// ErrNoDate says that an event cannot be announced: it is only proposed, or never had
// a date.
var ErrNoDate = errors.New("schemaorg: a proposal or an event that never had a date")

// Writer writes events in the language of its Tag as far as the event leaves a choice;
// the zero Writer in Indonesian.
type Writer struct {
	Tag language.Tag
}

// Marshal is [Writer.Marshal] in Indonesian.
func Marshal(e *program.Event) ([]byte, error) { return Writer{}.Marshal(e) }

// Write is [Writer.Write] in Indonesian.
func Write(out io.Writer, events iter.Seq[*program.Event]) ([]*program.Event, error) {
	return Writer{}.Write(out, events)
}

// Marshal returns one event as a document of its own, or [ErrNoDate].
//
// The status is that of the whole history ([program.Event.SchemaOrgStatus]), and every
// day for which the event was planned before is a previousStartDate. A postponed event
// has no other date. Moments bear the offset of their zone; where clock times or zone
// are not known a date is the day alone.
func (w Writer) Marshal(e *program.Event) ([]byte, error) {
	if !isDated(e) {
		return nil, ErrNoDate
	}
	doc := eventOf(e, w.Tag)
	doc.Context = context
	return json.Marshal(doc)
}

// Write writes all events as one document, indented, in the order given, and returns
// those that were left out because of [ErrNoDate].
func (w Writer) Write(out io.Writer, events iter.Seq[*program.Event]) (omitted []*program.Event, err error) {
	doc := struct {
		Context string   `json:"@context"`
		Graph   []*event `json:"@graph"`
	}{context, []*event{}}
	if out == nil {
		return nil, fmt.Errorf("schemaorg: no writer: %w", fs.ErrInvalid)
	}
	if events == nil {
		events = func(func(*program.Event) bool) {}
	}
	for e := range events {
		if !isDated(e) {
			omitted = append(omitted, e)
			continue
		}
		doc.Graph = append(doc.Graph, eventOf(e, w.Tag))
	}
	enc := json.NewEncoder(out)
	enc.SetIndent("", "  ")
	if err := enc.Encode(doc); err != nil {
		return omitted, fmt.Errorf("schemaorg: %w", err)
	}
	return omitted, nil
}

func isDated(e *program.Event) bool {
	return e != nil && e.Status != program.StatusProposed && (!e.Schedule.Range.Start.IsZero() || len(e.PreviousRanges()) > 0)
}
