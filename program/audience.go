package program

import (
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Audience is for whom an event is: the groups, and how many they are. The zero
// Audience is not known.
type Audience struct {
	Groups   []Group     `json:"groups,omitempty"`
	Counts   []Headcount `json:"counts,omitempty"`
	Capacity Count       `json:"capacity,omitzero"` // at most so many, in persons or in couples
	Note     string      `json:"note,omitempty"`
}

// IsZero reports whether nothing is known of the audience.
func (a Audience) IsZero() bool {
	return len(a.Groups) == 0 && len(a.Counts) == 0 && a.Capacity.IsZero() && a.Note == ""
}

// Group is one group of the audience, as a report names it. Somebody can belong to
// several, and be official and spouse at once, so counts of groups are not added up.
type Group struct {
	Name         string           `json:"name,omitempty"` // "kepala OPD", "eselon II", "pelajar"
	Role         participant.Role `json:"role,omitzero"`  // where the group is one of a post
	As           GroupRole        `json:"as,omitzero"`    // zero: for whom the event is
	WithSpouse   bool             `json:"with_spouse,omitempty"`
	WithChildren bool             `json:"with_children,omitempty"`
	Institution  string           `json:"institution,omitempty"` // "Kementerian Keuangan"
	Area         Area             `json:"area,omitzero"`
	Mode         Mode             `json:"mode,omitzero"` // where it is not the event's
	Source       string           `json:"source,omitempty"`
}

// GroupRole is what a group is to an event. The zero GroupRole means that the event
// is for it.
type GroupRole uint8

// The roles of groups.
const (
	GroupTarget   GroupRole = iota + 1 // sasaran: the event is for it
	GroupGuest                         // tamu: came too, or was named beside
	GroupListener                      // pendengar, penonton of a broadcast
	GroupIndirect                      // tidak-langsung: to be reached by those who come
)

var groupRoleSet = enum.Set[GroupRole]{Name: "GroupRole", Rows: []enum.Row{
	{Code: "sasaran", ID: "Sasaran", EN: "Target group", Synonyms: "peserta"},
	{Code: "tamu", ID: "Tamu", EN: "Guests", Synonyms: "undangan|turut hadir"},
	{Code: "pendengar", ID: "Pendengar atau penonton", EN: "Listeners or viewers", Synonyms: "penonton|pemirsa"},
	{Code: "tidak-langsung", ID: "Sasaran tidak langsung", EN: "Indirect target group"},
}}

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

var stageSet = enum.Set[Stage]{Name: "Stage", Rows: []enum.Row{
	{Code: "direncanakan", ID: "Direncanakan", EN: "Planned", Synonyms: "target|sasaran|ditargetkan"},
	{Code: "diundang", ID: "Diundang", EN: "Invited", Synonyms: "undangan"},
	{Code: "terdaftar", ID: "Terdaftar", EN: "Registered", Synonyms: "mendaftar|pendaftar"},
	{Code: "hadir", ID: "Hadir", EN: "Present", Synonyms: "diikuti|mengikuti|peserta hadir"},
	{Code: "tersertifikasi", ID: "Tersertifikasi", EN: "Certified", Synonyms: "lulus|bersertifikat"},
	{Code: "terjangkau", ID: "Terjangkau", EN: "Reached", Synonyms: "jangkauan|penerima manfaat"},
}}

// Headcount is a number that a source tells about an audience. Several stand side by
// side, of different units, stages, groups and sources; nothing adds them up.
type Headcount struct {
	What   string `json:"what,omitempty"` // "pasangan suami istri"; empty for the audience as a whole
	Count  Count  `json:"count,omitzero"`
	Stage  Stage  `json:"stage,omitzero"`
	Mode   Mode   `json:"mode,omitzero"` // "546 pemda secara daring"
	By     string `json:"by,omitempty"`  // who says so
	Source string `json:"source,omitempty"`
}

// Check reports groups and counts that say nothing.
func (a *Audience) Check(s *validation.Scope) {
	for i := range a.Groups {
		s.Index("groups", i, &a.Groups[i])
	}
	for i := range a.Counts {
		s.Index("counts", i, &a.Counts[i])
	}
	s.Field("capacity", &a.Capacity)
}

// Check reports a group that nothing names.
func (g *Group) Check(s *validation.Scope) {
	if g.Name == "" && g.Role == 0 && g.Institution == "" {
		s.Report("name", &ruleGroup)
	}
	s.Field("area", &g.Area)
}

// Check reports a headcount without a number.
func (h *Headcount) Check(s *validation.Scope) {
	if h.Count.IsZero() {
		s.Report("count", &ruleHeadcount)
	}
	s.Field("count", &h.Count)
}

var ruleGroup = validation.Rule{
	Code: "group.name", Severity: validation.Error,
	ID:     "kelompok peserta tanpa nama, jabatan dan instansi; isi salah satunya",
	EN:     "a group without a name, a post or an institution; fill in one",
	Source: "an item of a list says something",
}

var ruleHeadcount = validation.Rule{
	Code: "headcount.count", Severity: validation.Error,
	ID:     "jumlah belum diisi; hapus butir ini jika tidak diketahui, nol berarti tidak ada yang hadir",
	EN:     "the number is missing; remove the item where it is not known, zero means that nobody came",
	Source: "unknown is not zero",
}
