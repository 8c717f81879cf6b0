package recap

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// recent is the groups that were used last. Attendances come event by event, so most
// of their groups are those of the one before. It says nothing that the groups do not.
type recent struct {
	event      uuid.UUID
	eventPlace int // plus one, so that zero is none

	about   [aboutDimensions]recentGroup
	regions [ofPerson + 1][levels]recentGroup
	members [personDimensions][]*group // by the number of the member

	unit       string // as the attendance has it
	unitRegion region.Code
	unitGroup  *group
	unitPlace  int
	offices    []*group // by place
}

type recentGroup struct {
	key   key
	group *group
}

// Whose region it is.
const (
	ofEvent = iota
	ofPerson
)

// How many groups a participation is in, of each sort of dimension.
const (
	aboutDimensions  = 4 // pillar, programme, month, status
	personDimensions = 3 // role, role group, sex
	levels           = 3 // province, regency, district
)

// eventPlace returns the place of an event, -1 where it has no id.
func (r *Recap) eventPlace(id uuid.UUID) int {
	if id == uuid.Nil {
		return -1
	}
	if r.recent.event != id || r.recent.eventPlace == 0 {
		r.recent.event, r.recent.eventPlace = id, r.events.place(id)+1
	}
	return r.recent.eventPlace - 1
}

// eventGroups returns the groups of what an event is.
func (r *Recap) eventGroups(e *program.Event) (groups [aboutDimensions]*group) {
	for i, k := range eventKeys(e) {
		groups[i] = r.recall(&r.recent.about[i], k)
	}
	return groups
}

// regionGroups returns the groups of a region at each level.
func (r *Recap) regionGroups(whose int, c region.Code, isNational bool) (groups [levels]*group) {
	for i, k := range regionKeys(c, isNational) {
		groups[i] = r.recall(&r.recent.regions[whose][i], k)
	}
	return groups
}

// recall returns the group of a key, from memory where it is the one used last.
func (r *Recap) recall(last *recentGroup, k key) *group {
	if last.group == nil || last.key != k {
		*last = recentGroup{k, r.group(k)}
	}
	return last.group
}

// personGroups returns the groups of what a person is.
func (r *Recap) personGroups(a *program.Attendance) (groups [personDimensions]*group) {
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
func (r *Recap) office(a *program.Attendance) (*group, int) {
	last := &r.recent
	if last.unitGroup != nil && last.unit == a.Unit && last.unitRegion == a.Region {
		return last.unitGroup, last.unitPlace
	}
	last.unit, last.unitRegion = a.Unit, a.Region
	last.unitGroup, last.unitPlace = r.findOffice(a)
	return last.unitGroup, last.unitPlace
}

func (r *Recap) findOffice(a *program.Attendance) (*group, int) {
	var buffer [128]byte
	folded := fold.Append(buffer[:0], a.Unit)
	if len(folded) == 0 {
		return r.group(key{by: ByUnit}), -1
	}
	place, known := r.institutions.places[institution{a.Region, string(folded)}]
	if known {
		r.respell(place, a.Unit)
	} else {
		place = r.institution(institution{a.Region, string(folded)}, a.Unit)
	}
	for len(r.recent.offices) <= place {
		r.recent.offices = append(r.recent.offices, nil)
	}
	g := r.recent.offices[place]
	if g == nil {
		g = r.group(key{by: ByUnit, region: a.Region, text: string(folded)})
		r.recent.offices[place] = g
	}
	return g, place
}
