package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/region"
)

// guests are the people of a day, with as much of each as is printed and counted: a list
// may be of 100,000.
type guests struct {
	event *program.Event
	all   []guest
	kin   []roster.Kin // of each
	// facts are what is counted: those that differ, of which each guest has one.
	facts   []attend.Attendance
	factsOf map[facts]int32
	read    map[post]int32 // the facts of those that were read last
}

// guest is a person as the attendance list shows him or her.
type guest struct {
	line      string // as it is printed
	name      string // by which it is sorted
	seniority int32
	facts     int32
	sex       participant.Sex
	child     bool
}

// facts are what tells the people of a recap apart.
type facts struct {
	role   participant.Role
	part   program.PersonRole
	sex    participant.Sex
	unit   string
	office office.Key
	region region.Code
}

// post is what decides the facts of who is nobody else in the event: lists say the same
// again and again.
type post struct {
	unit, post string
	sex        participant.Sex
	spouse     bool
}

// postsRead is how many of them are remembered.
const postsRead = 4096

func newGuests(e *program.Event) guests {
	return guests{event: e, factsOf: map[facts]int32{}, read: map[post]int32{}}
}

func (g *guests) add(p *participant.Participant) {
	line := personLine(p)
	name := strings.Clone(p.Name.Full) // it is a piece of the whole row
	if i := strings.Index(line, name); i >= 0 {
		name = line[i : i+len(name)]
	}
	g.all = append(g.all, guest{
		line: line, name: name, sex: p.KnownSex(), child: p.IsChild(), facts: g.factsFor(p),
		seniority: seniority(p, g.event.Place.HeldIn.Code),
	})
	g.kin = append(g.kin, roster.KinOf(p))
}

// factsFor returns which facts the person has, as they were found for another one with the
// same post.
func (g *guests) factsFor(p *participant.Participant) int32 {
	if len(p.Positions) > 1 || slices.ContainsFunc(g.event.People, func(o program.Person) bool { return o.ID == p.ID }) {
		return g.count(p)
	}
	key := post{unit: p.Unit, sex: p.KnownSex(), spouse: p.IsSpouse()}
	if len(p.Positions) == 1 {
		key.post = p.Positions[0].Raw
	}
	n, ok := g.read[key]
	if !ok {
		n = g.count(p)
		if len(g.read) == postsRead {
			clear(g.read)
		}
		key.unit, key.post = strings.Clone(key.unit), strings.Clone(key.post)
		g.read[key] = n
	}
	return n
}

// count returns which facts the person has. Who was invited, the list does not tell.
func (g *guests) count(p *participant.Participant) int32 {
	a := attend.Of(g.event, p, nil)
	a.Enrolment = 0
	if a.Region.IsZero() {
		a.Region = g.event.Place.HeldIn.Code
	}
	key := facts{a.Role, a.Part, a.Sex, a.Unit, a.Office, a.Region}
	n, ok := g.factsOf[key]
	if !ok {
		n = int32(len(g.facts)) //nolint:gosec // a list has fewer people
		key.unit, a.Unit = strings.Clone(a.Unit), strings.Clone(a.Unit)
		g.facts, g.factsOf[key] = append(g.facts, a), n
	}
	return n
}

// dropLast takes the guest away who came last.
func (g *guests) dropLast() {
	g.all, g.kin = g.all[:len(g.all)-1], g.kin[:len(g.kin)-1]
}

// attendance returns what is counted of a guest, who signed.
func (g *guests) attendance(i int) attend.Attendance {
	a := g.facts[g.all[i].facts]
	kin := g.kin[i]
	a.Participant, a.SpouseOf, a.ChildOf = kin.ID, kin.SpouseOf, kin.ChildOf
	a.Marks = []attend.Mark{{Session: g.event.Key, State: attend.AttendancePresent, Method: attend.MethodSignature}}
	return a
}

// households puts the guests in proper order, those who came together behind each other:
// officials by their posts and then by name, each with husband or wife and children.
func (g *guests) households(yield func(household []int) bool) {
	heads := roster.Principals(g.kin)
	order := make([]int, len(heads))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := &g.all[heads[i]], &g.all[heads[j]]
		return cmp.Or(cmp.Compare(a.seniority, b.seniority), locale.Compare(a.name, b.name), cmp.Compare(heads[i], heads[j]),
			cmp.Compare(g.place(i, heads[i]), g.place(j, heads[j])))
	})
	for len(order) > 0 {
		n := 1
		for n < len(order) && heads[order[n]] == heads[order[0]] {
			n++
		}
		if !yield(order[:n]) {
			return
		}
		order = order[n:]
	}
}

// place tells the place in a household: principal, husband or wife, children.
func (g *guests) place(i, head int) int {
	switch {
	case i == head:
		return 0
	case g.kin[i].ChildOf == uuid.Nil:
		return 1
	}
	return 2
}

// seniority is the order of posts in attendance lists: the heads of the region, its
// leaders' forum and its council, then echelon by echelon, then those without, each in
// the order of the roles; who has no known post comes last. A post that names no region
// is one of the event's.
func seniority(p *participant.Participant, at region.Code) int32 {
	const perStep, withoutEchelon, unknown = 1 << 8, 30, 31
	for _, post := range p.Positions {
		if post.Role == 0 {
			continue
		}
		if post.Region.IsZero() {
			post.Region = at
		}
		step := int32(withoutEchelon)
		switch group := post.Role.Group(); {
		case group == participant.GroupRegionalHead:
			step = 0
		case group == participant.GroupForkopimda:
			step = 1
		case group == participant.GroupCouncil:
			step = 2
		case post.Echelon() != 0:
			step = 3 + int32(post.Echelon())
		}
		return step*perStep + int32(post.Role)
	}
	return unknown * perStep
}

// personLine writes one person: name with titles, masked number and telephone, post and
// unit.
func personLine(p *participant.Participant) string {
	parts := []string{p.PrintedName()}
	if n := p.Number(); n != nil {
		parts = append(parts, "NIP "+n.String())
	}
	for _, post := range p.Positions {
		parts = append(parts, post.String())
	}
	if p.Unit != "" {
		parts = append(parts, p.Unit)
	}
	for _, phone := range p.Phones {
		parts = append(parts, phone.String())
	}
	return strings.Join(parts, " · ")
}
