package office

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Outside is what stands in the column of offices and is none (data/not_offices.csv).
// Zero is unknown.
type Outside uint8

// The classes of what is no office.
const (
	OutsideEmpty        Outside = iota + 1 // "-", "n/a"
	OutsideGarbage                         // "xxx"
	OutsidePublic                          // masyarakat umum
	OutsidePrivate                         // perorangan
	OutsideSelfEmployed                    // wiraswasta
	OutsideEmployed                        // swasta, karyawan: the employer is not told
	OutsideStatus                          // PNS, honorer: the office is not told
	OutsideHousewife                       // ibu rumah tangga
	OutsideNoWork                          // tidak bekerja
	OutsideStudent                         // pelajar: the school is not told
	OutsideRetired                         // pensiunan, of whatever office
	OutsideOccupation                      // petani, guru
	OutsideRelation                        // istri
	OutsidePart                            // undangan
	OutsideClass                           // OPD
	OutsideGroup                           // seluruh perangkat daerah
	OutsideParent                          // wali murid
)

var outsideSet = enum.Set[Outside]{Name: "Outside", ID: "golongan isian yang bukan instansi", EN: "class of entry that is no institution", Rows: []enum.Row{
	OutsideEmpty:        {Code: "kosong", ID: "tidak diisi", EN: "nothing filled in"},
	OutsideGarbage:      {Code: "sampah", ID: "isian percobaan", EN: "a trial entry"},
	OutsidePublic:       {Code: "masyarakat", ID: "masyarakat umum", EN: "the public"},
	OutsidePrivate:      {Code: "perorangan", ID: "perorangan", EN: "a private person"},
	OutsideSelfEmployed: {Code: "wiraswasta", ID: "wiraswasta", EN: "self-employed"},
	OutsideEmployed:     {Code: "karyawan", ID: "karyawan tanpa nama perusahaan", EN: "employed, employer not told"},
	OutsideStatus:       {Code: "status", ID: "status kepegawaian tanpa instansi", EN: "a status, office not told"},
	OutsideHousewife:    {Code: "rumah_tangga", ID: "ibu rumah tangga", EN: "a housewife"},
	OutsideNoWork:       {Code: "tidak_bekerja", ID: "tidak bekerja", EN: "without work"},
	OutsideStudent:      {Code: "pelajar", ID: "pelajar atau mahasiswa tanpa nama sekolah", EN: "a student, school not told"},
	OutsideRetired:      {Code: "pensiunan", ID: "pensiunan", EN: "retired"},
	OutsideOccupation:   {Code: "pekerjaan", ID: "nama pekerjaan", EN: "an occupation"},
	OutsideRelation:     {Code: "hubungan", ID: "hubungan keluarga", EN: "a relation"},
	OutsidePart:         {Code: "peran", ID: "peran dalam acara", EN: "a part at the event"},
	OutsideClass:        {Code: "golongan", ID: "jenis instansi tanpa nama", EN: "a class without a name"},
	OutsideGroup:        {Code: "kelompok", ID: "kelompok instansi", EN: "a group of offices"},
	OutsideParent:       {Code: "wali", ID: "wali murid", EN: "a pupil's parent"},
}}

// NotOfficeError says that a text names no office, and what it tells instead. It does not
// repeat the text, which may tell of a private person.
type NotOfficeError struct {
	Class Outside
}

// Code returns "NOT_OFFICE".
func (e *NotOfficeError) Code() string { return "NOT_OFFICE" }

// Error tells what the text is in place of an office, in English.
func (e *NotOfficeError) Error() string {
	return "office: no office but " + outsideSet.Label(e.Class, language.English)
}

// Message says so for people, in Indonesian, or in English for an English tag.
func (e *NotOfficeError) Message(tag language.Tag) string {
	what := e.Class.Label(tag)
	return enum.ByTag(tag,
		"Isian ini bukan nama instansi, melainkan "+what+"; kosongkan, atau tulis nama kantornya.",
		"This names no office ("+what+"); leave it empty, or write the name of the office.")
}
