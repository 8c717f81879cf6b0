package program

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Person is somebody whom a report of an event names: a speaker, who opened it, a
// guest; or by the post alone, "Pj. Gubernur". Participants on a list are
// [participant.Participant].
//
// One name is spelled in several ways, and one paper gives a post that another does
// not: the variants keep them. An office is never stored as a person: who held it on
// that day stands in Position.Acting.
type Person struct {
	ID            uuid.UUID              `json:"id,omitzero"` // where something else of the document refers to the person
	Name          participant.Name       `json:"name,omitzero"`
	Variants      []participant.Name     `json:"name_variants,omitempty"`
	Position      participant.Position   `json:"position,omitzero"`
	Positions     []participant.Position `json:"position_variants,omitempty"` // further posts, and posts as other sources print them
	Organisation  string                 `json:"organisation,omitempty"`
	Roles         []PersonRole           `json:"roles,omitempty"`          // the main one first
	Acts          []Act                  `json:"acts,omitempty"`           // what the person did, in order
	Mode          Mode                   `json:"mode,omitempty"`           // how the person took part, where it is not the event's mode
	SpouseOf      uuid.UUID              `json:"spouse_of,omitzero"`       // id of the person whose husband or wife this is
	Represents    string                 `json:"represents,omitempty"`     // whom the person stood in for
	Absent        bool                   `json:"absent,omitempty"`         // announced, and did not come
	AbsentFrom    []string               `json:"absent_from,omitempty"`    // ids of the sessions that the person missed, where it is not all
	AbsentWhy     string                 `json:"absent_why,omitempty"`     // "rapat dengan Presiden"
	RepresentedBy string                 `json:"represented_by,omitempty"` // who came instead, as printed
	Note          string                 `json:"note,omitempty"`
	Source        string                 `json:"source,omitempty"` // id of the source
}

// Called returns the name with its titles, else the post: how messages and papers
// call the person. It is empty where neither is known.
func (p *Person) Called() string {
	if name := p.Name.String(); name != "" {
		return name
	}
	return p.Position.Raw
}

// Has reports whether the person has the role.
func (p *Person) Has(r PersonRole) bool { return slices.Contains(p.Roles, r) }

// Did reports whether the person is told to have done a.
func (p *Person) Did(a Act) bool { return slices.Contains(p.Acts, a) }

// Check reports a person without a name and acts of somebody who did not come.
func (p *Person) Check(s *validation.Scope) {
	if p.Name.Full == "" && p.Position.Raw == "" {
		s.Report("name", &rulePersonName)
	}
	if p.ID != uuid.Nil && p.SpouseOf == p.ID {
		s.Report("spouse_of", &rulePersonSpouse)
	}
	if acting := p.unrecordedActing(); acting != 0 {
		s.Report("position", &rulePersonActing, acting)
	}
	if isSelf(p, p.Represents) {
		s.Report("represents", &rulePersonRepresentsSelf)
	}
	if isSelf(p, p.RepresentedBy) {
		s.Report("represented_by", &rulePersonRepresentsSelf)
	}
	if p.Absent && len(p.Acts) > 0 {
		s.Report("absent", &rulePersonAbsent)
	}
	if p.AbsentWhy != "" && !p.Absent && len(p.AbsentFrom) == 0 {
		s.Report("absent_why", &rulePersonAbsentWhy)
	}
	if p.RepresentedBy != "" && !p.Absent && len(p.AbsentFrom) == 0 {
		s.Report("represented_by", &rulePersonRepresented)
	}
}

// isSelf reports whether who is named is the person: by the name, or by the post as printed.
func isSelf(p *Person, named string) bool {
	return named != "" && (fold.Equal(named, p.Name.Full) || fold.Equal(named, p.Name.Raw) || fold.Equal(named, p.Position.Raw))
}

// unrecordedActing returns how the holder of the post acts where the text tells it,
// "Pj. Gubernur", and the record does not; zero otherwise.
func (p *Person) unrecordedActing() participant.Acting {
	first, _, _ := strings.Cut(strings.TrimSpace(p.Position.Raw), " ")
	if p.Position.Acting != 0 || !mayBeActing(first) {
		return 0
	}
	read, err := participant.ParsePosition(p.Position.Raw)
	if err != nil {
		return 0
	}
	return read.Acting
}

// mayBeActing reports whether a post may begin with how its holder acts: with "Plt.",
// "Pj.Gubernur", "Penjabat". It spares posts that cannot the reading.
func mayBeActing(word string) bool {
	for _, w := range [...]string{"pelaksana", "penjabat", "pejabat", "yang"} {
		if fold.Equal(word, w) {
			return true
		}
	}
	return len(word) > 1 && word[0]|' ' == 'p' && strings.ContainsRune("ljg", rune(word[1]|' '))
}

var rulePersonActing = validation.Rule{
	Code: "person.acting", Severity: validation.Warning,
	ID:     "jabatan tertulis sebagai %[1]v, tetapi tidak tercatat demikian; isi sebutan penjabatnya (Plt., Plh., Pj.)",
	EN:     "the post is written as %[1]v, yet the record does not say so; fill in acting",
	Source: "an office is never stored as a person: who held it on that day stands in acting",
}

var rulePersonName = validation.Rule{
	Code: "person.name", Severity: validation.Error,
	ID:     "orang ini tanpa nama dan tanpa jabatan; isi salah satunya",
	EN:     "the person has neither a name nor a post; fill in one",
	Source: "a person is known by name or by post",
}

var rulePersonAbsent = validation.Rule{
	Code: "person.absent", Severity: validation.Error,
	ID:     "orang yang tidak hadir tercatat melakukan sesuatu; hapus salah satunya, wakilnya dicatat tersendiri",
	EN:     "somebody who did not come is recorded to have done something; remove one, and record who stood in on their own",
	Source: "who is absent does nothing there",
}

var rulePersonAbsentWhy = validation.Rule{
	Code: "person.absent-why", Severity: validation.Error,
	ID:     "ada alasan tidak hadir, tetapi orangnya tidak ditandai tidak hadir; tandai atau hapus alasannya",
	EN:     "a reason for the absence is given, yet the person is not marked absent; mark it or remove the reason",
	Source: "who is absent does nothing there",
}

var rulePersonRepresented = validation.Rule{
	Code: "person.represented", Severity: validation.Error,
	ID:     "ada wakil, tetapi orangnya tidak ditandai tidak hadir; tandai atau hapus wakilnya",
	EN:     "somebody stood in, yet the person is not marked absent; mark it or remove who stood in",
	Source: "who is absent does nothing there",
}

var rulePersonRepresentsSelf = validation.Rule{
	Code: "person.represents-self", Severity: validation.Warning,
	ID:     "orang ini tercatat mewakili atau diwakili dirinya sendiri; isi dengan orang atau jabatan yang lain",
	EN:     "the person is recorded to stand in for himself or herself; name somebody or some post else",
	Source: "nobody stands in for oneself",
}

var rulePersonSpouse = validation.Rule{
	Code: "person.spouse-self", Severity: validation.Error,
	ID:     "orang ini tercatat sebagai pasangan dirinya sendiri; isi dengan id pasangannya",
	EN:     "the person is recorded as his or her own spouse; fill in the partner's id",
	Source: "UU 1/1974 Pasal 1",
}
