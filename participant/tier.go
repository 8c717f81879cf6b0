package participant

import "github.com/integritas-id/integritas/internal/enum"

// Tier is the tier of government that a post belongs to. Zero is unknown.
type Tier uint8

// The tiers from the top.
const (
	TierCentral  Tier = iota + 1 // pusat
	TierProvince                 // provinsi
	TierRegency                  // kabupaten
	TierCity                     // kota
	TierVillage                  // desa
)

// TierSet is a set of tiers.
type TierSet uint8

const anyTier TierSet = 1<<TierVillage - 1

var tierSet = enum.Set[Tier]{Name: "Tier", ID: "tingkat pemerintahan", EN: "tier of government", Rows: []enum.Row{
	TierCentral:  {Code: "pusat", ID: "pusat", EN: "central government", Synonyms: "nasional"},
	TierProvince: {Code: "prov", ID: "provinsi", EN: "province"},
	TierRegency:  {Code: "kab", ID: "kabupaten", EN: "regency"},
	TierCity:     {Code: "kota", ID: "kota", EN: "city"},
	TierVillage:  {Code: "desa", ID: "desa", EN: "village"},
}}
