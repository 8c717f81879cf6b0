package program

import "github.com/integritas-id/integritas/validation"

// Check reports what is wrong with the event and its parts, in document order.
func (e *Event) Check(s *validation.Scope) {
	if e.Schema != "" && e.Schema != EventSchema {
		s.Report("schema", &ruleEventSchema, EventSchema)
	}
	s.Field("series", &e.Series)
	validation.Each(s, "related", e.Related)
	s.Field("title", &e.Title)
	e.checkKinds(s)
	s.Field("theme", &e.Theme)
	validation.Each(s, "pillars_named", e.PillarsNamed)
	e.checkMode(s)
	e.checkStatus(s)
	s.Field("schedule", &e.Schedule)
	e.checkZone(s)
	s.Field("place", &e.Place)
	validation.Each(s, "loci", e.Loci)
	validation.Each(s, "parties", e.Parties)
	validation.Each(s, "people", e.People)
	s.Field("audience", &e.Audience)
	e.checkCounts(s)
	e.checkSums(s)
	s.Field("registration", &e.Registration)
	validation.Each(s, "contacts", e.Contacts)
	e.checkContent(s)
	e.checkFacts(s)
	validation.Each(s, "participants", e.Participants)
	e.checkTwice(s)
	e.checkTold(s)
	e.checkAnniversaries(s)
	e.checkDays(s)
	e.checkAreas(s)
	e.checkReferences(s)
}

// Validate returns what cannot be right as a [*validation.CheckError]; warnings pass.
func (e *Event) Validate() error { return validation.Check(e).Err() }

// checkContent checks what the event is made of.
func (e *Event) checkContent(s *validation.Scope) {
	validation.Each(s, "objectives", e.Objectives)
	validation.Each(s, "topics", e.Topics)
	e.checkCitations(s)
	validation.Each(s, "tracks", e.Tracks)
	validation.Each(s, "agenda", e.Agenda)
	e.checkSessions(s)
	validation.Each(s, "commitments", e.Commitments)
	e.checkAwards(s)
	validation.Each(s, "handovers", e.Handovers)
	validation.Each(s, "follow_ups", e.FollowUps)
	validation.Each(s, "documents", e.Documents)
	s.Field("budget", &e.Budget)
	e.checkFigures(s)
	validation.Each(s, "readings", e.Readings)
}

// checkFacts checks what was said about the event.
func (e *Event) checkFacts(s *validation.Scope) {
	e.checkClaims(s)
	for i := range e.Statements {
		e.checkStatement(s, i)
	}
	e.checkAims(s)
	e.checkSources(s)
	e.checkConflicts(s)
}

// checkKinds reports kinds that only programmes have.
func (e *Event) checkKinds(s *validation.Scope) {
	if e.Kind == 0 {
		s.Report("kind", &ruleEventKindMissing)
	} else if !e.Kind.ForEvent() {
		s.Report("kind", &ruleEventKind, e.Kind)
	}
	if e.Kind.isOnline() && e.Mode == ModeOffline {
		s.Report("mode", &ruleKindMode, e.Kind, e.Mode)
	}
	for i, k := range e.AlsoKinds {
		if !k.ForEvent() || k == e.Kind {
			s.ReportIndex("also_kinds", i, &ruleEventKind, k)
		}
	}
}

var ruleEventSchema = validation.Rule{
	Code: "event.schema", Severity: validation.Error,
	ID:     "bentuk dokumen bukan %[1]s; periksa anggota schema",
	EN:     "the document is not of the form %[1]s; check its schema",
	Source: "docs/json.md",
}

var ruleEventKindMissing = validation.Rule{
	Code: "event.kind-missing", Severity: validation.Warning,
	ID:     "jenis kegiatan belum diisi",
	EN:     "the kind of event is missing; fill it in",
	Source: "table of kinds",
}

var ruleEventKind = validation.Rule{
	Code: "event.kind", Severity: validation.Error,
	ID:     "%[1]v bukan jenis acara, atau sudah disebut; pilih jenis lain",
	EN:     "%[1]v is no kind of event, or is named already; choose another",
	Source: "table of kinds",
}
