package program

import (
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

// Program (program) is a standing line of work with a name, an owner and a pillar.
// What happens on a day is an [Event], and events that are counted together are a
// [Series].
type Program struct {
	ID               string            `json:"id,omitempty"` // "bimtek-keluarga-berintegritas"
	Title            Title             `json:"title,omitzero"`
	Kind             Kind              `json:"kind,omitempty"`
	Pillar           pillar.Pillar     `json:"pillar,omitempty"`
	Enabler          pillar.Enabler    `json:"enabler,omitempty"`
	OwnerInstitution string            `json:"owner_institution,omitempty"` // "KPK"
	OwnerUnit        string            `json:"owner_unit,omitempty"`
	Partners         []string          `json:"partners,omitempty"`
	Audience         string            `json:"audience,omitempty"`      // in words
	UnitOfReach      []string          `json:"unit_of_reach,omitempty"` // what its reach is counted in, in words
	SinceYear        int               `json:"since_year,omitzero"`     // a claim: sources may differ
	SinceNote        string            `json:"since_note,omitempty"`
	UntilYear        int               `json:"until_year,omitzero"`
	Structure        string            `json:"structure,omitempty"` // parts, indicators, areas, in words
	Confidence       pillar.Confidence `json:"confidence,omitempty"`
	SourceURL        string            `json:"source_url,omitempty"`
}

// IsFact reports whether the record may be shown as a fact, and not only as a name
// that was heard.
func (p *Program) IsFact() bool { return p.Confidence.IsFact() }

// Check reports a programme without a name, of a kind that only events have, or one
// that ends before it begins.
func (p *Program) Check(s *validation.Scope) {
	if p.ID == "" {
		s.Report("id", &ruleProgramID)
	}
	s.Field("title", &p.Title)
	if p.Kind != 0 && !p.Kind.ForProgram() {
		s.Report("kind", &ruleProgramKind, p.Kind)
	}
	if p.UntilYear != 0 && p.UntilYear < p.SinceYear {
		s.Report("until_year", &ruleProgramYears)
	}
}

// Validate returns what cannot be right as a [*validation.CheckError]; warnings pass.
func (p *Program) Validate() error { return validation.Check(p).Err() }

var ruleProgramID = validation.Rule{
	Code: "program.id", Severity: validation.Error,
	ID:     "id program belum diisi",
	EN:     "the programme has no id; fill it in",
	Source: "events refer to a programme by its id",
}

var ruleProgramKind = validation.Rule{
	Code: "program.kind", Severity: validation.Error,
	ID:     "%[1]v adalah jenis acara, bukan jenis program; pilih jenis lain",
	EN:     "%[1]v is a kind of event, not of programme; choose another",
	Source: "table of kinds",
}

var ruleProgramYears = validation.Rule{
	Code: "program.years", Severity: validation.Error,
	ID:     "tahun berakhir mendahului tahun mulai; periksa keduanya",
	EN:     "the last year comes before the first; check both",
	Source: "arithmetic",
}
