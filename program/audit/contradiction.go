package audit

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/program"
)

// Contradiction is a claim that does not fit with another event or its claim. Which
// of the two is wrong, nobody here decides, and nothing is renumbered.
type Contradiction struct {
	Kind       ContradictionKind
	Event      *program.Event
	Claim      program.Claim // of Event; a [Membership] with an ordinal counts as one
	Other      *program.Event
	OtherClaim program.Claim // of Other; the zero Claim where the event itself speaks against
	Earlier    int           // of [ContradictionEarlier]: how many earlier events are known
}

// ContradictionKind says how a claim is contradicted. The zero ContradictionKind is unknown.
type ContradictionKind uint8

// The ways in which a claim is contradicted.
const (
	ContradictionSame    ContradictionKind = iota + 1 // sama: two events claim one place
	ContradictionEarlier                              // lebih-dulu: more events took place before than the claim leaves room for
	ContradictionSkips                                // lompat: between two numbers one is missing
	ContradictionOrder                                // urutan: the higher number was held first
	ContradictionSelf                                 // dua-urutan: one event bears two numbers
	ContradictionOnly                                 // bukan-satu-satunya: there is another
	ContradictionLater                                // bukan-terakhir: there is a later one
	ContradictionShrinks                              // menyusut: fewer have been reached than were before
)

var contradictionKindSet = enum.Set[ContradictionKind]{Name: "ContradictionKind", ID: "jenis pertentangan", EN: "kind of contradiction", Rows: []enum.Row{
	ContradictionSame:    {Code: "sama", ID: "Urutan yang sama", EN: "The same place"},
	ContradictionEarlier: {Code: "lebih-dulu", ID: "Ada yang lebih dulu", EN: "Others came before"},
	ContradictionSkips:   {Code: "lompat", ID: "Urutan melompat", EN: "A number is skipped"},
	ContradictionOrder:   {Code: "urutan", ID: "Urutan terbalik", EN: "Out of order"},
	ContradictionSelf:    {Code: "dua-urutan", ID: "Dua urutan untuk satu kegiatan", EN: "Two numbers for one event"},
	ContradictionOnly:    {Code: "bukan-satu-satunya", ID: "Bukan satu-satunya", EN: "Not the only one"},
	ContradictionLater:   {Code: "bukan-terakhir", ID: "Bukan terakhir", EN: "Not the last"},
	ContradictionShrinks: {Code: "menyusut", ID: "Jangkauan menyusut", EN: "The reach shrinks"},
}}

// contradictionFormats tell event, other event, place, earlier events, the other place
// and the two numbers reached.
var contradictionFormats = [...]struct{ id, en string }{
	0:                    {"%[1]s bertentangan dengan %[2]s", "%[1]s contradicts %[2]s"},
	ContradictionSame:    {"%[1]s dan %[2]s sama-sama menyatakan diri %[3]s", "%[1]s and %[2]s both claim to be %[3]s"},
	ContradictionEarlier: {"%[1]s menyatakan diri %[3]s, padahal %[4]d sudah lebih dulu, yang pertama %[2]s", "%[1]s claims to be %[3]s, yet %[4]d came before it, first %[2]s"},
	ContradictionSkips:   {"%[1]s menyatakan diri %[3]s, sesudah %[2]s, %[5]s: ada urutan yang terlompat", "%[1]s claims to be %[3]s, after %[2]s as %[5]s: a number is skipped"},
	ContradictionOrder:   {"%[1]s menyatakan diri %[3]s, padahal berlangsung sebelum %[2]s, %[5]s", "%[1]s claims to be %[3]s, yet was held before %[2]s as %[5]s"},
	ContradictionSelf:    {"%[1]s disebut %[3]s dan %[5]s", "%[1]s is called %[3]s and %[5]s"},
	ContradictionOnly:    {"%[1]s menyatakan diri satu-satunya, padahal ada %[2]s", "%[1]s claims to be the only one, yet there is %[2]s"},
	ContradictionLater:   {"%[1]s menyatakan diri yang terakhir, padahal %[2]s sesudahnya", "%[1]s claims to be the last, yet %[2]s came after"},
	ContradictionShrinks: {"%[1]s menyebut %[6]d yang telah terjangkau, padahal sebelumnya %[2]s menyebut %[7]d", "%[1]s tells that %[6]d have been reached, yet before that %[2]s told %[7]d"},
}

// Message tells the contradiction in one sentence: in English for an English tag,
// else in Indonesian.
func (c Contradiction) Message(tag language.Tag) string {
	format := contradictionFormats[0]
	if int(c.Kind) < len(contradictionFormats) {
		format = contradictionFormats[c.Kind]
	}
	return fmt.Sprintf(enum.ByTag(tag, format.id, format.en), called(c.Event, tag), called(c.Other, tag),
		placeWords(c.Claim.Ordinal, tag), c.Earlier, placeWords(c.OtherClaim.Ordinal, tag), c.Claim.Count.Value, c.OtherClaim.Count.Value)
}

// placeWords says which one of a row an event claims to be.
func placeWords(ordinal int, tag language.Tag) string {
	if ordinal == 1 {
		return enum.ByTag(tag, "yang pertama", "the first")
	}
	return fmt.Sprintf(enum.ByTag(tag, "urutan ke-%d", "number %d"), ordinal)
}
