package program

import (
	"strings"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// anniversary is a day of the year that events are said to fall on.
type anniversary struct {
	name  string // in small letters, as texts print it
	month time.Month
	day   int
}

// anniversaries are the fixed days that reports name beside events.
var anniversaries = [...]anniversary{
	{"hakordia", time.December, 9},
	{"hari antikorupsi sedunia", time.December, 9},
	{"hari anti korupsi sedunia", time.December, 9},
	{"hari anti-korupsi sedunia", time.December, 9},
	{"hari antikorupsi internasional", time.December, 9},
	{"hari kemerdekaan", time.August, 17},
	{"hut kemerdekaan", time.August, 17},
	{"hari lahir pancasila", time.June, 1},
	{"hari kesaktian pancasila", time.October, 1},
	{"hari sumpah pemuda", time.October, 28},
	{"hari pahlawan", time.November, 10},
	{"hari guru nasional", time.November, 25},
	{"hari ibu", time.December, 22},
	{"hari kartini", time.April, 21},
	{"hari pendidikan nasional", time.May, 2},
	{"hardiknas", time.May, 2},
	{"hari kebangkitan nasional", time.May, 20},
	{"hari keluarga nasional", time.June, 29},
	{"harganas", time.June, 29},
	{"hari anak nasional", time.July, 23},
	{"hari santri", time.October, 22},
	{"hari otonomi daerah", time.April, 25},
	{"hari hak asasi manusia", time.December, 10},
}

// coincidence introduces an anniversary that an event falls on. What is held within
// the commemoration, on the road to it or because of it may be on another day.
var coincidences = [...]string{"bertepatan dengan", "tepat pada", "tepat di hari", "bertepatan"}

// claimedAnniversary returns the anniversary on which a text says something falls, and
// false where it says so of none.
func claimedAnniversary(text string) (anniversary, bool) {
	const longest = 4096 // of a text that is looked through
	if len(text) > longest {
		text = text[:longest]
	}
	if !mayCoincide(text) {
		return anniversary{}, false
	}
	text = strings.ToLower(text)
	for _, word := range coincidences {
		at := strings.Index(text, word)
		if at < 0 {
			continue
		}
		rest := text[at+len(word):]
		if end := strings.IndexAny(rest, ".;\n"); end >= 0 {
			rest = rest[:end]
		}
		if a, ok := anniversaryIn(rest); ok && !isCommemoration(rest) {
			return a, true
		}
	}
	return anniversary{}, false
}

// isCommemoration reports whether what follows the coincidence is an event held for the
// day, which may be on another: "bertepatan dengan puncak peringatan Hakordia".
func isCommemoration(text string) bool {
	for _, word := range [...]string{"peringatan", "puncak", "perayaan", "rangkaian", "pekan", "bulan", "momentum", "menjelang", "road to"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// anniversaryIn returns the first of the anniversaries that a text in small letters names.
func anniversaryIn(text string) (anniversary, bool) {
	for _, a := range anniversaries {
		if strings.Contains(text, a.name) {
			return a, true
		}
	}
	return anniversary{}, false
}

// mayCoincide spares texts that cannot speak of a coincidence the copy in small letters.
func mayCoincide(text string) bool {
	return strings.Contains(text, "tepat")
}

// fallsOn reports whether one of the days is the anniversary.
func (a anniversary) fallsOn(days civil.Range) bool {
	for year := days.Start.Year(); year <= days.End.Year(); year++ {
		if d, err := civil.NewDate(year, a.month, a.day); err == nil && !d.Before(days.Start) && !d.After(days.End) {
			return true
		}
	}
	return false
}

// missed returns the anniversary on which a text says that the days fall and none of
// them does; false where there is none.
func missed(text string, days civil.Range) (anniversary, bool) {
	if !days.IsValid() {
		return anniversary{}, false
	}
	a, says := claimedAnniversary(text)
	return a, says && !a.fallsOn(days)
}

// checkAnniversaries reports texts that say of the event, or of one that it is related
// to, that it falls on an anniversary which none of its days is. A statement about days
// of its own is held against those.
func (e *Event) checkAnniversaries(s *validation.Scope) {
	days := e.Schedule.Range
	if a, ok := missed(e.Title.Text, days); ok {
		reportIn(s, "title", "text", &ruleAnniversary, a.in(days), days)
	}
	if a, ok := missed(e.Schedule.Note, days); ok {
		reportIn(s, "schedule", "note", &ruleAnniversary, a.in(days), days)
	}
	if a, ok := missed(e.Audience.Note, days); ok {
		reportIn(s, "audience", "note", &ruleAnniversary, a.in(days), days)
	}
	for i := range e.Related {
		r := &e.Related[i]
		a, ok := missed(r.Name, r.Range)
		own := r.Range
		if !ok && r.Kind == RelationBeside && r.Range.IsZero() && days.IsValid() {
			name := strings.ToLower(r.Name)
			a, ok = anniversaryIn(name)
			ok, own = ok && !isCommemoration(name) && !a.fallsOn(days), days
		}
		if ok {
			reportAt(s, &ruleAnniversary, []any{a.in(own), own}, "related", i, "name")
		}
	}
	for i := range e.Statements {
		t := &e.Statements[i]
		if t.Kind == StatementPlan { // of another day
			continue
		}
		own := days
		if !t.Period.IsZero() {
			own = t.Period
		}
		if a, ok := missed(t.Text, own); ok {
			reportAt(s, &ruleAnniversary, []any{a.in(own), own}, "statements", i, "text")
		}
	}
}

// in returns the anniversary of the year in which the days begin.
func (a anniversary) in(days civil.Range) civil.Date {
	return civil.MustDate(days.Start.Year(), a.month, a.day)
}

var ruleAnniversary = validation.Rule{
	Code: "event.anniversary", Severity: validation.Warning,
	ID:     "disebut bertepatan dengan peringatan pada %[1]v, padahal harinya %[2]v; periksa tanggalnya, atau tulis dalam rangka atau menjelang",
	EN:     "it is said to fall on an anniversary of %[1]v, yet its days are %[2]v; check them, or say that it was held within or ahead of it",
	Source: "the calendar",
}
