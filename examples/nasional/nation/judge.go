package nation

import (
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/validation"
)

// Part is a sum and the name of what it is of: see Nation.
type Part struct {
	Name  string
	Recap recap.Recap
}

// Filed is an event, without its people, and where it stands.
type Filed struct {
	Source Source
	Event  []byte // program.Event
}

// Judged is what takes part of an event's records.
type Judged struct {
	Part    func(Part)
	Person  func(id uuid.UUID) // once for each participation that counts
	Event   func(Filed)
	Listed  func(event uuid.UUID) // the event has a list of people
	Problem func(Problem)
	Count   func(name string, n int)
	// Seat, where there is one, is told of each participation that counts.
	Seat func(*program.Event, *attend.Attendance)
}

// Judge holds all that was sent of one event against each other: it chooses the document
// that stands, joins the records of each person, tells what is wrong and adds up the rest.
// The order of the batches does not matter.
func Judge(namespace uuid.UUID, batches []Batch, to Judged) {
	slices.SortFunc(batches, func(a, b Batch) int {
		return cmp.Or(Source{a.File, a.Lines[0]}.compare(Source{b.File, b.Lines[0]}), cmp.Compare(a.Kind, b.Kind))
	})
	h := hall{to: to, namespace: namespace, people: map[uuid.UUID]Source{}}
	if !h.choose(batches) {
		for i := range batches {
			for at := range batches[i].records {
				h.lose(broken(at, &ruleUnknownEvent))
			}
		}
		return
	}
	h.register()
	for i := range batches {
		h.take(&batches[i])
	}
	h.enlist()
	list := h.check()
	if h.isRefused {
		to.Problem(lost(broken(h.at, &ruleRefusedEvent, len(list)), len(list)))
		return
	}
	h.addUp(list)
}

// hall is an event with all of its people.
type hall struct {
	to        Judged
	namespace uuid.UUID
	event     *program.Event
	at        Source
	isRefused bool         // the event cannot be right
	excluded  map[int]bool // participants of the document that cannot be right
	aliases   map[uuid.UUID]uuid.UUID
	list      []attend.Attendance
	people    map[uuid.UUID]Source // where each person stands first
}

// lose tells a problem that keeps one participation out of the sums.
func (h *hall) lose(p Problem) { h.to.Problem(lost(p, 1)) }

// choose finds the document that stands: the one with the latest history, of equals the
// one that says most. It tells of all others, and reports whether there is any.
func (h *hall) choose(batches []Batch) bool {
	type version struct {
		at    Source
		text  string
		event program.Event
	}
	var all []version
	for i := range batches {
		for at, text := range batches[i].records {
			v := version{at: at, text: string(text)}
			if batches[i].Kind == KindEvent && json.Unmarshal(text, &v.event) == nil {
				all = append(all, v)
			}
		}
	}
	if len(all) == 0 {
		return false
	}
	best := slices.MaxFunc(all, func(a, b version) int {
		return cmp.Or(
			lastChange(&a.event).Compare(lastChange(&b.event)),
			cmp.Compare(len(a.event.History), len(b.event.History)),
			cmp.Compare(len(a.text), len(b.text)),
			strings.Compare(a.text, b.text),
			b.at.compare(a.at), // the same text: where it stands first
		)
	})
	for i := range all {
		if all[i].text != best.text {
			h.to.Problem(broken(all[i].at, &ruleVersions, best.at.File, best.at.Line))
		}
	}
	h.event, h.at = &best.event, best.at
	h.to.Count(SumEvents, 1)
	return true
}

// register checks the document and finds the ids of its people.
func (h *hall) register() {
	h.excluded, h.aliases = map[int]bool{}, map[uuid.UUID]uuid.UUID{}
	for _, p := range validation.Check(h.event) {
		problem := told(h.at, p)
		if problem.IsError() {
			if i, _, isPerson := element(p.Path, "participants"); !isPerson {
				h.isRefused = true
			} else if !h.excluded[i] {
				h.excluded[i], problem.Lost = true, 1
			}
		}
		h.to.Problem(problem)
	}
	namespace := cmp.Or(h.namespace, openNamespace)
	for i := range h.event.Participants {
		p := &h.event.Participants[i]
		switch hasNumber := p.Number() != nil; {
		case p.ID != uuid.Nil && hasNumber && h.namespace != uuid.Nil:
			h.aliases[p.ID] = p.StableID(namespace)
		case p.ID == uuid.Nil && hasNumber:
			p.ID = p.StableID(namespace)
		case p.ID == uuid.Nil:
			p.ID = uuid.NewSHA1(h.event.ID, []byte("/participants/"+strconv.Itoa(i)))
		}
	}
}

// element takes the pointer to an element of an array, or into one, apart.
func element(pointer, array string) (i int, rest string, ok bool) {
	inside, ok := strings.CutPrefix(pointer, "/"+array+"/")
	place, rest, isDeeper := strings.Cut(inside, "/")
	if isDeeper {
		rest = "/" + rest
	}
	i, err := strconv.Atoi(place)
	return i, rest, ok && err == nil
}

// known returns the id by which a person is known in the nation.
func (h *hall) known(id uuid.UUID) uuid.UUID {
	if alias, ok := h.aliases[id]; ok {
		return alias
	}
	return id
}

// take adds the records of a batch to the list.
func (h *hall) take(b *Batch) {
	for at, text := range b.records {
		switch b.Kind {
		case KindAttendance:
			var a attend.Attendance
			if json.Unmarshal(text, &a) == nil {
				a.Event = h.event.ID
				h.seat(at, a)
			}
		case KindListed:
			var l Listed
			if json.Unmarshal(text, &l) == nil {
				h.seat(at, h.listed(at, &l))
			}
		}
	}
}

// seat puts a participation on the list, if it can be right.
func (h *hall) seat(at Source, a attend.Attendance) {
	a.Participant, a.SpouseOf, a.ChildOf, a.Partner = h.known(a.Participant), h.known(a.SpouseOf), h.known(a.ChildOf), h.known(a.Partner)
	for _, p := range validation.Check(&a) {
		if p.Severity() == validation.Error {
			h.lose(told(at, p))
			return
		}
	}
	if before, ok := h.people[a.Participant]; ok {
		h.to.Problem(broken(at, &ruleAgain, before.File, before.Line))
	} else {
		h.people[a.Participant] = at
	}
	h.list = append(h.list, a)
}

// listed makes the attendance of somebody on an attendance list.
func (h *hall) listed(at Source, l *Listed) attend.Attendance {
	p := &l.Participant
	if held := h.event.Place; !held.National && len(held.AudienceAreas) == 0 {
		for i := range p.Positions {
			p.Positions[i] = p.Positions[i].In(held.HeldIn.Code)
		}
	}
	a := attend.Of(h.event, p, nil)
	a.Enrolment, a.Row = 0, at.Line
	if l.Unread {
		h.to.Problem(broken(at, &ruleState))
	}
	if l.State == 0 {
		return a
	}
	session, ok := h.session(l.Session)
	if !ok {
		h.to.Problem(broken(at, &ruleWhichSession, len(h.event.Sessions)))
		return a
	}
	a.Enter(attend.Mark{Session: session, State: l.State, Method: attend.MethodSignature})
	return a
}

// session returns the session of a list: the one it names by id or title, else the only one
// that was held. Of an event that has none, the list is of the whole.
func (h *hall) session(named string) (string, bool) {
	if named != "" {
		return h.sessionNamed(named), true
	}
	var held []string
	for i := range h.event.Sessions {
		if s := &h.event.Sessions[i]; !s.Cancelled {
			held = append(held, s.ID)
		}
	}
	switch len(h.event.Sessions) {
	case 0:
		return "kegiatan", true
	case 1:
		return h.event.Sessions[0].ID, true
	}
	if len(held) == 1 {
		return held[0], true
	}
	return "", false
}

// sessionNamed returns the id of the one session with an id or title, else the name as it
// is, which the check then tells.
func (h *hall) sessionNamed(name string) string {
	id, n := name, 0
	for i := range h.event.Sessions {
		switch s := &h.event.Sessions[i]; {
		case s.ID == name:
			return name
		case strings.EqualFold(s.Title.Text, name):
			id = s.ID
			n++
		}
	}
	if n != 1 {
		return name
	}
	return id
}

// enlist adds the participants of the document of whom no attendance was sent.
func (h *hall) enlist() {
	for i := range h.event.Participants {
		p := &h.event.Participants[i]
		if _, isSeated := h.people[h.known(p.ID)]; isSeated || h.excluded[i] {
			continue
		}
		a := attend.Of(h.event, p, nil)
		a.Enrolment = 0 // on the list, and nobody says how
		h.seat(h.at, a)
	}
}

// check joins the records of each person, holds them against the event and returns those
// that can be right.
func (h *hall) check() []attend.Attendance {
	sheet := attend.Sheet{Event: h.event, Attendances: attend.Merge(h.list)}
	sheet.LinkPartners()
	isLost := map[int]bool{}
	for _, p := range validation.Check(&sheet) {
		i, rest, isPerson := element(p.Path, "attendances")
		if !isPerson {
			p.Path = strings.TrimPrefix(p.Path, "/event")
			h.to.Problem(told(h.at, p))
			continue
		}
		p.Path = rest
		problem := told(h.people[sheet.Attendances[i].Participant], p)
		if problem.IsError() && !isLost[i] {
			isLost[i] = true
			h.lose(problem)
		} else {
			h.to.Problem(problem)
		}
	}
	kept := sheet.Attendances[:0]
	for i := range sheet.Attendances {
		if !isLost[i] {
			kept = append(kept, sheet.Attendances[i])
		}
	}
	return kept
}

// addUp makes the sums of the event: one of all, and one of each kind of office.
func (h *hall) addUp(list []attend.Attendance) {
	var all recap.Recap
	kinds := map[string]*recap.Recap{}
	add := func(r *recap.Recap, a *attend.Attendance) bool {
		err := r.Add(h.event, a)
		if errors.Is(err, recap.ErrTooMany) {
			h.lose(broken(h.people[a.Participant], &ruleTooMany))
		}
		return err == nil
	}
	add(&all, nil)
	for i := range list {
		a := &list[i]
		if !add(&all, a) {
			continue
		}
		h.to.Person(a.Participant)
		if h.to.Seat != nil {
			h.to.Seat(h.event, a)
		}
		kind := kindName(a)
		if kinds[kind] == nil {
			kinds[kind] = new(recap.Recap)
		}
		add(kinds[kind], a)
	}
	h.to.Count(SumListed, len(list))
	for _, name := range partsOf(h.event) {
		h.to.Part(Part{name, all})
	}
	for name, sum := range kinds {
		h.to.Part(Part{name, *sum})
	}
	if len(list) > 0 {
		h.to.Listed(h.event.ID)
	}
	e := *h.event
	e.Participants = nil
	if text, err := json.Marshal(&e); err == nil {
		h.to.Event(Filed{h.at, text})
	}
}
