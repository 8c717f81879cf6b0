package program

import (
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Venue is a building, a field or a studio. The zero Venue is not known.
type Venue struct {
	Name    string    `json:"name,omitempty"` // "Ballroom Aidea Grande Hotel"
	Kind    VenueKind `json:"kind,omitempty"`
	Room    string    `json:"room,omitempty"` // where the name does not tell it
	Address string    `json:"address,omitempty"`
	Area    Area      `json:"area,omitzero"` // in which it stands, as deep as known, down to the village
}

// IsZero reports whether nothing is known of the venue.
func (v Venue) IsZero() bool { return v == Venue{} }

// Check reports a code or name of the area that is wrong.
func (v *Venue) Check(s *validation.Scope) { s.Field("area", &v.Area) }

// VenueKind is a kind of venue. The zero VenueKind is unknown.
type VenueKind uint8

// The kinds of venues that reports name.
const (
	VenueHotel      VenueKind = iota + 1 // hotel
	VenueGovernment                      // gedung-pemerintah: halls and offices
	VenueResidence                       // rumah-dinas of a regional head, pendopo
	VenueField                           // lapangan, of a village or a town
	VenueSquare                          // alun-alun, a public square or park
	VenueStudio                          // studio of radio or television
	VenueConvention                      // gedung-konvensi
	VenueVillage                         // balai-desa
	VenueCampus                          // kampus
	VenueSchool                          // sekolah
	VenueWorship                         // rumah-ibadah
	VenueKPK                             // gedung-kpk: Gedung Merah Putih, ACLC, the detention house
	VenueMall                            // pusat-perbelanjaan, market
	VenueCompany                         // kantor-perusahaan
	VenueTheatre                         // gedung-pertunjukan: cinema, theatre, cultural hall
	VenueSports                          // gelanggang-olahraga, stadium
	VenueTransport                       // sarana-transportasi: station, airport, bus
	VenueMuseum                          // museum
	VenueSettlement                      // desa: a village as a whole
	VenuePrison                          // rutan-lapas: a detention house or prison
	VenueHospital                        // rumah-sakit: a hospital or health centre
	VenueLibrary                         // perpustakaan: a library
	VenueLawOffice                       // kantor-penegak-hukum: police, prosecution, a court
	VenueResort                          // tempat-wisata: a place of recreation
	VenueRestaurant                      // rumah-makan: a restaurant or cafe
	VenueCamp                            // pusat-pelatihan: a training centre, a military camp
	VenueOther                           // lainnya
)

var venueKindSet = enum.Set[VenueKind]{Name: "VenueKind", ID: "jenis tempat", EN: "kind of venue", Rows: []enum.Row{
	VenueHotel:      {Code: "hotel", ID: "Hotel", EN: "Hotel"},
	VenueGovernment: {Code: "gedung-pemerintah", ID: "Gedung pemerintah", EN: "Government building", Synonyms: "kantor gubernur|kantor bupati|kantor wali kota|balai kota|aula|gedung DPRD"},
	VenueResidence:  {Code: "rumah-dinas", ID: "Rumah dinas", EN: "Official residence", Synonyms: "rumah jabatan|rujab|pendopo|pendapa|gedung negara"},
	VenueField:      {Code: "lapangan", ID: "Lapangan", EN: "Field", Synonyms: "lapangan desa"},
	VenueSquare:     {Code: "alun-alun", ID: "Alun-alun", EN: "Public square", Synonyms: "taman|ruang publik|taman kota"},
	VenueStudio:     {Code: "studio", ID: "Studio siaran", EN: "Broadcasting studio", Synonyms: "studio radio|studio televisi"},
	VenueConvention: {Code: "gedung-konvensi", ID: "Gedung konvensi", EN: "Convention centre", Synonyms: "convention center|convention hall|gedung pertemuan|balai sidang"},
	VenueVillage:    {Code: "balai-desa", ID: "Balai desa", EN: "Village hall", Synonyms: "kantor desa|kantor kelurahan|gedung serbaguna desa"},
	VenueCampus:     {Code: "kampus", ID: "Kampus", EN: "Campus", Synonyms: "universitas|perguruan tinggi"},
	VenueSchool:     {Code: "sekolah", ID: "Sekolah", EN: "School", Synonyms: "madrasah|pesantren"},
	VenueWorship:    {Code: "rumah-ibadah", ID: "Rumah ibadah", EN: "House of worship", Synonyms: "masjid|gereja|pura|vihara|islamic center"},
	VenueKPK:        {Code: "gedung-kpk", ID: "Gedung KPK", EN: "KPK building", Synonyms: "gedung merah putih|ACLC|rutan KPK|rumah tahanan KPK"},
	VenueMall:       {Code: "pusat-perbelanjaan", ID: "Pusat perbelanjaan", EN: "Shopping centre", Synonyms: "mal|mall|plaza|pasar"},
	VenueCompany:    {Code: "kantor-perusahaan", ID: "Kantor perusahaan", EN: "Company office", Synonyms: "kantor BUMN|kantor BUMD"},
	VenueTheatre:    {Code: "gedung-pertunjukan", ID: "Gedung pertunjukan", EN: "Theatre", Synonyms: "bioskop|gedung kesenian|taman budaya"},
	VenueSports:     {Code: "gelanggang-olahraga", ID: "Gelanggang olahraga", EN: "Sports hall", Synonyms: "GOR|stadion"},
	VenueTransport:  {Code: "sarana-transportasi", ID: "Sarana transportasi", EN: "Transport facility", Synonyms: "stasiun|bandara|terminal|pelabuhan|bus"},
	VenueMuseum:     {Code: "museum", ID: "Museum", EN: "Museum", Synonyms: "benteng|keraton"},
	VenueSettlement: {Code: "desa", ID: "Desa", EN: "Village", Synonyms: "kampung|nagari|kelurahan|lingkungan"},
	VenuePrison:     {Code: "rutan-lapas", ID: "Rutan atau lapas", EN: "Prison", Synonyms: "rutan|lapas|rumah tahanan|lembaga pemasyarakatan|LPKA"},
	VenueHospital:   {Code: "rumah-sakit", ID: "Rumah sakit", EN: "Hospital", Synonyms: "RSUD|puskesmas|klinik"},
	VenueLibrary:    {Code: "perpustakaan", ID: "Perpustakaan", EN: "Library", Synonyms: "perpustakaan daerah"},
	VenueLawOffice:  {Code: "kantor-penegak-hukum", ID: "Kantor penegak hukum", EN: "Law enforcement office", Synonyms: "kejaksaan|kepolisian|polres|polda|pengadilan|mapolres|mapolda"},
	VenueResort:     {Code: "tempat-wisata", ID: "Tempat wisata", EN: "Place of recreation", Synonyms: "pantai|objek wisata|kebun raya|bumi perkemahan"},
	VenueRestaurant: {Code: "rumah-makan", ID: "Rumah makan", EN: "Restaurant", Synonyms: "restoran|kafe|cafe|warung kopi"},
	VenueCamp:       {Code: "pusat-pelatihan", ID: "Pusat pelatihan", EN: "Training centre", Synonyms: "balai diklat|badan diklat|BPSDM|akademi militer|pusdiklat"},
	VenueOther:      {Code: "lainnya", ID: "Lainnya", EN: "Other"},
}}
