package pillar

import (
	"errors"
	"iter"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
)

// System is a way to divide the work against corruption, with names of its own.
// A host may bring any of them; each element is mapped to one of the three
// pillars, never merged with it. The zero System is unknown.
type System uint8

// The systems that were found.
const (
	SystemTrisula  System = iota + 1 // KPK's trident itself, since 2020
	SystemStranas                    // Stranas PK, Perpres 54/2018: three foci, all of them prevention
	SystemUNCAC                      // the convention's chapters II to VI, ratified by UU 7/2006
	SystemApproach                   // kultural, struktural, instrumental
	SystemResponse                   // edukatif, preventif, represif
)

var systemSet = enum.Set[System]{Name: "System", ID: "sistem pembagian", EN: "system", Rows: []enum.Row{
	SystemTrisula: {
		Code: "trisula", ID: "Trisula pemberantasan korupsi", EN: "Trident against corruption",
		Synonyms: "trisula KPK|trisula|strategi trisula|tiga pilar|tiga strategi",
	},
	SystemStranas: {
		Code: "stranas-pk", ID: "Strategi Nasional Pencegahan Korupsi", EN: "National Strategy on Corruption Prevention",
		Synonyms: "Stranas PK|Stranas|Perpres 54/2018|Stranas Pencegahan Korupsi",
	},
	SystemUNCAC: {
		Code: "uncac", ID: "Konvensi PBB Antikorupsi", EN: "United Nations Convention against Corruption",
		Synonyms: "UNCAC|KAK|Konvensi PBB Anti Korupsi 2003|Konvensi PBB menentang korupsi|UU 7/2006",
	},
	SystemApproach: {Code: "approach", ID: "Pendekatan", EN: "Approach", Synonyms: "pendekatan kultural struktural instrumental"},
	SystemResponse: {Code: "response-type", ID: "Jenis tindakan", EN: "Type of response", Synonyms: "edukatif preventif represif|jenis respons"},
}}

// Element is one part of a [System]: a focus of Stranas PK, a chapter of the
// convention, an approach. Its code is the system's, a slash and its own:
// "stranas-pk/keuangan-negara". The same word may stand in several systems, so it
// is read by [System.Parse]. The zero Element is unknown.
type Element uint8

// elementFact is what the table says of an element.
type elementFact struct {
	system   System
	order    uint8
	pillar   Pillar
	from, to day
	source   Source
}

// facts is empty for the unknown element.
func (e Element) facts() elementFact {
	if e == 0 || int(e) >= len(elementFacts) {
		return elementFact{}
	}
	return elementFacts[e]
}

// Elements yields the parts of the system in their usual order, none for the
// unknown system. It may be ranged over any number of times.
func (s System) Elements() iter.Seq[Element] {
	return func(yield func(Element) bool) {
		for e := range elementSet.All() {
			if s != 0 && e.System() == s && !yield(e) {
				return
			}
		}
	}
}

// Parse reads an element of the system from its name in either language or a
// synonym, without regard to case, spacing and punctuation. Within a system
// *preventif* or *penegakan hukum* has one meaning. Any other text is an
// [*UnknownError].
func (s System) Parse(text string) (Element, error) {
	first, n := Element(0), 0
	for e := range s.Elements() {
		if n == 0 {
			first = e
		}
		n++
	}
	if n == 0 {
		return 0, elementSet.Unknown(text)
	}
	part := elementSet
	part.Rows = elementSet.Rows[first-1 : int(first)+n]
	e, err := part.Parse(text)
	if err != nil {
		return 0, err
	}
	return e + first - 1, nil
}

// ParseElement reads an element of any system. A word that stands in several
// systems is an [*AmbiguousError] of elements; use [System.Parse] where the
// system is known. Any other text is an [*UnknownError].
func ParseElement(text string) (Element, error) {
	var code Element
	if err := elementSet.UnmarshalText([]byte(text), &code); err == nil && code != 0 {
		return code, nil
	}
	var candidates []uint8
	for s := range Systems() {
		e, err := s.Parse(text)
		var unknown *UnknownError
		if errors.As(err, &unknown) {
			continue
		}
		candidates = append(candidates, uint8(e))
	}
	switch len(candidates) {
	case 0:
		return 0, elementSet.Unknown(text)
	case 1:
		return Element(candidates[0]), nil
	}
	return 0, elementSet.Several(text, candidates)
}

// System returns the system that the element is a part of.
func (e Element) System() System { return e.facts().system }

// Place returns the place of the element in its system, from 1; 0 for the unknown one.
func (e Element) Place() int { return int(e.facts().order) }

// Validity returns when the element is in use; both ends are zero for approaches
// and types of response, which are words and no programme.
func (e Element) Validity() Validity {
	f := e.facts()
	return Validity{f.from.date(), f.to.date()}
}

// Pillar returns the pillar that the element is mapped to on a day: many elements
// to one pillar. It is zero, without an error, where the system names something
// that no pillar covers, such as technical assistance, or where nothing that was
// read ties it to one (confidence C). A day on which the element was not in use
// is a [*YearError].
func (e Element) Pillar(on civil.Date) (Pillar, error) {
	f := e.facts()
	if f.from != 0 && !contains(f.from, f.to, on) {
		return 0, unknownDay(e.String(), on, f.from)
	}
	if !f.source.Confidence.IsFact() {
		return 0, nil
	}
	return f.pillar, nil
}

// Source names where the element and its mapping come from.
func (e Element) Source() Source { return e.facts().source }
