package program

import (
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/validation"
)

// checkReferences reports ids that two records share and ids that lead nowhere.
func (e *Event) checkReferences(s *validation.Scope) {
	if at, field := e.duplicate(); at >= 0 {
		reportAt(s, &ruleDuplicateID, nil, field, at, "id")
	}
	source := func(field string, i int, id string) {
		if id == "" || e.hasSource(id) {
			return
		}
		if part, field, ok := strings.Cut(field, "/"); ok {
			reportAt(s, &ruleReferenceSource, []any{id}, part, field, i, "source")
			return
		}
		reportAt(s, &ruleReferenceSource, []any{id}, field, i, "source")
	}
	for i := range e.Schedule.Printed {
		source("schedule/printed", i, e.Schedule.Printed[i].Source)
	}
	if id := e.Registration.Source; id != "" && !e.hasSource(id) {
		reportIn(s, "registration", "source", &ruleReferenceSource, id)
	}
	if id := e.Budget.Source; id != "" && !e.hasSource(id) {
		reportIn(s, "budget", "source", &ruleReferenceSource, id)
	}
	for i := range e.Related {
		source("related", i, e.Related[i].Source)
	}
	for i := range e.Loci {
		source("loci", i, e.Loci[i].Source)
	}
	for i := range e.Parties {
		source("parties", i, e.Parties[i].Source)
	}
	for i := range e.People {
		source("people", i, e.People[i].Source)
	}
	for i := range e.Audience.Groups {
		source("audience/groups", i, e.Audience.Groups[i].Source)
	}
	for i := range e.Audience.Counts {
		source("audience/counts", i, e.Audience.Counts[i].Source)
	}
	for i := range e.Sessions {
		source("sessions", i, e.Sessions[i].Source)
	}
	for i := range e.Commitments {
		source("commitments", i, e.Commitments[i].Source)
	}
	for i := range e.Awards {
		source("awards", i, e.Awards[i].Source)
	}
	for i := range e.Handovers {
		source("handovers", i, e.Handovers[i].Source)
	}
	for i := range e.FollowUps {
		source("follow_ups", i, e.FollowUps[i].Source)
	}
	for i := range e.Documents {
		source("documents", i, e.Documents[i].Source)
	}
	for i := range e.Claims {
		source("claims", i, e.Claims[i].Source)
	}
	for i := range e.Statements {
		source("statements", i, e.Statements[i].Source)
	}
	for i := range e.Conflicts {
		for j, v := range e.Conflicts[i].Values {
			for k, id := range v.Sources {
				if !e.hasSource(id) {
					reportAt(s, &ruleReferenceSource, []any{id}, "conflicts", i, "values", j, "sources", k)
				}
			}
		}
	}
	person := func(list string, i int, field string, id uuid.UUID) {
		if id != uuid.Nil && !e.hasPerson(id) {
			reportAt(s, &ruleSessionSpeaker, []any{id}, list, i, field)
		}
	}
	for i := range e.Agenda {
		person("agenda", i, "person", e.Agenda[i].Person)
		if id := e.Agenda[i].Session; id != "" && !e.hasSession(id) {
			reportAt(s, &ruleReferenceSession, []any{id}, "agenda", i, "session")
		}
	}
	for i := range e.People {
		person("people", i, "spouse_of", e.People[i].SpouseOf)
	}
	for i := range e.Statements {
		person("statements", i, "person", e.Statements[i].Person)
	}
	for i := range e.Awards {
		person("awards", i, "person", e.Awards[i].Person)
	}
	for i := range e.Commitments {
		for _, signatory := range e.Commitments[i].Signatories {
			person("commitments", i, "signatories", signatory.Person)
		}
	}
}

func (e *Event) hasSource(id string) bool {
	for i := range e.Sources {
		if e.Sources[i].ID == id {
			return true
		}
	}
	return false
}

func (e *Event) hasSession(id string) bool {
	for i := range e.Sessions {
		if e.Sessions[i].ID == id {
			return true
		}
	}
	return false
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
