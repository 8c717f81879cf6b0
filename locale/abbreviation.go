package locale

import (
	"iter"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// Abbreviation is a short form of letters and addresses, as EYD V and the tata
// naskah dinas spell it. The zero Abbreviation is none.
type Abbreviation struct {
	Short string // a.n.
	Long  string // atas nama
	// Common reports that it is common use which no rule of spelling names.
	Common bool
}

// abbreviation is a row of data/abbreviations.csv, with the folded keys of the spellings
// that are read, divided by spaces.
type abbreviation struct {
	short, long, keys string
	common            bool
}

// Abbreviations yields the abbreviations that [LookupAbbreviation] knows. It may
// be ranged over any number of times.
func Abbreviations() iter.Seq[Abbreviation] {
	return func(yield func(Abbreviation) bool) {
		for _, a := range abbreviations {
			if !yield(Abbreviation{a.short, a.long, a.common}) {
				return
			}
		}
	}
}

// LookupAbbreviation returns the right spelling of an abbreviation and what it
// stands for. It takes the wrong spellings that letters have too (a/n, s/d, Jln,
// Kepada Yth.) and the long form, without regard to letter case, dots and
// slashes.
//
// By EYD V two letters take two dots (a.n.) and three one (dll.); slashes are
// wrong. Pkl. is only read: write pukul, as [FormatClock] does.
func LookupAbbreviation(s string) (Abbreviation, bool) {
	const longest = 64
	if len(s) > longest {
		return Abbreviation{}, false
	}
	key := fold.Key(s)
	if key == "" {
		return Abbreviation{}, false
	}
	for _, a := range abbreviations {
		if fold.Equal(key, a.long) {
			return Abbreviation{a.short, a.long, a.common}, true
		}
		for known := range strings.FieldsSeq(a.keys) {
			if key == known {
				return Abbreviation{a.short, a.long, a.common}, true
			}
		}
	}
	return Abbreviation{}, false
}
