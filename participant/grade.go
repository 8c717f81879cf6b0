package participant

import "github.com/integritas-id/integritas/internal/enum"

// Grade (jenjang) is the level of a functional post in today's words (PermenPANRB
// 1/2023), or of an anti-corruption certificate. Its code is the word itself: "Ahli
// Madya". Zero means none.
type Grade uint8

// The grades: skilled and expert posts from the lowest, then certificates.
const (
	GradePemula      Grade = iota + 1 // once Pelaksana Pemula
	GradeTerampil                     // once Pelaksana
	GradeMahir                        // once Pelaksana Lanjutan
	GradePenyelia                     //
	GradeAhliPertama                  // once Pertama
	GradeAhliMuda                     // once Muda
	GradeAhliMadya                    // once Madya
	GradeAhliUtama                    // once Utama
	GradePertama                      // of a Penyuluh Antikorupsi
	GradeMuda                         // of a Penyuluh Antikorupsi
	GradeMadya                        // of a Penyuluh Antikorupsi
	GradeUtama                        // of a Penyuluh Antikorupsi
)

var gradeSet = enum.Set[Grade]{Name: "Grade", ID: "jenjang jabatan fungsional", EN: "functional grade", Rows: []enum.Row{
	GradePemula:      {Code: "Pemula", ID: "Pemula", EN: "Beginner", Synonyms: "Pelaksana Pemula"},
	GradeTerampil:    {Code: "Terampil", ID: "Terampil", EN: "Skilled", Synonyms: "Pelaksana"},
	GradeMahir:       {Code: "Mahir", ID: "Mahir", EN: "Proficient", Synonyms: "Pelaksana Lanjutan"},
	GradePenyelia:    {Code: "Penyelia", ID: "Penyelia", EN: "Supervisor"},
	GradeAhliPertama: {Code: "Ahli Pertama", ID: "Ahli Pertama", EN: "First Expert"},
	GradeAhliMuda:    {Code: "Ahli Muda", ID: "Ahli Muda", EN: "Junior Expert"},
	GradeAhliMadya:   {Code: "Ahli Madya", ID: "Ahli Madya", EN: "Senior Expert"},
	GradeAhliUtama:   {Code: "Ahli Utama", ID: "Ahli Utama", EN: "Principal Expert"},
	GradePertama:     {Code: "Pertama", ID: "Pertama", EN: "First"},
	GradeMuda:        {Code: "Muda", ID: "Muda", EN: "Junior"},
	GradeMadya:       {Code: "Madya", ID: "Madya", EN: "Senior"},
	GradeUtama:       {Code: "Utama", ID: "Utama", EN: "Principal"},
}}
