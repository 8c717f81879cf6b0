package posts

// Role is what a post is; the numbers are those of the rows of roles.csv, zero is none.
type Role uint8

// unitRule says how much of a post's text is its role, and what is left as the unit.
type unitRule uint8

const (
	unitPlace     unitRule = iota + 1 // the whole head phrase is cut, a region or office is left
	unitNoun                          // only the word for the head is cut: "Dinas Kesehatan" is left
	unitRemainder                     // the role words are cut, the field is left: "III", "Bidang Hukum"
	unitTitle                         // the title itself is the unit: "Auditor"
)

// roleFact is what the reader needs to know of a role.
type roleFact struct {
	unit   unitRule
	heads  bool // of a unit of the region, a school or health centre, or a village
	police bool
}

// Tense tells that a post is not held now.
type Tense uint8

// The tenses.
const (
	TenseFormer Tense = iota + 1
	TenseCandidate
	TenseElect
)

// Grade is the level of a functional post or of a certificate.
type Grade uint8

// The grades: skilled and expert posts, then certificates.
const (
	GradePemula Grade = iota + 1
	GradeTerampil
	GradeMahir
	GradePenyelia
	GradeAhliPertama
	GradeAhliMuda
	GradeAhliMadya
	GradeAhliUtama
	GradePertama
	GradeMuda
	GradeMadya
	GradeUtama
)

// Acting tells in what way a post is filled.
type Acting uint8

// The markers.
const (
	ActingPLT Acting = iota + 1
	ActingPLH
	ActingPJ
	ActingPJS
	ActingAI
	ActingPGS
	ActingYMT
	ActingDefinitif
)
