package press

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// readSchedule reads the days, the clock and whether the event took place or is to come.
func (b *builder) readSchedule() {
	in, m, ok := b.eventDay(false)
	if !ok {
		in, m, ok = b.eventDay(true)
	}
	if !ok {
		b.readLoneWeekday()
		b.readYesterday()
		b.readLoneClock()
		return
	}
	s := &b.event.Schedule
	at := Span{m.Start, m.End}
	text := clean(at.In(b.text))
	s.Range = m.Reading.Range
	s.Weekday = weekdayIn(text)
	if s.Weekday == 0 {
		s.Weekday = b.weekdayBefore(&at)
	}
	s.Printed = []program.PrintedDate{{Text: clean(b.closed(at)), Range: s.Range, Weekday: s.Weekday, Source: b.sourceID()}}
	b.fact(Said, at, "/schedule/printed/0")
	if !s.Range.IsZero() {
		b.fact(Said, at, "/schedule/range")
	}
	if s.Weekday != 0 {
		b.fact(Said, at, "/schedule/weekday")
	}
	b.readWholeRange()
	b.readClock(in, m)
	b.setStatus(in, at)
}

// sourceID returns the id of the report among the sources, "" where nothing is known of it.
func (b *builder) sourceID() string {
	if len(b.event.Sources) == 0 {
		return ""
	}
	return b.event.Sources[0].ID
}

// eventDay returns the day of the event and its sentence: the first that is told of it,
// preferring what is told outside a speaker's line, and what can be read. Of old, days long
// before the report count as well: the line that dates it may be that of an archive.
func (b *builder) eventDay(old bool) (in int, day locale.DateMention, ok bool) {
	best := 0
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		dates := b.datesIn(s.Span)
		isComing := len(dates) > 0 && hasPhrase(s.words, coming)
		for _, m := range dates {
			if m.Reading.Range.IsZero() && m.Code != locale.CodeIncomplete || !old && b.isLongAgo(m) || b.isOtherDay(s, m) || isDayOfRelease(s.words, m) {
				continue
			}
			if score := b.dayScore(i, m, isComing); score > best {
				in, day, ok, best = i, m, true, score
			}
		}
	}
	return in, day, ok
}

// dayScore says how likely a day of a sentence is that of the event.
func (b *builder) dayScore(in int, m locale.DateMention, isComing bool) int {
	words, score := b.sentences[in].words, 10
	if isComing {
		score -= 6
		if m.Reading.HasWeekday {
			score++ // before the day of something that is only spoken about
		}
	}
	if m.Reading.Range.IsZero() {
		score -= 3
	}
	switch {
	case startsWith(words, "sedangkan"):
		score -= 20 // of a part beside another
	case startsWith(words, "keesokan") || startsWith(words, "esoknya") || startsWith(words, "sehari sebelumnya"):
		score -= 5
	}
	if isDayOfSaying(words, m) {
		score -= 7
	}
	if k := wordFrom(words, m.End); k < len(words) && words[k].low == "lalu" {
		score -= 4 // 16 Mei lalu: another event, where a day stands without it
	}
	if b.titleIn >= 0 && in > b.titleIn+12 {
		score -= 4
	}
	if !b.published.IsZero() && m.Reading.Range.Start.After(b.published) && score > 5 {
		score -= 2
	}
	return score
}

// isOtherDay reports whether a day is told for something else: the day since which, of a
// decree, the name of a commemoration, a deadline.
func (b *builder) isOtherDay(s *sentence, m locale.DateMention) bool {
	at := wordFrom(s.words, m.Start)
	if end := wordFrom(s.words, m.End); end < len(s.words) && s.words[end].low == "lalu" && wordOf(wordsBefore(s.words, at, 3), " dimulai bermula berawal ") >= 0 {
		return true // when the series began
	}
	for k := max(0, at-4); k < at; k++ {
		switch s.words[k].low {
		case "sejak", "tertanggal", "lahir", "nomor", "peraturan", "undang-undang", "batas", "paling", "hingga", "sampai", "sebelum", "setiap", "jatuh", "diperingati", "memperingati", "tenggat", "deadline", "per", "berlaku":
			return true
		}
	}
	return false
}

// readWholeRange takes the days of the whole event where a sentence tells how long it goes on,
// "berlangsung selama dua hari, 9–10 Desember", and the day read before is one of them.
func (b *builder) readWholeRange() {
	day := b.event.Schedule.Range
	if day.IsZero() || day.Start != day.End {
		return
	}
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || wordOf(s.words, " selama berlangsung digelar dilaksanakan diselenggarakan ") < 0 {
			continue
		}
		for _, m := range b.datesIn(s.Span) {
			r := m.Reading.Range
			if r.IsZero() || r.Start == r.End || day.Start.Before(r.Start) || r.End.Before(day.End) || r.Start.AddDays(mostDays).Before(r.End) {
				continue
			}
			at := Span{m.Start, m.End}
			printed := program.PrintedDate{Text: clean(b.closed(at)), Range: r, Source: b.event.Schedule.Printed[0].Source}
			b.event.Schedule.Printed = append(b.event.Schedule.Printed, printed)
			b.event.Schedule.Range, b.event.Schedule.Weekday = r, 0
			b.facts = slices.DeleteFunc(b.facts, func(f Fact) bool { return f.Path == "/schedule/range" || f.Path == "/schedule/weekday" })
			b.fact(Said, at, "/schedule/range")
			b.fact(Said, at, "/schedule/printed/1")
			return
		}
	}
}

// mostDays is how long an event of one report goes on at most.
const mostDays = 14

// isLongAgo reports whether a day is more than a year before the report.
func (b *builder) isLongAgo(m locale.DateMention) bool {
	r := m.Reading.Range
	return !b.published.IsZero() && !r.IsZero() && r.End.Before(b.published.AddDays(-400))
}

// weekdayIn returns the weekday that a printed day begins with.
func weekdayIn(text string) program.Weekday {
	p, _ := program.ParsePrintedDate(text, locale.DateReader{Year: 2024}) // only the weekday is taken
	return p.Weekday
}

// weekdayBefore returns the weekday that stands before a day in brackets or behind a
// comma, and takes it into the span.
func (b *builder) weekdayBefore(at *Span) program.Weekday {
	before := strings.TrimRight(b.text[max(0, at.Start-20):at.Start], " (,")
	end := max(0, at.Start-20) + len(before)
	start := end - len(before) + strings.LastIndexAny(before, " \n(,") + 1
	day := weekdayIn(b.text[start:end] + ",")
	if day != 0 {
		at.Start = start
	}
	return day
}

// readLoneWeekday reads "di Palembang, Kamis," by the day of publication: the same day
// or the one before.
func (b *builder) readLoneWeekday() {
	if b.titleIn < 0 || hasPhrase(b.sentences[b.titleIn].words, coming) {
		return // a day of saying it, where the event is to come
	}
	for i := b.titleIn; i < min(len(b.sentences), b.titleIn+3); i++ {
		s := &b.sentences[i]
		if s.other || hasPhrase(s.words, coming) {
			continue
		}
		for k, w := range s.words {
			day := weekdayIn(w.low + ",")
			if day == 0 || !w.capital || len(w.low) < 4 || len(b.datesIn(w.Span)) > 0 || k > 0 && s.words[k-1].low == "setiap" {
				continue
			}
			sched := &b.event.Schedule
			sched.Weekday = day
			sched.Printed = []program.PrintedDate{{Text: w.In(b.text), Weekday: day}}
			b.fact(Said, w.Span, "/schedule/weekday")
			b.fact(Said, w.Span, "/schedule/printed/0")
			for back := range 2 {
				if on := b.published; !on.IsZero() && program.WeekdayOf(on.AddDays(-back)) == day {
					sched.Range = civil.Range{Start: on.AddDays(-back), End: on.AddDays(-back)}
					sched.Printed[0].Range = sched.Range
					b.fact(Implied, w.Span, "/schedule/range")
					b.setStatus(i, w.Span)
				}
			}
			return
		}
	}
}

// readYesterday reads "kemarin" in the sentence that names the event, where the day of
// publication is known and no other day is told.
func (b *builder) readYesterday() {
	if b.titleIn < 0 || b.published.IsZero() || len(b.event.Schedule.Printed) > 0 {
		return
	}
	words := b.sentences[b.titleIn].words
	k := wordOf(words, " kemarin ")
	if k < 0 || k+1 < len(words) && words[k+1].low == "lusa" {
		return
	}
	on := b.published.AddDays(-1)
	b.event.Schedule.Range = civil.Range{Start: on, End: on}
	b.event.Schedule.Printed = []program.PrintedDate{{Text: words[k].In(b.text), Range: b.event.Schedule.Range, Source: b.sourceID()}}
	b.fact(Implied, words[k].Span, "/schedule/range")
	b.fact(Said, words[k].Span, "/schedule/printed/0")
	b.setStatus(b.titleIn, words[k].Span)
}

// readClock reads the clock of the day, or one told in the same sentence or the next.
func (b *builder) readClock(in int, day locale.DateMention) {
	if day.Reading.HasClock {
		b.setClock(day)
		return
	}
	for i := in; i < min(in+2, len(b.sentences)); i++ {
		if i > in && !b.tellsOfEvent(&b.sentences[i]) && wordOf(b.sentences[i].words, " dimulai mulai berlangsung digelar pukul ") < 0 {
			continue // when somebody arrived
		}
		for _, m := range b.datesIn(b.sentences[i].Span) {
			if m.Reading.HasClock && m.Reading.Range.IsZero() && m.Code == "" && !b.sentences[i].other {
				b.setClock(m)
				return
			}
		}
	}
}

// readLoneClock reads the clock of an event whose day is not told, "Acara yang dimulai pukul
// 08.30 WIB".
func (b *builder) readLoneClock() {
	for i := range min(len(b.sentences), max(0, b.titleIn)+4) {
		s := &b.sentences[i]
		if s.other || !b.tellsOfEvent(s) {
			continue
		}
		for _, m := range b.datesIn(s.Span) {
			if m.Reading.HasClock && m.Reading.Range.IsZero() && m.Code == "" {
				b.setClock(m)
				return
			}
		}
	}
}

func (b *builder) setClock(m locale.DateMention) {
	s := &b.event.Schedule
	r := m.Reading
	if !r.From.IsZero() && !r.To.IsZero() && !r.From.Before(r.To) {
		return
	}
	s.From, s.To, s.OpenEnd, s.Zone = r.From, r.To, r.OpenEnd && r.To.IsZero(), r.Zone
	at := Span{m.Start, m.End}
	b.fact(Said, at, "/schedule/from")
	if !s.To.IsZero() {
		b.fact(Said, at, "/schedule/to")
	}
	if s.Zone != 0 {
		b.fact(Said, at, "/schedule/zone")
	}
}

// setStatus tells whether the event took place or is to come.
func (b *builder) setStatus(in int, at Span) {
	day := b.event.Schedule.Range
	if day.IsZero() {
		return
	}
	switch {
	case hasPhrase(b.sentences[in].words, coming) || !b.published.IsZero() && day.Start.After(b.published):
		b.event.Status = program.StatusPlanned
	default:
		b.event.Status = program.StatusFinished
	}
	b.fact(Implied, at, "/status")
}

// coming are words of what is still to come, within a sentence.
var coming = []string{
	"akan digelar", "akan dilaksanakan", "akan diselenggarakan", "akan diadakan", "akan berlangsung", "akan menggelar", "akan dilanjutkan", "akan singgah", "akan kembali", "bakal digelar", "bakal dilaksanakan", "bakal diselenggarakan", "bakal diadakan", "bakal berlangsung", "bakal menggelar", "akan mengadakan", "bakal mengadakan", "dijadwalkan", "direncanakan",
	"pekan depan", "minggu depan", "bulan depan", "tahun depan", "mendatang", "berencana",
}
