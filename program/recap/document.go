package recap

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// document is what a recap is written as, in JSON and in its binary form. Institutions and
// events stand in an order that depends on nothing but themselves, and groups name them by
// their place, so equal sums are equal bytes.
type document struct {
	total        docGroup
	groups       []docGroup
	institutions []docOffice
	events       []uuid.UUID
	told         []docTold
	people       *docPeople
}

type docGroup struct {
	By           Dimension `json:"by,omitempty"`
	Code         string    `json:"code,omitempty"`
	Title        string    `json:"title,omitempty"`
	Persons      Persons   `json:"persons"`
	Couples      Couples   `json:"couples"`
	Institutions []int     `json:"institutions,omitempty"`
	Present      []int     `json:"institutions_present,omitempty"`
	Events       []int     `json:"events,omitempty"`
}

type docOffice struct {
	Name   string      `json:"name"`
	Region region.Code `json:"region,omitzero"`
	Key    office.Key  `json:"key,omitzero"`
}

// docTold is what an event without a list tells of itself.
type docTold struct {
	Event  int                 `json:"event"`
	Name   string              `json:"name,omitempty"`
	Counts []program.Headcount `json:"counts,omitempty"`
}

type docPeople struct {
	Namespace string      `json:"namespace"` // the fingerprint
	IDs       []uuid.UUID `json:"ids"`
}

// form returns the form of an office in a document.
func (o institution) form(spelling string) docOffice {
	if o.keyed {
		return docOffice{Name: spelling, Key: office.Key(o.name)}
	}
	return docOffice{Name: spelling, Region: o.region}
}

// document returns what the recap is written as.
func (r *Recap) document() *document {
	events, eventPlaces := ordered(r.events.items, compareIDs)
	offices := make([]docOffice, len(r.institutions.items))
	for i, office := range r.institutions.items {
		offices[i] = office.form(r.spellings[i])
	}
	offices, officePlaces := ordered(offices, func(a, b docOffice) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), a.Region.Compare(b.Region), cmp.Compare(a.Key, b.Key))
	})
	form := func(k key, g *group) docGroup {
		return docGroup{
			k.by, k.code(), g.title, g.persons, g.couples,
			places(&g.institutions, officePlaces), places(&g.present, officePlaces), places(&g.events, eventPlaces),
		}
	}
	d := &document{total: form(key{}, &r.total), institutions: offices, events: events}
	d.groups = make([]docGroup, 0, len(r.groups))
	for _, k := range r.keys() {
		g := form(k, r.groups[k])
		if i, ok := r.officeOf(k); ok { // named by its place, since names recur
			g.Code, g.Institutions, g.Present = "", []int{officePlaces[i]}, nil
		}
		d.groups = append(d.groups, g)
	}
	for _, i := range r.withoutList() {
		if t := r.told[i]; t.name != "" || len(t.counts) > 0 {
			d.told = append(d.told, docTold{eventPlaces[i], t.name, t.counts})
		}
	}
	slices.SortFunc(d.told, func(a, b docTold) int { return cmp.Compare(a.Event, b.Event) })
	if r.people.fingerprint != "" {
		ids := slices.AppendSeq([]uuid.UUID{}, maps.Keys(r.people.ids))
		slices.SortFunc(ids, compareIDs)
		d.people = &docPeople{r.people.fingerprint, ids}
	}
	return d
}

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

func places(s *set, moved []int) []int {
	if s.len() == 0 {
		return nil
	}
	list := make([]int, 0, s.len())
	for i := range s.all() {
		list = append(list, moved[i])
	}
	slices.Sort(list)
	return list
}

// builder makes a recap of the parts of a document: events and institutions first, then
// the total, then the groups. Each part is held against what stood before it.
type builder struct {
	recap Recap
	sums  [ByMode + 1]group // by dimension
	parts map[key]*group    // of a group the sum of those below it: of a role group its roles
}

func (b *builder) event(i int, id uuid.UUID) error {
	if b.recap.events.place(id) != i {
		return faultTwice.at("/events/" + strconv.Itoa(i))
	}
	return nil
}

func (b *builder) office(i int, o *docOffice) error {
	item := institution{o.Region, fold.Key(o.Name), false}
	if o.Key != "" {
		item = institution{name: string(o.Key), keyed: true}
	}
	switch {
	case item.name == "":
		return faultNameless.at("/institutions/" + strconv.Itoa(i))
	case b.recap.institution(item, o.Name) != i:
		return faultTwice.at("/institutions/" + strconv.Itoa(i))
	}
	return nil
}

func (b *builder) total(d *docGroup) error {
	g, err := b.read(d, "/total")
	if err != nil {
		return err
	}
	b.recap.total = *g
	return nil
}

func (b *builder) group(i int, d *docGroup) error {
	pointer := "/groups/" + strconv.Itoa(i)
	k, err := parseKey(d.By, d.Code)
	if err != nil {
		return &DocumentError{Pointer: pointer + "/code", Err: err, id: faultCode.id, en: faultCode.en}
	}
	g, err := b.read(d, pointer)
	if err != nil {
		return err
	}
	if err := b.name(&k, g, d, pointer); err != nil {
		return err
	}
	if b.recap.groups[k] != nil {
		return faultTwice.at(pointer)
	}
	t := &b.recap.total
	if name := over(&g.persons, &g.couples, &t.persons, &t.couples); name != "" {
		return faultOver.at(pointer + name)
	}
	if !t.institutions.holds(&g.institutions) || !t.present.holds(&g.present) {
		return faultSet.at(pointer + "/institutions")
	}
	b.partOf(k, g)
	*b.recap.group(k) = *g
	if k.by.AddsUp() { // no sum overflows, for each count is at most the total's
		sum := &b.sums[k.by]
		sum.persons.add(g.persons)
		sum.couples.add(g.couples)
		if over(&sum.persons, &sum.couples, &t.persons, &t.couples) != "" {
			return faultTotal.at(pointer)
		}
	}
	return nil
}

// name completes the key of a group that its institution or event names.
func (b *builder) name(k *key, g *group, d *docGroup, pointer string) error {
	switch {
	case k.by == ByUnit && len(d.Institutions) == 1 && len(d.Present) == 0:
		o := b.recap.institutions.items[d.Institutions[0]]
		k.region, k.text, k.keyed, g.institutions = o.region, o.name, o.keyed, set{}
	case k.by == ByUnit && len(d.Institutions)+len(d.Present) > 0:
		return faultOffice.at(pointer + "/institutions")
	case k.by == BySession && k.text != "":
		if len(d.Events) != 1 {
			return faultEvent.at(pointer + "/events")
		}
		k.event = b.recap.events.items[d.Events[0]]
	}
	return nil
}

// read returns the counts of a group.
func (b *builder) read(d *docGroup, pointer string) (*group, error) {
	if name := below(&d.Persons, &d.Couples); name != "" {
		return nil, faultNegative.at(pointer + name)
	}
	if name := over(&d.Persons, &d.Couples, &most.persons, &most.couples); name != "" {
		return nil, faultLarge.at(pointer + name)
	}
	if name := beyondListed(&d.Persons, &d.Couples); name != "" {
		return nil, faultOver.at(pointer + name)
	}
	g := &group{persons: d.Persons, couples: d.Couples}
	if d.By == BySession {
		g.retitle(d.Title)
	}
	for _, list := range []struct {
		name   string
		places []int
		of     int
		set    *set
	}{
		{"/institutions", d.Institutions, len(b.recap.institutions.items), &g.institutions},
		{"/institutions_present", d.Present, len(b.recap.institutions.items), &g.present},
		{"/events", d.Events, len(b.recap.events.items), &g.events},
	} {
		last := -1
		for i, place := range list.places {
			if place <= last || place >= list.of {
				return nil, faultAbsent.at(pointer + list.name + "/" + strconv.Itoa(i))
			}
			list.set.add(place)
			last = place
		}
	}
	if d.By != ByUnit && (!g.institutions.holds(&g.present) || g.institutions.len() > g.persons.Listed || g.present.len() > g.persons.Present) {
		return nil, faultSet.at(pointer + "/institutions_present")
	}
	return g, nil
}

func (b *builder) tell(i int, d *docTold) error {
	pointer := "/told/" + strconv.Itoa(i)
	if d.Event < 0 || d.Event >= len(b.recap.events.items) {
		return faultTold.at(pointer + "/event")
	}
	if _, ok := b.recap.told[d.Event]; ok {
		return faultTwice.at(pointer)
	}
	for j, h := range d.Counts {
		if _, ok := tellable(h); !ok {
			return faultLarge.at(pointer + "/counts/" + strconv.Itoa(j) + "/count")
		}
	}
	b.recap.tell(d.Event, d.Name, d.Counts)
	return nil
}

func (b *builder) person(i int, id uuid.UUID) error {
	if _, ok := b.recap.people.ids[id]; ok || id == uuid.Nil {
		return faultTwice.at("/people/ids/" + strconv.Itoa(i))
	}
	b.recap.people.ids[id] = struct{}{}
	return nil
}

// finish returns the recap, if its groups add up to its total.
func (b *builder) finish() (*Recap, error) {
	total := &b.recap.total
	for by := range Dimensions() {
		sum := &b.sums[by]
		if by.AddsUp() && (sum.persons != total.persons || sum.couples != total.couples) {
			return nil, faultTotal.at("/groups")
		}
	}
	if !b.partsAddUp() {
		return nil, faultParts.at("/groups")
	}
	if len(b.recap.people.ids) > total.persons.Listed {
		return nil, faultPeople.at("/people/ids")
	}
	return &b.recap, nil
}

// partOf adds a group to the one of the next dimension that it is a part of.
func (b *builder) partOf(k key, g *group) {
	whole := k
	switch k.by {
	case ByRole:
		whole.by, whole.n = ByRoleGroup, uint32(participant.Role(k.n).Group())
	case ByRegency, ByDistrict:
		whole.by--
		whole.region = k.region.At(min(k.region.Level(), region.Province+region.Level(whole.by-ByProvince)))
	default:
		return
	}
	if b.parts == nil {
		b.parts = map[key]*group{}
	}
	sum := b.parts[whole]
	if sum == nil {
		sum = new(group)
		b.parts[whole] = sum
	}
	sum.persons.add(g.persons)
	sum.couples.add(g.couples)
}

// partsAddUp reports whether each group of several is the sum of those below it.
func (b *builder) partsAddUp() bool {
	for whole, sum := range b.parts {
		g := b.recap.groups[whole]
		if g == nil {
			g = new(group)
		}
		if g.persons != sum.persons || g.couples != sum.couples {
			return false
		}
	}
	return true
}

// counts lists the counts of a group beside their places in a document.
func counts(p *Persons, c *Couples) [7]int {
	return [...]int{p.Listed, p.Invited, p.Registered, p.WalkIn, p.Present, c.Listed, c.Present}
}

var countPointers = [...]string{
	"/persons/listed", "/persons/invited", "/persons/registered", "/persons/walk_in", "/persons/present", "/couples/listed", "/couples/present",
}

// most is as much as a group can hold.
var most = group{persons: Persons{MaxCount, MaxCount, MaxCount, MaxCount, MaxCount}, couples: Couples{MaxCount, MaxCount}}

// below returns the place of a negative count, or nothing.
func below(p *Persons, c *Couples) string {
	for i, n := range counts(p, c) {
		if n < 0 {
			return countPointers[i]
		}
	}
	return ""
}

// over returns the place of a count that is larger than another group's, or nothing.
func over(p *Persons, c *Couples, maxP *Persons, maxC *Couples) string {
	limits := counts(maxP, maxC)
	for i, n := range counts(p, c) {
		if n > limits[i] {
			return countPointers[i]
		}
	}
	return ""
}

// beyondListed returns the place of a count of a part that is larger than its whole.
func beyondListed(p *Persons, c *Couples) string {
	for i, n := range counts(p, c) {
		if n > p.Listed {
			return countPointers[i]
		}
	}
	switch {
	case c.Present > min(c.Listed, p.Present):
		return "/couples/present"
	case p.Registered+p.WalkIn > p.Listed, p.Invited+p.WalkIn > p.Listed:
		return "/persons/walk_in"
	}
	return ""
}
