package pillar

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

// Offence is a type of corruption offence: the 30 types of KPK's handbook
// *Memahami untuk Membasmi* (TPK-01 to TPK-30) and 7 related offences (TPL-01 to
// TPL-07). The type is stable; the article that punishes it depends on the day of
// the deed, see [Offence.ReferencesOn] and [Cited]. The zero Offence is unknown.
//
// All of it is for display. Nothing here advises on a case.
type Offence uint8

// OffenceGroup is a group of offences. The zero OffenceGroup is unknown.
type OffenceGroup uint8

// The seven groups of the handbook, and the related offences.
const (
	OffenceGroupStateLoss     OffenceGroup = iota + 1 // kerugian keuangan negara, 2
	OffenceGroupBribery                               // suap-menyuap, 12
	OffenceGroupEmbezzlement                          // penggelapan dalam jabatan, 5
	OffenceGroupExtortion                             // pemerasan, 3
	OffenceGroupFraud                                 // perbuatan curang, 6
	OffenceGroupConflict                              // benturan kepentingan dalam pengadaan, 1
	OffenceGroupGratification                         // gratifikasi, 1
	OffenceGroupRelated                               // tindak pidana lain yang berkaitan, 7
)

var offenceGroupSet = enum.Set[OffenceGroup]{Name: "OffenceGroup", ID: "kelompok tindak pidana", EN: "group of offences", Rows: []enum.Row{
	OffenceGroupStateLoss:    {Code: "kerugian-negara", ID: "Kerugian keuangan negara", EN: "Loss to state finance", Synonyms: "merugikan keuangan negara|kerugian negara|state loss"},
	OffenceGroupBribery:      {Code: "suap", ID: "Suap-menyuap", EN: "Bribery", Synonyms: "suap|penyuapan"},
	OffenceGroupEmbezzlement: {Code: "penggelapan-jabatan", ID: "Penggelapan dalam jabatan", EN: "Embezzlement in office", Synonyms: "penggelapan|embezzlement"},
	OffenceGroupExtortion:    {Code: "pemerasan", ID: "Pemerasan", EN: "Extortion"},
	OffenceGroupFraud:        {Code: "perbuatan-curang", ID: "Perbuatan curang", EN: "Fraud", Synonyms: "kecurangan|curang"},
	OffenceGroupConflict: {
		Code: "benturan-kepentingan", ID: "Benturan kepentingan dalam pengadaan", EN: "Conflict of interest in procurement",
		Synonyms: "benturan kepentingan|konflik kepentingan|conflict of interest",
	},
	OffenceGroupGratification: {Code: "gratifikasi", ID: "Gratifikasi", EN: "Gratification"},
	OffenceGroupRelated: {
		Code: "terkait", ID: "Tindak pidana lain yang berkaitan", EN: "Related offences",
		Synonyms: "tindak pidana lain yang berkaitan dengan tindak pidana korupsi|tindak pidana terkait",
	},
}}

// Offences yields the offences of the group. It may be ranged over any number of times.
func (g OffenceGroup) Offences() iter.Seq[Offence] {
	return func(yield func(Offence) bool) {
		for o := range Offences() {
			if g != 0 && o.Group() == g && !yield(o) {
				return
			}
		}
	}
}

// Source names where the grouping comes from.
func (g OffenceGroup) Source() Source {
	switch {
	case g.IsZero():
		return Source{}
	case g == OffenceGroupStateLoss:
		return Source{"http://justitialawfirm.or.id/2017/03/30/pengelompokan-tindak-pidana-korupsi/", ConfidenceA}
	case g == OffenceGroupRelated:
		return OffenceObstruction.Source()
	}
	return Source{"http://justitialawfirm.or.id/2017/03/30/pengelompokan-tindak-pidana-korupsi/", ConfidenceB}
}

// offenceFact is what the table says of an offence.
type offenceFact struct {
	group              OffenceGroup
	actor, actorEN     string
	death, life        bool
	minYears, maxYears uint8
	minFine, maxFine   locale.Rupiah
	source             Source
}

// facts is empty for the unknown offence.
func (o Offence) facts() offenceFact {
	if o == 0 || int(o) >= len(offenceFacts) {
		return offenceFact{}
	}
	return offenceFacts[o]
}

// Group returns the group of the offence.
func (o Offence) Group() OffenceGroup { return o.facts().group }

// IsRelated reports whether it is one of the seven related offences, such as
// obstruction, and not corruption itself.
func (o Offence) IsRelated() bool { return o.Group() == OffenceGroupRelated }

// Actor returns who commits it: "pejabat", "official" for an English tag. It is
// empty for the related offences.
func (o Offence) Actor(tag language.Tag) string {
	f := o.facts()
	return enum.ByTag(tag, f.actor, f.actorEN)
}

// Source names where the offence was found.
func (o Offence) Source() Source { return o.facts().source }

// FineCategory is one of the eight categories by which the penal code states
// fines, UU 1/2023 Pasal 79. The zero FineCategory is none.
type FineCategory uint8

// The categories.
const (
	FineCategoryI    FineCategory = iota + 1 // Rp1 juta
	FineCategoryII                           // Rp10 juta
	FineCategoryIII                          // Rp50 juta
	FineCategoryIV                           // Rp200 juta
	FineCategoryV                            // Rp500 juta
	FineCategoryVI                           // Rp2 miliar
	FineCategoryVII                          // Rp5 miliar
	FineCategoryVIII                         // Rp50 miliar
)

var fineCategorySet = enum.Set[FineCategory]{Name: "FineCategory", ID: "kategori denda", EN: "category of fines", Rows: []enum.Row{
	FineCategoryI:    {Code: "I", ID: "Kategori I", EN: "Category I"},
	FineCategoryII:   {Code: "II", ID: "Kategori II", EN: "Category II"},
	FineCategoryIII:  {Code: "III", ID: "Kategori III", EN: "Category III"},
	FineCategoryIV:   {Code: "IV", ID: "Kategori IV", EN: "Category IV"},
	FineCategoryV:    {Code: "V", ID: "Kategori V", EN: "Category V"},
	FineCategoryVI:   {Code: "VI", ID: "Kategori VI", EN: "Category VI"},
	FineCategoryVII:  {Code: "VII", ID: "Kategori VII", EN: "Category VII"},
	FineCategoryVIII: {Code: "VIII", ID: "Kategori VIII", EN: "Category VIII"},
}}

var fineAmounts = [...]locale.Rupiah{
	FineCategoryI: 1e6, FineCategoryII: 10e6, FineCategoryIII: 50e6, FineCategoryIV: 200e6,
	FineCategoryV: 500e6, FineCategoryVI: 2e9, FineCategoryVII: 5e9, FineCategoryVIII: 50e9,
}

// Amount returns the amount of the category, Rp0 for the zero category.
func (c FineCategory) Amount() locale.Rupiah {
	if int(c) >= len(fineAmounts) {
		return 0
	}
	return fineAmounts[c]
}

// Source names where the categories come from.
func (c FineCategory) Source() Source {
	if c.IsZero() {
		return Source{}
	}
	return Source{"http://sustain.id/2023/09/14/tindak-pidana-korupsi-menurut-undang-undang-nomor-1-tahun-2023-tentang-kitab-undang-undang-hukum-pidana/", ConfidenceA}
}
