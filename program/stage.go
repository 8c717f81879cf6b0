package program

import "github.com/integritas-id/integritas/internal/enum"

// Stage is at which point people were counted. The zero Stage is unknown.
type Stage uint8

// The stages.
const (
	StagePlanned    Stage = iota + 1 // direncanakan
	StageInvited                     // diundang
	StageRegistered                  // terdaftar
	StagePresent                     // hadir
	StageCertified                   // tersertifikasi, lulus
	StageReached                     // terjangkau: cumulative or estimated reach
)

var stageSet = enum.Set[Stage]{Name: "Stage", ID: "tahap penghitungan", EN: "stage of a count", Rows: []enum.Row{
	StagePlanned:    {Code: "direncanakan", ID: "Direncanakan", EN: "Planned", Synonyms: "target|sasaran|ditargetkan"},
	StageInvited:    {Code: "diundang", ID: "Diundang", EN: "Invited", Synonyms: "undangan"},
	StageRegistered: {Code: "terdaftar", ID: "Terdaftar", EN: "Registered", Synonyms: "mendaftar|pendaftar"},
	StagePresent:    {Code: "hadir", ID: "Hadir", EN: "Present", Synonyms: "diikuti|mengikuti|peserta hadir"},
	StageCertified:  {Code: "tersertifikasi", ID: "Tersertifikasi", EN: "Certified", Synonyms: "lulus|bersertifikat"},
	StageReached:    {Code: "terjangkau", ID: "Terjangkau", EN: "Reached", Synonyms: "jangkauan|penerima manfaat"},
}}
