package pillar

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Framework is a set of indicators by which a village, a region or a work unit is
// assessed. The zero Framework is unknown.
type Framework uint8

// The frameworks.
const (
	FrameworkVillage       Framework = iota + 1 // Desa Antikorupsi: 5 components, 18 indicators
	FrameworkCity                               // Kabupaten/Kota Antikorupsi: 6 components, 19 indicators
	FrameworkIntegrityZone                      // Zona Integritas: 6 areas that count 60 of 100
)

var frameworkSet = enum.Set[Framework]{Name: "Framework", ID: "kerangka penilaian", EN: "framework", Rows: []enum.Row{
	FrameworkVillage: {Code: "desa-antikorupsi", ID: "Desa Antikorupsi", EN: "Anti-Corruption Village", Synonyms: "percontohan desa antikorupsi|desa percontohan antikorupsi"},
	FrameworkCity: {
		Code: "kabupaten-kota-antikorupsi", ID: "Kabupaten/Kota Antikorupsi", EN: "Anti-Corruption Regency or City",
		Synonyms: "kabupaten antikorupsi|kota antikorupsi|percontohan kabupaten/kota antikorupsi|calon percontohan kabupaten/kota antikorupsi",
	},
	FrameworkIntegrityZone: {Code: "zona-integritas", ID: "Zona Integritas", EN: "Integrity Zone", Synonyms: "ZI|pembangunan zona integritas|ZI WBK|ZI menuju WBK/WBBM"},
}}

// Component is a part of a [Framework].
type Component struct {
	Framework Framework `json:"framework"`
	Code      string    `json:"code"`            // "tata-laksana"
	ID        string    `json:"id"`              // name in Indonesian
	EN        string    `json:"en"`              // name in English
	Weight    int       `json:"weight,omitzero"` // points of 100, where the framework weighs
	Source    Source    `json:"source"`
}

// Label returns the component's name, in English for an English tag.
func (c Component) Label(tag language.Tag) string { return enum.ByTag(tag, c.ID, c.EN) }

// Indicator is one thing that is looked at in a [Component].
type Indicator struct {
	ID     string `json:"id"` // in Indonesian
	EN     string `json:"en"` // in English
	Source Source `json:"source"`
}

// Label returns the indicator, in English for an English tag.
func (i Indicator) Label(tag language.Tag) string { return enum.ByTag(tag, i.ID, i.EN) }

// frameworkComponent and frameworkIndicator are the rows of the tables.
type frameworkComponent struct {
	framework    Framework
	code, id, en string
	weight       uint8
	source       Source
}

type frameworkIndicator struct {
	framework         Framework
	component, id, en string
	source            Source
}

// Components yields the parts of the framework in their order. It may be ranged
// over any number of times.
func (f Framework) Components() iter.Seq[Component] {
	return func(yield func(Component) bool) {
		for i := range frameworkComponents {
			c := &frameworkComponents[i]
			if c.framework == f && !yield(Component{c.framework, c.code, c.id, c.en, int(c.weight), c.source}) {
				return
			}
		}
	}
}

// Indicators yields the indicators of the component in their order; none where
// no list of them was found, as for cities and integrity zones.
func (c Component) Indicators() iter.Seq[Indicator] {
	return func(yield func(Indicator) bool) {
		for i := range frameworkIndicators {
			x := &frameworkIndicators[i]
			if x.framework == c.Framework && x.component == c.Code && !yield(Indicator{x.id, x.en, x.source}) {
				return
			}
		}
	}
}

// IndicatorCount returns how many indicators the framework has: 18 for villages,
// 19 for regencies and cities, whose list was not found, and 0 where the number is
// not known. Press articles call the components indicators now and then.
func (f Framework) IndicatorCount() int {
	switch f {
	case FrameworkVillage:
		return len(frameworkIndicators)
	case FrameworkCity:
		return 19
	}
	return 0
}

// Source names where the framework comes from.
func (f Framework) Source() Source {
	for c := range f.Components() {
		return c.Source
	}
	return Source{}
}
