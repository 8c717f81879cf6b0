package program

import "github.com/integritas-id/integritas/internal/enum"

// ClaimType is what a claim says. The zero ClaimType is unknown.
type ClaimType uint8

// The types of claims.
const (
	ClaimFirstInYear ClaimType = iota + 1 // first-in-year: the first of its scope in that year
	ClaimFirst                            // first: the first ever
	ClaimNthInYear                        // nth-in-year
	ClaimNth                              // nth: the n-th of its scope, since the beginning
	ClaimBatch                            // nth-batch of a series
	ClaimStop                             // nth-stop of a series: locus, city
	ClaimOnly                             // only: the only one
	ClaimReach                            // reach: so many have been reached so far
	ClaimLargest                          // largest: the most people, the biggest
	ClaimAnnual                           // nth-annual: held for the n-th time
	ClaimLast                             // last: closes the series or the year
	ClaimSince                            // since: held, or in being, since a year
)

var claimTypeSet = enum.Set[ClaimType]{Name: "ClaimType", ID: "jenis klaim", EN: "type of claim", Rows: []enum.Row{
	ClaimFirstInYear: {Code: "first-in-year", ID: "Pertama pada tahun itu", EN: "First of the year"},
	ClaimFirst:       {Code: "first", ID: "Pertama", EN: "First ever", Synonyms: "first of its type|pertama kali|perdana"},
	ClaimNthInYear:   {Code: "nth-in-year", ID: "Ke-n pada tahun itu", EN: "N-th of the year"},
	ClaimNth:         {Code: "nth", ID: "Ke-n", EN: "N-th"},
	ClaimBatch:       {Code: "nth-batch", ID: "Angkatan ke-n", EN: "N-th batch", Synonyms: "batch|angkatan|gelombang"},
	ClaimStop:        {Code: "nth-stop", ID: "Lokus ke-n", EN: "N-th stop", Synonyms: "lokus|kota singgah"},
	ClaimOnly:        {Code: "only", ID: "Satu-satunya", EN: "The only one"},
	ClaimReach:       {Code: "reach", ID: "Jumlah yang terjangkau", EN: "Reach", Synonyms: "jangkauan"},
	ClaimLargest:     {Code: "largest", ID: "Terbesar", EN: "Largest", Synonyms: "terbanyak"},
	ClaimAnnual:      {Code: "nth-annual", ID: "Penyelenggaraan ke-n", EN: "N-th edition", Synonyms: "edisi|tahun ke"},
	ClaimLast:        {Code: "last", ID: "Terakhir", EN: "Last", Synonyms: "penutup|kota penutup|pamungkas"},
	ClaimSince:       {Code: "since", ID: "Sejak tahun itu", EN: "Since that year", Synonyms: "sejak|berjalan sejak|digelar sejak"},
}}

// IsOrdinal reports whether claims of the type count: first, n-th.
func (v ClaimType) IsOrdinal() bool {
	switch v {
	case ClaimFirstInYear, ClaimFirst, ClaimNthInYear, ClaimNth, ClaimBatch, ClaimStop, ClaimAnnual:
		return true
	}
	return false
}

// IsFirst reports whether claims of the type say that nothing came before.
func (v ClaimType) IsFirst() bool { return v == ClaimFirstInYear || v == ClaimFirst }

// IsYearly reports whether claims of the type count within one year.
func (v ClaimType) IsYearly() bool { return v == ClaimFirstInYear || v == ClaimNthInYear }

// ClaimScope is among what an event is counted. The zero ClaimScope is unknown.
type ClaimScope uint8

// The scopes of claims.
const (
	ScopeCity        ClaimScope = iota + 1 // kota
	ScopeRegency                           // kabupaten
	ScopeRegencyCity                       // kabupaten-kota
	ScopeProvince                          // provinsi
	ScopeDistrict                          // kecamatan
	ScopeVillage                           // desa
	ScopeGovernment                        // pemda of any level
	ScopeMinistry                          // kementerian
	ScopeInstitution                       // instansi of any kind
	ScopeSchool                            // satuan-pendidikan
	ScopeCompany                           // perusahaan
	ScopeNation                            // nasional
	ScopeSeries                            // rangkaian: the events of one series
	ScopeWorld                             // dunia
	ScopeCouncil                           // dprd: councils of regions
	ScopeOffice                            // perangkat-daerah: offices of one region
	ScopeParty                             // partai: political parties
	ScopeCommunity                         // komunitas: communities, associations
	ScopeJudiciary                         // lembaga-penegak-hukum: police, prosecution, courts
	ScopeContinent                         // kawasan: a part of the world: ASEAN, Asia
)

var claimScopeSet = enum.Set[ClaimScope]{Name: "ClaimScope", ID: "cakupan klaim", EN: "scope of a claim", Rows: []enum.Row{
	ScopeCity:        {Code: "kota", ID: "Kota", EN: "Cities"},
	ScopeRegency:     {Code: "kabupaten", ID: "Kabupaten", EN: "Regencies"},
	ScopeRegencyCity: {Code: "kabupaten-kota", ID: "Kabupaten/kota", EN: "Regencies and cities"},
	ScopeProvince:    {Code: "provinsi", ID: "Provinsi", EN: "Provinces"},
	ScopeDistrict:    {Code: "kecamatan", ID: "Kecamatan", EN: "Districts"},
	ScopeVillage:     {Code: "desa", ID: "Desa", EN: "Villages", Synonyms: "kelurahan"},
	ScopeGovernment:  {Code: "pemda", ID: "Pemerintah daerah", EN: "Regional governments"},
	ScopeMinistry:    {Code: "kementerian", ID: "Kementerian", EN: "Ministries"},
	ScopeInstitution: {Code: "instansi", ID: "Instansi", EN: "Institutions", Synonyms: "lembaga"},
	ScopeSchool:      {Code: "satuan-pendidikan", ID: "Satuan pendidikan", EN: "Schools and universities"},
	ScopeCompany:     {Code: "perusahaan", ID: "Perusahaan", EN: "Companies"},
	ScopeNation:      {Code: "nasional", ID: "Nasional", EN: "The nation", Synonyms: "Indonesia"},
	ScopeSeries:      {Code: "rangkaian", ID: "Rangkaian", EN: "The series", Synonyms: "seri"},
	ScopeWorld:       {Code: "dunia", ID: "Dunia", EN: "The world", Synonyms: "internasional|global"},
	ScopeCouncil:     {Code: "dprd", ID: "DPRD", EN: "Regional councils", Synonyms: "dewan|lembaga legislatif"},
	ScopeOffice:      {Code: "perangkat-daerah", ID: "Perangkat daerah", EN: "Regional offices", Synonyms: "OPD|unit kerja|SKPD"},
	ScopeParty:       {Code: "partai", ID: "Partai politik", EN: "Political parties", Synonyms: "parpol"},
	ScopeCommunity:   {Code: "komunitas", ID: "Komunitas", EN: "Communities", Synonyms: "organisasi|asosiasi"},
	ScopeJudiciary:   {Code: "lembaga-penegak-hukum", ID: "Lembaga penegak hukum", EN: "Law enforcement bodies", Synonyms: "kepolisian|kejaksaan|pengadilan|aparat penegak hukum"},
	ScopeContinent:   {Code: "kawasan", ID: "Kawasan", EN: "The region of the world", Synonyms: "ASEAN|Asia|Asia Tenggara"},
}}
