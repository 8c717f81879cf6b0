package main

import (
	"cmp"
	"fmt"
	"iter"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/internal/command"
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
	event  *program.Event // with the participants only where they are printed as JSON
	guests guests         // each once; empty where JSON is printed
	faults faults
}

func (in input) read() (*day, error) {
	e, err := in.readEvent()
	if err != nil {
		return nil, err
	}
	d := &day{event: e, guests: newGuests(e), faults: newFaults()}
	if in.event != "" && in.roster == "" {
		d.checkEvent()
		if !in.JSON {
			d.takePeople()
		}
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
	people := d.event.Participants
	d.event.Participants = nil
	for _, p := range validation.Check(d.event) {
		d.faults.add(p, 0, p.Path, nobody)
	}
	d.event.Participants = people
	on := validation.Checker{On: d.event.Schedule.Range.Start}
	for i := range people {
		for _, p := range on.Check(&people[i]) {
			d.faults.add(p, 0, fmt.Sprintf("/participants/%d%s", i, p.Path), people[i].PrintedName)
		}
	}
}

// takePeople makes guests of the participants of the event.
func (d *day) takePeople() {
	for i := range d.event.Participants {
		d.guests.add(&d.event.Participants[i])
	}
	d.event.Participants = nil
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
	list := list{day: d, json: in.JSON, progress: in.Progress("%s baris dibaca", "%s rows read"), first: map[uuid.UUID]uuid.UUID{}}
	list.take(roster.Entries(reader.Read(roster.CSV(file)), &err))
	if err != nil {
		return in.At(file.Name, err)
	}
	if !list.anybody {
		return in.Fault("%s: tidak ada seorang pun yang terbaca; periksa apakah daftarnya punya kolom nama", "%s: nobody could be read; see whether the list has a column of names", file.Name)
	}
	return nil
}

// list is an attendance list while it is read.
type list struct {
	*day
	json     bool // the participants themselves are kept
	progress *command.Progress
	anybody  bool
	first    map[uuid.UUID]uuid.UUID // of each who stands there twice, the id that is kept
}

// take takes the people of the list and what is wrong with their rows, in one walk, each
// person once. Two whose names alone are alike may be two people: both stay, and the
// committee is told.
func (l *list) take(entries iter.Seq[roster.Entry]) {
	var compared roster.Comparison
	for twice := range compared.Repeats(l.collect(entries)) {
		e := &twice.Entry
		if twice.Reason != roster.ReasonName {
			l.first[e.Participant.ID] = cmp.Or(l.first[twice.ID], twice.ID)
			l.dropLast()
		}
		problem := validation.Problem{Rule: &ruleTwice, Args: []any{twice.Row, twice.Reason}}
		l.faults.add(problem, e.Row, strconv.Itoa(e.Row), e.Participant.PrintedName)
	}
	if compared.Partly > 0 {
		l.faults.add(validation.Problem{Rule: &rulePartly, Args: []any{compared.Partly}}, 1, "-", nobody)
	}
	for i := range l.guests.kin {
		l.follow(&l.guests.kin[i].SpouseOf, &l.guests.kin[i].ChildOf)
	}
	for i := range l.event.Participants {
		l.follow(&l.event.Participants[i].SpouseOf, &l.event.Participants[i].ChildOf)
	}
}

// follow sets partner and parent to the ids that are kept.
func (l *list) follow(spouse, parent *uuid.UUID) {
	*spouse, *parent = cmp.Or(l.first[*spouse], *spouse), cmp.Or(l.first[*parent], *parent)
}

// collect keeps the people and the problems of entries that pass through it.
func (l *list) collect(entries iter.Seq[roster.Entry]) iter.Seq[roster.Entry] {
	return func(yield func(roster.Entry) bool) {
		for e := range entries {
			l.progress.Add()
			p := &e.Participant
			l.anybody = l.anybody || e.IsPerson()
			for _, problem := range e.Problems {
				l.faults.add(problem.Problem, problem.Row, problem.Ref(), p.PrintedName)
			}
			switch {
			case !e.IsPerson(): // told, and nobody's guest
			case l.json:
				l.event.Participants = append(l.event.Participants, *p)
			default:
				l.guests.add(p)
			}
			if !yield(e) {
				return
			}
		}
	}
}

// dropLast takes the person away who was collected last.
func (l *list) dropLast() {
	if !l.json {
		l.guests.dropLast()
		return
	}
	l.event.Participants = l.event.Participants[:len(l.event.Participants)-1]
}

var ruleTwice = validation.Rule{
	Code: "list.twice", Severity: validation.Warning,
	ID:     "orang ini tampaknya sudah ada di baris %[1]d (%[2]v); hapus salah satunya",
	EN:     "this person seems to stand in row %[1]d already (%[2]v); remove one of the two",
	Source: "a person signs once",
}

var rulePartly = validation.Rule{
	Code: "list.partly-compared", Severity: validation.Warning,
	ID:     "banyak sekali nama serupa: %[1]d orang tidak dibandingkan dengan semuanya; isi kolom NIP supaya yang ganda pasti ditemukan",
	EN:     "very many names are alike: %[1]d people were not compared with all of them; fill the column of NIPs, so that each double is found",
	Source: "time",
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
