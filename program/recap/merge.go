package recap

// Merge adds what another recap has added up. In whatever order and partition recaps
// are merged, the same attendances give the same sum. It leaves o as it is. Where both
// together are more than [MaxCount] participations, it is [ErrTooMany] and nothing is
// merged.
func (r *Recap) Merge(o *Recap) error {
	if o == nil {
		return nil
	}
	if o.total.persons.Listed > MaxCount-r.total.persons.Listed {
		return ErrTooMany
	}
	r.people.merge(&o.people, r.isEmpty(), o.isEmpty())
	events := make([]int, len(o.events.items))
	for i, id := range o.events.items {
		events[i] = r.events.place(id)
	}
	offices := make([]int, len(o.institutions.items))
	for i, office := range o.institutions.items {
		offices[i] = r.institution(office, o.spellings[i])
	}
	r.total.addMoved(&o.total, offices, events)
	for k, g := range o.groups {
		r.group(k).addMoved(g, offices, events)
	}
	for i, t := range o.told {
		r.tell(events[i], t.name, t.counts)
	}
	return nil
}

// addMoved adds a group of another recap, whose institutions and events have these
// places here.
func (g *group) addMoved(o *group, offices, events []int) {
	g.persons.add(o.persons)
	g.couples.add(o.couples)
	g.institutions.addMoved(&o.institutions, offices)
	g.present.addMoved(&o.present, offices)
	g.events.addMoved(&o.events, events)
	g.retitle(o.title)
}
