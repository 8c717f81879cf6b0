package program

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// CountUnit is what a count counts. Two units are never added: a couple is two
// persons, and a count of officials says nothing about their spouses. The zero
// CountUnit is unknown.
type CountUnit uint8

// The units that reports count in.
const (
	UnitPerson      CountUnit = iota + 1 // orang
	UnitCouple                           // pasangan: husband and wife
	UnitFamily                           // keluarga
	UnitInstitution                      // instansi: ministries, agencies, offices
	UnitMinistry                         // kementerian
	UnitGovernment                       // pemda: provincial, regency and city governments
	UnitProvince                         // provinsi
	UnitRegency                          // kabupaten-kota
	UnitDistrict                         // kecamatan
	UnitVillage                          // desa
	UnitOffice                           // unit-kerja, OPD
	UnitSchool                           // satuan-pendidikan: schools and universities
	UnitCompany                          // perusahaan, BUMN, BUMD
	UnitParty                            // partai
	UnitCommunity                        // komunitas, kelompok
	UnitTeam                             // tim
	UnitWork                             // karya: films, posters, proposals
	UnitStall                            // stan
	UnitEvent                            // kegiatan
	UnitStop                             // kota-singgah of a roadshow
	UnitBatch                            // batch, angkatan
	UnitEpisode                          // episode
	UnitAccount                          // akun: devices of a link, viewers
	UnitDocument                         // dokumen: letters, reports, pledges
	UnitMedia                            // media
	UnitPlace                            // lokasi: where something is shown or held
	UnitParcel                           // bidang-tanah: land handed over or certified
	UnitItem                             // barang: vehicles, machines, other things
)

var countUnitSet = enum.Set[CountUnit]{Name: "CountUnit", ID: "satuan hitung", EN: "unit of a count", Rows: []enum.Row{
	UnitPerson:      {Code: "orang", ID: "orang", EN: "people", Synonyms: "jiwa|peserta|person|persons|responden|agen|pengguna|siswa|pelajar|mahasiswa|guru|pejabat|pegawai|ASN|warga|wajib lapor|orang bersertifikat|penyuluh|undangan"},
	UnitCouple:      {Code: "pasangan", ID: "pasangan", EN: "couples", Synonyms: "pasutri|pasang|pasangan suami istri|couple"},
	UnitFamily:      {Code: "keluarga", ID: "keluarga", EN: "families", Synonyms: "KK|kepala keluarga|family"},
	UnitInstitution: {Code: "instansi", ID: "instansi", EN: "institutions", Synonyms: "lembaga|K/L|K/L/PD|kementerian/lembaga|institution"},
	UnitMinistry:    {Code: "kementerian", ID: "kementerian", EN: "ministries", Synonyms: "ministry"},
	UnitGovernment:  {Code: "pemda", ID: "pemerintah daerah", EN: "regional governments", Synonyms: "pemprov|pemkab|pemkot"},
	UnitProvince:    {Code: "provinsi", ID: "provinsi", EN: "provinces", Synonyms: "province"},
	UnitRegency:     {Code: "kabupaten-kota", ID: "kabupaten/kota", EN: "regencies and cities", Synonyms: "kabupaten dan kota|kab/kota|kota|kabupaten"},
	UnitDistrict:    {Code: "kecamatan", ID: "kecamatan", EN: "districts", Synonyms: "distrik|district"},
	UnitVillage:     {Code: "desa", ID: "desa", EN: "villages", Synonyms: "kelurahan|desa/kelurahan|nagari|gampong|village"},
	UnitOffice:      {Code: "unit-kerja", ID: "unit kerja", EN: "offices", Synonyms: "OPD|perangkat daerah|SKPD|satuan kerja|satker"},
	UnitSchool:      {Code: "satuan-pendidikan", ID: "satuan pendidikan", EN: "schools and universities", Synonyms: "sekolah|kampus|perguruan tinggi|universitas|madrasah"},
	UnitCompany:     {Code: "perusahaan", ID: "perusahaan", EN: "companies", Synonyms: "BUMN|BUMD|badan usaha|company"},
	UnitParty:       {Code: "partai", ID: "partai", EN: "parties", Synonyms: "partai politik|parpol"},
	UnitCommunity:   {Code: "komunitas", ID: "komunitas", EN: "communities", Synonyms: "kelompok|organisasi"},
	UnitTeam:        {Code: "tim", ID: "tim", EN: "teams", Synonyms: "regu|kontingen"},
	UnitWork:        {Code: "karya", ID: "karya", EN: "works", Synonyms: "film|poster|proposal|naskah|ide cerita"},
	UnitStall:       {Code: "stan", ID: "stan", EN: "stalls", Synonyms: "stand|booth|gerai"},
	UnitEvent:       {Code: "kegiatan", ID: "kegiatan", EN: "events", Synonyms: "acara|kali"},
	UnitStop:        {Code: "kota-singgah", ID: "kota singgah", EN: "stops", Synonyms: "titik|persinggahan"},
	UnitBatch:       {Code: "batch", ID: "angkatan", EN: "batches", Synonyms: "gelombang"},
	UnitEpisode:     {Code: "episode", ID: "episode", EN: "episodes"},
	UnitAccount:     {Code: "akun", ID: "akun", EN: "accounts", Synonyms: "penonton|viewer|viewers|perangkat"},
	UnitDocument:    {Code: "dokumen", ID: "dokumen", EN: "documents", Synonyms: "laporan|surat|pernyataan"},
	UnitMedia:       {Code: "media", ID: "media", EN: "media outlets", Synonyms: "outlet|lembaga penyiaran"},
	UnitPlace:       {Code: "lokasi", ID: "lokasi", EN: "places", Synonyms: "tempat"},
	UnitParcel:      {Code: "bidang-tanah", ID: "bidang tanah", EN: "parcels of land", Synonyms: "persil|bidang"},
	UnitItem:        {Code: "barang", ID: "barang", EN: "items", Synonyms: "unit|buah"},
}}

// Bound tells whether a count is a number or a limit. The zero Bound means that the
// number is the number.
type Bound uint8

// The limits.
const (
	BoundAtLeast Bound = iota + 1 // minimal: "lebih dari 100"
	BoundAtMost                   // maksimal: "hampir 70", "tidak sampai 100"
)

var boundSet = enum.Set[Bound]{Name: "Bound", ID: "batas jumlah", EN: "bound of a count", Rows: []enum.Row{
	BoundAtLeast: {Code: "minimal", ID: "sedikitnya", EN: "at least", Synonyms: "lebih dari|lebih|sekurangnya|paling sedikit|more than"},
	BoundAtMost:  {Code: "maksimal", ID: "paling banyak", EN: "at most", Synonyms: "hampir|kurang dari|tidak sampai|nearly|almost|less than"},
}}

// Count is how many of something: Value in Unit. The zero Count is unknown and is
// not none, which has a unit: Count{Unit: UnitPerson}. Counts compare with ==.
type Count struct {
	Value  int       `json:"value"`
	Unit   CountUnit `json:"unit"`
	Approx bool      `json:"approx"`          // "sekitar", "ratusan", "puluhan"
	Bound  Bound     `json:"bound,omitempty"` // "lebih dari", "hampir"
	To     int       `json:"to,omitzero"`     // the upper end of "100-150"; zero where there is none
}

// IsZero reports whether the count is unknown.
func (c Count) IsZero() bool { return c == Count{} }

// Known reports whether the count says a number; zero people is known.
func (c Count) Known() bool { return c.Unit != 0 }

// UnitError says that two counts cannot be added, for they count different things.
type UnitError struct{ A, B CountUnit }

// Error tells the two units, in English.
func (e *UnitError) Error() string {
	return fmt.Sprintf("program: %v and %v cannot be added", e.A, e.B)
}

// Message tells the two units: in English for an English tag, else in Indonesian.
func (e *UnitError) Message(tag language.Tag) string {
	return fmt.Sprintf(enum.ByTag(tag, "%s dan %s tidak dapat dijumlahkan; hitung dahulu dengan satuan yang sama", "%s and %s cannot be added; count both in one unit first"),
		e.A.Label(tag), e.B.Label(tag))
}

// Add returns the sum of two counts of one unit, approximate or a limit if either
// is. Counts of different units, or an unknown one, are a [*UnitError]; so is the
// sum of a lower and an upper limit, which would say nothing.
func (c Count) Add(o Count) (Count, error) {
	if c.Unit != o.Unit || !c.Known() || c.Bound != 0 && o.Bound != 0 && c.Bound != o.Bound {
		return Count{}, &UnitError{A: c.Unit, B: o.Unit}
	}
	sum := Count{Value: c.Value + o.Value, Unit: c.Unit, Approx: c.Approx || o.Approx, Bound: max(c.Bound, o.Bound)}
	if c.To != 0 || o.To != 0 {
		sum.To = max(c.To, c.Value) + max(o.To, o.Value)
	}
	return sum, nil
}

// Check reports a number without its unit, a negative one, and a range that runs
// backwards.
func (c *Count) Check(s *validation.Scope) {
	if c.Unit == 0 && !c.IsZero() {
		s.Report("unit", &ruleCountUnit)
	}
	if c.Value < 0 {
		s.Report("value", &ruleCountNegative)
	}
	if c.To != 0 && c.To <= c.Value {
		s.Report("to", &ruleCountRange)
	}
}

var ruleCountUnit = validation.Rule{
	Code: "count.unit", Severity: validation.Error,
	ID:     "jumlah tanpa satuan; isi orang, pasangan, instansi, atau satuan lainnya",
	EN:     "a number without its unit; fill in orang, pasangan, instansi or another unit",
	Source: "a couple is two persons: numbers of different units are not comparable",
}

var ruleCountNegative = validation.Rule{
	Code: "count.negative", Severity: validation.Error,
	ID:     "jumlah tidak boleh negatif; kosongkan jika tidak diketahui",
	EN:     "a count cannot be negative; leave it out where it is not known",
	Source: "arithmetic",
}

var ruleCountRange = validation.Rule{
	Code: "count.range", Severity: validation.Error,
	ID:     "batas atas tidak lebih besar daripada batas bawah; periksa keduanya",
	EN:     "the upper end is not above the lower one; check both",
	Source: "arithmetic",
}
