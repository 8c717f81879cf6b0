package recap

import (
	"github.com/integritas-id/integritas/internal/enum"
)

//go:generate go run ../../internal/gen/enum -out enums.go Dimension=Dimensions

// Dimension is what a recap groups by. The zero Dimension is unknown.
type Dimension uint8

// The dimensions. Each participation is in one group of each, [BySession] and [ByMode]
// apart: those count who was present, once in each session and in each way of taking part.
const (
	ByRole      Dimension = iota + 1 // peran; whoever came as a spouse is in the row of spouses
	ByRoleGroup                      // kelompok peran
	BySex                            // jenis kelamin
	ByUnit                           // instansi: the office, by name and region
	ByProvince                       // provinsi, of the person's office; of the place for events
	ByRegency                        // kabupaten or kota, likewise
	ByDistrict                       // kecamatan, likewise
	ByPillar                         // pilar
	ByProgramme                      // program
	ByMonth                          // month of the event's first day at the place, "2024-03"
	ByStatus                         // status of the event
	BySession                        // sesi: those present, by the session of an event
	ByMode                           // cara hadir: those present in the hall, online, by a broadcast
)

var dimensionSet = enum.Set[Dimension]{Name: "Dimension", ID: "dasar pengelompokan", EN: "dimension of a recap", Rows: []enum.Row{
	ByRole:      {Code: "peran", ID: "Peran", EN: "Role", Synonyms: "jabatan"},
	ByRoleGroup: {Code: "kelompok-peran", ID: "Kelompok peran", EN: "Role group", Synonyms: "kelompok"},
	BySex:       {Code: "jenis-kelamin", ID: "Jenis kelamin", EN: "Sex", Synonyms: "l/p|jk|gender"},
	ByUnit:      {Code: "instansi", ID: "Instansi", EN: "Institution", Synonyms: "unit kerja|opd|unit|kantor"},
	ByProvince:  {Code: "provinsi", ID: "Provinsi", EN: "Province"},
	ByRegency:   {Code: "kabupaten-kota", ID: "Kabupaten/kota", EN: "Regency or city", Synonyms: "kabupaten|kota|kabkota|kab/kota|daerah"},
	ByDistrict:  {Code: "kecamatan", ID: "Kecamatan", EN: "District"},
	ByPillar:    {Code: "pilar", ID: "Pilar", EN: "Pillar"},
	ByProgramme: {Code: "program", ID: "Program", EN: "Programme"},
	ByMonth:     {Code: "bulan", ID: "Bulan", EN: "Month"},
	ByStatus:    {Code: "status", ID: "Status", EN: "Status"},
	BySession:   {Code: "sesi", ID: "Sesi", EN: "Session"},
	ByMode:      {Code: "cara-hadir", ID: "Cara hadir", EN: "Way of taking part", Synonyms: "luring/daring|moda"},
}}

// AddsUp reports whether each participation is in exactly one group of the dimension, so
// that the persons of its groups are those of the total.
func (v Dimension) AddsUp() bool { return v >= ByRole && v <= ByStatus }
