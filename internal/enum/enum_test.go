package enum_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/enum"
)

type colour uint8

var colours = enum.Set[colour]{
	Name: "Colour",
	Rows: []enum.Row{
		1: {Code: "merah", ID: "Merah", EN: "Red", Synonyms: "merah tua|abang"},
		2: {Code: "putih", ID: "Putih", EN: "White", Synonyms: "pucat"},
		3: {Code: "tanpa", ID: "Tanpa warna", EN: "Colourless"},
	},
	Ambiguous: []enum.Ambiguous[colour]{{Words: "terang|Merah Muda", Candidates: []colour{2, 1}}},
}

func TestParse(t *testing.T) {
	for in, want := range map[string]colour{
		"merah": 1, "MERAH": 1, " red ": 1, "Merah-Tua": 1, "abang.": 1, "White": 2, "tanpa  warna": 3,
	} {
		got, err := colours.Parse(in)
		require.NoError(t, err, in)
		assert.Equal(t, want, got, in)
	}
	for _, in := range []string{"", " . ", "biru", "merah|abang", "|"} {
		_, err := colours.Parse(in)
		var unknown *enum.UnknownError
		require.ErrorAs(t, err, &unknown, in)
		assert.Equal(t, in, unknown.Text)
	}
}

func TestParseAmbiguous(t *testing.T) {
	_, err := colours.Parse("merah muda")
	var ambiguous *enum.AmbiguousError[colour]
	require.True(t, errors.As(err, &ambiguous))
	assert.Equal(t, []colour{2, 1}, ambiguous.Candidates)
	ambiguous.Candidates[0] = 3 // the table is not the caller's to change
	_, err = colours.Parse("terang")
	require.True(t, errors.As(err, &ambiguous))
	assert.Equal(t, []colour{2, 1}, ambiguous.Candidates)
}

func TestParseAllocs(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(10, func() { _, _ = colours.Parse("Merah Tua") }))
}
