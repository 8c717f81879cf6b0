package region

import "github.com/integritas-id/integritas/internal/enum"

// Level is one of the four levels of regional government. The zero Level is the
// level of the zero [Code], the whole country; in a filter it means every level.
type Level uint8

// The levels from the top.
const (
	Province Level = iota + 1 // provinsi: two digits, "18"
	Regency                   // kabupaten or kota: four digits, "18.72"
	District                  // kecamatan, distrik, kapanewon, kemantren: six digits, "18.72.01"
	Village                   // kelurahan, desa, desa adat: ten digits, "18.72.01.1001"
)

var levelSet = enum.Set[Level]{Name: "Level", ID: "tingkat wilayah", EN: "level of a region", Rows: []enum.Row{
	Province: {Code: "provinsi", ID: "provinsi", EN: "province", Synonyms: "prov|propinsi"},
	Regency:  {Code: "kabupaten_kota", ID: "kabupaten/kota", EN: "regency or city", Synonyms: "kabupaten|kota|kab|kabkota|regency|city"},
	District: {Code: "kecamatan", ID: "kecamatan", EN: "district", Synonyms: "kec|distrik|kapanewon|kemantren"},
	Village:  {Code: "desa_kelurahan", ID: "desa/kelurahan", EN: "village", Synonyms: "desa|kelurahan|kel|deskel|kelurahan/desa"},
}}
