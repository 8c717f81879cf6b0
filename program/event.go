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
	Kind      Kind       `json:"kind,omitempty"`
	AlsoKinds []Kind     `json:"also_kinds,omitempty"` // a coordination meeting that is a launch too
	Theme     Theme      `json:"theme,omitzero"`

	Pillar       pillar.Pillar     `json:"pillar,omitempty"`
	PillarsNamed []PillarMention   `json:"pillars_named,omitempty"` // as speakers name them, in order
	Enabler      pillar.Enabler    `json:"enabler,omitempty"`
	EnablerNamed string            `json:"enabler_named,omitempty"` // as speakers name it
	Approaches   []pillar.Approach `json:"approaches,omitempty"`
	Values       pillar.ValueSet   `json:"values,omitempty"`
	OtherValues  []ValueMention    `json:"other_values,omitempty"`

	Mode     Mode     `json:"mode,omitempty"`
	Status   Status   `json:"status,omitempty"`
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
func (e Event) LogValue() slog.Value {
	return slog.GroupValue(slog.String("event", participant.MaskText(e.Name())), slog.String("status", e.Status.String()),
		slog.String("range", e.Schedule.Range.String()))
}

// isOnline reports whether events of the kind are attended from elsewhere.
func (v Kind) isOnline() bool { return v == KindWebinar || v == KindELearning }

var ruleKindMode = validation.Rule{
	Code: "event.kind-mode", Severity: validation.Warning,
	ID:     "%[1]v tercatat %[2]v; periksa jenis atau cara penyelenggaraannya",
	EN:     "a %[1]v is recorded as %[2]v; check the kind or the mode",
	Source: "table of kinds",
}
