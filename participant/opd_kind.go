package participant

import (
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
)

//go:generate go run ../internal/gen/enum -out enums_opd.go -noparse OPDKind OPDKind=OPDKinds

// OPDKind is the kind of a unit of regional government (organisasi perangkat daerah,
// in law perangkat daerah; PP 18/2016, PP 72/2019) and of the units around it: villages
// by their local names, companies, the council. Zero means not known.
type OPDKind uint8

// The kinds of unit: the region's own, the territorial ones, villages, and the rest.
const (
	OPDSetda        OPDKind = iota + 1 // Sekretariat Daerah
	OPDSetwan                          // Sekretariat DPRD
	OPDInspektorat                     // Inspektorat
	OPDDinas                           // Dinas
	OPDBadan                           // Badan
	OPDBappeda                         // Badan Perencanaan Pembangunan Daerah
	OPDBKPSDM                          // Badan Kepegawaian dan Pengembangan SDM
	OPDBPSDM                           // Badan Pengembangan Sumber Daya Manusia
	OPDBPKAD                           // Badan Pengelolaan Keuangan dan Aset Daerah
	OPDBapenda                         // Badan Pendapatan Daerah
	OPDKesbangpol                      // Badan Kesatuan Bangsa dan Politik
	OPDBPBD                            // Badan Penanggulangan Bencana Daerah
	OPDSatpolPP                        // Satuan Polisi Pamong Praja
	OPDRSUD                            // Rumah Sakit Umum Daerah
	OPDPuskesmas                       // Pusat Kesehatan Masyarakat
	OPDUPTD                            // Unit Pelaksana Teknis Daerah
	OPDBagian                          // Bagian (pada Setda)
	OPDBiro                            // Biro (pada Setda provinsi)
	OPDKecamatan                       // Kecamatan
	OPDDistrik                         // Distrik
	OPDKapanewon                       // Kapanewon
	OPDKemantren                       // Kemantren
	OPDKelurahan                       // Kelurahan
	OPDDesa                            // Desa
	OPDKalurahan                       // Kalurahan
	OPDGampong                         // Gampong
	OPDMukim                           // Mukim
	OPDNagari                          // Nagari
	OPDPekon                           // Pekon
	OPDTiyuh                           // Tiyuh
	OPDKampung                         // Kampung
	OPDLembang                         // Lembang
	OPDNegeri                          // Negeri
	OPDDusunBungo                      // Dusun
	OPDKepenghuluan                    // Kepenghuluan
	OPDBUMD                            // Badan Usaha Milik Daerah
	OPDDPRD                            // Dewan Perwakilan Rakyat Daerah
	OPDPaniradya                       // Paniradya Kaistimewan
	OPDKundha                          // Kundha
)

// anyRegion are the tiers of regional government above the village.
const anyRegion TierSet = 1<<(TierProvince-1) | 1<<(TierRegency-1) | 1<<(TierCity-1)

var opdKindSet = enum.Set[OPDKind]{Name: "OPDKind", ID: "jenis perangkat daerah", EN: "kind of regional unit", Rows: []enum.Row{
	OPDSetda:        {Code: "SETDA", ID: "Sekretariat Daerah", EN: "Regional Secretariat", Synonyms: "Setdaprov|Setdakab|Setdako"},
	OPDSetwan:       {Code: "SETWAN", ID: "Sekretariat DPRD", EN: "Council Secretariat", Synonyms: "Sekretariat Dewan|Setwan DPRD|Sekretariat DPRK"},
	OPDInspektorat:  {Code: "INSPEKTORAT", ID: "Inspektorat", EN: "Inspectorate", Synonyms: "Itda|Itko|Itkab|Itprov|Inspektorat Daerah|APIP"},
	OPDDinas:        {Code: "DINAS", ID: "Dinas", EN: "Service agency"},
	OPDBadan:        {Code: "BADAN", ID: "Badan", EN: "Agency"},
	OPDBappeda:      {Code: "BAPPEDA", ID: "Badan Perencanaan Pembangunan Daerah", EN: "Planning agency", Synonyms: "Bapeda|Bappedalitbang|Bapelitbangda|Bapperida|Bappelitbang|Baperlitbang"},
	OPDBKPSDM:       {Code: "BKPSDM", ID: "Badan Kepegawaian dan Pengembangan SDM", EN: "Personnel agency", Synonyms: "BKPSDMD|BKPP|BKPPD|BKPSDA|BKDPSDM"},
	OPDBPSDM:        {Code: "BPSDM", ID: "Badan Pengembangan Sumber Daya Manusia", EN: "Training agency", Synonyms: "BPSDMD|Bandiklat"},
	OPDBPKAD:        {Code: "BPKAD", ID: "Badan Pengelolaan Keuangan dan Aset Daerah", EN: "Finance and assets agency", Synonyms: "BPKD|BKAD|BPKPAD|DPPKAD|SKPKD"},
	OPDBapenda:      {Code: "BAPENDA", ID: "Badan Pendapatan Daerah", EN: "Revenue agency", Synonyms: "BPPD|BPPRD|BPRD|Dispenda"},
	OPDKesbangpol:   {Code: "KESBANGPOL", ID: "Badan Kesatuan Bangsa dan Politik", EN: "National unity and politics agency", Synonyms: "Bakesbangpol|Badan Kesbang|Kantor Kesbangpol"},
	OPDBPBD:         {Code: "BPBD", ID: "Badan Penanggulangan Bencana Daerah", EN: "Disaster agency"},
	OPDSatpolPP:     {Code: "SATPOLPP", ID: "Satuan Polisi Pamong Praja", EN: "Civil service police unit", Synonyms: "Satpol PP|Sat Pol PP|Pol PP|Satpol PP dan Damkar"},
	OPDRSUD:         {Code: "RSUD", ID: "Rumah Sakit Umum Daerah", EN: "Regional hospital", Synonyms: "RSU|RS"},
	OPDPuskesmas:    {Code: "PUSKESMAS", ID: "Pusat Kesehatan Masyarakat", EN: "Community health centre", Synonyms: "UPT Puskesmas|UPTD Puskesmas|PKM|Puskesmas Kecamatan"},
	OPDUPTD:         {Code: "UPTD", ID: "Unit Pelaksana Teknis Daerah", EN: "Technical unit", Synonyms: "UPT|Balai|UPTB|UPP"},
	OPDBagian:       {Code: "BAGIAN", ID: "Bagian (pada Setda)", EN: "Division of the secretariat", Synonyms: "Bag.|Bagian Hukum|Prokopim|Kesra|Tapem|Ortala|PBJ|Ekbang"},
	OPDBiro:         {Code: "BIRO", ID: "Biro (pada Setda provinsi)", EN: "Bureau of the secretariat", Synonyms: "Biro Hukum|Biro Kesra|Biro Umum|Biro Adpim"},
	OPDKecamatan:    {Code: "KECAMATAN", ID: "Kecamatan", EN: "District", Synonyms: "Kec."},
	OPDDistrik:      {Code: "DISTRIK", ID: "Distrik", EN: "District (Papua region)", Synonyms: "Dist."},
	OPDKapanewon:    {Code: "KAPANEWON", ID: "Kapanewon", EN: "District (DIY regency)"},
	OPDKemantren:    {Code: "KEMANTREN", ID: "Kemantren", EN: "District (Kota Yogyakarta)"},
	OPDKelurahan:    {Code: "KELURAHAN", ID: "Kelurahan", EN: "Urban village", Synonyms: "Kel."},
	OPDDesa:         {Code: "DESA", ID: "Desa", EN: "Village", Synonyms: "Ds."},
	OPDKalurahan:    {Code: "KALURAHAN", ID: "Kalurahan", EN: "Village (DIY regency)"},
	OPDGampong:      {Code: "GAMPONG", ID: "Gampong", EN: "Village (Aceh)", Synonyms: "Gp.|Kute"},
	OPDMukim:        {Code: "MUKIM", ID: "Mukim", EN: "Group of gampong (Aceh)"},
	OPDNagari:       {Code: "NAGARI", ID: "Nagari", EN: "Village (Sumatera Barat)"},
	OPDPekon:        {Code: "PEKON", ID: "Pekon", EN: "Village (Lampung)"},
	OPDTiyuh:        {Code: "TIYUH", ID: "Tiyuh", EN: "Village (Tulang Bawang Barat)", Synonyms: "Tiuh"},
	OPDKampung:      {Code: "KAMPUNG", ID: "Kampung", EN: "Village (Papua, parts of Lampung and East Kalimantan)", Synonyms: "Kp."},
	OPDLembang:      {Code: "LEMBANG", ID: "Lembang", EN: "Village (Toraja)"},
	OPDNegeri:       {Code: "NEGERI", ID: "Negeri", EN: "Village (Maluku)"},
	OPDDusunBungo:   {Code: "DUSUN_BUNGO", ID: "Dusun", EN: "Village (Bungo, Jambi)"},
	OPDKepenghuluan: {Code: "KEPENGHULUAN", ID: "Kepenghuluan", EN: "Village (Rokan Hilir)"},
	OPDBUMD:         {Code: "BUMD", ID: "Badan Usaha Milik Daerah", EN: "Regional company", Synonyms: "Perumda|Perseroda|PDAM|Bank BPD|BPR"},
	OPDDPRD:         {Code: "DPRD", ID: "Dewan Perwakilan Rakyat Daerah", EN: "Regional council", Synonyms: "DPRA|DPRK|DPRP|DPRPB"},
	OPDPaniradya:    {Code: "PANIRADYA", ID: "Paniradya Kaistimewan", EN: "Privileges coordination agency (DIY)"},
	OPDKundha:       {Code: "KUNDHA", ID: "Kundha", EN: "Service agency (DIY name)", Synonyms: "Kundha Kabudayan|Kundha Niti Mandala sarta Tata Sasana"},
}, Ambiguous: []enum.Ambiguous[OPDKind]{
	{Words: "BKD", Candidates: []OPDKind{OPDBKPSDM, OPDBPKAD}},
}}

// opdKindFacts tells of each kind who heads it, and at which tiers it stands.
var opdKindFacts = [...]struct {
	head  Role
	tiers TierSet
}{
	OPDSetda:        {RoleSekda, anyRegion},
	OPDSetwan:       {RoleSekretarisDPRD, anyRegion},
	OPDInspektorat:  {RoleInspektur, anyRegion},
	OPDDinas:        {RoleKepalaDinas, anyRegion},
	OPDBadan:        {RoleKepalaBadan, anyRegion},
	OPDBappeda:      {RoleKepalaBadan, anyRegion},
	OPDBKPSDM:       {RoleKepalaBadan, anyRegion},
	OPDBPSDM:        {RoleKepalaBadan, 1 << (TierProvince - 1)},
	OPDBPKAD:        {RoleKepalaBadan, anyRegion},
	OPDBapenda:      {RoleKepalaBadan, anyRegion},
	OPDKesbangpol:   {RoleKepalaBadan, anyRegion},
	OPDBPBD:         {RoleKepalaPelaksanaBPBD, anyRegion},
	OPDSatpolPP:     {RoleKepalaSatpolPP, anyRegion},
	OPDRSUD:         {RoleDirekturRSUD, anyRegion},
	OPDPuskesmas:    {RoleKepalaPuskesmas, 1<<(TierRegency-1) | 1<<(TierCity-1)},
	OPDUPTD:         {RoleKepalaUPTD, anyRegion},
	OPDBagian:       {RoleKepalaBagian, 1<<(TierRegency-1) | 1<<(TierCity-1)},
	OPDBiro:         {RoleKepalaBiro, 1 << (TierProvince - 1)},
	OPDKecamatan:    {RoleCamat, 1<<(TierRegency-1) | 1<<(TierCity-1)},
	OPDDistrik:      {RoleCamat, 1<<(TierRegency-1) | 1<<(TierCity-1)},
	OPDKapanewon:    {RoleCamat, 1 << (TierRegency - 1)},
	OPDKemantren:    {RoleCamat, 1 << (TierCity - 1)},
	OPDKelurahan:    {RoleLurah, 1<<(TierRegency-1) | 1<<(TierCity-1)},
	OPDDesa:         {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDKalurahan:    {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDGampong:      {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDMukim:        {RoleMukim, 1<<(TierRegency-1) | 1<<(TierCity-1)},
	OPDNagari:       {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDPekon:        {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDTiyuh:        {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDKampung:      {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDLembang:      {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDNegeri:       {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDDusunBungo:   {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDKepenghuluan: {RoleKepalaDesa, 1 << (TierVillage - 1)},
	OPDBUMD:         {RoleDireksiBUMD, anyRegion},
	OPDDPRD:         {RoleKetuaDPRD, anyRegion},
	OPDPaniradya:    {RoleLembagaKhusus, 1 << (TierProvince - 1)},
	OPDKundha:       {RoleKepalaDinas, anyRegion},
}

// Head returns the role of whoever heads a unit of the kind, or zero for no kind.
func (v OPDKind) Head() Role {
	if int(v) >= len(opdKindFacts) {
		return 0
	}
	return opdKindFacts[v].head
}

// Tiers returns the tiers of government that have units of the kind.
func (v OPDKind) Tiers() TierSet {
	if int(v) >= len(opdKindFacts) {
		return 0
	}
	return opdKindFacts[v].tiers
}

// ParseOPDKind reads a kind from its code, a label, an abbreviation ("Setda"), or from
// the name of a unit that begins with one of them: "Dinas Kesehatan Kota Metro",
// "Kecamatan Metro Timur". The most exact kind wins: Bappeda is no mere Badan. Other
// short names tell by their beginning: Din, Dis and D are a Dinas ("Dinkes", "DLH"), B
// is a Badan ("BKAD"), but for agencies of the centre ("BPS"). "BKD", the personnel
// agency in one region and the treasury in another, is an [*AmbiguousError], any other
// text an [*UnknownError].
func ParseOPDKind(s string) (OPDKind, error) {
	if v, _ := opdKindSet.Lookup(s); v != 0 {
		return v, nil
	}
	if len(s) > enum.MaxText {
		return 0, opdKindSet.Unknown(s)
	}
	words := strings.Fields(s)
	for n := min(len(words), maxOPDWords); n > 0; n-- {
		v, candidates := opdKindSet.Lookup(strings.Join(words[:n], " "))
		if v != 0 {
			return v, nil
		}
		if candidates != nil {
			return 0, opdKindSet.Several(s, candidates)
		}
	}
	if len(words) > 0 {
		if v := shortOPDKind(strings.TrimRight(words[0], ".,")); v != 0 {
			return v, nil
		}
	}
	return 0, opdKindSet.Unknown(s)
}

// maxOPDWords is the number of words in the longest name of a kind.
const maxOPDWords = 7

// shortOPDKind reads a short name that no table has.
func shortOPDKind(word string) OPDKind {
	var buf [64]byte
	if len(word) > len(buf)/2 {
		return 0
	}
	folded := fold.Append(buf[:0], word)
	unit := lexicon.UnitOf(folded)
	if unit == 0 {
		capitals := strings.ToUpper(word) == word && strings.ToLower(word) != word
		unit = lexicon.InitialsOf(folded, capitals, true)
	}
	switch unit {
	case lexicon.UnitDinas:
		return OPDDinas
	case lexicon.UnitBadan:
		return OPDBadan
	}
	return 0
}
