package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// input says where the event and the list come from. An empty name is the file beside
// the program, and "-" standard input.
type input struct {
	*command.Call
	event, roster string
}

// day is the event with its participants, and what is wrong with them.
type day struct {
	event    *program.Event
	problems []finding
	people   []participant.Participant // in the order of the list, each once
}

// finding is a problem with the place where a committee member looks for it.
type finding struct {
	validation.Problem
	row   int    // of the list; 0 is the event itself
	place string // "C11" in the list, "/title" in the event
	who   string // the person's name as it is printed
}

func (in input) read() (*day, error) {
	e, err := in.readEvent()
	if err != nil {
		return nil, err
	}
	d := &day{event: e}
	if in.event != "" && in.roster == "" {
		d.checkEvent()
	} else if err := d.readRoster(in); err != nil {
		return nil, err
	}
	return d, nil
}

func (in input) readEvent() (*program.Event, error) {
	file, err := in.OpenOr(in.event, beside, "event.json", command.JSON)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	e, err := program.Read(file.Text())
	return e, in.At(file.Name, err)
}

// checkEvent checks the event and the participants that it already has. Ages and
// appointments are held against the first day; the event itself may have been told of
// long after it.
func (d *day) checkEvent() {
	d.people, d.event.Participants = d.event.Participants, nil
	for _, p := range validation.Check(d.event) {
		d.problems = append(d.problems, finding{Problem: p, place: p.Path})
	}
	d.event.Participants = d.people
	on := validation.Checker{On: d.event.Schedule.Range.Start}
	for i := range d.people {
		for _, p := range on.Check(&d.people[i]) {
			place := fmt.Sprintf("/participants/%d%s", i, p.Path)
			d.problems = append(d.problems, finding{Problem: p, place: place, who: d.people[i].PrintedName()})
		}
	}
}

// readRoster reads the list into the event: each person once, the first time that he
// or she stands there.
func (d *day) readRoster(in input) error {
	file, err := in.OpenOr(in.roster, beside, "roster.csv", command.CSV)
	if err != nil {
		return err
	}
	defer file.Close()         //nolint:errcheck // it was only read
	d.event.Participants = nil // the list takes their place
	d.checkEvent()

	reader := roster.Reader{On: d.event.Schedule.Range.Start, Within: d.event.Place.HeldIn.Code}
	progress := in.Progress("%s baris dibaca", "%s rows read")
	twice := d.addPeople(func(yield func(roster.Entry) bool) {
		for e := range roster.Entries(reader.Read(roster.CSV(file)), &err) {
			progress.Add()
			if !yield(e) {
				return
			}
		}
	})
	if err != nil {
		return in.At(file.Name, err)
	}
	if !slices.ContainsFunc(d.people, func(p participant.Participant) bool { return !p.Name.IsZero() || p.Number() != nil }) {
		return in.Fault("%s: tidak ada seorang pun yang terbaca; periksa apakah daftarnya punya kolom nama", "%s: nobody could be read; see whether the list has a column of names", file.Name)
	}
	d.dropTwice(twice)
	slices.SortStableFunc(d.problems, func(a, b finding) int { return a.row - b.row })
	d.event.Participants = d.people
	return nil
}

// addPeople takes the people of the list and what is wrong with their rows, in one walk,
// so that no row is held longer than the search for doubles needs it. It returns, of
// each who stands there twice, the id to keep. Two whose names alone are alike may be
// two people: both stay, and the committee is told.
func (d *day) addPeople(entries iter.Seq[roster.Entry]) (first map[uuid.UUID]uuid.UUID) {
	first = map[uuid.UUID]uuid.UUID{}
	for pair := range roster.Duplicates(d.collect(entries)) {
		a, b := &pair.First, &pair.Second
		if pair.Reason != roster.ReasonName {
			first[b.Participant.ID] = cmp.Or(first[a.Participant.ID], a.Participant.ID)
		}
		problem := validation.Problem{Rule: &ruleTwice, Args: []any{a.Row, pair.Reason}}
		d.problems = append(d.problems, finding{problem, b.Row, strconv.Itoa(b.Row), b.Participant.PrintedName()})
	}
	return first
}

// collect keeps the people and the problems of entries that pass through it.
func (d *day) collect(entries iter.Seq[roster.Entry]) iter.Seq[roster.Entry] {
	return func(yield func(roster.Entry) bool) {
		for e := range entries {
			name := ""
			if len(e.Problems) > 0 {
				name = e.Participant.PrintedName()
			}
			for _, p := range e.Problems {
				d.problems = append(d.problems, finding{p.Problem, p.Row, p.Ref(), name})
			}
			d.people = append(d.people, e.Participant)
			e.Cells, e.Problems = roster.Cells{}, nil
			if !yield(e) {
				return
			}
		}
	}
}

// dropTwice takes each person once, with partners and parents under the id that is kept.
func (d *day) dropTwice(first map[uuid.UUID]uuid.UUID) {
	d.people = slices.DeleteFunc(d.people, func(p participant.Participant) bool {
		_, twice := first[p.ID]
		return twice
	})
	for i := range d.people {
		p := &d.people[i]
		p.SpouseOf = cmp.Or(first[p.SpouseOf], p.SpouseOf)
		p.ChildOf = cmp.Or(first[p.ChildOf], p.ChildOf)
	}
}

var ruleTwice = validation.Rule{
	Code: "list.twice", Severity: validation.Warning,
	ID:     "orang ini tampaknya sudah ada di baris %[1]d (%[2]v); hapus salah satunya",
	EN:     "this person seems to stand in row %[1]d already (%[2]v); remove one of the two",
	Source: "a person signs once",
}

// readOthers reads the events that the claim is held against.
func readOthers() ([]*program.Event, error) {
	files, err := beside.ReadDir("others")
	if err != nil {
		return nil, err
	}
	var events []*program.Event
	for _, f := range files {
		file, err := beside.Open("others/" + f.Name())
		if err != nil {
			return nil, err
		}
		e, err := program.Read(file)
		_ = file.Close() // it was only read
		if err != nil {
			return nil, fmt.Errorf("others/%s: %w", f.Name(), err)
		}
		events = append(events, e)
	}
	return events, nil
}
