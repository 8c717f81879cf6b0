package program

import "github.com/integritas-id/integritas/internal/enum"

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
