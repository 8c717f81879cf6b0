// Package lexicon holds the words about people and offices that several readers need: each
// list is one table in data, and the generated files lay it out for a search that does not
// allocate. All words are folded: small letters and digits, nothing between them.
package lexicon

import (
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/keytable"
)

//go:generate go run ../gen/lexicon kin=Kin address=Address number_labels=Label acronyms=Unit unit_words=Listed office_starts=Listed post_starts=Listed group_starts=Listed part_starts=Listed calendar=Time strangers=Stranger

// find returns the class of a folded word, zero for none.
func find(folded []byte, longest int, words *keytable.Table, classes []uint8) uint8 {
	if len(folded) > longest {
		return 0
	}
	n, ok := words.Find(fold.NewHash.Add(folded), folded)
	if !ok {
		return 0
	}
	return classes[n]
}

// Kin is what a word calls a member of an official's family. Zero: the word is none.
type Kin uint8

// The kinds of kin.
const (
	KinWife Kin = iota + 1
	KinHusband
	KinSpouse // either
	KinChild
)

// KinOf returns what a folded word calls a member of a family: "istri" is a wife.
func KinOf(folded []byte) Kin {
	return Kin(find(folded, kinLongest, &kinWords, kinClasses[:]))
}

// Address is what a word of address tells of whom it addresses. Zero: the word is none.
type Address uint8

// The kinds of words of address.
const (
	AddressMan Address = iota + 1
	AddressWoman
	AddressAny        // Saudara
	AddressSalutation // Yth.
)

// AddressOf returns what a folded word of address tells: "bapak" addresses a man.
func AddressOf(folded []byte) Address {
	return Address(find(folded, addressLongest, &addressWords, addressClasses[:]))
}

// Label is the kind of number that a label stands before. Zero: the word is no label.
type Label uint8

// The kinds of labels.
const (
	LabelNIP Label = iota + 1
	LabelNIPLama
	LabelNIK
	LabelNRP
	LabelNRK
	LabelNPWP
	LabelPhone
	LabelAny // No.
)

// LabelOf returns the kind of number that a folded label stands before.
func LabelOf(folded []byte) Label {
	return Label(find(folded, numberLabelsLongest, &numberLabelsWords, numberLabelsClasses[:]))
}

// Unit is what a short name means, as an office or as something that begins like the short
// name of one. Zero: the table does not have it.
type Unit uint8

// The kinds of short names.
const (
	UnitDinas       Unit = iota + 1 // a Dinas
	UnitBadan                       // a Badan
	UnitNoun                        // the noun itself
	UnitWord                        // an ordinary word
	UnitParty                       // a branch of a party
	UnitCouncil                     // DPRD by any name
	UnitAssociation                 // DWP
	UnitCompany                     // a bank, a company of a region or village
	UnitPart                        // a part of a Dinas
	UnitCentral                     // an agency of the centre
)

// UnitOf returns what the folded short name of a unit means by the table, and where the
// table does not have it, by how it begins and sounds: "diskominfo" is a Dinas, "bappeda" a
// Badan. Short names of initials ("dpmptsp") are told by [InitialsOf].
func UnitOf(folded []byte) Unit {
	if unit := Unit(find(folded, acronymsLongest, &acronymsWords, acronymsClasses[:])); unit != 0 {
		return unit
	}
	if len(folded) < 5 {
		return 0
	}
	switch string(folded[:3]) {
	case "dis", "din":
		return UnitDinas
	case "dik":
		if string(folded[:5]) == "dikbu" || string(folded[:5]) == "dikpo" {
			return UnitDinas
		}
	case "bap":
		if folded[3] == 'p' || folded[3] == 'e' && len(folded) > 5 {
			return UnitBadan
		}
	case "bak":
		if folded[3] == 'e' {
			return UnitBadan
		}
	case "bal":
		if len(folded) > 6 && string(folded[:5]) == "balit" {
			return UnitBadan
		}
	case "bar":
		if len(folded) > 6 && string(folded[:5]) == "baren" {
			return UnitBadan
		}
	}
	return 0
}

// InitialsOf returns the kind of unit whose folded short name is made of the first letters
// of its words, Dinas or Badan, by its first letter and the vowels in it; written tells
// whether it stands in capitals where other words do not. Zero: it is none, or known for
// something else.
func InitialsOf(folded []byte, capitals, written bool) Unit {
	if len(folded) < 3 || folded[0] != 'd' && folded[0] != 'b' {
		return 0
	}
	if find(folded, acronymsLongest, &acronymsWords, acronymsClasses[:]) != 0 {
		return 0
	}
	vowels := 0
	for _, c := range folded {
		switch c {
		case 'a', 'e', 'i', 'o', 'u':
			vowels++
		}
	}
	if vowels == 0 || capitals && (vowels == 1 || 3*vowels <= len(folded) && written) {
		if folded[0] == 'd' {
			return UnitDinas
		}
		return UnitBadan
	}
	return 0
}

// Listed is the class of the lists that tell of a word only that they have it. Zero: the
// list does not have it.
type Listed uint8

// ListedWord is that one class.
const ListedWord Listed = 1

// IsPart reports whether a folded word is a part of names of units: "kesehatan".
func IsPart(folded []byte) bool {
	return find(folded, unitWordsLongest, &unitWordsWords, unitWordsClasses[:]) != 0
}

// StartsOffice reports whether a folded word starts the names of offices, bodies or
// schools: "dinas", "smpn".
func StartsOffice(folded []byte) bool {
	return find(folded, officeStartsLongest, &officeStartsWords, officeStartsClasses[:]) != 0
}

// StartsPost reports whether a folded word starts the names of posts, or of kin as lists
// have it in their place: "kabid", "istri".
func StartsPost(folded []byte) bool {
	return find(folded, postStartsLongest, &postStartsWords, postStartsClasses[:]) != 0
}

// StartsGroup reports whether a folded word starts the names of the groups of people that
// divide a list: "fraksi", "narasumber".
func StartsGroup(folded []byte) bool {
	return find(folded, groupStartsLongest, &groupStartsWords, groupStartsClasses[:]) != 0
}

// StartsPart reports whether a folded word starts the parts in committees and events that
// are no posts: "moderator", "konsumsi".
func StartsPart(folded []byte) bool {
	return find(folded, partStartsLongest, &partStartsWords, partStartsClasses[:]) != 0
}

// Time is what a word of the calendar names. Zero: the word is none.
type Time uint8

// The kinds of words of the calendar.
const (
	TimeMonth Time = iota + 1
	TimeDay        // of the week
)

// TimeOf returns what a folded word of the calendar names, in its standard spelling: "mei"
// is a month. The spellings that dates are read in stand in package locale.
func TimeOf(folded []byte) Time {
	return Time(find(folded, calendarLongest, &calendarWords, calendarClasses[:]))
}

// Stranger is how foreign a word is to the names of people. Zero: the list does not have it.
type Stranger uint8

// The kinds of words that are foreign to names.
const (
	StrangerNever  Stranger = iota + 1 // in no name: kepala, dinas, istri
	StrangerBehind                     // some names have it, but it is no title: guru, kota
)

// StrangerOf returns how foreign a folded word is to the names of people.
func StrangerOf(folded []byte) Stranger {
	return Stranger(find(folded, strangersLongest, &strangersWords, strangersClasses[:]))
}
