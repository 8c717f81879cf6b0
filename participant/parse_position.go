package participant

import (
	"github.com/integritas-id/integritas/internal/posts"
	"github.com/integritas-id/integritas/region"
)

// MaxPosition is the longest post in bytes that [ParsePosition] looks at.
const MaxPosition = posts.MaxText

// maxPositions is the largest number of posts that are read of one text.
const maxPositions = 64

// ParsePosition reads a post as lists write it: with an acting marker in any spelling
// (Plt., PLT, Pelaksana Tugas, Penjabat (Pj)), the head in full or abbreviated (Kadis,
// Ka. UPTD, Kasubbag), the unit, the functional level and the region. It takes
// capitals, glued dots, lost and doubled spaces, list numbers and words of address;
// words that tell that the post is over or yet to come become [Position.Tense]. Of two
// posts of one person it reads the first; see [ParsePositions].
//
// A text that is no known post gives an [*UnknownPositionError] and a Position that
// holds Raw and, where one is named, Region. Nothing is guessed: a bare "Kepala", a
// unit without a head and a rank are no posts.
func ParsePosition(s string) (Position, error) {
	post, _, fault := posts.Read(s)
	return positionOf(s, post), positionError(fault)
}

// ParsePositions reads the posts of one person that stand in one text, as in "Kepala
// Bappeda selaku Plt. Sekda", in their order; Raw of each is the text from there on. The
// error is that of the first part that is no known post, which stands among the
// others with Raw and Region.
func ParsePositions(s string) ([]Position, error) {
	var all []Position
	var first error
	for {
		post, rest, fault := posts.Read(s)
		if first == nil {
			first = positionError(fault)
		}
		all = append(all, positionOf(s, post))
		if rest == "" || len(all) == maxPositions {
			return all, first
		}
		s = rest
	}
}

// positionOf returns what was read of a text in the terms of this package.
func positionOf(raw string, p posts.Post) Position {
	position := Position{
		Raw: raw, Role: Role(p.Role), Acting: actings[p.Acting], Tense: tenses[p.Tense],
		Head: p.Head, Unit: p.Unit, Workplace: p.Office, Grade: grades[p.Grade],
	}
	if r := p.Region; r.Regency != 0 {
		position.Region, _ = region.NewCode(int(r.Province), int(r.Regency))
	} else if r.Province != 0 {
		position.Region, _ = region.NewCode(int(r.Province))
	}
	return position
}

// actings, tenses and grades are the members of the sets by the numbers that the reader
// of posts has for them. The numbers of roles are those of [Role]: both are generated from
// one table.
var (
	actings = [...]Acting{
		posts.ActingPLT: ActingPLT, posts.ActingPLH: ActingPLH, posts.ActingPJ: ActingPJ, posts.ActingPJS: ActingPJS,
		posts.ActingAI: ActingAI, posts.ActingPGS: ActingPGS, posts.ActingYMT: ActingYMT, posts.ActingDefinitif: ActingDefinitif,
	}
	tenses = [...]Tense{posts.TenseFormer: TenseFormer, posts.TenseCandidate: TenseCandidate, posts.TenseElect: TenseElect}
	grades = [...]Grade{
		posts.GradePemula: GradePemula, posts.GradeTerampil: GradeTerampil, posts.GradeMahir: GradeMahir, posts.GradePenyelia: GradePenyelia,
		posts.GradeAhliPertama: GradeAhliPertama, posts.GradeAhliMuda: GradeAhliMuda, posts.GradeAhliMadya: GradeAhliMadya, posts.GradeAhliUtama: GradeAhliUtama,
		posts.GradePertama: GradePertama, posts.GradeMuda: GradeMuda, posts.GradeMadya: GradeMadya, posts.GradeUtama: GradeUtama,
	}
)

// positionError returns what is wrong with a text, nil for no fault.
func positionError(fault posts.Fault) error {
	switch fault {
	case 0:
		return nil
	case posts.Empty:
		return &UnknownPositionError{Code: PositionEmpty}
	case posts.TooLong:
		return &UnknownPositionError{Code: PositionTooLong}
	}
	return &UnknownPositionError{Code: PositionUnknown}
}
