package program

import (
	"log/slog"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

// EventSchema is the schema string of an event's document.
const EventSchema = "integritas-event/1"

// Event (kegiatan) is one occurrence of a programme, with everything that is known
// of it. It is a plain record that may be incomplete or wrong until [Event.Check]
// has judged it; its status is moved by [Event.Transition].
type Event struct {
	Schema string    `json:"schema,omitempty"` // [EventSchema]; [Event.Write] sets it
	ID     uuid.UUID `json:"id,omitzero"`
	Key    string    `json:"key,omitempty"` // a short name for people and files, "metro-2024-03-05"

	Programme string     `json:"programme,omitempty"`         // id of the programme, see package catalogue
	Linked    []string   `json:"linked_programmes,omitempty"` // ids of further programmes that it serves
	Series    Membership `json:"series,omitzero"`
	Related   []Relation `json:"related,omitempty"` // other events that it belongs to
	Title     Title      `json:"title,omitzero"`
	Kind      Kind       `json:"kind,omitzero"`
	AlsoKinds []Kind     `json:"also_kinds,omitempty"` // a coordination meeting that is a launch too
	Theme     Theme      `json:"theme,omitzero"`

	Pillar       pillar.Pillar     `json:"pillar,omitzero"`
	PillarsNamed []PillarMention   `json:"pillars_named,omitempty"` // as speakers name them, in order
	Enabler      pillar.Enabler    `json:"enabler,omitzero"`
	EnablerNamed string            `json:"enabler_named,omitempty"` // as speakers name it
	Approaches   []pillar.Approach `json:"approaches,omitempty"`
	Values       pillar.ValueSet   `json:"values,omitzero"`
	OtherValues  []ValueMention    `json:"other_values,omitempty"`

	Mode     Mode     `json:"mode,omitzero"`
	Status   Status   `json:"status,omitzero"`
	History  []Change `json:"history,omitempty"` // oldest first
	Schedule Schedule `json:"schedule,omitzero"`
	Place    Place    `json:"place,omitzero"`
	Loci     []Locus  `json:"loci,omitempty"` // regions that it is about: candidates, peers, targets

	Parties      []Party      `json:"parties,omitempty"`
	People       []Person     `json:"people,omitempty"`
	Audience     Audience     `json:"audience,omitzero"`
	Registration Registration `json:"registration,omitzero"`
	Contacts     []Contact    `json:"contacts,omitempty"`

	Objectives []Text            `json:"objectives,omitempty"`
	Topics     []Text            `json:"topics,omitempty"`
	Citations  []pillar.Citation `json:"citations,omitempty"` // articles of law that it treats
	Tracks     []Track           `json:"tracks,omitempty"`
	Agenda     []AgendaItem      `json:"agenda,omitempty"`
	Sessions   []Session         `json:"sessions,omitempty"`

	Commitments []Commitment `json:"commitments,omitempty"`
	Awards      []Award      `json:"awards,omitempty"`
	Handovers   []Handover   `json:"handovers,omitempty"`
	FollowUps   []FollowUp   `json:"follow_ups,omitempty"`
	Documents   []Document   `json:"documents,omitempty"`
	Budget      Budget       `json:"budget,omitzero"`

	Figures    []Figure    `json:"figures,omitempty"`  // counts and measures of what is no audience
	Readings   []Reading   `json:"readings,omitempty"` // values of indices
	Claims     []Claim     `json:"claims,omitempty"`
	Statements []Statement `json:"statements,omitempty"`
	Sources    []Source    `json:"sources,omitempty"`
	Conflicts  []Conflict  `json:"conflicts,omitempty"`

	Participants []participant.Participant `json:"participants,omitempty"`
}

// Name returns the key, else the id, else the title: how messages call the event.
func (e *Event) Name() string {
	switch {
	case e.Key != "":
		return e.Key
	case e.ID != uuid.Nil:
		return e.ID.String()
	}
	return e.Title.Text
}

// LogValue logs name, status and dates, and nothing about people.
func (e *Event) LogValue() slog.Value {
	return slog.GroupValue(slog.String("event", e.Name()), slog.String("status", e.Status.String()),
		slog.String("range", e.Schedule.Range.String()))
}

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
	e.checkAnniversaries(s)
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

// checkStatus reports a status that the rest of the record does not bear out.
func (e *Event) checkStatus(s *validation.Scope) {
	switch {
	case e.Status == 0:
		s.Report("status", &ruleEventStatus)
	case e.Status.NeedsDate() && e.Schedule.Range.IsZero():
		reportIn(s, "schedule", "range", &ruleEventDate, e.Status)
	case e.Status == StatusPostponed && !e.Schedule.Range.IsZero():
		reportIn(s, "schedule", "range", &ruleEventPostponed)
	case e.Status == StatusRescheduled && len(e.Schedule.Previous) == 0:
		reportIn(s, "schedule", "previous", &ruleEventRescheduled)
	}
	if on, ok := s.On(); ok && !e.Schedule.Range.Start.IsZero() {
		switch start, end := e.Schedule.Range.Start, e.Schedule.Range.End; {
		case e.Status.TookPlace() && on.Before(start):
			s.Report("status", &ruleEventAhead, e.Status)
		case (e.Status == StatusPlanned || e.Status == StatusProposed || e.Status == StatusInvited) && end.Before(on) && !end.IsZero():
			s.Report("status", &ruleEventBehind, e.Status)
		}
	}
	if e.Status.NeedsReason() && len(e.History) == 0 {
		s.Report("history", &ruleHistoryReason, e.Status)
	}
	e.checkHistory(s)
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

// isOnline reports whether events of the kind are attended from elsewhere.
func (v Kind) isOnline() bool { return v == KindWebinar || v == KindELearning }

var ruleKindMode = validation.Rule{
	Code: "event.kind-mode", Severity: validation.Warning,
	ID:     "%[1]v tercatat %[2]v; periksa jenis atau cara penyelenggaraannya",
	EN:     "a %[1]v is recorded as %[2]v; check the kind or the mode",
	Source: "table of kinds",
}

var ruleEventStatus = validation.Rule{
	Code: "event.status", Severity: validation.Warning,
	ID:     "status kegiatan belum diisi",
	EN:     "the event's status is missing; fill it in",
	Source: sourceLifecycle,
}

var ruleEventDate = validation.Rule{
	Code: "event.date", Severity: validation.Error,
	ID:     "kegiatan berstatus %[1]v harus bertanggal; isi tanggalnya",
	EN:     "an event whose status is %[1]v must have its dates; fill them in",
	Source: sourceLifecycle,
}

var ruleEventPostponed = validation.Rule{
	Code: "event.postponed", Severity: validation.Error,
	ID:     "kegiatan yang ditunda belum bertanggal; pindahkan tanggalnya ke previous, atau jadwalkan ulang",
	EN:     "a postponed event has no date yet; move the dates to previous, or reschedule it",
	Source: sourceLifecycle,
}

var ruleEventRescheduled = validation.Rule{
	Code: "event.rescheduled", Severity: validation.Warning,
	ID:     "tanggal lama kegiatan yang dijadwalkan ulang belum dicatat; isi previous",
	EN:     "the old dates of the rescheduled event are not recorded; fill in previous",
	Source: sourceLifecycle,
}

var ruleEventAhead = validation.Rule{
	Code: "event.ahead", Severity: validation.Warning,
	ID:     "status kegiatan %[1]v, padahal tanggalnya belum tiba; periksa tanggal atau statusnya",
	EN:     "the status is %[1]v, yet the dates lie ahead; check the dates or the status",
	Source: sourceLifecycle,
}

var ruleEventBehind = validation.Rule{
	Code: "event.behind", Severity: validation.Warning,
	ID:     "status kegiatan masih %[1]v, padahal tanggalnya sudah lewat; perbarui statusnya",
	EN:     "the status is still %[1]v, yet the dates are past; bring the status up to date",
	Source: sourceLifecycle,
}
