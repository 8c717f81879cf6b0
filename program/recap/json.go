package recap

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// Schema is the name and version of the JSON form of a recap.
const Schema = "integritas-recap/1"

// document is the JSON form. Institutions and events stand in an order that depends on
// nothing but themselves, and groups name them by their place, so equal sums are equal
// bytes.
type document struct {
	Schema       string       `json:"schema"`
	Total        jsonGroup    `json:"total"`
	Groups       []jsonGroup  `json:"groups"`
	Institutions []jsonOffice `json:"institutions"`
	Events       []uuid.UUID  `json:"events"`
	People       *jsonPeople  `json:"people,omitempty"`
}

type jsonGroup struct {
	By           Dimension `json:"by,omitzero"`
	Code         string    `json:"code,omitempty"`
	Persons      Persons   `json:"persons"`
	Couples      Couples   `json:"couples"`
	Institutions []int     `json:"institutions,omitempty"`
	Events       []int     `json:"events,omitempty"`
}

type jsonOffice struct {
	Name   string      `json:"name"`
	Region region.Code `json:"region,omitzero"`
	Key    office.Key  `json:"key,omitzero"`
}

// form returns the form of an office in JSON.
func (o institution) form(spelling string) jsonOffice {
	if o.keyed {
		return jsonOffice{Name: spelling, Key: office.Key(o.name)}
	}
	return jsonOffice{Name: spelling, Region: o.region}
}

type jsonPeople struct {
	Namespace string      `json:"namespace"` // the fingerprint
	IDs       []uuid.UUID `json:"ids"`
}

// MarshalJSON writes everything that a later Merge needs: the same sum in the same
// bytes, whatever way it came about.
func (r Recap) MarshalJSON() ([]byte, error) {
	events, eventPlaces := ordered(r.events.items, compareIDs)
	offices := make([]jsonOffice, len(r.institutions.items))
	for i, office := range r.institutions.items {
		offices[i] = office.form(r.spellings[i])
	}
	offices, officePlaces := ordered(offices, func(a, b jsonOffice) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), a.Region.Compare(b.Region), cmp.Compare(a.Key, b.Key))
	})
	form := func(k key, g *group) jsonGroup {
		return jsonGroup{k.by, k.code(), g.persons, g.couples, places(g.institutions, officePlaces), places(g.events, eventPlaces)}
	}
	d := document{Schema: Schema, Total: form(key{}, &r.total), Groups: []jsonGroup{}, Institutions: offices, Events: events}
	for _, k := range r.keys() {
		g := form(k, r.groups[k])
		if i, ok := r.officeOf(k); ok { // named by its place, since names recur
			g.Code, g.Institutions = "", []int{officePlaces[i]}
		}
		d.Groups = append(d.Groups, g)
	}
	if r.people.fingerprint != "" {
		ids := slices.AppendSeq([]uuid.UUID{}, maps.Keys(r.people.ids))
		slices.SortFunc(ids, compareIDs)
		d.People = &jsonPeople{r.people.fingerprint, ids}
	}
	return json.Marshal(d)
}

func compareIDs(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }

// ordered returns the items in order, and for each its place there.
func ordered[T any](items []T, compare func(a, b T) int) (sorted []T, places []int) {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return compare(items[a], items[b]) })
	sorted, places = make([]T, len(items)), make([]int, len(items))
	for place, i := range order {
		sorted[place], places[i] = items[i], place
	}
	return sorted, places
}

func places(set bitset, moved []int) []int {
	var list []int
	for i := range set.all() {
		list = append(list, moved[i])
	}
	slices.Sort(list)
	return list
}

// Errors of a document that is no recap.
var (
	ErrSchema = errors.New("recap: not a document of schema " + Schema)
	ErrPlace  = errors.New("recap: an institution or event is given twice, has no name, or is named and not there")
	ErrCount  = errors.New("recap: a count is negative, or there are more people than participations")
)

// UnmarshalJSON reads what MarshalJSON wrote and replaces the recap. It is strict: a
// member that it does not know or that is given twice is a [*program.ReadError] with
// the place, another schema [ErrSchema], a group that names what is not there
// [ErrPlace], a count that cannot be [ErrCount]; unknown codes are errors too. After an
// error the recap is as before.
func (r *Recap) UnmarshalJSON(data []byte) error {
	var d document
	if err := program.ReadRecord(bytes.NewReader(data), &d); err != nil {
		return fmt.Errorf("recap: %w", err)
	}
	if d.Schema != Schema {
		return ErrSchema
	}
	var read Recap
	for _, id := range d.Events {
		read.events.place(id)
	}
	for _, office := range d.Institutions {
		item := institution{office.Region, fold.Key(office.Name), false}
		if office.Key != "" {
			item = institution{name: string(office.Key), keyed: true}
		}
		if item.name == "" {
			return ErrPlace
		}
		read.institution(item, office.Name)
	}
	if len(read.events.items) != len(d.Events) || len(read.institutions.items) != len(d.Institutions) {
		return ErrPlace // given twice, so places would shift
	}
	total, err := read.readGroup(d.Total)
	if err != nil {
		return err
	}
	read.total = *total
	for _, g := range d.Groups {
		k, err := parseKey(g.By, g.Code)
		if err != nil {
			return fmt.Errorf("recap: %w", err)
		}
		sum, err := read.readGroup(g)
		if err != nil {
			return err
		}
		if g.By == ByUnit && len(g.Institutions) == 1 {
			office := read.institutions.items[g.Institutions[0]]
			k.region, k.text, k.keyed, sum.institutions = office.region, office.name, office.keyed, nil
		}
		read.group(k).add(sum)
	}
	if d.People != nil && d.People.Namespace != "" {
		read.people = people{fingerprint: d.People.Namespace, ids: make(map[uuid.UUID]struct{}, len(d.People.IDs))}
		for _, id := range d.People.IDs {
			read.people.ids[id] = struct{}{}
		}
		if len(read.people.ids) > total.persons.Listed {
			return ErrCount
		}
	}
	*r = read
	return nil
}

func (r *Recap) readGroup(j jsonGroup) (*group, error) {
	p, c := j.Persons, j.Couples
	if min(p.Listed, p.Invited, p.Registered, p.WalkIn, p.Present, c.Listed, c.Present) < 0 {
		return nil, ErrCount
	}
	g := &group{persons: p, couples: c}
	for _, i := range j.Institutions {
		if i < 0 || i >= len(r.institutions.items) {
			return nil, ErrPlace
		}
		g.institutions.add(i)
	}
	for _, i := range j.Events {
		if i < 0 || i >= len(r.events.items) {
			return nil, ErrPlace
		}
		g.events.add(i)
	}
	return g, nil
}
