package recap

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
)

// Told is an event of whose people there is no list, with the headcounts that its report
// tells. They are as told and of different things: nothing adds them up. None means that
// nobody knows how many came.
type Told struct {
	Event  uuid.UUID
	Name   string              // the title of the event; its key or id where it has none
	Counts []program.Headcount // of whole audiences first, without their sources
}

// Told yields the events without a list of people, by name. Events without an id are not
// among them.
func (r *Recap) Told() iter.Seq[Told] {
	var all []Told
	for _, i := range r.withoutList() {
		t := r.told[i]
		all = append(all, Told{r.events.items[i], cmp.Or(t.name, r.events.items[i].String()), slices.Clone(t.counts)})
	}
	slices.SortFunc(all, func(a, b Told) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), compareIDs(a.Event, b.Event))
	})
	return slices.Values(all)
}

// Events yields the ids of the different events, in the order of their bytes: those of
// [Recap.Told], of which nobody is listed, among them.
func (r *Recap) Events() iter.Seq[uuid.UUID] {
	return slices.Values(slices.SortedFunc(slices.Values(r.events.items), compareIDs))
}

// Listed yields the ids of the events of which people are listed, in the order of their
// bytes. Two recaps that share one must not be merged: its people would count twice.
func (r *Recap) Listed() iter.Seq[uuid.UUID] {
	var ids []uuid.UUID
	for i := range r.withList().all() {
		ids = append(ids, r.events.items[i])
	}
	slices.SortFunc(ids, compareIDs)
	return slices.Values(ids)
}

// withList returns the events of which somebody was listed: those in a group of roles.
func (r *Recap) withList() *set {
	var listed set
	for k, g := range r.groups {
		if k.by == ByRole {
			for i := range g.events.all() {
				listed.add(i)
			}
		}
	}
	return &listed
}

// withoutList returns the places of the events of which nobody was listed.
func (r *Recap) withoutList() []int {
	listed := r.withList()
	var places []int
	for i := range r.events.items {
		if !listed.has(i) {
			places = append(places, i)
		}
	}
	return places
}

// isBlank reports whether how many people are in the group is not known: nobody was
// listed, and there are events, all without a list.
func (g *group) isBlank(withList *set) bool {
	if g.persons.Listed > 0 || g.events.len() == 0 {
		return false
	}
	for i := range g.events.all() {
		if withList.has(i) {
			return false
		}
	}
	return true
}

// tell notes what an event tells of itself. Of several tellings all headcounts are kept,
// each once, in an order that does not depend on theirs.
func (r *Recap) tell(event int, name string, counts []program.Headcount) {
	if r.told == nil {
		r.told = make(map[int]told)
	}
	t := r.told[event]
	if name = valid(name); name != "" && (t.name == "" || name < t.name) {
		t.name = name
	}
	known := make(map[program.Headcount]struct{}, len(t.counts)+len(counts))
	for _, h := range slices.Concat(t.counts, counts) {
		if h, ok := tellable(h); ok {
			known[h] = struct{}{}
		}
	}
	t.counts = nil
	if len(known) > 0 {
		t.counts = slices.SortedFunc(maps.Keys(known), compareHeadcounts)
	}
	r.told[event] = t
}

// Label writes the headcounts as told, "300 orang, sekitar 150 pasangan", or "–" where
// there is none.
func (t Told) Label(tag language.Tag) string {
	var parts []string
	for i := range t.Counts {
		parts = append(parts, headcountText(&t.Counts[i], tag))
	}
	if len(parts) == 0 {
		return unknownCell
	}
	return strings.Join(parts, ", ")
}
