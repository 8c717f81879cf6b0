package lexicon_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/internal/tabletest"
)

// TestEveryWordIsFound looks every word of every table up, with the class beside it.
func TestEveryWordIsFound(t *testing.T) {
	classes := map[string]map[string]uint8{
		"kin":        {"wife": uint8(lexicon.KinWife), "husband": uint8(lexicon.KinHusband), "spouse": uint8(lexicon.KinSpouse), "child": uint8(lexicon.KinChild)},
		"address":    {"man": uint8(lexicon.AddressMan), "woman": uint8(lexicon.AddressWoman), "any": uint8(lexicon.AddressAny), "salutation": uint8(lexicon.AddressSalutation)},
		"unit_words": {"word": 1}, "office_starts": {"word": 1}, "post_starts": {"word": 1}, "group_starts": {"word": 1}, "part_starts": {"word": 1},
		"calendar":  {"month": uint8(lexicon.TimeMonth), "day": uint8(lexicon.TimeDay)},
		"strangers": {"never": uint8(lexicon.StrangerNever), "behind": uint8(lexicon.StrangerBehind)},
		"number_labels": {
			"nip": uint8(lexicon.LabelNIP), "nip_lama": uint8(lexicon.LabelNIPLama), "nik": uint8(lexicon.LabelNIK), "nrp": uint8(lexicon.LabelNRP),
			"nrk": uint8(lexicon.LabelNRK), "npwp": uint8(lexicon.LabelNPWP), "phone": uint8(lexicon.LabelPhone), "any": uint8(lexicon.LabelAny),
		},
		"acronyms": {
			"dinas": uint8(lexicon.UnitDinas), "badan": uint8(lexicon.UnitBadan), "noun": uint8(lexicon.UnitNoun), "word": uint8(lexicon.UnitWord), "party": uint8(lexicon.UnitParty),
			"council": uint8(lexicon.UnitCouncil), "association": uint8(lexicon.UnitAssociation), "company": uint8(lexicon.UnitCompany), "part": uint8(lexicon.UnitPart), "central": uint8(lexicon.UnitCentral),
		},
	}
	look := map[string]func([]byte) uint8{
		"kin":           func(b []byte) uint8 { return uint8(lexicon.KinOf(b)) },
		"address":       func(b []byte) uint8 { return uint8(lexicon.AddressOf(b)) },
		"number_labels": func(b []byte) uint8 { return uint8(lexicon.LabelOf(b)) },
		"unit_words":    listed(lexicon.IsPart),
		"office_starts": listed(lexicon.StartsOffice),
		"post_starts":   listed(lexicon.StartsPost),
		"group_starts":  listed(lexicon.StartsGroup),
		"part_starts":   listed(lexicon.StartsPart),
		"calendar":      func(b []byte) uint8 { return uint8(lexicon.TimeOf(b)) },
		"strangers":     func(b []byte) uint8 { return uint8(lexicon.StrangerOf(b)) },
		"acronyms":      func(b []byte) uint8 { return uint8(lexicon.UnitOf(b)) },
	}
	for table, of := range classes {
		for _, row := range tabletest.Read(t, os.DirFS("data"), table+".csv") {
			for word := range strings.SplitSeq(row["words"], "|") {
				assert.Equal(t, of[row["class"]], look[table]([]byte(fold.Key(word))), "%s: %s", table, word)
			}
		}
		assert.Zero(t, look[table]([]byte("metro")))
		assert.Zero(t, look[table]([]byte(strings.Repeat("metro", 20))))
		assert.Zero(t, look[table](nil))
	}
}

func listed(has func([]byte) bool) func([]byte) uint8 {
	return func(b []byte) uint8 {
		if has(b) {
			return uint8(lexicon.ListedWord)
		}
		return 0
	}
}

// TestUnitsByTheirSound reads short names that no table holds.
func TestUnitsByTheirSound(t *testing.T) {
	for word, want := range map[string]lexicon.Unit{
		"diskominfo": lexicon.UnitDinas, "dinkes": lexicon.UnitDinas, "dikbudristek": lexicon.UnitDinas, "dikporabudpar": lexicon.UnitDinas,
		"bappeda": lexicon.UnitBadan, "bapenda": lexicon.UnitBadan, "bakesbangpollinmas": lexicon.UnitBadan, "balitbangtan": lexicon.UnitBadan, "barenbangda": lexicon.UnitBadan,
		"disiplin": lexicon.UnitWord, "blud": lexicon.UnitCompany, "bank": lexicon.UnitCompany, "dwp": lexicon.UnitAssociation,
		"disko": lexicon.UnitWord, "disku": lexicon.UnitDinas, "dinku": lexicon.UnitDinas, "diku": 0, "dikbu": lexicon.UnitDinas, "dikpo": lexicon.UnitDinas, "dinx": 0,
		"bappe": lexicon.UnitBadan, "bapelu": lexicon.UnitBadan, "bapel": 0, "bapas": lexicon.UnitWord, "bapilu": 0, "bakeuda": lexicon.UnitBadan, "bakar": 0, "bakti": 0,
		"balitda": lexicon.UnitBadan, "balita": 0, "balikpapan": 0, "barenda": lexicon.UnitBadan, "barend": 0, "barisan": 0,
		"dik": 0, "baka": 0, "balai": lexicon.UnitWord, "bareng": 0, "dikau": 0, "bapa": 0, "bapa1": 0,
	} {
		assert.Equal(t, want, lexicon.UnitOf([]byte(word)), word)
	}
	for _, tc := range []struct {
		word              string
		capitals, written bool
		want              lexicon.Unit
	}{
		{"dpmptspk", false, false, lexicon.UnitDinas},
		{"bkpsdmk", false, false, lexicon.UnitBadan},
		{"dlhp", true, true, lexicon.UnitDinas},
		{"bpkadk", true, false, lexicon.UnitBadan},
		{"bpkadk", false, false, 0},
		{"dp3ap2kbx", true, true, lexicon.UnitDinas},
		{"dipopkp", true, true, lexicon.UnitDinas},
		{"dipopkp", true, false, 0},
		{"bps", true, true, 0},
		{"dpk", false, false, lexicon.UnitDinas},
		{"dp", false, false, 0},
		{"dakixe", true, true, 0},
		{"bakixexxx", true, true, lexicon.UnitBadan},
		{"bakixexx", true, true, 0},
		{"bakixexxx", false, true, 0},
		{"pkdu", true, true, 0},
		{"dwp", true, true, 0},
		{"db", true, true, 0},
		{"kpk", true, true, 0},
	} {
		assert.Equal(t, tc.want, lexicon.InitialsOf([]byte(tc.word), tc.capitals, tc.written), tc.word)
	}
}
