package roster

import (
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/internal/fold"
)

// party is what a line above a block of a letter or form says of the one in the block.
type party uint8

const (
	partyMeant  party = iota // the text is about him or her
	partySigner              // signs, and is meant only where nobody else comes
	partyOther               // judges, approves, or gives a mandate
	partySpouse              // is married to the one above
	partyChild               // is a child of the one above
)

// relation returns what the person is to the one above.
func (p party) relation() Field {
	if p == partyChild {
		return FieldChildOf
	}
	return FieldSpouseOf
}

// otherParties are in the lines above those who stand in a form for its subject's sake, folded.
var otherParties = [...]string{"penilai", "atasan", "pemberikuasa", "pemberitugas", "pemberiperintah", "penandatangan", "yangmenugaskan", "pejabatyangberwenang", "mengetahui", "menyetujui", "saksi"}

// partyOf reads a line above a block: "Yang bertanda tangan di bawah ini", "2. PEJABAT
// PENILAI", "B. DATA SUAMI/ISTRI". Most lines say nothing.
func partyOf(text string) party {
	if len(text) > 120 {
		return partyMeant
	}
	key := fold.Key(text)
	switch {
	case strings.Contains(key, "bertandatangan"):
		return partySigner
	case strings.Contains(key, "dinilai") || strings.HasPrefix(key, "selanjutnya") || strings.HasSuffix(key, "kepada"):
		return partyMeant
	}
	if kin := kinParty(text); kin != partyMeant {
		return kin
	}
	if len(text) <= maxHeading {
		for _, word := range otherParties {
			if strings.Contains(key, word) {
				return partyOther
			}
		}
	}
	return partyMeant
}

// kinParty reads a line above a block of somebody's husband, wife or child: such a word
// stands at the front, behind no words but those of titles, or "saya" behind it.
func kinParty(text string) party {
	kin, titled := Field(0), true
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		f := kinWord(word)
		switch word = strings.ToLower(word); {
		case f != 0:
			kin = f
		case kin != 0 && (titled || word == "saya" || word == "kami"):
			return partyOfKin(kin)
		case len(word) > 2 && !isTitleFiller(word):
			kin, titled = 0, false
		}
	}
	if titled && kin != 0 {
		return partyOfKin(kin)
	}
	return partyMeant
}

// isTitleFiller reports whether a word stands in the titles of parts of forms.
func isTitleFiller(word string) bool {
	switch word {
	case "data", "identitas", "biodata", "keterangan", "informasi", "diri", "bagian", "formulir", "form", "nama", "daftar", "lengkap":
		return true
	}
	return false
}

func partyOfKin(f Field) party {
	if f == FieldChildOf {
		return partyChild
	}
	return partySpouse
}
