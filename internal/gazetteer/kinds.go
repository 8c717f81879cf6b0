package gazetteer

// kinds is a set of kinds of region, a bit for each.
type kinds uint16

const (
	ofProvince kinds = 1 << kindProvince
	ofRegency  kinds = 1<<kindRegency | 1<<kindAdministrativeRegency
	ofCity     kinds = 1<<kindCity | 1<<kindAdministrativeCity
	ofDistrict kinds = 1 << kindDistrict
	ofUrban    kinds = 1 << kindUrbanVillage
	ofRural    kinds = 1<<kindVillage | 1<<kindAdatVillage
	ofVillage        = ofUrban | ofRural
	ofAny            = ofProvince | ofRegency | ofCity | ofDistrict | ofVillage
)

// has reports whether a kind is in the set.
func (k kinds) has(kind uint8) bool { return k&(1<<kind) != 0 }

// role is what a word or phrase does in a text.
type role uint8

const (
	roleName   role = iota // anything that may be a name
	roleKind               // states the kind of the name after it, or before it
	roleTerm               // the same, but may be a name itself: Lembang
	roleBehind             // states the kind of the name before it, and with "of" of the one after it
	roleLevel              // "Daerah Tingkat II", "Adm.": part of a kind
	roleOf                 // "of" between a kind and its name
	roleStreet             // begins a street
	rolePlace              // begins the name of something below a village, or of a building
	roleHouse              // begins the name of a body or house, which may hold names of regions: "RSUD", "Hotel"
	roleTitle              // stands before or begins a person's name: "Drs.", "Siti"
	roleNumber             // begins a number: RT, No., KM
	roleAnd                // stands between regions, or within a name
	roleNoise              // says nothing about the region
)

// word is a phrase that is not a name, without its blanks.
type word struct {
	key   string
	role  role
	kinds kinds
}

// words lists the phrases in order.
var words = [...]word{
	{"achmad", roleTitle, 0}, // a given name
	{"adm", roleLevel, 0},
	{"admin", roleLevel, 0},
	{"administrasi", roleLevel, 0},
	{"administratif", roleLevel, 0},
	{"administrativecity", roleBehind, ofCity},
	{"administrativeregency", roleBehind, ofRegency},
	{"ahmad", roleTitle, 0}, // a given name
	{"akademi", roleHouse, 0},
	{"alamat", roleNoise, 0},
	{"apartemen", rolePlace, 0},
	{"asrama", rolePlace, 0},
	{"atau", roleAnd, 0},
	{"bandara", roleHouse, 0},
	{"bank", roleHouse, 0},
	{"blok", roleNumber, 0},
	{"bupati", roleKind, ofRegency},
	{"camat", roleKind, ofDistrict},
	{"city", roleBehind, ofCity},
	{"cv", roleHouse, 0},
	{"daerahtingkat1", roleKind, ofProvince},
	{"daerahtingkat2", roleLevel, ofRegency | ofCity},
	{"daerahtingkati", roleKind, ofProvince},
	{"daerahtingkatii", roleLevel, ofRegency | ofCity},
	{"daerahtki", roleKind, ofProvince},
	{"daerahtkii", roleLevel, ofRegency | ofCity},
	{"dahulu", roleNoise, 0},
	{"dan", roleAnd, 0},
	{"dati1", roleKind, ofProvince},
	{"dati2", roleLevel, ofRegency | ofCity},
	{"datii", roleKind, ofProvince},
	{"datiii", roleLevel, ofRegency | ofCity},
	{"desa", roleKind, ofVillage},
	{"desaadat", roleKind, ofVillage},
	{"deskel", roleKind, ofVillage},
	{"dh", roleNoise, 0},
	{"di", roleNoise, 0},
	{"dist", roleKind, ofDistrict},
	{"district", roleBehind, ofDistrict},
	{"distrik", roleKind, ofDistrict},
	{"dr", roleTitle, 0},
	{"dra", roleTitle, 0},
	{"drs", roleTitle, 0},
	{"ds", roleKind, ofVillage},
	{"dsn", rolePlace, 0},
	{"dt1", roleKind, ofProvince},
	{"dt2", roleLevel, ofRegency | ofCity},
	{"dti", roleKind, ofProvince},
	{"dtii", roleLevel, ofRegency | ofCity},
	{"dukuh", rolePlace, 0},
	{"dulu", roleNoise, 0},
	{"dusun", rolePlace, 0},
	{"gampong", roleKind, ofVillage},
	{"gang", roleStreet, 0},
	{"gd", rolePlace, 0},
	{"gedung", rolePlace, 0},
	{"gereja", roleHouse, 0},
	{"gg", roleStreet, 0},
	{"gp", roleKind, ofVillage},
	{"gubernur", roleKind, ofProvince},
	{"harian", roleHouse, 0},
	{"hj", roleTitle, 0},
	{"hotel", roleHouse, 0},
	{"iain", roleHouse, 0},
	{"indonesia", roleNoise, 0},
	{"institut", roleHouse, 0},
	{"ir", roleTitle, 0},
	{"jalan", roleStreet, 0},
	{"jl", roleStreet, 0},
	{"jln", roleStreet, 0},
	{"kab", roleKind, ofRegency},
	{"kabp", roleKind, ofRegency},
	{"kabupaten", roleKind, ofRegency},
	{"kalurahan", roleKind, ofVillage},
	{"kamp", rolePlace, 0},
	{"kampong", rolePlace, 0},
	{"kampung", rolePlace, 0},
	{"kapanewon", roleKind, ofDistrict},
	{"kav", roleNumber, 0},
	{"kavling", roleNumber, 0},
	{"ke", roleAnd, 0},
	{"kec", roleKind, ofDistrict},
	{"kecamatan", roleKind, ofDistrict},
	{"kejaksaannegeri", roleHouse, 0},
	{"kel", roleKind, ofVillage},
	{"kelurahan", roleKind, ofVillage},
	{"kemantren", roleKind, ofDistrict},
	{"kepaladesa", roleKind, ofVillage},
	{"kepaladistrik", roleKind, ofDistrict},
	{"kepenghuluan", roleKind, ofVillage},
	{"kh", roleTitle, 0},
	{"klinik", roleHouse, 0},
	{"km", roleNumber, 0},
	{"kodepos", roleNumber, 0},
	{"kodya", roleKind, ofCity},
	{"komplek", rolePlace, 0},
	{"kompleks", rolePlace, 0},
	{"koperasi", roleHouse, 0},
	{"koran", roleHouse, 0},
	{"kota", roleKind, ofCity},
	{"kotamadia", roleKind, ofCity},
	{"kotamadya", roleKind, ofCity},
	{"kotif", roleKind, ofCity},
	{"kotip", roleKind, ofCity},
	{"kp", rolePlace, 0},
	{"lantai", roleNumber, 0},
	{"lapas", roleHouse, 0},
	{"lembang", roleTerm, ofVillage},
	{"lingk", rolePlace, 0},
	{"lingkungan", rolePlace, 0},
	{"lk", roleNumber, 0},
	{"lorong", roleStreet, 0},
	{"lr", roleStreet, 0},
	{"lt", roleNumber, 0},
	{"lurah", roleKind, ofVillage},
	{"mall", roleHouse, 0},
	{"man", roleHouse, 0},
	{"mantripamongpraja", roleKind, ofDistrict},
	{"masjid", roleHouse, 0},
	{"masjidagung", roleHouse, 0},
	{"masjidraya", roleHouse, 0},
	{"min", roleHouse, 0},
	{"mohamad", roleTitle, 0},  // a given name
	{"mohammad", roleTitle, 0}, // a given name
	{"mts", roleHouse, 0},
	{"mtsn", roleHouse, 0},
	{"muhammad", roleTitle, 0}, // a given name
	{"municipality", roleBehind, ofCity},
	{"nagari", roleKind, ofVillage},
	{"nagori", roleKind, ofVillage},
	{"negeri", roleTerm, ofVillage},
	{"no", roleNumber, 0},
	{"nomer", roleNumber, 0},
	{"nomor", roleNumber, 0},
	{"of", roleOf, 0},
	{"ohoi", roleTerm, ofVillage},
	{"panewu", roleKind, ofDistrict},
	{"pekon", roleKind, ofVillage},
	{"pelabuhan", roleHouse, 0},
	{"pemda", roleNoise, 0},
	{"pemerintah", roleNoise, 0},
	{"pemerintahdaerah", roleNoise, 0},
	{"pemerintahkabupaten", roleKind, ofRegency},
	{"pemerintahkota", roleKind, ofCity},
	{"pemkab", roleKind, ofRegency},
	{"pemko", roleKind, ofCity},
	{"pemkot", roleKind, ofCity},
	{"pemprop", roleKind, ofProvince},
	{"pemprov", roleKind, ofProvince},
	{"pengadilannegeri", roleHouse, 0},
	{"perum", rolePlace, 0},
	{"perumahan", rolePlace, 0},
	{"perumnas", rolePlace, 0},
	{"pesantren", roleHouse, 0},
	{"plaza", roleHouse, 0},
	{"politeknik", roleHouse, 0},
	{"politekniknegeri", roleHouse, 0},
	{"pondokpesantren", roleHouse, 0},
	{"ponpes", roleHouse, 0},
	{"prof", roleTitle, 0},
	{"prop", roleKind, ofProvince},
	{"propinsi", roleKind, ofProvince},
	{"prov", roleKind, ofProvince},
	{"province", roleBehind, ofProvince},
	{"provinsi", roleKind, ofProvince},
	{"prv", roleKind, ofProvince},
	{"pt", roleHouse, 0},
	{"puskesmas", roleHouse, 0},
	{"radar", roleHouse, 0},
	{"regency", roleBehind, ofRegency},
	{"republikindonesia", roleNoise, 0},
	{"restoran", roleHouse, 0},
	{"ri", roleNoise, 0},
	{"rs", roleHouse, 0},
	{"rsia", roleHouse, 0},
	{"rsu", roleHouse, 0},
	{"rsud", roleHouse, 0},
	{"rsup", roleHouse, 0},
	{"rt", roleNumber, 0},
	{"rtrw", roleNumber, 0},
	{"ruko", rolePlace, 0},
	{"rumahmakan", roleHouse, 0},
	{"rumahsakit", roleHouse, 0},
	{"rw", roleNumber, 0},
	{"sd", roleHouse, 0},
	{"sdn", roleHouse, 0},
	{"sdnegeri", roleHouse, 0},
	{"se", roleNoise, 0},
	{"sekabupaten", roleKind, ofRegency},
	{"sekecamatan", roleKind, ofDistrict},
	{"sekolahtinggi", roleHouse, 0},
	{"sekota", roleKind, ofCity},
	{"seprovinsi", roleKind, ofProvince},
	{"serta", roleAnd, 0},
	{"siti", roleTitle, 0}, // a given name
	{"sma", roleHouse, 0},
	{"sman", roleHouse, 0},
	{"smanegeri", roleHouse, 0},
	{"smk", roleHouse, 0},
	{"smkn", roleHouse, 0},
	{"smknegeri", roleHouse, 0},
	{"smp", roleHouse, 0},
	{"smpn", roleHouse, 0},
	{"smpnegeri", roleHouse, 0},
	{"specialcapitalregion", roleBehind, ofProvince},
	{"specialregion", roleBehind, ofProvince},
	{"stadion", roleHouse, 0},
	{"stasiun", roleHouse, 0},
	{"stie", roleHouse, 0},
	{"stikes", roleHouse, 0},
	{"subdistrict", roleBehind, ofDistrict},
	{"terminal", roleHouse, 0},
	{"tingkati", roleKind, ofProvince},
	{"tingkatii", roleLevel, ofRegency | ofCity},
	{"tiyuh", roleKind, ofVillage},
	{"tk1", roleKind, ofProvince},
	{"tk2", roleLevel, ofRegency | ofCity},
	{"tki", roleKind, ofProvince},
	{"tkii", roleLevel, ofRegency | ofCity},
	{"toko", roleHouse, 0},
	{"uin", roleHouse, 0},
	{"univ", roleHouse, 0},
	{"universitas", roleHouse, 0},
	{"universitasnegeri", roleHouse, 0},
	{"village", roleBehind, ofVillage},
	{"walikota", roleKind, ofCity},
	{"wilayah", roleNoise, 0},
	{"yayasan", roleHouse, 0},
}

// wordSeconds holds, by the first letter of a phrase, a bit for each second letter.
var wordSeconds = [26]uint32{
	0xc8c8c, 0x100801, 0x200101, 0x1e0191, 0x0, 0x0, 0x108059, 0x4201, 0x22001, 0x801,
	0xd891, 0x1a4511, 0x184101, 0x4011, 0xa0, 0x1a4811, 0x0, 0x5c0111, 0x189118, 0x4510,
	0x2100, 0x100, 0x101, 0x0, 0x1, 0x0,
}

// longKinds are the words for kinds that are long enough to be known when misspelt.
var longKinds = [...]word{
	{"kabupaten", roleKind, ofRegency},
	{"kecamatan", roleKind, ofDistrict},
	{"kelurahan", roleKind, ofVillage},
	{"provinsi", roleKind, ofProvince},
	{"kotamadya", roleKind, ofCity},
}

// zone says where in an address a word stands.
type zone uint8

const (
	zoneNone    zone = iota
	zoneNoise        // numbers and words that say nothing
	zoneStreet       // the name of a street, a building or something below a village
	zoneHouse        // the name of a body or house
	zoneVillage      // the name of a village, where villages are not known
)

// gluedKinds are the words that stand before a name without a blank, as in KOTAMETRO.
const gluedKinds = "kabupaten kab kotamadya kodya kota kecamatan kec kelurahan " +
	"kel dan desa serta provinsi propinsi prov "
