package roster

import (
	"iter"
	"log/slog"

	"github.com/google/uuid"
)

// Pair is two entries that seem to be one person.
type Pair struct {
	First, Second Entry
	Score         float64 // from 0 to 1: how likely it is; below 0.8 a same number under two names
	Reason        Reason
}

// LogValue returns both entries, masked, the score and why.
func (p Pair) LogValue() slog.Value {
	return slog.GroupValue(slog.Any("first", p.First.LogValue()), slog.Any("second", p.Second.LogValue()),
		slog.Float64("score", p.Score), slog.Any("reason", p.Reason))
}

// Repeat is an entry that seems to be the same person as one before it, of whom the list
// is long and only the place is told.
type Repeat struct {
	Entry  Entry
	Row    int       // of the one before it
	ID     uuid.UUID // of the one before it
	Score  float64   // as that of a [Pair]
	Reason Reason
}

// LogValue returns the entry, masked, the row of the one before, the score and why.
func (r Repeat) LogValue() slog.Value {
	return slog.GroupValue(slog.Any("entry", r.Entry.LogValue()), slog.Int("row", r.Row),
		slog.Float64("score", r.Score), slog.Any("reason", r.Reason))
}

// Entries yields entries as long as there is no error, and leaves that in err,
// unless err is nil.
func Entries(seq iter.Seq2[Entry, error], err *error) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		if seq == nil {
			return
		}
		for e, failed := range seq {
			if failed != nil {
				if err != nil {
					*err = failed
				}
				return
			}
			if !yield(e) {
				return
			}
		}
	}
}

// Comparison finds the people who are twice in a list, or in two. The zero Comparison is
// ready, and good for one search after another.
type Comparison struct {
	// Partly counts the entries that were compared only with the last ones of very many
	// whose names are as alike, or who have the same contact: what these have in common
	// may not have been found.
	Partly int
}

// Duplicates is [Comparison.Duplicates] of a new Comparison.
func Duplicates(entries iter.Seq[Entry]) iter.Seq[Pair] { return new(Comparison).Duplicates(entries) }

// Repeats is [Comparison.Repeats] of a new Comparison.
func Repeats(entries iter.Seq[Entry]) iter.Seq[Repeat] { return new(Comparison).Repeats(entries) }

// DuplicatesBetween is [Comparison.DuplicatesBetween] of a new Comparison.
func DuplicatesBetween(first, second iter.Seq[Entry]) iter.Seq[Pair] {
	return new(Comparison).DuplicatesBetween(first, second)
}

// Duplicates yields each entry that seems to be the same person as one before it, with
// the likeliest of these, in the order of the list. The number decides, where both have
// one of the same kind; a slip of one or two digits counts as none. Else the names must
// be alike ([participant.Name.Similarity]), and unit, contact, sex and birth date raise
// or lower the score. Units compare as offices do: two that are different speak against
// the pair, two that may be one say nothing. A husband and wife are never a pair.
//
// Names are compared that are the same but for spelling, order, spaces, initials, a word
// left out or misspelt; of very many such the last ones, and Partly counts for whom.
// It keeps every entry until it ends: about 1.4 kB each, and a fifth less if they are
// given without their Cells; Repeats keeps a quarter of that.
func (c *Comparison) Duplicates(entries iter.Seq[Entry]) iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		if entries == nil {
			return
		}
		x, kept := newIndex(), chunked[Entry]{}
		for e := range entries {
			x.take(&e)
			if found := c.best(x); found.reason != 0 && !yield(found.pair(&kept, &e)) {
				return
			}
			x.add()
			kept.add(e)
		}
	}
}

// Repeats yields what Duplicates does, and of the entry before tells only the place: it
// keeps of each person what is compared, about 0.3 kB, 30 MB for a list of 100,000.
func (c *Comparison) Repeats(entries iter.Seq[Entry]) iter.Seq[Repeat] {
	return func(yield func(Repeat) bool) {
		if entries == nil {
			return
		}
		x := newIndex()
		for e := range entries {
			x.take(&e)
			if found := c.best(x); found.reason != 0 {
				before := x.known.at(found.entry)
				if !yield(Repeat{e, int(before.row), before.id, found.score, found.reason}) {
					return
				}
			}
			x.add()
		}
	}
}

// DuplicatesBetween yields each entry of the second list that seems to be the same
// person as one of the first, with the likeliest of these, in the order of the second
// list. It keeps the entries of the first list, as Duplicates does.
func (c *Comparison) DuplicatesBetween(first, second iter.Seq[Entry]) iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		if first == nil || second == nil {
			return
		}
		x, kept := newIndex(), chunked[Entry]{}
		for e := range first {
			x.take(&e)
			x.add()
			kept.add(e)
		}
		for e := range second {
			x.take(&e)
			if found := c.best(x); found.reason != 0 && !yield(found.pair(&kept, &e)) {
				return
			}
		}
	}
}

// best returns the likeliest one of the index, and counts.
func (c *Comparison) best(x *index) likeliest {
	found, all := x.best()
	if !all {
		c.Partly++
	}
	return found
}

// pair returns the found one and an entry.
func (f *likeliest) pair(kept *chunked[Entry], e *Entry) Pair {
	return Pair{First: *kept.at(f.entry), Second: *e, Score: f.score, Reason: f.reason}
}
