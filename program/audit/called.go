package audit

import (
	"cmp"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// called is how messages call an event: by its title with region and first days, since
// events of one programme share a title; by its key or id where it has none.
func called(e *program.Event, tag language.Tag) string {
	if e == nil {
		return "–"
	}
	title := cmp.Or(e.Title.Short, e.Title.Text)
	if title == "" {
		return e.Name()
	}
	for _, part := range [...]string{e.Place.HeldIn.String(), days(e, tag)} {
		if part != "" {
			title += ", " + part
		}
	}
	return title
}

func days(e *program.Event, tag language.Tag) string {
	if !e.Schedule.Range.IsValid() {
		return ""
	}
	return locale.Writer{Tag: tag}.FormatRange(e.Schedule.Range, locale.DateLong)
}
