package press

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

// readHolders reads who did something and is told by the post alone: "dibuka oleh
// Sekretaris Daerah". The act goes to the one person of the report who holds the post, and
// where nobody is named with it, to a person without a name.
func (b *builder) readHolders() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		for k := range s.words {
			d, n := longestDeed(passives[:], s.words[k:])
			if n == 0 || d.act == program.ActAttended || s.words[k+n-1].low != "oleh" || k > 0 && s.words[k-1].low == "tidak" {
				continue
			}
			b.readHolder(s, d, Span{s.words[k].Start, s.words[k+n-1].End}, k+n)
		}
	}
}

// readHolder reads the post that begins at a word, and gives its holder the deed.
func (b *builder) readHolder(s *sentence, d deed, verb Span, at int) {
	end := at
	for end < len(s.words) && end < at+10 && (s.words[end].capital || s.words[end].low == "dan" && end+1 < len(s.words) && s.words[end+1].capital) && (end == at || s.words[end-1].stop == 0 || s.words[end-1].stop == '.' && len(s.words[end-1].low) <= 3) {
		end++
	}
	if end == at {
		return
	}
	post := b.whole(Span{s.words[at].Start, s.words[end-1].End})
	if len(b.peopleIn(post)) > 0 {
		return // named, and read with the name
	}
	p, err := participant.ParsePosition(post.In(b.text))
	if err != nil || p.Role == 0 {
		return
	}
	who := b.holderOf(&p)
	if who == twoBearIt {
		return
	}
	if who < 0 {
		if len(b.event.People) >= mostPeople {
			return
		}
		who = len(b.event.People)
		key := strings.ToLower(p.Raw)
		b.byName[key] = who
		b.event.People = append(b.event.People, program.Person{Position: p})
		b.persons = append(b.persons, person{at: post, key: key, there: true})
		b.fact(Said, post, "/people/%d", who)
	}
	b.act(who, d, verb)
}

// holderOf returns who is known with a post: -1 for nobody, twoBearIt for several.
func (b *builder) holderOf(p *participant.Position) int {
	who := -1
	for i := range b.event.People {
		q := &b.event.People[i].Position
		if q.Role != p.Role || !p.Region.IsZero() && !q.Region.IsZero() && p.Region != q.Region || p.Unit != "" && q.Unit != "" && p.Region.IsZero() && !strings.EqualFold(p.Unit, q.Unit) {
			continue
		}
		if who >= 0 {
			return twoBearIt
		}
		who = i
	}
	return who
}
