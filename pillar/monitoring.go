package pillar

import (
	"iter"
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Area is an area of intervention of MCP, KPK's monitoring of regional
// governments. There are eight every year, but not the same eight: see
// [MonitoringOf]. The zero Area is unknown.
type Area uint8

// The areas of all years.
const (
	AreaPlanningBudgeting Area = iota + 1 // one area until 2023, two since
	AreaPlanning                          // since 2024
	AreaBudgeting                         // since 2024
	AreaProcurement                       // pengadaan barang dan jasa
	AreaLicensing                         // until 2023; public services are wider
	AreaPublicServices                    // since 2024
	AreaInternalAudit                     // pengawasan APIP
	AreaCivilService                      // manajemen ASN
	AreaLocalTax                          // optimalisasi pajak daerah
	AreaRegionalAssets                    // barang milik daerah
	AreaVillageFinance                    // until 2023
)

var areaSet = enum.Set[Area]{Name: "Area", ID: "area intervensi", EN: "area of intervention", Rows: []enum.Row{
	AreaPlanningBudgeting: {
		Code: "perencanaan-penganggaran", ID: "Perencanaan dan penganggaran APBD", EN: "Planning and budgeting",
		Synonyms: "perencanaan dan penganggaran|perencanaan & penganggaran APBD|perencanaan penganggaran",
	},
	AreaPlanning:       {Code: "perencanaan", ID: "Perencanaan", EN: "Planning"},
	AreaBudgeting:      {Code: "penganggaran", ID: "Penganggaran", EN: "Budgeting"},
	AreaProcurement:    {Code: "pbj", ID: "Pengadaan barang dan jasa", EN: "Procurement", Synonyms: "PBJ|pengadaan barang/jasa|pengadaan|pengadaan barang jasa"},
	AreaLicensing:      {Code: "perizinan", ID: "Perizinan (PTSP)", EN: "Licensing", Synonyms: "perizinan|pelayanan terpadu satu pintu|PTSP"},
	AreaPublicServices: {Code: "pelayanan-publik", ID: "Pelayanan publik", EN: "Public services", Synonyms: "layanan publik"},
	AreaInternalAudit:  {Code: "apip", ID: "Pengawasan APIP", EN: "Internal audit", Synonyms: "APIP|kapabilitas APIP|penguatan APIP|aparat pengawasan intern pemerintah"},
	AreaCivilService:   {Code: "asn", ID: "Manajemen ASN", EN: "Civil service management", Synonyms: "ASN|manajemen aparatur sipil negara|manajemen SDM"},
	AreaLocalTax: {
		Code: "pajak", ID: "Optimalisasi pajak daerah", EN: "Local tax",
		// Four outlets print four names for this area.
		Synonyms: "pajak daerah|sektor pajak|optimalisasi pendapatan daerah|optimalisasi pendapatan|optimalisasi penerimaan daerah|penerimaan daerah|pendapatan daerah",
	},
	AreaRegionalAssets: {
		Code: "bmd", ID: "Pengelolaan barang milik daerah", EN: "Regional assets",
		Synonyms: "BMD|manajemen aset daerah|manajemen aset|pengelolaan BMD|pengelolaan aset daerah|manajemen aset / pengelolaan BMD|manajemen BMD",
	},
	AreaVillageFinance: {
		Code: "desa", ID: "Tata kelola keuangan desa", EN: "Village finance",
		Synonyms: "tata kelola dana desa|dana desa|keuangan desa|tata kelola dana / keuangan desa",
	},
}}

// In reports whether MCP looked at the area in a year; a year whose areas are not
// known is a [*YearError].
func (a Area) In(year int) (bool, error) {
	m, err := MonitoringOf(year)
	if err != nil {
		return false, err
	}
	for area := range m.Areas() {
		if area.Area == a {
			return true, nil
		}
	}
	return false, nil
}

// Monitoring is one year of MCP: Monitoring Center for Prevention, since 2025
// Monitoring, Controlling, Surveillance for Prevention (MCSP).
type Monitoring struct {
	Year          int    `json:"year"`
	Name          string `json:"name"`                    // "MCP" or, since 2025, "MCSP"
	Targets       int    `json:"targets,omitzero"`        // sasaran, 0 where not known
	Indicators    int    `json:"indicators,omitzero"`     // indikator, 0 where not known
	SubIndicators int    `json:"sub_indicators,omitzero"` // subindikator, 0 where not known
	Source        Source `json:"source"`
}

// MonitoredArea is an area with the name that it had in its year.
type MonitoredArea struct {
	Area   Area   `json:"area"`
	ID     string `json:"id"` // name in Indonesian
	EN     string `json:"en"` // name in English
	Source Source `json:"source"`
}

// Label returns the name of that year, in English for an English tag.
func (a MonitoredArea) Label(tag language.Tag) string { return enum.ByTag(tag, a.ID, a.EN) }

// mcpYear and mcpArea are the rows of the tables.
type mcpYear struct {
	year               uint16
	names              string // divided by "|", the newest last
	targets            uint16
	indicators, subInd uint16
	source             Source
}

type mcpArea struct {
	year   uint16
	area   Area
	id, en string
	source Source
}

// MonitoringOf returns what MCP was in a year. A year that is not known is a
// [*YearError]: the areas changed once and nothing is taken from a year nearby.
func MonitoringOf(year int) (Monitoring, error) {
	for _, y := range mcpYears {
		if int(y.year) == year {
			names := slices.Collect(split(y.names))
			return Monitoring{year, names[len(names)-1], int(y.targets), int(y.indicators), int(y.subInd), y.source}, nil
		}
	}
	return Monitoring{}, &YearError{Of: "the areas of MCP", Year: year, First: int(mcpYears[0].year), Last: int(mcpYears[len(mcpYears)-1].year)}
}

// Areas yields the eight areas of the year in their printed order, none for a
// Monitoring that [MonitoringOf] did not return.
func (m Monitoring) Areas() iter.Seq[MonitoredArea] {
	return func(yield func(MonitoredArea) bool) {
		for i := range mcpAreas {
			a := &mcpAreas[i]
			if int(a.year) == m.Year && !yield(MonitoredArea{a.area, a.id, a.en, a.source}) {
				return
			}
		}
	}
}
