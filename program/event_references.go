package program

import (
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/validation"
)

// checkReferences reports ids that two records share and ids that lead nowhere.
func (e *Event) checkReferences(s *validation.Scope) {
	known := e.known()
	if at, field := e.duplicate(); at >= 0 {
		reportAt(s, &ruleDuplicateID, nil, field, at, "id")
	}
	checkSources(known, s, "schedule/printed", e.Schedule.Printed, func(x *PrintedDate) string { return x.Source })
	if id := e.Registration.Source; id != "" && !known.hasSource(id) {
		reportIn(s, "registration", "source", &ruleReferenceSource, id)
	}
	if id := e.Budget.Source; id != "" && !known.hasSource(id) {
		reportIn(s, "budget", "source", &ruleReferenceSource, id)
	}
	checkSources(known, s, "pillars_named", e.PillarsNamed, func(x *PillarMention) string { return x.Source })
	checkSources(known, s, "related", e.Related, func(x *Relation) string { return x.Source })
	checkSources(known, s, "loci", e.Loci, func(x *Locus) string { return x.Source })
	checkSources(known, s, "parties", e.Parties, func(x *Party) string { return x.Source })
	checkSources(known, s, "people", e.People, func(x *Person) string { return x.Source })
	checkSources(known, s, "audience/groups", e.Audience.Groups, func(x *Group) string { return x.Source })
	checkSources(known, s, "audience/counts", e.Audience.Counts, func(x *Headcount) string { return x.Source })
	checkSources(known, s, "sessions", e.Sessions, func(x *Session) string { return x.Source })
	checkSources(known, s, "commitments", e.Commitments, func(x *Commitment) string { return x.Source })
	checkSources(known, s, "awards", e.Awards, func(x *Award) string { return x.Source })
	checkSources(known, s, "handovers", e.Handovers, func(x *Handover) string { return x.Source })
	checkSources(known, s, "follow_ups", e.FollowUps, func(x *FollowUp) string { return x.Source })
	checkSources(known, s, "documents", e.Documents, func(x *Document) string { return x.Source })
	checkSources(known, s, "figures", e.Figures, func(x *Figure) string { return x.Source })
	checkSources(known, s, "readings", e.Readings, func(x *Reading) string { return x.Source })
	checkSources(known, s, "claims", e.Claims, func(x *Claim) string { return x.Source })
	checkSources(known, s, "statements", e.Statements, func(x *Statement) string { return x.Source })
	for i := range e.Conflicts {
		for j, v := range e.Conflicts[i].Values {
			for k, id := range v.Sources {
				if !known.hasSource(id) {
					reportAt(s, &ruleReferenceSource, []any{id}, "conflicts", i, "values", j, "sources", k)
				}
			}
		}
	}
	person := func(list string, i int, field string, id uuid.UUID) {
		if id != uuid.Nil && !known.hasPerson(id) {
			reportAt(s, &ruleReferencePerson, []any{id}, list, i, field)
		}
	}
	for i := range e.Agenda {
		person("agenda", i, "person", e.Agenda[i].Person)
		if id := e.Agenda[i].Session; id != "" && !known.hasSession(id) {
			reportAt(s, &ruleReferenceSession, []any{id}, "agenda", i, "session")
		}
	}
	for i := range e.People {
		person("people", i, "spouse_of", e.People[i].SpouseOf)
		for j, id := range e.People[i].AbsentFrom {
			if !known.hasSession(id) {
				reportAt(s, &ruleReferenceSession, []any{id}, "people", i, "absent_from", j)
			}
		}
	}
	for i := range e.Statements {
		person("statements", i, "person", e.Statements[i].Person)
	}
	for i := range e.Objectives {
		person("objectives", i, "speaker", e.Objectives[i].Speaker)
	}
	for i := range e.Topics {
		person("topics", i, "speaker", e.Topics[i].Speaker)
	}
	for i := range e.PillarsNamed {
		person("pillars_named", i, "speaker", e.PillarsNamed[i].Speaker)
	}
	for i := range e.OtherValues {
		person("other_values", i, "speaker", e.OtherValues[i].Speaker)
	}
	for i := range e.Figures {
		person("figures", i, "person", e.Figures[i].Person)
	}
	for i := range e.Awards {
		person("awards", i, "person", e.Awards[i].Person)
	}
	for i := range e.Commitments {
		known.checkSignatories(s, e.Commitments[i].Signatories, "commitments", i, "signatories")
	}
	for i := range e.Documents {
		known.checkSignatories(s, e.Documents[i].Signers, "documents", i, "signers")
	}
	for i := range e.Awards {
		for j := range e.Awards[i].Recipients {
			if id := e.Awards[i].Recipients[j].Person; id != uuid.Nil && !known.hasPerson(id) {
				reportAt(s, &ruleReferencePerson, []any{id}, "awards", i, "recipients", j, "person")
			}
		}
	}
}

// checkSources reports which records of a list name a source that the event does not
// have. The field may be that of a part, "audience/groups".
func checkSources[T any](known known, s *validation.Scope, field string, list []T, source func(*T) string) {
	part, inner, isNested := strings.Cut(field, "/")
	for i := range list {
		id := source(&list[i])
		switch {
		case id == "" || known.hasSource(id):
		case isNested:
			reportAt(s, &ruleReferenceSource, []any{id}, part, inner, i, "source")
		default:
			reportAt(s, &ruleReferenceSource, []any{id}, field, i, "source")
		}
	}
}

// duplicate returns the first record that has the id of one before it in its list,
// and the list's JSON name; -1 where there is none. Somebody may be among the people
// and the participants: that is one person.
func (e *Event) duplicate() (at int, field string) {
	if i := firstTwice(len(e.People), func(i int) uuid.UUID { return e.People[i].ID }); i >= 0 {
		return i, "people"
	}
	if i := firstTwice(len(e.Sessions), func(i int) string { return e.Sessions[i].ID }); i >= 0 {
		return i, "sessions"
	}
	if i := firstTwice(len(e.Sources), func(i int) string { return e.Sources[i].ID }); i >= 0 {
		return i, "sources"
	}
	if i := firstTwice(len(e.Participants), func(i int) uuid.UUID { return e.Participants[i].ID }); i >= 0 {
		return i, "participants"
	}
	return -1, ""
}

// firstTwice returns the first index whose id stands at an earlier one; ids that are
// zero do not count. Short lists are compared in place, so that checking a valid event
// of usual size does not allocate.
func firstTwice[T comparable](n int, id func(int) T) int {
	var zero T
	if n <= 128 {
		for i := range n {
			for j := range i {
				if id(i) != zero && id(i) == id(j) {
					return i
				}
			}
		}
		return -1
	}
	seen := make(map[T]struct{}, n)
	for i := range n {
		v := id(i)
		if _, twice := seen[v]; twice && v != zero {
			return i
		}
		seen[v] = struct{}{}
	}
	return -1
}

var ruleDuplicateID = validation.Rule{
	Code: "event.duplicate-id", Severity: validation.Error,
	ID:     "id ini sudah dipakai sebelumnya dalam daftar yang sama; beri id lain atau hapus salah satunya",
	EN:     "this id is used before in the same list; give another id or remove one of the two",
	Source: "an id means one record",
}

var ruleReferenceSource = validation.Rule{
	Code: "reference.source", Severity: validation.Error,
	ID:     "sumber %[1]q tidak ada dalam daftar sources; tambahkan atau perbaiki idnya",
	EN:     "no source has the id %[1]q; add it or mend the id",
	Source: "a reference leads somewhere",
}

var ruleReferenceSession = validation.Rule{
	Code: "reference.session", Severity: validation.Error,
	ID:     "sesi %[1]q tidak ada dalam daftar sessions; tambahkan atau perbaiki idnya",
	EN:     "no session has the id %[1]q; add it or mend the id",
	Source: "a reference leads somewhere",
}

var ruleSessionSpeaker = validation.Rule{
	Code: "session.speaker", Severity: validation.Error,
	ID:     "narasumber dengan id %[1]v tidak ada dalam daftar people; tambahkan orangnya",
	EN:     "nobody among people has the id %[1]v; add the person",
	Source: "a reference leads somewhere",
}

// checkSignatories reports ids of signatories that lead to nobody.
func (k known) checkSignatories(s *validation.Scope, list []Signatory, path ...any) {
	for j := range list {
		if id := list[j].Person; id != uuid.Nil && !k.hasPerson(id) {
			reportAt(s, &ruleReferencePerson, []any{id}, append(path[:len(path):len(path)], j, "person")...)
		}
	}
}

var ruleReferencePerson = validation.Rule{
	Code: "reference.person", Severity: validation.Error,
	ID:     "tidak ada orang dengan id %[1]v dalam daftar people atau participants; tambahkan orangnya atau perbaiki idnya",
	EN:     "nobody among people and participants has the id %[1]v; add the person or mend the id",
	Source: "a reference leads somewhere",
}
