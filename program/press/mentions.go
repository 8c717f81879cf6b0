package press

import (
	"slices"
	"sort"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
)

// peopleIn returns the people whose mention lies in a span, by their places in a.people.
func (a *article) peopleIn(s Span) []int {
	var found []int
	at := sort.Search(len(a.people), func(i int) bool { return personSpan(&a.people[i]).End > s.Start })
	for i := at; i < len(a.people) && personSpan(&a.people[i]).Start < s.End; i++ {
		found = append(found, i)
	}
	return found
}

// personSpan returns where post and name stand together.
func personSpan(m *participant.Mention) Span {
	return Span{min(m.NameAt.Start, m.PostAt.Start), max(m.NameAt.End, m.PostAt.End)}
}

// datesIn returns the days named in a span.
func (a *article) datesIn(s Span) []locale.DateMention {
	at := sort.Search(len(a.dates), func(i int) bool { return a.dates[i].End > s.Start })
	end := at
	for end < len(a.dates) && a.dates[end].Start < s.End {
		end++
	}
	return a.dates[at:end]
}

// officesIn returns the institutions named in a span.
func (a *article) officesIn(s Span) []officeMention {
	at := sort.Search(len(a.offices), func(i int) bool { return a.offices[i].End > s.Start })
	end := at
	for end < len(a.offices) && a.offices[end].Start < s.End {
		end++
	}
	return a.offices[at:end]
}

// inPost reports whether a span is part of somebody's post.
func inPost(people []participant.Mention, which []int, s Span) bool {
	return slices.ContainsFunc(which, func(i int) bool {
		post := Span(people[i].PostAt)
		return post.overlaps(s)
	})
}
