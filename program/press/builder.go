package press

import (
	"crypto/sha1" //nolint:gosec // a name-based id, no secret
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// builder puts an event together, fact by fact.
type builder struct {
	*article
	event program.Event
	facts []Fact

	titleAt  Span
	titleIn  int            // the sentence that the title was read from
	region   region.Code    // in which the event is held, as far as it is known
	regionAt Span           // and where that is told
	persons  []person       // beside event.People
	speaker  int            // the last who spoke, -1 for nobody
	byName   map[string]int // the person of a name
	byWord   map[string]int // and of a word of it
	saidBy   []string       // who says what a sentence tells, "" for the paper itself
	textHash uuid.UUID
}

func newBuilder(a *article) *builder {
	sum := sha1.Sum([]byte(a.text)) //nolint:gosec // as above
	return &builder{article: a, speaker: -1, titleIn: -1, byName: map[string]int{}, byWord: map[string]int{}, saidBy: make([]string, len(a.sentences)), textHash: uuid.NewSHA1(uuid.NameSpaceOID, sum[:])}
}

// fact records what a member of the event rests on.
func (b *builder) fact(sure Certainty, at Span, path string, args ...any) {
	if len(args) > 0 {
		path = fmt.Sprintf(path, args...)
	}
	b.facts = append(b.facts, Fact{Path: path, Words: b.whole(at), Sure: sure})
}

// readEvent reads the event, one stage after another: what it is, when, where and by
// whom, and then what was told there.
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

// clean puts a stretch of the text on one line.
func clean(s string) string {
	return strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), "")
}

// factsAt yields the facts recorded so far of one member, or of one item of a list where
// i is not negative.
func (b *builder) factsAt(path string, i int) iter.Seq[Fact] {
	if i >= 0 {
		path = fmt.Sprintf("%s/%d", path, i)
	}
	d := Draft{Facts: b.facts}
	return d.FactsAt(path)
}

// movePaths gives the facts of a list's items their new places; those of items that are
// gone go with them.
func (b *builder) movePaths(list string, moved []int) {
	kept := b.facts[:0]
	for _, f := range b.facts {
		rest, ok := strings.CutPrefix(f.Path, list)
		if ok {
			number, tail, _ := strings.Cut(rest, "/")
			at, err := strconv.Atoi(number)
			if err != nil || moved[at] < 0 {
				continue
			}
			f.Path = list + strconv.Itoa(moved[at])
			if tail != "" {
				f.Path += "/" + tail
			}
		}
		kept = append(kept, f)
	}
	b.facts = kept
}
