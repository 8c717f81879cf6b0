package region

import (
	"strings"

	"golang.org/x/text/language"
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
