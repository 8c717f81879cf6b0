package locale

import (
	"slices"
	"strings"
)

// titleShort are short forms without a vowel that are no acronyms (Plt., Jl.,
// Drs.), sorted.
var titleShort = [...]string{
	"BLK", "BLN", "BR", "BRT", "CM", "CQ", "DG", "DGN", "DKK", "DLL", "DR", "DRG", "DRH", "DRS",
	"DSB", "DSN", "DST", "DT", "FR", "GD", "GG", "HB", "HJ", "HLM", "HR", "JL", "JLN", "JR", "KG",
	"KLS", "KM", "KP", "KPD", "KPT", "KPTN", "KTR", "LT", "LTD", "MD", "MG", "MGR", "MHD", "MHMD",
	"MHS", "MM", "MR", "MRS", "MS", "MT", "NGR", "NN", "NY", "PD", "PH", "PJ", "PJS", "PK",
	"PLH", "PLT", "PRF", "RD", "RP", "RR", "SBG", "SDR", "SKG", "SPT", "SR", "ST", "STR", "TB", "TBK",
	"TG", "TGK", "TGL", "THD", "THN", "TJ", "TN", "TSB", "TTD", "TTG", "VS", "WB", "WR", "YBS", "YG",
	"YTH",
}

// acronym returns how a title writes a word, given in capitals, if it is an
// acronym. A title all in capitals has more of them: those that are words too,
// and what cannot be said for want of a vowel.
func acronym(capitals string, caps bool) (text string, ok bool) {
	if i, found := slices.BinarySearchFunc(titleMixed[:], capitals, func(mixed, capitals string) int {
		return strings.Compare(strings.ToUpper(mixed), capitals)
	}); found {
		return titleMixed[i], true
	}
	if _, ok = slices.BinarySearch(titleAcronyms[:], capitals); !ok && caps {
		_, ok = slices.BinarySearch(titleAcronymWords[:], capitals)
		ok = ok || isUnsayable(capitals)
	}
	return capitals, ok
}

// isUnsayable reports whether a word, in capitals, has no vowel, or begins with
// two consonants that no word of Indonesian, no name and no loan begins with.
// Short forms that are written as words (Plt., Jl.) apart, it is an acronym.
func isUnsayable(word string) bool {
	if _, short := slices.BinarySearch(titleShort[:], word); short || len(word) < 2 {
		return false
	}
	vowel := false
	for i := range len(word) {
		if c := word[i]; c < 'A' || c > 'Z' {
			return false
		} else if strings.IndexByte("AEIOU", c) >= 0 {
			vowel = true
		}
	}
	return !vowel || strings.Contains(unsayableStarts, " "+word[:2])
}

// unsayableStarts are pairs of consonants that begin acronyms only, each behind
// a space.
const unsayableStarts = " BD BF BG BK BM BN BP BS BC DB DD DF DG DK DM DN DP DS DT DC FB FD FG FK FM FN FP FS" +
	" GB GC GK GP GS GT HB HC HD HG HK HM HN HP HS HT JB JC JD JF JG JK JM JP JS JT KB KC KD KF KG KJ KK KM KP" +
	" LB LC LD LF LG LK LM LN LP LR LS LT MF MG MK MM MN NB NC NF NK NL NM NN NP NR NS" +
	" PB PC PD PF PG PJ PK PM PP PW RB RC RD RF RG RJ RK RL RM RN RP RR RS RT RW SD SF SG TB TC TD TF TG TK TM TN TP TT" +
	" WB WC WD WF WG WK WM WN WP WS WT "

// isParticle reports whether a word, in small letters, is a small word.
func isParticle(small string) bool {
	_, ok := slices.BinarySearch(titleParticles[:], small)
	return ok
}

// isPhrase reports whether two words together are a fixed pair.
func isPhrase(first, second string) bool {
	for _, pair := range titlePhrases {
		if strings.EqualFold(pair[0], first) && strings.EqualFold(pair[1], second) {
			return true
		}
	}
	return false
}
