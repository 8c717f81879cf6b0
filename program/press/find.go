package press

import (
	"unicode/utf8"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
)

// findMentions finds them. What the paper quotes is blanked out for it, and so is
// whatever is no news: offsets stay those of the text.
func (a *article) findMentions(dates locale.DateReader) {
	news := a.news()
	for m := range participant.FindPeople(news) {
		a.people = append(a.people, m)
	}
	a.findVillageHeads()
	for m := range dates.Find(news) {
		a.dates = append(a.dates, m)
	}
	for i := range a.sentences {
		a.findOffices(&a.sentences[i])
	}
}

// news returns the text with everything blanked out that is no news.
func (a *article) news() string {
	b := make([]byte, len(a.text))
	for i := range b {
		b[i] = '\n'
	}
	for _, s := range a.sentences {
		copy(b[s.Start:s.End], a.text[s.Start:s.End])
		if s.End < len(b) && s.End < a.lines[s.line].End {
			b[s.End] = ' '
		}
	}
	for _, q := range a.inQuote {
		for i := q.Start; i < q.End; i++ {
			b[i] = ' '
		}
		b[q.Start] = '\n'
	}
	a.blankAsides(b)
	for at := 0; at < len(b); { // what was no text stays none, in the same place
		r, size := utf8.DecodeRune(b[at:])
		if r == utf8.RuneError && size == 1 {
			b[at] = ' '
		}
		at += size
	}
	return string(b)
}

// blankAsides blanks out the word that stands between a post and its holder: "Ketua KPK
// sementara X".
func (a *article) blankAsides(news []byte) {
	for i := range a.sentences {
		words := a.sentences[i].words
		for k := 1; k+1 < len(words); k++ {
			if words[k].low == "sementara" && words[k-1].capital && words[k-1].stop == 0 && words[k].stop == 0 && words[k+1].capital {
				for at := words[k].Start; at < words[k].End; at++ {
					news[at] = ' '
				}
			}
		}
	}
}

// dayOfPublication returns the day that the newsroom's lines or the dateline tell.
func (a *article) dayOfPublication() civil.Date {
	for _, l := range a.lines {
		words := ""
		switch {
		case l.kind == PartByline:
			words = l.In(a.text)
		case l.kind == PartUnread && l.datelineEnd > l.Start:
			words = a.text[l.Start:l.datelineEnd]
		}
		if len(words) > 300 {
			continue
		}
		for m := range (locale.DateReader{}).Find(words) {
			if r := m.Reading.Range; !r.IsZero() && r.Start == r.End {
				return r.Start
			}
		}
	}
	return civil.Date{}
}
