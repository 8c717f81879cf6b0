package recap

import (
	"cmp"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// eventGroups returns the groups of what an event is and its place among the events,
// and adds it to them and to the groups of the regions in which it was held.
func (r *Recap) eventGroups(e *program.Event) (groups *[aboutDimensions]*group, place int) {
	facts := eventFacts{
		e.ID, e.Programme, e.Pillar, e.Status, e.Schedule.Range.Start,
		regionFacts{e.Place.HeldIn.Code, e.Place.National},
	}
	last := &r.recent
	if last.isSet && last.event == facts && slices.Equal(last.counts, e.Audience.Counts) {
		return &last.about, last.eventPlace
	}
	last.isSet, last.event, last.eventPlace = true, facts, -1
	if facts.id != uuid.Nil {
		last.eventPlace = r.events.place(facts.id)
	}
	last.counts = slices.Clone(e.Audience.Counts)
	if last.eventPlace >= 0 {
		r.tell(last.eventPlace, cmp.Or(e.Title.Short, e.Title.Text, e.Key), last.counts)
	}
	r.total.events.add(last.eventPlace)
	for _, k := range facts.heldIn.keys() {
		r.group(k).events.add(last.eventPlace)
	}
	for i, k := range facts.keys() {
		last.about[i] = r.group(k)
		last.about[i].events.add(last.eventPlace)
	}
	return &last.about, last.eventPlace
}

// regionGroups returns the groups of a region at each level.
func (r *Recap) regionGroups(facts regionFacts) *[levels]*group {
	last := &r.recent
	if last.regions[0] == nil || last.region != facts {
		last.region = facts
		for i, k := range facts.keys() {
			last.regions[i] = r.group(k)
		}
	}
	return &last.regions
}

// personGroups returns the groups of what a person is.
func (r *Recap) personGroups(a *attend.Attendance) (groups [personDimensions]*group) {
	for i, k := range personKeys(a) {
		table := &r.recent.members[i]
		for len(*table) <= int(k.n) {
			*table = append(*table, nil)
		}
		if (*table)[k.n] == nil {
			(*table)[k.n] = r.group(k)
		}
		groups[i] = (*table)[k.n]
	}
	return groups
}

// office returns the group of a person's office and its place among the institutions,
// or the group of those whose office is not known and -1.
func (r *Recap) office(a *attend.Attendance) (*group, int) {
	last := &r.recent
	if last.unitGroup != nil && last.unit == a.Unit && last.unitKey == a.Office && last.unitRegion == a.Region {
		return last.unitGroup, last.unitPlace
	}
	last.unit, last.unitKey, last.unitRegion = a.Unit, a.Office, a.Region
	last.unitGroup, last.unitPlace = r.findOffice(a)
	return last.unitGroup, last.unitPlace
}

func (r *Recap) findOffice(a *attend.Attendance) (*group, int) {
	if a.Office != "" {
		return r.findKeyed(a)
	}
	var buffer [128]byte
	folded := fold.Append(buffer[:0], a.Unit)
	if len(folded) == 0 {
		return r.group(key{by: ByUnit}), -1
	}
	place, known := r.institutions.places[institution{a.Region, string(folded), false}]
	if known {
		r.respell(place, a.Unit)
	} else {
		place = r.institution(institution{a.Region, string(folded), false}, a.Unit)
	}
	if g := r.known(place); g != nil {
		return g, place
	}
	return r.officeGroup(place, key{by: ByUnit, region: a.Region, text: string(folded)}), place
}

// findKeyed is findOffice for an office whose key is known. One that the person's list
// does not name is named by the key.
func (r *Recap) findKeyed(a *attend.Attendance) (*group, int) {
	name := a.Unit
	if name == "" {
		name = string(a.Office)
	}
	item := institution{name: string(a.Office), keyed: true}
	place, known := r.institutions.places[item]
	if known {
		r.respell(place, name)
	} else {
		place = r.institution(item, name)
	}
	if g := r.known(place); g != nil {
		return g, place
	}
	return r.officeGroup(place, key{by: ByUnit, text: string(a.Office), keyed: true}), place
}

// known returns the group of the office at a place, nil where it is not at hand.
func (r *Recap) known(place int) *group {
	if place < len(r.recent.offices) {
		return r.recent.offices[place]
	}
	return nil
}

// officeGroup returns the group of the office at a place.
func (r *Recap) officeGroup(place int, k key) *group {
	for len(r.recent.offices) <= place {
		r.recent.offices = append(r.recent.offices, nil)
	}
	g := r.recent.offices[place]
	if g == nil {
		g = r.group(k)
		r.recent.offices[place] = g
	}
	return g
}
