package office

import (
	"github.com/integritas-id/integritas/internal/enum"
)

//go:generate go run ../internal/gen/office -src data
//go:generate go run ../internal/gen/enum -out enums.go -noparse Kind,Body,Task,Tier,Class,Outside,Verdict -sets Tier=TierSet Kind=Kinds Body=Bodies Task=AllTasks Class Tier=Tiers Outside Verdict

// Kind is the kind of an office (data/kinds.csv): the offices of a region by PP 18/2016
// and what they consist of, schools and hospitals, ministries and their offices in the
// regions, companies, organisations. Zero means not known.
//
// A village is a [KindDesa] under any local name; [Office.Term] tells which. A named body
// whose kind the text does not tell is a [KindLain].
type Kind uint8

// Class is what kinds of office have in common, so that a host can leave some out of a
// count. Zero is unknown.
type Class uint8

// The classes.
const (
	ClassDaerah     Class = iota + 1 // offices of a regional government
	ClassWilayah                     // districts and villages
	ClassKesehatan                   // hospitals and health centres
	ClassPendidikan                  // schools and campuses
	ClassPusat                       // ministries, agencies and bodies of the centre
	ClassVertikal                    // their offices in the regions
	ClassUsaha                       // companies
	ClassOrganisasi                  // associations, parties, media
	ClassLain                        // named bodies of unknown kind
)

var classSet = enum.Set[Class]{Name: "Class", ID: "golongan instansi", EN: "class of institution", Rows: []enum.Row{
	ClassDaerah:     {Code: "daerah", ID: "pemerintah daerah", EN: "regional government"},
	ClassWilayah:    {Code: "wilayah", ID: "kecamatan, kelurahan, dan desa", EN: "districts and villages"},
	ClassKesehatan:  {Code: "kesehatan", ID: "rumah sakit dan puskesmas", EN: "hospitals and health centres"},
	ClassPendidikan: {Code: "pendidikan", ID: "sekolah dan perguruan tinggi", EN: "schools and campuses"},
	ClassPusat:      {Code: "pusat", ID: "kementerian dan lembaga", EN: "ministries and agencies"},
	ClassVertikal:   {Code: "vertikal", ID: "instansi vertikal", EN: "central offices in the regions"},
	ClassUsaha:      {Code: "usaha", ID: "badan usaha", EN: "companies"},
	ClassOrganisasi: {Code: "organisasi", ID: "organisasi", EN: "organisations"},
	ClassLain:       {Code: "lain", ID: "lainnya", EN: "others"},
}}

// Tier is a level on which offices of a kind stand. Zero is unknown.
type Tier uint8

// The tiers.
const (
	TierProvince              Tier = iota + 1 // provinsi
	TierRegency                               // kabupaten
	TierCity                                  // kota
	TierAdministrativeRegency                 // kabupaten administrasi, of Jakarta
	TierAdministrativeCity                    // kota administrasi, of Jakarta
	TierDistrict                              // kecamatan
	TierUrbanVillage                          // kelurahan
	TierVillage                               // desa
	TierCentre                                // pusat
	TierArea                                  // an area of the forces
	TierSeat                                  // named by its seat, whatever the region
	TierOffice                                // inside another office
)

var tierSet = enum.Set[Tier]{Name: "Tier", ID: "tingkat pemerintahan", EN: "tier of government", Rows: []enum.Row{
	TierProvince:              {Code: "provinsi", ID: "provinsi", EN: "province"},
	TierRegency:               {Code: "kabupaten", ID: "kabupaten", EN: "regency"},
	TierCity:                  {Code: "kota", ID: "kota", EN: "city"},
	TierAdministrativeRegency: {Code: "kabupaten_administrasi", ID: "kabupaten administrasi", EN: "administrative regency"},
	TierAdministrativeCity:    {Code: "kota_administrasi", ID: "kota administrasi", EN: "administrative city"},
	TierDistrict:              {Code: "kecamatan", ID: "kecamatan", EN: "district"},
	TierUrbanVillage:          {Code: "kelurahan", ID: "kelurahan", EN: "urban village"},
	TierVillage:               {Code: "desa", ID: "desa", EN: "village"},
	TierCentre:                {Code: "pusat", ID: "pusat", EN: "centre"},
	TierArea:                  {Code: "wilayah", ID: "wilayah pertahanan", EN: "military area"},
	TierSeat:                  {Code: "kedudukan", ID: "tempat kedudukan", EN: "seat"},
	TierOffice:                {Code: "kantor", ID: "pada instansi lain", EN: "inside another office"},
}}

// TierSet is a set of tiers.
type TierSet uint16

// apart is what tells two offices of a kind apart.
type apart uint8

const (
	apartRegion         apart = iota + 1 // once in a region
	apartTask                            // by its tasks
	apartPart                            // by its tasks or name, under a whole
	apartName                            // by a proper name, in a region
	apartAlone                           // by a proper name
	apartBody                            // by the ministry or agency
	apartBodyRegion                      // by that, in a province
	apartSeat                            // by its class and seat
	apartNumber                          // by its number
	apartRegionOrOffice                  // once in a region, or in an office
)

// trait is what data/kinds.csv knows of a kind.
type trait struct {
	class     Class
	tiers     TierSet
	apart     apart
	parent    Kind
	part      bool // counted with its whole
	completed bool // takes the region of a list
	typed     bool // the head is part of the name
}

func (v Kind) trait() trait {
	if int(v) >= len(traits) {
		return trait{}
	}
	return traits[v]
}

// Class returns the class of the kind, zero for no kind.
func (v Kind) Class() Class { return v.trait().class }

// Tiers returns where offices of the kind stand, none where it is not told: a company.
func (v Kind) Tiers() TierSet { return v.trait().tiers }

// IsOnce reports whether a region has one office of the kind and no more: a Setda, an
// Inspektorat, a Bappeda under any of its names.
func (v Kind) IsOnce() bool { return v.trait().apart == apartRegion }

// IsPart reports whether offices of the kind are counted with the whole that they belong
// to: a Bagian, a Bidang, a Komisi of a DPRD, a Ditjen.
func (v Kind) IsPart() bool { return v.trait().part }

// Parent returns the kind of the office above, zero where there is none or several kinds
// may be.
func (v Kind) Parent() Kind { return v.trait().parent }

// ParseKind reads a kind from its code or its name in either language, without regard to
// case, spacing and punctuation. The name of an office is read by [Parse].
func ParseKind(s string) (Kind, error) { return kindSet.Parse(s) }
