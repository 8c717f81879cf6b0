package program

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// checkTold holds what is told twice in one record, as printed and as read, or in two
// records of one thing: the number of a figure and its text, the ordinal of a claim and its
// words, an index of one region and year, a follow-up and the day of the event.
func (e *Event) checkTold(s *validation.Scope) {
	for i := range e.Figures {
		if printed, ok := e.Figures[i].contradicts(); ok {
			reportAt(s, &ruleFigureText, []any{printed}, "figures", i, "value")
		}
	}
	for i := range e.Claims {
		if c := &e.Claims[i]; c.Ordinal > 0 {
			if n := ordinalIn(c.Text); n > 0 && n != c.Ordinal {
				reportAt(s, &ruleClaimText, []any{n, c.Ordinal}, "claims", i, "ordinal")
			}
		}
	}
	e.checkSpeakers(s)
	if !e.hasConflictIn("/readings") {
		reportTwice(s, "readings", e.Readings, &ruleReadingTwice, func(r *Reading) string { return r.Index.String() + r.Area.Code.String() }, contradictsReading)
	}
	for i := range e.FollowUps {
		if due := e.FollowUps[i].Due; !due.IsZero() && due.Before(e.Schedule.Range.Start) {
			reportAt(s, &ruleFollowUpEarly, []any{due}, "follow_ups", i, "due")
		}
	}
}

// contradicts returns the number that a figure's text prints, where that is one alone, in
// digits, and neither end of the figure.
func (f *Figure) contradicts() (printed float64, ok bool) {
	value, known := f.Value.Value()
	if !known || f.Approx {
		return 0, false
	}
	found := 0
	for word := range strings.FieldsSeq(f.Text) {
		word = strings.Trim(word, ".,;:()")
		if word == "" || word[0] < '0' || word[0] > '9' {
			if isScale(word) {
				return 0, false
			}
			continue
		}
		n, err := locale.ParseNumber(word)
		if err != nil {
			return 0, false // 2–3, 29/30
		}
		printed = n
		found++
	}
	to, isRange := f.To.Value()
	return printed, found == 1 && printed != value && !(isRange && printed == to)
}

// isScale reports whether a word multiplies the number before it.
func isScale(word string) bool {
	for _, scale := range [...]string{"ratus", "ribu", "juta", "miliar", "milyar", "triliun", "lusin", "kodi"} {
		if strings.EqualFold(word, scale) {
			return true
		}
	}
	return false
}

// ordinalWords are the ordinals of claims as they are written, from the first.
var ordinalWords = [...]string{"pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh"}

// ordinalIn returns the ordinal that a text tells in words, 0 where it tells none or several.
func ordinalIn(text string) int {
	found := 0
	for word := range strings.FieldsSeq(text) {
		for i, ordinal := range ordinalWords {
			if strings.EqualFold(strings.Trim(word, ".,;:()"), ordinal) {
				if found != 0 {
					return 0
				}
				found = i + 1
			}
		}
	}
	return found
}

// contradictsReading reports whether two readings give one index of one region, year and
// category of institutions two values.
func contradictsReading(a, b *Reading) bool {
	x, known := a.Value.Value()
	y, alsoKnown := b.Value.Value()
	return known && alsoKnown && x != y && a.Index != 0 && a.Index == b.Index && a.Year != 0 && a.Year == b.Year &&
		a.Area.Code == b.Area.Code && a.Area.Name == b.Area.Name && a.Name == b.Name && a.Source == b.Source && a.By == b.By
}

var ruleFigureText = validation.Rule{
	Code: "figure.text", Severity: validation.Warning,
	ID:     "teks tercetaknya menyebut %[1]v; periksa nilai atau teksnya",
	EN:     "the printed text says %[1]v; check the value or the text",
	Source: "one number is one number",
}

var ruleClaimText = validation.Rule{
	Code: "claim.text", Severity: validation.Warning,
	ID:     "teksnya menyebut urutan ke-%[1]d, tetapi urutannya diisi %[2]d; periksa keduanya",
	EN:     "the text tells number %[1]d, yet the ordinal is %[2]d; check both",
	Source: sourceClaims,
}

var ruleReadingTwice = validation.Rule{
	Code: "reading.twice", Severity: validation.Warning,
	ID:     "indeks, wilayah, dan tahun yang sama bernilai lain pada butir ke-%[1]d; periksa keduanya, atau catat pertentangannya",
	EN:     "item %[1]d gives another value for the same index, region and year; check both, or record the conflict",
	Source: sourceTwice,
}

var ruleFollowUpEarly = validation.Rule{
	Code: "follow-up.early", Severity: validation.Warning,
	ID:     "tenggatnya, %[1]v, lebih dulu daripada kegiatannya; periksa tanggalnya",
	EN:     "it is due on %[1]v, before the event; check the date",
	Source: "a follow-up follows the event",
}

// checkSpeakers reports a speaker who teaches in two sessions at one time.
func (e *Event) checkSpeakers(s *validation.Scope) {
	if len(e.Sessions) > fewRecords {
		return // more than one hall; who speaks where is for the agenda
	}
	for i := range e.Sessions {
		for j := range i {
			if a, b := &e.Sessions[j], &e.Sessions[i]; a.isAtOnceWith(b) && a.sharesSpeaker(b) {
				reportAt(s, &ruleSpeakerTwice, []any{j + 1}, "sessions", i, "speakers")
			}
		}
	}
}

// isAtOnceWith reports whether two sessions of one day share a minute.
func (s *Session) isAtOnceWith(o *Session) bool {
	if s.Cancelled || o.Cancelled || s.Range != o.Range || s.Range.Len() != 1 || s.From.IsZero() || s.To.IsZero() || o.From.IsZero() || o.To.IsZero() {
		return false
	}
	return s.From.Before(o.To) && o.From.Before(s.To)
}

func (s *Session) sharesSpeaker(o *Session) bool {
	return slices.ContainsFunc(s.Speakers, func(id uuid.UUID) bool { return slices.Contains(o.Speakers, id) })
}

var ruleSpeakerTwice = validation.Rule{
	Code: "session.speaker-twice", Severity: validation.Warning,
	ID:     "narasumber ini juga mengajar pada sesi ke-%[1]d yang berlangsung bersamaan; periksa jam atau narasumbernya",
	EN:     "a speaker teaches in session %[1]d at the same time; check the times or the speakers",
	Source: "nobody is at two places at once",
}
