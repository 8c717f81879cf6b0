package region

import (
	"strings"

	"golang.org/x/text/language"
)

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

// reasonTexts are the reasons in Indonesian and English.
var reasonTexts = [...]struct {
	reason Reasons
	id, en string
}{
	{ReasonKind, "jenis wilayahnya disebut", "its kind is stated"},
	{ReasonContainer, "wilayah yang memuatnya disebut", "a region that contains it is named"},
	{ReasonFormer, "provinsi yang dahulu memuatnya disebut", "a province that formerly contained it is named"},
	{ReasonEnglish, "namanya dalam bahasa Inggris", "the name is in English"},
	{ReasonBegun, "hanya awal namanya yang tertulis", "only the beginning of the name is written"},
	{ReasonPart, "sebagian atau singkatan namanya yang tertulis", "a part or short form of the name is written"},
	{ReasonSlip, "namanya salah tulis", "the name is misspelt"},
	{ReasonOtherKind, "tetapi jenis lain yang disebut", "but another kind is stated"},
	{ReasonWords, "tetapi ada kata di sampingnya yang tidak terjelaskan", "but words beside it are not explained"},
	{ReasonNames, "tetapi ada wilayah lain yang disebut", "but another region is stated"},
}

// Why tells in a line why the match was taken and what spoke against it.
func (m Match) Why(tag language.Tag) string {
	text := []string{m.How.Label(tag)}
	base, _ := tag.Base()
	for _, r := range reasonTexts {
		switch {
		case m.Reasons&r.reason == 0:
		case base.String() == "en":
			text = append(text, r.en)
		default:
			text = append(text, r.id)
		}
	}
	return strings.Join(text, "; ")
}
