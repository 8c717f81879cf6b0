package schemaorg

import (
	"cmp"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/program"
)

// addParties adds each party to the first of its roles that schema.org knows.
func (d *event) addParties(e *program.Event) {
	for i := range e.Parties {
		p := &e.Parties[i]
		if p.Name == "" {
			continue
		}
		o := organisationOf(p)
		switch {
		case p.Has(program.PartyOrganiser):
			d.Organizer = append(d.Organizer, o)
		case p.Has(program.PartyFunder):
			d.Funder = append(d.Funder, o)
		case p.Has(program.PartySupporter):
			d.Sponsor = append(d.Sponsor, o)
		case p.Has(program.PartyPerformer):
			d.Performer = append(d.Performer, performer{Type: "PerformingGroup", Name: p.Name})
		case p.Has(program.PartyHost), p.Has(program.PartyCollaborator), p.Has(program.PartyLeadingSector),
			p.Has(program.PartyInitiator), p.Has(program.PartyBroadcaster), p.Has(program.PartyAssessor):
			d.Contributor = append(d.Contributor, o)
		}
	}
}

// performs reports whether somebody is on the stage, and not in the audience.
func performs(p *program.Person) bool {
	return slices.ContainsFunc([]program.PersonRole{
		program.PersonSpeaker, program.PersonKeynote, program.PersonModerator, program.PersonFacilitator,
		program.PersonMC, program.PersonPerformer,
	}, p.Has)
}

// performers lists the people chosen, without those who did not come.
func performers(e *program.Event, chosen func(*program.Person) bool) []performer {
	var list []performer
	for i := range e.People {
		p := &e.People[i]
		name := cmp.Or(p.Name.Full, p.Name.Raw)
		if p.Absent || name == "" || !chosen(p) {
			continue
		}
		who := performer{
			Type: "Person", Name: name,
			Prefix: strings.Join(p.Name.Front, " "), Suffix: strings.Join(p.Name.Back, ", "),
			JobTitle: p.Position.String(),
		}
		if p.Organisation != "" {
			who.Affiliation = named(p.Organisation)
		}
		list = append(list, who)
	}
	return list
}
