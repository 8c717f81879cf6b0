package audit

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// Double is one event that seems to be entered twice. Which record stands, nobody here
// decides.
type Double struct {
	A, B *program.Event // A comes first
	Kind DoubleKind
}

// DoubleKind says why two records seem to be of one event. The zero DoubleKind is unknown.
type DoubleKind uint8

// Why two records seem to be of one event, the surest first.
const (
	DoubleID        DoubleKind = iota + 1 // id: both bear one id or key
	DoubleTitle                           // judul: the same title on the same day in the same region
	DoubleProgramme                       // program: the same programme on the same day in the same region
)

var doubleKindSet = enum.Set[DoubleKind]{Name: "DoubleKind", ID: "alasan kegiatan ganda", EN: "reason for a double", Rows: []enum.Row{
	DoubleID:        {Code: "id", ID: "Id atau kunci yang sama", EN: "The same id or key"},
	DoubleTitle:     {Code: "judul", ID: "Judul, hari, dan wilayah yang sama", EN: "The same title, day and region"},
	DoubleProgramme: {Code: "program", ID: "Program, hari, dan wilayah yang sama", EN: "The same programme, day and region"},
}}

// Message tells the double in one sentence: in English for an English tag, else in
// Indonesian.
func (d Double) Message(tag language.Tag) string {
	format := enum.ByTag(tag, "%s dan %s tampaknya satu kegiatan: %s", "%s and %s seem to be one event: %s")
	return fmt.Sprintf(format, called(d.A, tag), called(d.B, tag), strings.ToLower(d.Kind.Label(tag)))
}

// Doubles finds events that seem to be entered twice: two records of one id or key, and
// two that share first day, region and programme or title. Two records whose clock
// times, numbers in a series, batches, tracks or kinds tell them apart are two events.
//
// It keeps the events until it is done, and yields in their order, each pair once. An
// event that shares day and region with many is compared with the 64 before it.
func Doubles(events iter.Seq[*program.Event]) iter.Seq[Double] {
	return func(yield func(Double) bool) {
		if events == nil {
			return
		}
		f := doubleFinder{byID: map[uuid.UUID]*program.Event{}, byKey: map[string]*program.Event{}, byDay: map[dayAndPlace][]*program.Event{}}
		for e := range events {
			if e == nil {
				continue
			}
			for _, d := range f.add(e) {
				if !yield(d) {
					return
				}
			}
		}
	}
}

// dayAndPlace is when and where an event begins.
type dayAndPlace struct {
	day  civil.Date
	area region.Code // cut to the regency
}

type doubleFinder struct {
	byID  map[uuid.UUID]*program.Event
	byKey map[string]*program.Event
	byDay map[dayAndPlace][]*program.Event
}

// mostCompared is with how many events of one day and region another is compared.
const mostCompared = 64

// add returns the doubles that e makes with the events before it.
func (f *doubleFinder) add(e *program.Event) []Double {
	var found []Double
	told := map[*program.Event]bool{}
	tell := func(a *program.Event, kind DoubleKind) {
		if a != nil && !told[a] {
			told[a] = true
			found = append(found, Double{A: a, B: e, Kind: kind})
		}
	}
	if e.ID != uuid.Nil {
		tell(f.byID[e.ID], DoubleID)
		f.byID[e.ID] = e
	}
	if e.Key != "" {
		tell(f.byKey[e.Key], DoubleID)
		f.byKey[e.Key] = e
	}
	at := dayAndPlace{e.Schedule.Range.Start, cutToRegency(cmp.Or(e.Place.HeldIn.Code, e.Place.Venue.Area.Code))}
	if at.day.IsZero() || at.area.IsZero() {
		return found
	}
	others := f.byDay[at]
	for _, a := range others[max(0, len(others)-mostCompared):] {
		if kind := sameOccasion(a, e); kind != 0 {
			tell(a, kind)
		}
	}
	f.byDay[at] = append(others, e)
	slices.SortStableFunc(found, func(a, b Double) int { return cmp.Compare(a.Kind, b.Kind) })
	return found
}

func cutToRegency(c region.Code) region.Code {
	for c.Level() > region.Regency {
		c = c.Parent()
	}
	return c
}

// sameOccasion tells why two records of one day and region seem to be of one event;
// zero where they do not.
func sameOccasion(a, b *program.Event) DoubleKind {
	if toldApart(a, b) {
		return 0
	}
	switch {
	case a.Title.Text != "" && shareTitle(a, b):
		return DoubleTitle
	case a.Programme != "" && a.Programme == b.Programme:
		return DoubleProgramme
	}
	return 0
}

// toldApart reports whether something says that two records are of two events.
func toldApart(a, b *program.Event) bool {
	differ := func(x, y int) bool { return x != 0 && y != 0 && x != y }
	switch {
	case a.Kind != 0 && b.Kind != 0 && a.Kind != b.Kind && !slices.Contains(a.AlsoKinds, b.Kind) && !slices.Contains(b.AlsoKinds, a.Kind),
		differ(a.Series.Ordinal, b.Series.Ordinal),
		!a.Schedule.From.IsZero() && !b.Schedule.From.IsZero() && a.Schedule.From != b.Schedule.From,
		relates(a, b), relates(b, a):
		return true
	}
	venueA, venueB := a.Place.Venue.Name, b.Place.Venue.Name
	return venueA != "" && venueB != "" && !fold.Equal(venueA, venueB) && !contains(venueA, venueB) && a.Programme != b.Programme
}

// relates reports whether a names b as another event.
func relates(a, b *program.Event) bool {
	return slices.ContainsFunc(a.Related, func(r program.Relation) bool {
		return r.Event != "" && (r.Event == b.Key || r.Event == b.ID.String())
	})
}

// shareTitle reports whether two records bear one title, or one the title that the
// other has as a variant.
func shareTitle(a, b *program.Event) bool {
	for _, x := range titles(a) {
		for _, y := range titles(b) {
			if fold.Equal(x, y) {
				return true
			}
		}
	}
	return false
}

func titles(e *program.Event) []string {
	list := append([]string{e.Title.Text}, e.Title.Variants[:min(len(e.Title.Variants), 8)]...)
	return slices.DeleteFunc(append(list, e.Title.Short), func(s string) bool { return fold.Key(s) == "" })
}

// contains reports whether one of two texts stands in the other, folded.
func contains(a, b string) bool {
	a, b = fold.Key(a), fold.Key(b)
	return strings.Contains(a, b) || strings.Contains(b, a)
}
