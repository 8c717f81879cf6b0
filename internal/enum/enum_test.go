package enum_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

type colour uint8

var colours = enum.Set[colour]{
	Name: "Colour", ID: "warna", EN: "colour",
	Rows: []enum.Row{
		1: {Code: "merah", ID: "Merah", EN: "Red", Synonyms: "merah tua|abang"},
		2: {Code: "putih", ID: "Putih", EN: "White", Synonyms: "pucat"},
		3: {Code: "tanpa", ID: "Tanpa warna", EN: "Colourless"},
	},
	Ambiguous: []enum.Ambiguous{{Words: "terang|Merah Muda", Candidates: []uint8{2, 1}}},
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
		assert.Equal(t, "Colour", unknown.Set)
	}
}

func TestParseAmbiguous(t *testing.T) {
	_, err := colours.Parse("Merah, muda")
	var ambiguous *enum.AmbiguousError
	require.True(t, errors.As(err, &ambiguous))
	assert.Equal(t, "Merah, muda", ambiguous.Text)
	assert.Equal(t, []string{"putih", "merah"}, ambiguous.Codes)
	ambiguous.Codes[0] = "tanpa" // the table is not the caller's to change
	_, err = colours.Parse("terang")
	require.True(t, errors.As(err, &ambiguous))
	assert.Equal(t, []string{"putih", "merah"}, ambiguous.Codes)
}

func TestMessages(t *testing.T) {
	for _, tt := range []struct{ text, id, en string }{
		{"mera", "kode ini tidak dikenal untuk warna; yang terdekat: merah", "this code is not known as a colour; the nearest: merah"},
		{"1872041005919001", "kode ini tidak dikenal untuk warna; pilihannya: merah, putih, tanpa", "this code is not known as a colour; the choices: merah, putih, tanpa"},
		{"terang", "teks ini dapat berarti lebih dari satu warna: Putih (putih), Merah (merah); sebutkan salah satu", "this text may mean more than one colour: White (putih), Red (merah); name one of them"},
	} {
		_, err := colours.Parse(tt.text)
		var told interface{ Message(language.Tag) string }
		require.True(t, errors.As(err, &told))
		assert.Equal(t, tt.id, told.Message(language.Indonesian))
		assert.Equal(t, tt.en, told.Message(language.English))
		assert.EqualError(t, err, tt.en)
	}
	for _, err := range []interface{ Message(language.Tag) string }{&enum.UnknownError{}, &enum.AmbiguousError{}} {
		assert.NotEmpty(t, err.Message(language.Indonesian))
	}
}

func TestParseAllocs(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(10, func() { _, _ = colours.Parse("Merah Tua") }))
}
