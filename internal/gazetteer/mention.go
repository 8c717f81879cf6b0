package gazetteer

// The quality of a name whose words are shortened, and of one that is cut off.
const (
	qualityShortened = 88
	qualityCut       = 82
	qualityBegun     = 60 // a single word that begins a name
	qualityWords     = 55 // whole words that begin a name, whose kind is not stated
)

// isOneWord reports whether a mention is one word and ends in the first word of a name, or
// has few letters: "tanjungjabungt" is two words and the beginning of a third.
func (m *mention) isOneWord(name string) bool {
	if m.nameEnd()-m.name > 1 {
		return false
	}
	letters := int(m.letters)
	for i := range len(name) {
		switch {
		case letters == 0:
			return true
		case isLetter(name[i]) && name[i] != '\'':
			letters--
		case i > 0 && isLetter(name[i-1]):
			return m.letters < minGlued
		}
	}
	return true
}

// minGlued is the fewest letters of a beginning of several words without blanks.
const minGlued = 10

// qualityHalf is that of a village of two names of which the text has one.
const qualityHalf = 90

// The quality of the ways, in percent of an exact name.
const (
	qualityExact  = 100
	qualityAlias  = 97
	qualityFormer = 95
	qualityShort  = 96 // with a word in short form
	qualityWrong  = 50 // another kind is stated: shown, but not taken
)

// mention is some words of a text that name a region.
type mention struct {
	from, name, end uint16 // the words; the name begins at word name
	behind          uint16 // the first word of the kind behind it, which ends at end; 0 for none
	kinds           kinds  // that are stated, or all
	letters         uint8  // of the name
	kindLetters     uint8  // of the kind that is stated
	stated          bool
	zone            zone // where names seldom mean regions, or zoneNone
	place           bool // begins with a word as "Kampung"
	near            bool // misspelt
	known           bool // misspelt, but whole words of other names
	islands         bool // only islands
	english         bool // said in English
	inner           bool // within a longer name
	short           bool // with words in short form or as numbers
	wrong           bool // names are so, but of other kinds than is stated
	deep            Run  // the names of villages that it may be
	first, last     int  // its candidates
}

// nameEnd returns the word after the name.
func (m *mention) nameEnd() uint16 {
	if m.behind != 0 {
		return m.behind
	}
	return m.end
}

// overlaps reports whether two mentions share a word.
//
//go:noinline
func (m *mention) overlaps(o *mention) bool { return m.from < o.end && o.from < m.end }

// candidate is a region that a mention may mean.
type candidate struct {
	unit      int32
	mention   uint16
	quality   uint8
	slips     uint8
	likely    uint8 // among those with as many slips
	slip      slipKind
	entry     int32 // its place in order, where it is misspelt
	how       How
	sameStart bool // as the text, with the first letter
	proper    bool // the name in force, perhaps in short form
	beaten    bool // another region has the name as its proper name
	begun     bool // the text has but the beginning of the name
}

// These bound the work on one text.
const (
	maxMentions   = 64
	maxCandidates = 1024
)

// letterCount returns how many letters lie between two places of a key, up to 255.
func letterCount(at int, end uint16) uint8 { return uint8(min(int(end)-at, 255)) }

// qualityOf returns the quality of a name with slips.
func qualityOf(slips, letters int) uint8 { return uint8(max(0, 96-70*slips/max(letters, 1))) }

// qualityPart is that of a district whose name the text has but a part of, or with a word
// more, beside the regency that it lies in.
const qualityPart = 80

// kindWeight returns the weight of the kind that a mention states: none for a kind
// that stands behind the name without a sign, as in "Garut Kota".
func (m *mention) kindWeight() int32 {
	if m.kindLetters == 0 {
		return 0
	}
	return weigh.stated + weigh.kind*int32(m.kindLetters)
}

// slipKind says by what slips a misspelt name came about.
type slipKind uint8

const (
	slipNone  slipKind = iota // the name is not misspelt, or shortened
	slipOther                 // other letters
	slipTyped                 // one letter left out, doubled or swapped, another vowel, or dj for j
)

// qualityTwin is that of a village where the text states the kind of another of the
// same name in the same district.
const qualityTwin = 80
