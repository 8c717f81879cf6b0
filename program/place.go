package program

import (
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Place says where an event is: the building, the region in which and for which it
// is held, the regions that the audience comes from, and the link of whoever is not
// in the hall. The zero Place is not known.
type Place struct {
	Venue  Venue   `json:"venue,omitzero"`
	Venues []Venue `json:"venues,omitempty"` // further ones, as of an exhibition in several halls
	// HeldIn is the region in which the event counts: the city of a bimtek for its
	// government, the province of one for a province. The building may stand in a
	// smaller one, which Venue.Area tells.
	HeldIn Area `json:"held_in,omitzero"`
	// AudienceAreas is where the audience comes from, where that is not HeldIn alone:
	// a batch for several provinces runs in Jakarta.
	AudienceAreas []Area `json:"audience_areas,omitempty"`
	National      bool   `json:"national,omitempty"` // of national scope; there is no code for it
	Abroad        string `json:"abroad,omitempty"`   // country and city of an event outside Indonesia
	Links         []Link `json:"links,omitempty"`
}

// Venue is a building, a field or a studio. The zero Venue is not known.
type Venue struct {
	Name    string    `json:"name,omitempty"` // "Ballroom Aidea Grande Hotel"
	Kind    VenueKind `json:"kind,omitzero"`
	Room    string    `json:"room,omitempty"` // where the name does not tell it
	Address string    `json:"address,omitempty"`
	Area    Area      `json:"area,omitzero"` // in which it stands, as deep as known, down to the village
}

// IsZero reports whether nothing is known of the venue.
func (v Venue) IsZero() bool { return v == Venue{} }

// Link is how people take part from elsewhere: a meeting, a stream, a frequency.
type Link struct {
	Platform string `json:"platform,omitempty"` // "Zoom", "YouTube", "RRI Pro 1 Ambon"
	URL      string `json:"url,omitempty"`
	Channel  string `json:"channel,omitempty"` // "97,6 MHz", the name of the channel
	Note     string `json:"note,omitempty"`
}

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
	VenueOther                           // lainnya
)

var venueKindSet = enum.Set[VenueKind]{Name: "VenueKind", Rows: []enum.Row{
	{Code: "hotel", ID: "Hotel", EN: "Hotel"},
	{Code: "gedung-pemerintah", ID: "Gedung pemerintah", EN: "Government building", Synonyms: "kantor gubernur|kantor bupati|kantor wali kota|balai kota|aula|gedung DPRD"},
	{Code: "rumah-dinas", ID: "Rumah dinas", EN: "Official residence", Synonyms: "rumah jabatan|rujab|pendopo|pendapa|gedung negara"},
	{Code: "lapangan", ID: "Lapangan", EN: "Field", Synonyms: "lapangan desa"},
	{Code: "alun-alun", ID: "Alun-alun", EN: "Public square", Synonyms: "taman|ruang publik|taman kota"},
	{Code: "studio", ID: "Studio siaran", EN: "Broadcasting studio", Synonyms: "studio radio|studio televisi"},
	{Code: "gedung-konvensi", ID: "Gedung konvensi", EN: "Convention centre", Synonyms: "convention center|convention hall|gedung pertemuan|balai sidang"},
	{Code: "balai-desa", ID: "Balai desa", EN: "Village hall", Synonyms: "kantor desa|kantor kelurahan|gedung serbaguna desa"},
	{Code: "kampus", ID: "Kampus", EN: "Campus", Synonyms: "universitas|perguruan tinggi"},
	{Code: "sekolah", ID: "Sekolah", EN: "School", Synonyms: "madrasah|pesantren"},
	{Code: "rumah-ibadah", ID: "Rumah ibadah", EN: "House of worship", Synonyms: "masjid|gereja|pura|vihara|islamic center"},
	{Code: "gedung-kpk", ID: "Gedung KPK", EN: "KPK building", Synonyms: "gedung merah putih|ACLC|rutan KPK|rumah tahanan KPK"},
	{Code: "pusat-perbelanjaan", ID: "Pusat perbelanjaan", EN: "Shopping centre", Synonyms: "mal|mall|plaza|pasar"},
	{Code: "kantor-perusahaan", ID: "Kantor perusahaan", EN: "Company office", Synonyms: "kantor BUMN|kantor BUMD"},
	{Code: "gedung-pertunjukan", ID: "Gedung pertunjukan", EN: "Theatre", Synonyms: "bioskop|gedung kesenian|taman budaya"},
	{Code: "gelanggang-olahraga", ID: "Gelanggang olahraga", EN: "Sports hall", Synonyms: "GOR|stadion"},
	{Code: "sarana-transportasi", ID: "Sarana transportasi", EN: "Transport facility", Synonyms: "stasiun|bandara|terminal|pelabuhan|bus"},
	{Code: "museum", ID: "Museum", EN: "Museum", Synonyms: "benteng|keraton"},
	{Code: "lainnya", ID: "Lainnya", EN: "Other"},
}}

// Check reports what does not fit within the place. Whether it suits the event's
// mode is checked by the event.
func (p *Place) Check(s *validation.Scope) {
	s.Field("venue", &p.Venue)
	for i := range p.Venues {
		s.Index("venues", i, &p.Venues[i])
	}
	s.Field("held_in", &p.HeldIn)
	standsIn, heldIn := p.Venue.Area.Code, p.HeldIn.Code
	if !standsIn.IsZero() && !heldIn.IsZero() && !heldIn.Contains(standsIn) && !standsIn.Contains(heldIn) {
		s.Report("held_in", &rulePlaceApart, heldIn, standsIn)
	}
	for i := range p.AudienceAreas {
		s.Index("audience_areas", i, &p.AudienceAreas[i])
	}
	for i := range p.Links {
		if l := &p.Links[i]; *l == (Link{}) {
			s.ReportIndex("links", i, &ruleLink)
		}
	}
}

// Check reports a code or name of the area that is wrong.
func (v *Venue) Check(s *validation.Scope) { s.Field("area", &v.Area) }

// checkMode reports where place and mode do not fit. An event without a date or a
// mode may not know its place yet.
func (e *Event) checkMode(s *validation.Scope) {
	if e.Mode == 0 || e.Status == StatusCancelled || !e.Status.NeedsDate() {
		return
	}
	hasVenue := !e.Place.Venue.IsZero()
	hasLink := len(e.Place.Links) > 0
	if e.Mode.NeedsVenue() && !hasVenue {
		s.Report("place/venue", &ruleModeVenue, e.Mode)
	}
	if e.Mode.NeedsLink() && !hasLink {
		s.Report("place/links", &ruleModeLink, e.Mode)
	}
	for i := range e.Place.Links {
		if mode, err := ParseMode(e.Place.Links[i].Platform); e.Mode == ModeOffline && err == nil && mode == ModeOnline {
			s.Report("mode", &ruleModeContradiction, e.Mode)
			break
		}
	}
}

const sourceMode = "schema.org EventAttendanceModeEnumeration"

var rulePlaceApart = validation.Rule{
	Code: "place.apart", Severity: validation.Warning,
	ID:     "kegiatan tercatat di wilayah %[1]v, tetapi gedungnya di %[2]v; periksa keduanya, asal peserta diisi pada audience_areas",
	EN:     "the event is recorded in %[1]v, but the building stands in %[2]v; check both, where the audience comes from goes to audience_areas",
	Source: sourceRegions,
}

var ruleLink = validation.Rule{
	Code: "place.link", Severity: validation.Error,
	ID:     "tautan kosong; isi platform, alamat atau salurannya, atau hapus",
	EN:     "an empty link; fill in its platform, address or channel, or remove it",
	Source: "an item of a list says something",
}

var ruleModeVenue = validation.Rule{
	Code: "mode.venue", Severity: validation.Warning,
	ID:     "kegiatan %[1]v memerlukan tempat; isi nama gedung atau ruangnya",
	EN:     "an event that is %[1]v needs a venue; fill in the building or room",
	Source: sourceMode,
}

var ruleModeLink = validation.Rule{
	Code: "mode.link", Severity: validation.Warning,
	ID:     "kegiatan %[1]v memerlukan tautan, platform atau saluran; isi salah satunya",
	EN:     "an event that is %[1]v needs a link, a platform or a channel; fill in one",
	Source: sourceMode,
}

var ruleModeContradiction = validation.Rule{
	Code: "mode.contradiction", Severity: validation.Warning,
	ID:     "kegiatan tercatat %[1]v, tetapi diikuti melalui platform daring; mungkin yang dimaksud hibrida atau daring",
	EN:     "the event is recorded as %[1]v, yet runs over an online platform; hybrid or online may be meant",
	Source: sourceMode,
}
