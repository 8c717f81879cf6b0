package press

import (
	"strings"

	"github.com/integritas-id/integritas/civil"
)

// elsewhere are the words with which a report goes over to another event; what follows
// is about that until the report comes back.
var elsewhere = []string{
	"di tempat terpisah", "di lokasi terpisah", "secara terpisah", "terpisah", "di tempat lain", "di tempat berbeda", "di lokasi berbeda", "di lokasi lain", "di lain tempat", "di kesempatan lain",
	"di kesempatan berbeda", "di kesempatan terpisah", "pada kesempatan lain", "pada kesempatan berbeda", "pada kesempatan terpisah", "pada hari yang sama", "di hari yang sama", "di hari sama",
	"pada waktu yang sama di", "sementara di", "sementara itu di", "adapun di", "di agenda lain", "kabar lain", "berita lain", "selain itu di",
}

// earlier are the words with which a paragraph goes back in time.
var earlier = []string{
	"sebelumnya", "sehari sebelumnya", "sepekan sebelumnya", "seminggu sebelumnya", "sebulan sebelumnya", "setahun sebelumnya", "beberapa waktu lalu", "pekan lalu", "minggu lalu", "bulan lalu", "tahun lalu", "pada tahun lalu", "kemarin lusa",
	"diberitakan sebelumnya", "seperti diberitakan", "diketahui sebelumnya", "pada kesempatan sebelumnya", "tahun sebelumnya", "pada tahun sebelumnya", "dua hari sebelumnya", "tiga hari sebelumnya",
}

// past are words of what was before, within a sentence.
var past = []string{"pekan lalu", "bulan lalu", "tahun lalu", "beberapa waktu lalu", "pernah digelar", "pernah menggelar", "telah lebih dulu", "telah dilaksanakan pada", "sudah dilaksanakan pada", "terakhir kali digelar"}

// markOthers marks the sentences that are not about the event drafted. Where the report
// goes over to another one, it comes back with a name that was told before.
func (a *article) markOthers() {
	away, line := false, -1
	back := -1 // the line up to which it goes back in time
	told := map[string]bool{}
	isOver := len(a.sentences) > 0 && (hasPhrase(a.sentences[0].words, past) || wordOf(a.sentences[0].words, " kemarin ") >= 0)
	for i := range a.sentences {
		s := &a.sentences[i]
		if s.line != line {
			away = away && !a.comesBack(i, told)
			line = s.line
		}
		switch {
		case a.goesElsewhere(s):
			away = true
		case beginsWith(s.words, earlier):
			back = s.line
		}
		s.other = away || back == s.line
		if i > 0 { // the lead tells of the event, be it of last week, and what is to come then is another
			s.other = s.other || hasPhrase(s.words, past) || isOver && hasPhrase(s.words, coming) && len(a.datesIn(s.Span)) > 0
		}
		if !s.other {
			for _, p := range a.peopleIn(s.Span) {
				told[a.people[p].Name.Full] = true
			}
		}
	}
}

// goesElsewhere reports whether a sentence begins with a place or time apart.
func (a *article) goesElsewhere(s *sentence) bool {
	for _, phrase := range elsewhere {
		if !startsWith(s.words, phrase) {
			continue
		}
		n := strings.Count(phrase, " ") + 1
		switch phrase {
		case "sementara di", "sementara itu di", "adapun di", "selain itu di":
			return n < len(s.words) && s.words[n].capital
		}
		return true
	}
	return false
}

// comesBack reports whether a sentence names somebody of those told before.
func (a *article) comesBack(i int, told map[string]bool) bool {
	for _, p := range a.peopleIn(a.sentences[i].Span) {
		if told[a.people[p].Name.Full] {
			return true
		}
	}
	return false
}

// markOtherDays marks the sentences whose only days are not those of the event.
func (a *article) markOtherDays(event civil.Range) {
	if event.IsZero() {
		return
	}
	for i := range a.sentences {
		s := &a.sentences[i]
		days, same := 0, false
		for _, m := range a.datesIn(s.Span) {
			r := m.Reading.Range
			if r.IsZero() || isDayOfSaying(s.words, m) || isDayOfRelease(s.words, m) {
				continue
			}
			days++
			same = same || !r.End.Before(event.Start) && !event.End.Before(r.Start)
		}
		if days > 0 && !same || days == 0 && tellsOtherMonth(s.words, event) {
			s.other = true
		}
	}
}

// tellsOtherMonth reports whether a sentence begins with a month that is not the event's:
// "Pada Juli 2023, pemerintah kota telah mengadakan …".
func tellsOtherMonth(words []word, event civil.Range) bool {
	for k := range min(3, max(0, len(words)-1)) {
		month := monthOf(words[k].low)
		if month == 0 || !isYear(words[k+1].low) {
			continue
		}
		at := yearOf(words[k+1].low)*12 + month
		return at < event.Start.Year()*12+int(event.Start.Month()) || at > event.End.Year()*12+int(event.End.Month())
	}
	return false
}
