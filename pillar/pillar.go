package pillar

import (
	"iter"
	"strings"

	"golang.org/x/text/language"

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

var pillarSet = enum.Set[Pillar]{
	Name: "Pillar", ID: "pilar", EN: "pillar",
	Rows: []enum.Row{
		Education: {Code: "pendidikan", ID: "Pendidikan", EN: "Education", Synonyms: "edukasi|edukatif|educative|" +
			"pendidikan antikorupsi|edukasi antikorupsi|pendidikan masyarakat|pendidikan dan peran serta masyarakat|pendidikan & peran serta masyarakat"},
		Prevention: {Code: "pencegahan", ID: "Pencegahan", EN: "Prevention", Synonyms: "perbaikan sistem|penguatan sistem|" +
			"pembenahan sistem|pencegahan korupsi|pencegahan (perbaikan sistem)|pencegahan dan monitoring|pencegahan & monitoring"},
		Enforcement: {Code: "penindakan", ID: "Penindakan", EN: "Enforcement", Synonyms: "represif|repressive|law enforcement|" +
			"penegakan hukum|penindakan korupsi|penindakan (represif)|penindakan dan eksekusi|penindakan & eksekusi"},
	},
	Ambiguous: []enum.Ambiguous{
		// A deputy chair of KPK called education "preventive" in 2020; most texts mean prevention.
		{Words: "preventif|preventive|upaya preventif|tindakan preventif", Candidates: []uint8{uint8(Prevention), uint8(Education)}},
	},
}

// ParsePillar reads a pillar from its code, its label in either language or a
// word of the press (perbaikan sistem, represif), without regard to case,
// spacing and punctuation. Words that only announce it are dropped before it:
// "pilar", "sula", "strategi", "pendekatan", "upaya", "lajur", "bidang", a number.
//
// "Preventif" is used of prevention and of education and gives an
// [*AmbiguousError]; any other text an [*UnknownError]. A title that holds the word
// pencegahan names no pillar: "bimtek pencegahan" is unknown.
func ParsePillar(s string) (Pillar, error) {
	for rest := s; len(s) <= enum.MaxText; {
		p, candidates := pillarSet.Lookup(rest)
		switch {
		case p != 0:
			return p, nil
		case candidates != nil:
			return 0, pillarSet.Several(s, candidates)
		}
		first, after, ok := strings.Cut(strings.TrimSpace(rest), " ")
		if !ok || !isAnnouncement(first) {
			break
		}
		rest = after
	}
	return 0, pillarSet.Unknown(s)
}

// isAnnouncement reports whether a word only announces a pillar.
func isAnnouncement(word string) bool {
	word = strings.Trim(strings.ToLower(word), ".:,-–()\"")
	switch word {
	case "", "pilar", "sula", "strategi", "pendekatan", "upaya", "tindakan", "langkah", "aspek", "lajur", "bidang", "pertama", "kedua", "ketiga", "i", "ii", "iii":
		return true
	}
	return len(word) == 1 && '1' <= word[0] && word[0] <= '3' || len(word) == 4 && strings.HasPrefix(word, "ke-")
}

// pillarFact is what the table says of a pillar or of the enabler.
type pillarFact struct {
	speech, aclc       uint8
	sula               string
	sloganID, sloganEN string
	targetID, targetEN string
	methods            string // divided by "|"
	basis              string
	deputy             Deputy
	source             Source
}

func (p Pillar) fact() *pillarFact {
	if p == 0 || int(p) >= len(pillarFacts) {
		return nil
	}
	return &pillarFacts[p]
}

// facts is fact, with an empty one for the unknown pillar.
func (p Pillar) facts() pillarFact {
	if f := p.fact(); f != nil {
		return *f
	}
	return pillarFact{}
}

// Sula returns the name of the pillar as a point of the trident: "Sula Pendidikan".
func (p Pillar) Sula() string { return p.facts().sula }

// Slogan returns what the pillar is to bring about: "tidak ingin korupsi", "do
// not want to corrupt" for an English tag.
func (p Pillar) Slogan(tag language.Tag) string {
	f := p.facts()
	return enum.ByTag(tag, f.sloganID, f.sloganEN)
}

// Target returns what the pillar acts on: "niat dan karakter orang".
func (p Pillar) Target(tag language.Tag) string {
	f := p.facts()
	return enum.ByTag(tag, f.targetID, f.targetEN)
}

// Methods yields the usual means, in Indonesian: kampanye, sosialisasi, diklat …
func (p Pillar) Methods() iter.Seq[string] { return split(p.facts().methods) }

// Basis returns the statutory basis: "UU 30/2002 jo. UU 19/2019 Pasal 6 huruf a;
// …". The letters are those since 2019; see [Task] for the older ones.
func (p Pillar) Basis() string { return p.facts().basis }

// LeadDeputy returns the deputy of KPK who leads the pillar; coordination and
// supervision works beside two of them ([Deputy.Pillars]).
func (p Pillar) LeadDeputy() Deputy { return p.facts().deputy }

// Source names where the pillar's facts come from.
func (p Pillar) Source() Source { return p.facts().source }

// split yields the parts of a list divided by "|", none for an empty one.
func split(list string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for list != "" {
			part, rest, _ := strings.Cut(list, "|")
			if !yield(part) {
				return
			}
			list = rest
		}
	}
}
