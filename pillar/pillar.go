package pillar

import (
	"errors"
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
)

// Pillar is one point (sula) of KPK's trident against corruption: education,
// prevention and enforcement, the three strategies named when Peraturan KPK
// 7/2020 reshaped the commission. The zero Pillar is unknown.
//
// The constants stand in the order that most speeches use; other orders are as
// right, so code must not compare by it.
type Pillar uint8

// The three pillars, each with what it should bring about.
const (
	Education   Pillar = iota + 1 // pendidikan, "edukasi": people do not want to be corrupt
	Prevention                    // pencegahan, "perbaikan sistem": people cannot be corrupt
	Enforcement                   // penindakan, "represif": people are afraid to be corrupt
)

// UnknownError says that a text names no member of one of this package's sets.
type UnknownError = enum.UnknownError

// AmbiguousError says that a text may mean more than one pillar. Candidates
// holds the meanings, the commonest first.
type AmbiguousError = enum.AmbiguousError[Pillar]

var pillarSet = enum.Set[Pillar]{
	Name: "Pillar",
	Rows: []enum.Row{
		{Code: "pendidikan", ID: "Pendidikan", EN: "Education", Synonyms: "edukasi|edukatif|educative|" +
			"pendidikan antikorupsi|edukasi antikorupsi|pendidikan masyarakat|pendidikan dan peran serta masyarakat"},
		{Code: "pencegahan", ID: "Pencegahan", EN: "Prevention", Synonyms: "perbaikan sistem|penguatan sistem|" +
			"pembenahan sistem|pencegahan korupsi|pencegahan (perbaikan sistem)|pencegahan dan monitoring"},
		{Code: "penindakan", ID: "Penindakan", EN: "Enforcement", Synonyms: "represif|repressive|law enforcement|" +
			"penegakan hukum|penindakan korupsi|penindakan (represif)|penindakan dan eksekusi"},
	},
	Ambiguous: []enum.Ambiguous[Pillar]{
		// A deputy chair of KPK called education "preventive" in 2020; most texts mean prevention.
		{Words: "preventif|preventive|upaya preventif|tindakan preventif", Candidates: []Pillar{Prevention, Education}},
	},
}

// ParsePillar reads a pillar from its code, its label in either language or a
// word of the press (perbaikan sistem, represif), without regard to case,
// spacing and punctuation; a leading "pilar", "sula", "strategi", "pendekatan",
// "lajur" or "bidang" is dropped.
//
// "Preventif" is used of prevention and of education and gives an
// [*AmbiguousError]; any other text an [*UnknownError].
func ParsePillar(s string) (Pillar, error) {
	p, err := pillarSet.Parse(s)
	var unknown *UnknownError
	if !errors.As(err, &unknown) || len(s) > enum.MaxText {
		return p, err
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(s), " ")
	switch strings.ToLower(first) {
	case "pilar", "sula", "strategi", "pendekatan", "lajur", "bidang":
		if p, err := pillarSet.Parse(rest); !errors.As(err, &unknown) {
			return p, err
		}
	}
	return 0, err
}
