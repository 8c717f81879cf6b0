package program

import (
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// PrintedDate is a date as a source prints it, beside its reading.
type PrintedDate struct {
	Text    string      `json:"text,omitempty"`    // "Senin (6/7)"
	Range   civil.Range `json:"range,omitzero"`    // how it was read; zero where it cannot be
	Weekday Weekday     `json:"weekday,omitempty"` // as printed; where it is left out, the one that Text begins with
	Source  string      `json:"source,omitempty"`  // id of the source
}

// ParsePrintedDate reads a date as a source prints it, with the reader for texts without a
// year. The text is kept whatever comes of it: an error is that of
// [locale.DateReader.Parse], beside a PrintedDate without a range. A month without a
// day, "Juli 2023", is the whole month. A weekday that does not fit changes nothing;
// the check reports it.
func ParsePrintedDate(text string, reader locale.DateReader) (PrintedDate, error) {
	p := PrintedDate{Text: text, Weekday: leadingWeekday(text)}
	reading, err := reader.Parse(text)
	if err == nil {
		p.Range = reading.Range
		return p, nil
	}
	if month, ok := readMonth(text, reader); ok {
		p.Range = month
		return p, nil
	}
	return p, err
}

// readMonth reads a month without a day.
func readMonth(text string, reader locale.DateReader) (civil.Range, bool) {
	if strings.ContainsAny(text, "/-") {
		return civil.Range{}, false // 7/2023 may be a day
	}
	first, err := reader.Parse("1 " + strings.TrimSpace(text))
	if err != nil || first.Range.Start != first.Range.End || first.Range.Start.Day() != 1 {
		return civil.Range{}, false
	}
	start := first.Range.Start
	next, err := civil.NewDate(start.Year()+int(start.Month())/12, start.Month()%12+1, 1)
	if err != nil {
		return civil.Range{}, false
	}
	return civil.Range{Start: start, End: next.AddDays(-1)}, true
}

// Check reports a printed weekday that is not that of the date read, of the first
// day or of another.
func (p *PrintedDate) Check(s *validation.Scope) {
	if !p.Range.IsZero() && !p.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
	p.checkReading(s)
	day, first := leadingWeekday(p.Text), p.Range.Start
	if first.IsZero() && (day != 0 || p.Weekday != 0) {
		if reading, err := locale.ParseDate(p.Text); err == nil {
			first = reading.Range.Start
		}
	}
	if day == 0 || p.Weekday != 0 && !first.IsZero() && day == WeekdayOf(first) {
		day = p.Weekday // where the text speaks against nothing, what was read from it may
	}
	checkWeekday(s, "weekday", day, first)
	if day == 0 || first.IsZero() || day == WeekdayOf(first) {
		p.checkLaterWeekdays(s, first)
	}
}

// checkReading reports days that are not those which the text says, read in the year
// recorded. A text that no reader knows speaks against nothing.
func (p *PrintedDate) checkReading(s *validation.Scope) {
	if p.Text == "" || p.Range.Start.IsZero() {
		return
	}
	reader := locale.DateReader{Year: p.Range.Start.Year()}
	reading, err := reader.Parse(p.Text)
	if err != nil {
		month, ok := readMonth(p.Text, reader)
		if !ok {
			return
		}
		reading.Range = month
	}
	if reading.Range.IsValid() && reading.Range != p.Range {
		s.Report("range", &rulePrintedReading, reading.Range)
	}
}

// checkLaterWeekdays reports "Selasa-Kamis (25-26 Februari 2025)", whose first weekday
// fits and whose second does not. It reads the text again where it names several days.
func (p *PrintedDate) checkLaterWeekdays(s *validation.Scope, first civil.Date) {
	if p.Text == "" || first.IsZero() || p.Range.Start == p.Range.End {
		return
	}
	reading, err := locale.DateReader{Year: first.Year()}.Parse(p.Text)
	if err == nil && reading.Range == p.Range && reading.HasWeekday && !reading.WeekdayMatches {
		s.Report("text", &ruleWeekdayLater, p.Range.End, WeekdayOf(p.Range.End))
	}
}

var rulePrintedReading = validation.Rule{
	Code: "schedule.printed", Severity: validation.Warning,
	ID:     "teks yang tercetak berarti %[1]v, bukan tanggal yang tercatat; cocokkan keduanya",
	EN:     "the printed text means %[1]v, which is not what is recorded; compare the two",
	Source: "what is printed and how it was read belong together",
}

var ruleWeekdayLater = validation.Rule{
	Code: "schedule.weekday-later", Severity: validation.Warning,
	ID:     "salah satu hari yang tercetak tidak cocok dengan tanggalnya; %[1]v adalah hari %[2]v",
	EN:     "one of the weekdays printed is not that of its day; %[1]v is a %[2]v",
	Source: sourceWeekday,
}
