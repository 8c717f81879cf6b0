package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// PrintedDate is a date as a source prints it, beside its reading.
type PrintedDate struct {
	Text    string      `json:"text,omitempty"`   // "Senin (6/7)"
	Range   civil.Range `json:"range,omitzero"`   // how it was read; zero where it cannot be
	Weekday Weekday     `json:"weekday,omitzero"` // as printed; where it is left out, the one that Text begins with
	Source  string      `json:"source,omitempty"` // id of the source
}

// ReadPrinted reads a date as a source prints it, with the reader for texts without a
// year. The text is kept whatever comes of it: an error is that of
// [locale.DateReader.Parse], beside a PrintedDate without a range. A weekday that does
// not fit changes nothing; the check reports it.
func ReadPrinted(text string, reader locale.DateReader) (PrintedDate, error) {
	p := PrintedDate{Text: text, Weekday: leadingWeekday(text)}
	reading, err := reader.Parse(text)
	if err == nil {
		p.Range = reading.Range
	}
	return p, err
}

// Check reports a printed weekday that is not that of the date read.
func (p *PrintedDate) Check(s *validation.Scope) {
	if !p.Range.IsZero() && !p.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
	day := p.Weekday
	if day == 0 {
		day = leadingWeekday(p.Text)
	}
	first := p.Range.Start
	if first.IsZero() && day != 0 {
		if reading, err := locale.ParseDate(p.Text); err == nil {
			first = reading.Range.Start
		}
	}
	checkWeekday(s, "weekday", day, first)
}
