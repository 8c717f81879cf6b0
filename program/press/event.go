package press

import (
	"cmp"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/program"
)

// readEvent reads the event, one stage after another: what it is, when, where and by
// whom, and then what was told there. Each stage stands in a file of its own and adds to the
// builder; it may rest on what the stages before it found, and never on one behind it.
func (b *builder) readEvent() {
	b.markOthers()
	b.readTitle()
	b.readSchedule()
	b.markOtherDays(b.event.Schedule.Range)
	b.markOtherHosts()
	b.readParties()
	b.readPlace()
	b.readThemes()
	b.readPeople()
	b.readHolders()
	b.readStatements()
	b.readAbsences()
	b.readAudience()
	b.readCounts()
	b.readClaims()
	b.readReadings()
	b.readPillars()
	b.readAims()
	b.readRelations()
	b.readAwards()
	b.readLoci()
	b.readHandovers()
	b.dropIdlePeople()
}

// readSource fills in what the text tells about itself.
func (b *builder) readSource(known program.Source) {
	s := known
	if s.Kind == 0 {
		s.Kind = program.SourcePress
	}
	if s.ID == "" {
		s.ID = "berita"
	}
	if s.Published.IsZero() {
		s.Published = b.published
	}
	for _, l := range b.lines {
		if l.kind == PartUnread {
			break
		}
		if l.kind == PartHeadline && s.Title == "" {
			s.Title = clean(l.In(b.text))
			b.fact(Said, l.Span, "/sources/0/title")
		}
	}
	if s.Outlet == "" && s.URL == "" && s.Title == "" && s.Author == "" {
		return
	}
	b.event.Sources = []program.Source{s}
}

// parts returns the whole text in order, each sentence apart.
func (b *builder) parts() []Part {
	var parts []Part
	next := 0
	for i, l := range b.lines {
		if l.kind != PartUnread {
			parts = append(parts, Part{l.kind, l.Span})
			continue
		}
		if d := trimSpan(b.text, Span{l.Start, l.datelineEnd}); d.Start < d.End {
			parts = append(parts, Part{PartByline, d})
		}
		for ; next < len(b.sentences) && b.sentences[next].line == i; next++ {
			kind := PartUnread
			switch words := b.sentences[next].In(b.text); {
			case words[0] == '(' && len(words) < 60 && strings.HasSuffix(strings.TrimRight(words, ". "), ")"):
				kind = PartByline
			case b.sentences[next].other:
				kind = PartOtherEvent
			}
			parts = append(parts, Part{kind, b.sentences[next].Span})
		}
	}
	return parts
}

// draft puts facts and parts into the order of the text.
func (b *builder) draft() Draft {
	slices.SortStableFunc(b.facts, func(x, y Fact) int {
		return cmp.Or(cmp.Compare(x.Words.Start, y.Words.Start), cmp.Compare(x.Words.End, y.Words.End))
	})
	d := Draft{Event: b.event, Facts: b.facts}
	at := 0 // the first fact that may reach into the part
	for _, p := range b.parts() {
		for at < len(b.facts) && b.facts[at].Words.End <= p.Words.Start {
			at++
		}
		if p.Kind == PartUnread {
			for i := at; i < len(b.facts) && b.facts[i].Words.Start < p.Words.End; i++ {
				if b.facts[i].Words.overlaps(p.Words) {
					p.Kind = PartRead
					break
				}
			}
		}
		d.Parts = append(d.Parts, p)
	}
	return d
}
