package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Headcount is a number that a source tells about an audience. Several stand side by
// side, of different units, stages, groups and sources; nothing adds them up.
type Headcount struct {
	What       string           `json:"what,omitempty"`        // "pasangan suami istri"; empty for the audience as a whole
	Text       string           `json:"text,omitempty"`        // as printed: "ratusan guru"
	Role       participant.Role `json:"role,omitzero"`         // where those counted hold one post
	WithSpouse bool             `json:"with_spouse,omitempty"` // each came with a spouse, whom the number leaves out
	Count      Count            `json:"count,omitzero"`
	Stage      Stage            `json:"stage,omitzero"`
	Mode       Mode             `json:"mode,omitzero"` // "546 pemda secara daring"
	Sex        participant.Sex  `json:"sex,omitzero"`  // where the number is of women or of men
	On         civil.Date       `json:"on,omitzero"`   // of which day, where the event has several
	By         string           `json:"by,omitempty"`  // who says so
	Source     string           `json:"source,omitempty"`
}

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

// Check reports a headcount without a number.
func (h *Headcount) Check(s *validation.Scope) {
	if h.Count.IsZero() && h.Text == "" {
		s.Report("count", &ruleHeadcount)
	}
	if h.WithSpouse && (h.Count.Unit == UnitCouple || h.Count.Unit == UnitFamily) {
		s.Report("with_spouse", &ruleHeadcountSpouse)
	}
	s.Field("count", &h.Count)
	h.checkText(s)
}

var ruleHeadcount = validation.Rule{
	Code: "headcount.count", Severity: validation.Error,
	ID:     "jumlah belum diisi; hapus butir ini jika tidak diketahui, nol berarti tidak ada yang hadir",
	EN:     "the number is missing; remove the item where it is not known, zero means that nobody came",
	Source: "unknown is not zero",
}

var ruleHeadcountSpouse = validation.Rule{
	Code: "headcount.spouse", Severity: validation.Error,
	ID:     "jumlah pasangan sudah memuat suami atau istri; with_spouse hanya untuk jumlah pejabatnya",
	EN:     "a number of couples holds the spouses already; with_spouse is for a number of officials alone",
	Source: "a couple is two persons: numbers of different units are not comparable",
}
