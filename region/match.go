package region

import (
	"github.com/integritas-id/integritas/internal/enum"
)

// How says how the name in a text and the name of a region agree. Zero is unknown.
type How uint8

// The ways, the surest first.
const (
	Exact      How = iota + 1 // the name in force, without regard to case, blanks and punctuation
	Alias                     // a short form, an abbreviation or another spelling: "Lamsel", "Tj. Pinang"
	FormerName                // a name that the region had: "Toba Samosir"
	Misspelt                  // a name with a slip or two, with shortened words, or cut off
)

var howSet = enum.Set[How]{Name: "How", ID: "cara pencocokan", EN: "way of matching", Rows: []enum.Row{
	Exact:      {Code: "exact", ID: "nama resmi", EN: "exact"},
	Alias:      {Code: "alias", ID: "nama lain", EN: "alias"},
	FormerName: {Code: "former_name", ID: "nama lama", EN: "former name"},
	Misspelt:   {Code: "misspelt", ID: "salah tulis", EN: "misspelt"},
}}

// Match is a region found in a text.
type Match struct {
	Region Region `json:"region,omitzero"`
	// Score says how well the text fits, from 0.5 to 1: 1 where the name in force
	// stands alone or with its kind or with regions that contain it, less for other
	// names, slips, and words around it that may be part of another name.
	Score float64 `json:"score"`
	How   How     `json:"how,omitempty"`
	// Span is where the name stands in the text, with its kind if that is stated: the
	// bytes from Span[0] up to Span[1].
	Span [2]int `json:"span"`
	// Reasons is what speaks for the match and against it; Why tells it in a line.
	Reasons Reasons `json:"-"`
}

// Reasons is what speaks for a match and against it, a bit for each; see [Match.Why].
type Reasons uint16

// The reasons, in the order in which they are told.
const (
	ReasonKind      Reasons = 1 << iota // its kind is stated: "Kota Metro"
	ReasonContainer                     // a region that contains it is named
	ReasonFormer                        // a province that contained it by an earlier decree is named
	ReasonEnglish                       // the name is in English
	ReasonBegun                         // the text has but the beginning of the name
	ReasonPart                          // the text has a part of the name, or a short form
	ReasonSlip                          // the name has a slip or two
	ReasonOtherKind                     // against it: another kind is stated
	ReasonWords                         // against it: words beside the name are left over
	ReasonNames                         // against it: a name whose kind is stated is left over
)
