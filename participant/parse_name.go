package participant

import "github.com/integritas-id/integritas/internal/names"

// MaxName is the longest text in bytes that [ParseName] takes.
const MaxName = names.MaxText

// ParseName reads a name as it stands on a list: titles before and after the
// name in any order and spelling ("DRS.H. NAMA ORANG SH.MM"), with commas lost
// or dots in their place, ranks with their corps, list numbers, line breaks.
//
//   - Words of address (Bapak, Ibu, Yth.) and a list number in front are dropped.
//   - Titles take the spelling of the tables and stand once. After the first comma a
//     word that no table knows is a title if it is written like one ("S.Foo", "CRXP")
//     and nothing else is called so; it stays as written, with a final dot if it has a
//     dot inside.
//   - Initials, bin and binti, clan, noble and Balinese names stay in the name, and
//     so does every word that is no known title. Capitals stay; see [Name.Proper].
//   - "dr." (physician) and "Dr." (doctorate) keep their case. "DR" is read as Dr.
//     unless a specialist's title or M.Kes. stands behind the name.
//
// A number of six digits or more in the same cell, such as a NIP with its label, is no
// part of the name and private: it is dropped, from Raw too.
//
// A post, an office, a place, a remark ("dkk.", "mewakili ...") or a second person beside
// the name is never taken as a title or as part of the name: that is a [*NameError] with
// [NameMore], beside the Name that holds what is one, with the whole text in Raw. It is the
// zero Name where nothing is.
//
// An empty text, one of more than [MaxName] bytes, 64 words or 20 titles on a side, and
// one that is not UTF-8 is a [*NameError]. What n.String() writes of a name on a list is
// read as n again, Raw apart, but for the "K." of a Kiai, which reads as an initial.
// The strings of the result share the memory of s.
func ParseName(s string) (Name, error) {
	r, fault := names.Read(s)
	n := Name{Raw: r.Text, Front: r.Front, Full: r.Full, Back: r.Back}
	if fault != 0 {
		return n, &NameError{Code: nameCodes[fault]}
	}
	return n, nil
}

// nameCodes are the codes of what the reader of names finds wrong.
var nameCodes = [...]NameCode{names.Empty: NameEmpty, names.TooLong: NameTooLong, names.NotText: NameNotText, names.More: NameMore}

// MustParseName is ParseName for constants and tests; it panics on an error.
func MustParseName(s string) Name {
	n, err := ParseName(s)
	if err != nil {
		panic(err)
	}
	return n
}

// Similarity returns how likely two spellings are one person's name, from 0 to 1.
// Titles, case, accents and punctuation do not count. As the same count: old
// spelling (Soerjono, Suryono; Djoko, Joko; Tjahjo, Cahyo), letters doubled or left
// out (Muhammad, Mohamad; Fatimah, Fatima), a name short or in full (M., Muh.; Abd.),
// words joined or divided (Fries Mount). Slips, initials, words left out and another
// order lower the score; a word that the other name lacks in favour of one of its own
// lowers it most, and so does an ending that tells a man from a woman (Suharto, Suharti).
//
// From 0.85 on two entries of one list are most often one person; below 0.7 they are
// hardly ever. Names alone prove nothing: compare numbers or offices too. Two empty
// names have the similarity 0. It does not allocate, and s.Similarity(o) is
// o.Similarity(s).
func (n Name) Similarity(o Name) float64 { return names.Similarity(n.Full, o.Full) }
