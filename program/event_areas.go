package program

import (
	"iter"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// EachArea checks every region that the event names by what as makes of it, at the region's
// place in the document. A host checks its own tables so, as of villages. Without as nothing
// is checked.
func (e *Event) EachArea(s *validation.Scope, as func(Area) validation.Checkable) {
	if as == nil {
		return
	}
	for at, a := range e.areas() {
		at.check(s, as(*a))
	}
}

// checkAreas holds codes and names of regions against the day of the event: one that is out
// of force today was right for an event of its time. Of a day that nobody knows today's counts.
func (e *Event) checkAreas(s *validation.Scope) {
	for at, a := range e.areas() {
		if a.isFormerOn(e.Schedule.Range.Start) {
			at.check(s, formerArea{a.Code})
		}
	}
}

// isFormerOn reports whether code or name were out of force on a day, of the zero day today. In
// the year of the change either may be right.
func (a *Area) isFormerOn(day civil.Date) bool {
	code := a.Code
	if code.Level() == region.Village {
		code = code.Parent()
	}
	r, inForce := region.Lookup(code)
	if code.IsZero() || inForce && (code != a.Code || a.Name == "" || bearsName(r, a.Name)) {
		return false
	}
	res, err := region.Resolve(code)
	if err != nil {
		return false
	}
	for _, f := range res.Former {
		if (!inForce || bore(f, a.Name)) && (day.IsZero() || day.Year() > f.Ended.Year()) {
			return true
		}
	}
	return false
}

// formerArea is the code of a region that was out of force.
type formerArea struct{ code region.Code }

func (a formerArea) Check(s *validation.Scope) { s.Report("code", &ruleAreaFormer, a.code) }

// areaPath is where a region stands in an event: a member or an item of it, one of the record
// there, and the region's own.
type areaPath struct {
	list  string
	i     int
	inner string
	j     int
	leaf  string
}

// areas yields the regions of the event in the order of the document.
func (e *Event) areas() iter.Seq2[areaPath, *Area] {
	return func(yield func(areaPath, *Area) bool) {
		_ = e.eachAreaOfPlace(yield) && e.eachAreaOfRecords(yield) && e.eachAreaTold(yield)
	}
}

func (e *Event) eachAreaOfPlace(yield func(areaPath, *Area) bool) bool {
	p := &e.Place
	if !yield(areaPath{"place", -1, "venue", -1, "area"}, &p.Venue.Area) {
		return false
	}
	for i := range p.Venues {
		if !yield(areaPath{"place", -1, "venues", i, "area"}, &p.Venues[i].Area) {
			return false
		}
	}
	if !yield(areaPath{"place", -1, "held_in", -1, ""}, &p.HeldIn) {
		return false
	}
	for i := range p.AudienceAreas {
		if !yield(areaPath{"place", -1, "audience_areas", i, ""}, &p.AudienceAreas[i]) {
			return false
		}
	}
	return true
}

func (e *Event) eachAreaOfRecords(yield func(areaPath, *Area) bool) bool {
	for i := range e.Loci {
		if !yield(areaPath{"loci", i, "", -1, "area"}, &e.Loci[i].Area) {
			return false
		}
	}
	for i := range e.Parties {
		if !yield(areaPath{"parties", i, "", -1, "area"}, &e.Parties[i].Area) {
			return false
		}
	}
	for i := range e.Audience.Groups {
		if !yield(areaPath{"audience", -1, "groups", i, "area"}, &e.Audience.Groups[i].Area) {
			return false
		}
	}
	for i := range e.Figures {
		if !yield(areaPath{"figures", i, "", -1, "area"}, &e.Figures[i].Area) {
			return false
		}
	}
	for i := range e.Readings {
		if !yield(areaPath{"readings", i, "", -1, "area"}, &e.Readings[i].Area) {
			return false
		}
	}
	return true
}

// eachAreaTold yields those of what was told, given, and agreed at the event.
func (e *Event) eachAreaTold(yield func(areaPath, *Area) bool) bool {
	for i := range e.Awards {
		if !yield(areaPath{"awards", i, "", -1, "area"}, &e.Awards[i].Area) {
			return false
		}
		for j := range e.Awards[i].Recipients {
			if !yield(areaPath{"awards", i, "recipients", j, "area"}, &e.Awards[i].Recipients[j].Area) {
				return false
			}
		}
	}
	for i := range e.Handovers {
		if !yield(areaPath{"handovers", i, "", -1, "area"}, &e.Handovers[i].Area) {
			return false
		}
	}
	for i := range e.FollowUps {
		for j := range e.FollowUps[i].Areas {
			if !yield(areaPath{"follow_ups", i, "areas", j, ""}, &e.FollowUps[i].Areas[j]) {
				return false
			}
		}
	}
	for i := range e.Claims {
		if !yield(areaPath{"claims", i, "", -1, "within"}, &e.Claims[i].Within) {
			return false
		}
	}
	for i := range e.Statements {
		if !yield(areaPath{"statements", i, "", -1, "area"}, &e.Statements[i].Area) {
			return false
		}
	}
	return true
}

// check checks x at the place of the region.
func (p areaPath) check(s *validation.Scope, x validation.Checkable) {
	if p.leaf != "" {
		x = nested{p.leaf, -1, x}
	}
	if p.inner != "" {
		x = nested{p.inner, p.j, x}
	}
	nested{p.list, p.i, x}.Check(s)
}

// nested is something to check at a member of a record, or at an item of one.
type nested struct {
	name  string
	index int // -1 for a member that is no array
	of    validation.Checkable
}

func (n nested) Check(s *validation.Scope) {
	if n.index < 0 {
		s.Field(n.name, n.of)
		return
	}
	s.Index(n.name, n.index, n.of)
}

var ruleAreaFormer = validation.Rule{
	Code: "area.former", Severity: validation.Warning,
	ID:     "kode atau nama wilayah %[1]v sudah tidak berlaku pada hari kegiatan; gunakan yang berlaku pada hari itu",
	EN:     "the region code %[1]v, or its name, was no longer in force on the day of the event; use what was in force then",
	Source: sourceRegions,
}
