package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program/recap"
)

// Recap adds an event up; of one whose private data is gone it is the sum that was kept.
func (d *Desk) Recap(ctx context.Context, e store.Event) (*recap.Recap, error) {
	if !e.Purged.IsZero() {
		kept, err := d.Store.Recaps(ctx)
		if err != nil {
			return nil, err
		}
		for i := range kept {
			if kept[i].Event == e.ID.String() {
				return &kept[i].Sum, nil
			}
		}
	}
	roll, err := d.Roll(ctx, e)
	if err != nil {
		return nil, err
	}
	return roll.Recap(e, d.Namespace)
}

// Year is the events of a year and their sum, with what other offices sent.
type Year struct {
	Events []store.Event
	Others []Other
	Sum    recap.Recap
	Own    recap.Recap // without the others
}

// Other is the recap of another office, and why it is not in the sum of a year.
type Other struct {
	store.Recap
	Left Reason
}

// Reason is why the recap of another office is left out of a sum; zero: it is in it.
type Reason int

// The reasons.
const (
	OfOtherYear  Reason = iota + 1 // it is of another year, of several or of no known one: a sum cannot be taken apart
	ListedHere                     // it lists people of an event whose people this office counts itself
	Contained                      // another one has all of its events, and more
	Contradicted                   // another one has some of its events, told otherwise, and nobody here decides which is right
)

// Year adds a year up.
func (d *Desk) Year(ctx context.Context, year int) (*Year, error) {
	events, err := d.Store.Events(ctx)
	if err != nil {
		return nil, err
	}
	y := &Year{}
	for _, e := range events {
		if e.Schedule.Range.Start.Year() != year {
			continue
		}
		y.Events = append(y.Events, e)
		sum, err := d.Recap(ctx, e)
		if err != nil {
			return nil, err
		}
		if err := y.Own.Merge(sum); err != nil {
			return nil, err
		}
	}
	if err := y.Sum.Merge(&y.Own); err != nil {
		return nil, err
	}
	kept, err := d.Store.Recaps(ctx)
	if err != nil {
		return nil, err
	}
	kept = slices.DeleteFunc(kept, func(r store.Recap) bool { return r.Event != "" })
	for i, left := range settle(&y.Own, kept, year) {
		y.Others = append(y.Others, Other{kept[i], left})
		if left != 0 {
			continue
		}
		if err := y.Sum.Merge(&kept[i].Sum); err != nil {
			return nil, err
		}
	}
	return y, nil
}

// settle says which recaps of others go into a year beside its own events, so that
// nobody counts twice.
func settle(own *recap.Recap, others []store.Recap, year int) []Reason {
	here := listed(own)
	lists := make([]map[uuid.UUID]bool, len(others))
	for i := range others {
		lists[i] = listed(&others[i].Sum)
	}
	left := make([]Reason, len(others))
	for i := range others {
		switch {
		case !isOf(&others[i].Sum, year):
			left[i] = OfOtherYear
		case shared(lists[i], here) > 0:
			left[i] = ListedHere
		}
		for j := range others {
			n := shared(lists[i], lists[j])
			switch {
			case i == j || n == 0 || left[i] != 0:
			case n == len(lists[j]) && n < len(lists[i]): // it has all of the other's, and more
			case n == len(lists[i]) && n < len(lists[j]):
				left[i] = Contained
			default:
				left[i] = Contradicted
			}
		}
	}
	return left
}

func listed(r *recap.Recap) map[uuid.UUID]bool {
	all := map[uuid.UUID]bool{}
	for id := range r.Listed() {
		all[id] = true
	}
	return all
}

func shared(a, b map[uuid.UUID]bool) (n int) {
	for id := range a {
		if b[id] {
			n++
		}
	}
	return n
}

// isOf reports whether every event of a recap is of the year.
func isOf(r *recap.Recap, year int) bool {
	for g := range r.Groups(recap.ByMonth) {
		if g.Tally.Events > 0 && !strings.HasPrefix(g.Code, strconv.Itoa(year)+"-") {
			return false
		}
	}
	return true
}

// ReadRecap reads the sum that another office sent. It is known by its digest: the same
// one sent twice is one.
func ReadRecap(name string, document []byte) (*store.Recap, error) {
	r := &store.Recap{Name: name}
	if err := json.Unmarshal(document, &r.Sum); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(document)
	r.ID = hex.EncodeToString(sum[:8])
	return r, nil
}
