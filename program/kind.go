package program

import (
	"slices"
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/internal/enum"
)

// Kind is the kind of activity (jenis kegiatan): bimtek, outreach, training and so
// on. Kind is not programme: one programme runs as a bimtek here and as a broadcast
// there. The zero Kind is unknown.
//
// Some kinds are only for programmes (a survey, a movement) or only for events; see
// [Kind.ForEvent] and [Kind.ForProgram].
type Kind uint8

// kindFact is what the table tells of a kind beside its names.
type kindFact struct {
	family               Family
	certificate, jp      Usage
	forEvent, forProgram bool
	schemaOrg            string
	duration, definition string
}

var kindSet = enum.Set[Kind]{Name: "Kind", ID: "jenis kegiatan", EN: "kind of event", Rows: kindRows, Ambiguous: []enum.Ambiguous[Kind]{
	{Words: "pembekalan", Candidates: []Kind{KindTraining, KindBimtek}},
	{Words: "bincang|bincang-bincang|perbincangan", Candidates: []Kind{KindTalkShow, KindDialogue}},
	{Words: "festival", Candidates: []Kind{KindCompetition, KindCommemoration, KindExhibition}},
	{Words: "rapat|pertemuan", Candidates: []Kind{KindCoordinationMeeting, KindEvaluationMeeting, KindDiscussion}},
	{Words: "kunjungan|kunjungan lapangan", Candidates: []Kind{KindObservation, KindMentoring}},
	{Words: "penghargaan", Candidates: []Kind{KindAwardCeremony, KindAwardAssessment, KindCompetition, KindCommemoration}},
}}

func (v Kind) fact() kindFact {
	if v == 0 || int(v) >= len(kindFacts) {
		return kindFact{}
	}
	return kindFacts[v]
}

// Family returns the family of the kind; zero for an unknown kind.
func (v Kind) Family() Family { return v.fact().family }

// ForEvent reports whether an event can be of this kind.
func (v Kind) ForEvent() bool { return v.fact().forEvent }

// ForProgram reports whether a programme can be of this kind.
func (v Kind) ForProgram() bool { return v.fact().forProgram }

// GivesCertificate tells whether events of the kind give certificates.
func (v Kind) GivesCertificate() Usage { return v.fact().certificate }

// CountsJP tells whether events of the kind count lesson hours (JP) of 45 minutes.
func (v Kind) CountsJP() Usage { return v.fact().jp }

// SchemaOrg returns the type of schema.org that comes nearest, "EducationEvent";
// empty where there is none.
func (v Kind) SchemaOrg() string { return v.fact().schemaOrg }

// UsualDuration returns how long events of the kind last, in Indonesian words:
// "1-3 hari"; empty where the table does not tell.
func (v Kind) UsualDuration() string { return v.fact().duration }

// Definition returns what the kind is, in Indonesian.
func (v Kind) Definition() string { return v.fact().definition }

// FindKinds returns the kinds whose names stand in a text, in the order in which they
// do: a headline may tell a coordination meeting and a launch at once. Where a longer
// name holds a shorter one, as "talkshow radio" does, it counts alone. A word that may
// mean several gives all of its candidates.
func FindKinds(text string) []Kind {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' })
	var found []Kind
	add := func(v Kind) {
		if !slices.Contains(found, v) {
			found = append(found, v)
		}
	}
	const longest = 4
	for at := 0; at < len(words); {
		step := 1
		for n := min(longest, len(words)-at); n > 0; n-- {
			v, candidates := kindSet.Lookup(strings.Join(words[at:at+n], " "))
			if v != 0 {
				candidates = []Kind{v}
			}
			for _, v := range candidates {
				add(v)
			}
			if candidates != nil {
				step = n
				break
			}
		}
		at += step
	}
	return found
}

// Family is a family of kinds. The zero Family is unknown.
type Family uint8

// The seven families.
const (
	FamilyTraining      Family = iota + 1 // pelatihan
	FamilyCommunication                   // komunikasi
	FamilyMeeting                         // pertemuan
	FamilyCampaign                        // kampanye
	FamilyCeremony                        // seremoni
	FamilyAssessment                      // penilaian
	FamilyReporting                       // pelaporan
)

var familySet = enum.Set[Family]{Name: "Family", ID: "rumpun kegiatan", EN: "family of kinds", Rows: []enum.Row{
	FamilyTraining:      {Code: "pelatihan", ID: "Pelatihan", EN: "Training"},
	FamilyCommunication: {Code: "komunikasi", ID: "Komunikasi", EN: "Communication"},
	FamilyMeeting:       {Code: "pertemuan", ID: "Pertemuan", EN: "Meeting"},
	FamilyCampaign:      {Code: "kampanye", ID: "Kampanye", EN: "Campaign"},
	FamilyCeremony:      {Code: "seremoni", ID: "Seremoni", EN: "Ceremony"},
	FamilyAssessment:    {Code: "penilaian", ID: "Penilaian", EN: "Assessment"},
	FamilyReporting:     {Code: "pelaporan", ID: "Pelaporan", EN: "Reporting"},
}}

// Usage tells how usual something is for a kind. The zero Usage is unknown.
type Usage uint8

// How usual it is.
const (
	UsageAlways    Usage = iota + 1 // ya
	UsageSometimes                  // kadang
	UsageNever                      // tidak
	UsageCharter                    // piagam: winners get a charter, others nothing
	UsagePredicate                  // predikat: who passes bears a predicate
)

var usageSet = enum.Set[Usage]{Name: "Usage", ID: "kelaziman", EN: "usage", Rows: []enum.Row{
	UsageAlways:    {Code: "ya", ID: "Ya", EN: "Yes"},
	UsageSometimes: {Code: "kadang", ID: "Kadang-kadang", EN: "Sometimes", Synonyms: "kadang kadang"},
	UsageNever:     {Code: "tidak", ID: "Tidak", EN: "No"},
	UsageCharter:   {Code: "piagam", ID: "Piagam", EN: "Charter"},
	UsagePredicate: {Code: "predikat", ID: "Predikat", EN: "Predicate"},
}}
