package program

import (
	"iter"

	"github.com/integritas-id/integritas/internal/enum"
)

// Status is the state of an event in its life from the proposal to the follow-up.
// The zero Status is unknown: a new record may start in any status.
//
// A new status needs a constant, a row in statusSet and one in statusFacts.
type Status uint8

// The thirteen statuses.
const (
	StatusProposed           Status = iota + 1 // usulan: a region asks for the event
	StatusPlanned                              // direncanakan: perhaps with no more than a month for its date
	StatusInvited                              // undangan: the letter of invitation is out
	StatusRegistration                         // pendaftaran: open for registration
	StatusRegistrationClosed                   // pendaftaran-ditutup
	StatusRunning                              // berlangsung
	StatusFinished                             // selesai
	StatusReported                             // dilaporkan: the report is out, which may be days later
	StatusFollowedUp                           // ditindaklanjuti: evidence of the follow-up is in; final
	StatusPostponed                            // ditunda: without a new date; the old one is kept
	StatusRescheduled                          // dijadwalkan-ulang: the new date is known, the old ones are kept
	StatusCancelled                            // dibatalkan: final; a later edition is a new event
	StatusStopped                              // dihentikan: begun and broken off
)

var statusSet = enum.Set[Status]{Name: "Status", ID: "status kegiatan", EN: "status of an event", Rows: []enum.Row{
	StatusProposed:           {Code: "usulan", ID: "Usulan", EN: "Proposed", Synonyms: "diusulkan|calon lokus"},
	StatusPlanned:            {Code: "direncanakan", ID: "Direncanakan", EN: "Planned", Synonyms: "dijadwalkan|rencana|akan digelar|akan dilaksanakan"},
	StatusInvited:            {Code: "undangan", ID: "Undangan terbit", EN: "Invited", Synonyms: "surat undangan dikirim|undangan dikirim"},
	StatusRegistration:       {Code: "pendaftaran", ID: "Pendaftaran dibuka", EN: "Registration open", Synonyms: "registrasi"},
	StatusRegistrationClosed: {Code: "pendaftaran-ditutup", ID: "Pendaftaran ditutup", EN: "Registration closed", Synonyms: "kuota penuh"},
	StatusRunning:            {Code: "berlangsung", ID: "Berlangsung", EN: "Running", Synonyms: "sedang berjalan|sedang berlangsung|berjalan"},
	StatusFinished:           {Code: "selesai", ID: "Selesai", EN: "Finished", Synonyms: "terlaksana|usai|telah dilaksanakan"},
	StatusReported:           {Code: "dilaporkan", ID: "Dilaporkan", EN: "Reported", Synonyms: "laporan kegiatan terbit|laporan terbit"},
	StatusFollowedUp:         {Code: "ditindaklanjuti", ID: "Ditindaklanjuti", EN: "Followed up", Synonyms: "tindak lanjut|pengimbasan"},
	StatusPostponed:          {Code: "ditunda", ID: "Ditunda", EN: "Postponed", Synonyms: "ditangguhkan|menyusul|tertunda|penundaan"},
	StatusRescheduled:        {Code: "dijadwalkan-ulang", ID: "Dijadwalkan ulang", EN: "Rescheduled", Synonyms: "diundur|dimajukan|diundurkan|penjadwalan ulang"},
	StatusCancelled:          {Code: "dibatalkan", ID: "Dibatalkan", EN: "Cancelled", Synonyms: "batal|canceled|pembatalan"},
	StatusStopped:            {Code: "dihentikan", ID: "Dihentikan", EN: "Stopped", Synonyms: "dihentikan di tengah jalan|terhenti"},
}}

// statusFact is what the table tells of a status beside its names.
type statusFact struct {
	next                    []Status // in the order of the table
	needsDate, needsReason  bool
	schemaOrg, calendarCode string
}

var statusFacts = [...]statusFact{
	StatusProposed:           {next: []Status{StatusPlanned, StatusCancelled, StatusPostponed}},
	StatusPlanned:            {next: []Status{StatusInvited, StatusRegistration, StatusRunning, StatusRescheduled, StatusPostponed, StatusCancelled}, schemaOrg: "EventScheduled", calendarCode: "TENTATIVE"},
	StatusInvited:            {next: []Status{StatusRegistration, StatusRunning, StatusRescheduled, StatusPostponed, StatusCancelled}, needsDate: true, schemaOrg: "EventScheduled", calendarCode: "CONFIRMED"},
	StatusRegistration:       {next: []Status{StatusRegistrationClosed, StatusRunning, StatusRescheduled, StatusPostponed, StatusCancelled}, needsDate: true, schemaOrg: "EventScheduled", calendarCode: "CONFIRMED"},
	StatusRegistrationClosed: {next: []Status{StatusRunning, StatusRescheduled, StatusPostponed, StatusCancelled, StatusRegistration}, needsDate: true, schemaOrg: "EventScheduled", calendarCode: "CONFIRMED"},
	StatusRunning:            {next: []Status{StatusFinished, StatusStopped}, needsDate: true, schemaOrg: "EventScheduled", calendarCode: "CONFIRMED"},
	StatusFinished:           {next: []Status{StatusReported, StatusFollowedUp}, needsDate: true, schemaOrg: "EventScheduled", calendarCode: "CONFIRMED"},
	StatusReported:           {next: []Status{StatusFollowedUp}, needsDate: true, schemaOrg: "EventScheduled", calendarCode: "CONFIRMED"},
	StatusFollowedUp:         {needsDate: true, schemaOrg: "EventScheduled", calendarCode: "CONFIRMED"},
	StatusPostponed:          {next: []Status{StatusRescheduled, StatusCancelled}, needsReason: true, schemaOrg: "EventPostponed", calendarCode: "TENTATIVE"},
	StatusRescheduled:        {next: []Status{StatusInvited, StatusRegistration, StatusRunning, StatusRescheduled, StatusPostponed, StatusCancelled, StatusRegistrationClosed}, needsDate: true, needsReason: true, schemaOrg: "EventRescheduled", calendarCode: "CONFIRMED"},
	StatusCancelled:          {needsReason: true, schemaOrg: "EventCancelled", calendarCode: "CANCELLED"},
	StatusStopped:            {next: []Status{StatusReported}, needsDate: true, needsReason: true, calendarCode: "CANCELLED"},
}

func (v Status) fact() *statusFact {
	if int(v) >= len(statusFacts) {
		return &statusFacts[0]
	}
	return &statusFacts[v]
}

// Next yields the statuses that may follow, none for a final or unknown status.
// It may be ranged over any number of times.
func (v Status) Next() iter.Seq[Status] {
	return func(yield func(Status) bool) {
		for _, next := range v.fact().next {
			if !yield(next) {
				return
			}
		}
	}
}

// IsFinal reports whether nothing can follow: followed up and cancelled.
func (v Status) IsFinal() bool { return v != 0 && int(v) < len(statusFacts) && len(v.fact().next) == 0 }

// NeedsDate reports whether an event in this status must have its dates.
func (v Status) NeedsDate() bool { return v.fact().needsDate }

// NeedsReason reports whether the change to this status must say why.
func (v Status) NeedsReason() bool { return v.fact().needsReason }

// TookPlace reports whether an event in this status has been held to its end.
func (v Status) TookPlace() bool {
	return v == StatusFinished || v == StatusReported || v == StatusFollowedUp
}

// SchemaOrg returns the eventStatus of schema.org, "EventPostponed"; empty where
// there is no counterpart.
func (v Status) SchemaOrg() string { return v.fact().schemaOrg }

// ICalendar returns the STATUS of RFC 5545, "TENTATIVE"; empty for a proposal, which
// belongs in no calendar.
func (v Status) ICalendar() string { return v.fact().calendarCode }
