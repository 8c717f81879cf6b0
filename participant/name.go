package participant

import (
	"fmt"
	"log/slog"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/names"
)

// Name is a person's name with its titles (gelar). Full is the bare name: it has
// no parts, for many people have one name, and clan names, noble and Balinese
// names belong to it. Front and Back hold the titles in the order written, each
// in the spelling of the tables; a title that no table knows stands as written.
//
// The zero Name is nobody. A Name may be built by a literal; [ParseName] reads
// one from a list.
type Name struct {
	Raw   string   `json:"raw,omitempty"`   // as it stood on the list
	Front []string `json:"front,omitempty"` // "Dr.", "Ir.", "H."
	Full  string   `json:"full,omitempty"`  // "Nama Orang", in the case of the list
	Back  []string `json:"back,omitempty"`  // "S.T.", "M.T."
}

// IsZero reports whether n holds nothing.
func (n Name) IsZero() bool {
	return n.Full == "" && n.Raw == "" && len(n.Front) == 0 && len(n.Back) == 0
}

// String returns the name as the spelling rules (EYD) write it: the front titles
// without commas, the name, and a comma before each title behind it, as in
// "Dr. Ir. H. Nama Orang, S.T., M.T."
func (n Name) String() string {
	return names.Reading{Front: n.Front, Full: n.Full, Back: n.Back}.String()
}

// LogValue logs the canonical form: the name of an official is not masked. A
// child's name is masked by the record that holds it; see [Name.Initials].
func (n Name) LogValue() slog.Value { return slog.StringValue(MaskText(n.String())) }

// Format writes the name for every verb as String does, a number in it masked, and never
// the text of the list.
func (n Name) Format(s fmt.State, _ rune) { writeMask(s, MaskText(n.String())) }

// Initials returns the first letter of each word of the bare name, in capitals,
// each with a dot: "N.O." for Nama Orang. The empty name has none.
func (n Name) Initials() string {
	b := make([]byte, 0, 16)
	inWord := false
	for _, r := range n.Full {
		switch {
		case !unicode.IsLetter(r):
			inWord = inWord && r != ' ' && r != '.'
		case !inWord:
			inWord = true
			b = append(utf8.AppendRune(b, unicode.ToUpper(r)), '.')
		}
	}
	return string(b)
}
