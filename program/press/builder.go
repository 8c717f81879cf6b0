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
	townOpen bool           // a town behind the building is told, but which is open
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

// teller returns who tells what stands outside the quotations of a sentence, "" for the paper.
func (b *builder) teller(i int) string {
	for _, w := range b.sentences[i].words {
		if w.low == quoted {
			return ""
		}
	}
	return b.saidBy[i]
}

// tellerOf is teller for what stands at a place: what stands before the statement, "Dalam acara
// yang diikuti 15 inspektur, X mengatakan …", the paper tells itself.
func (b *builder) tellerOf(i int, at Span) string {
	by := b.teller(i)
	if by == "" {
		return ""
	}
	for f := range b.factsAt("/statements", -1) {
		if f.Words.overlaps(b.sentences[i].Span) && f.Words.Start < at.End {
			return by
		}
	}
	return ""
}

// fact records what a member of the event rests on.
func (b *builder) fact(sure Certainty, at Span, path string, args ...any) {
	if len(args) > 0 {
		path = fmt.Sprintf(path, args...)
	}
	b.facts = append(b.facts, Fact{Path: path, Words: b.whole(at), Sure: sure})
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

// person is what the reader keeps of somebody beside the event's record.
type person struct {
	at    Span // the first mention
	key   string
	said  bool // a statement is the person's
	there bool // an act, a role or a list of those present is
}

// closed returns the words of a span with the bracket that closes behind them.
func (b *builder) closed(s Span) string {
	return b.whole(s).In(b.text)
}

// whole returns a span with the bracket that closes behind it.
func (b *builder) whole(s Span) Span {
	words := s.In(b.text)
	if s.End < len(b.text) && b.text[s.End] == ')' && strings.Count(words, "(") > strings.Count(words, ")") {
		s.End++
	}
	return s
}

// allWords returns the words of a stretch, those of quotations too.
func (b *builder) allWords(s Span) []word {
	loose := article{text: b.text}
	return loose.split(s)
}
