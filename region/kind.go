package region

import "github.com/integritas-id/integritas/internal/enum"

// Kind is the kind of a region as the decree tells it. What a district or a
// village is called where it lies is [Region.Term]. Zero is unknown.
type Kind uint8

// The kinds from the top.
const (
	KindProvince              Kind = iota + 1 // provinsi
	KindRegency                               // kabupaten
	KindCity                                  // kota
	KindAdministrativeRegency                 // kabupaten administrasi: Kepulauan Seribu, without a council of its own
	KindAdministrativeCity                    // kota administrasi: the five cities of Jakarta, without councils of their own
	KindDistrict                              // kecamatan by any name
	KindUrbanVillage                          // kelurahan: run by a civil servant
	KindVillage                               // desa by any name: its head is elected
	KindAdatVillage                           // desa adat: governed by customary law (UU 6/2014)
)

var kindSet = enum.Set[Kind]{Name: "Kind", ID: "jenis wilayah", EN: "kind of region", Rows: []enum.Row{
	KindProvince:              {Code: "provinsi", ID: "provinsi", EN: "province"},
	KindRegency:               {Code: "kabupaten", ID: "kabupaten", EN: "regency"},
	KindCity:                  {Code: "kota", ID: "kota", EN: "city"},
	KindAdministrativeRegency: {Code: "kabupaten_administrasi", ID: "kabupaten administrasi", EN: "administrative regency"},
	KindAdministrativeCity:    {Code: "kota_administrasi", ID: "kota administrasi", EN: "administrative city"},
	KindDistrict:              {Code: "kecamatan", ID: "kecamatan", EN: "district"},
	KindUrbanVillage:          {Code: "kelurahan", ID: "kelurahan", EN: "urban village"},
	KindVillage:               {Code: "desa", ID: "desa", EN: "village"},
	KindAdatVillage:           {Code: "desa_adat", ID: "desa adat", EN: "customary village"},
}}

// Level returns the level that regions of the kind stand on, 0 for an unknown kind.
func (v Kind) Level() Level {
	switch v {
	case KindProvince:
		return Province
	case KindRegency, KindCity, KindAdministrativeRegency, KindAdministrativeCity:
		return Regency
	case KindDistrict:
		return District
	case KindUrbanVillage, KindVillage, KindAdatVillage:
		return Village
	}
	return 0
}
