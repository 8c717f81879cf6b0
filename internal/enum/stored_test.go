package enum_test

import (
	"database/sql/driver"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// TestOneMember holds what each value of the type is called, stored and shown.
func TestOneMember(t *testing.T) {
	for _, tt := range []struct {
		v               colour
		code, id, en    string
		text            string
		stored          driver.Value
		storable, known bool
	}{
		{0, "unknown", "tidak diketahui", "unknown", "", nil, true, false},
		{1, "merah", "Merah", "Red", "merah", "merah", true, true},
		{3, "tanpa", "Tanpa warna", "Colourless", "tanpa", "tanpa", true, true},
		{4, "Colour(4)", "Colour(4)", "Colour(4)", "", nil, false, false},
		{255, "Colour(255)", "Colour(255)", "Colour(255)", "", nil, false, false},
	} {
		assert.Equal(t, tt.code, colours.String(tt.v))
		assert.Equal(t, tt.id, colours.Label(tt.v, language.Indonesian))
		assert.Equal(t, tt.id, colours.Label(tt.v, language.Und))
		assert.Equal(t, tt.en, colours.Label(tt.v, language.BritishEnglish))
		text, err := colours.MarshalText(tt.v)
		assert.Equal(t, tt.storable, err == nil)
		assert.Equal(t, tt.text, string(text))
		behind, err := colours.AppendText([]byte("warna="), tt.v)
		assert.Equal(t, tt.storable, err == nil)
		assert.Equal(t, "warna="+tt.text, string(behind))
		stored, err := colours.Value(tt.v)
		assert.Equal(t, tt.storable, err == nil)
		assert.Equal(t, tt.stored, stored)
		if !tt.known && tt.v != 0 {
			continue
		}
		for _, src := range []any{tt.stored, tt.text, []byte(tt.text), tt.text + "   ", []byte(tt.text + " ")} {
			got := colour(2)
			require.NoError(t, colours.Scan(src, &got))
			assert.Equal(t, tt.v, got, "%v", src)
		}
		got := colour(2)
		require.NoError(t, colours.UnmarshalText(text, &got))
		assert.Equal(t, tt.v, got)
	}
}

// TestUnknownCodes holds that what is stored is a code, and that a value stays as it was
// where one is not known.
func TestUnknownCodes(t *testing.T) {
	for _, src := range []any{"Merah", "red", " merah", "biru", []byte("abang"), 1, int64(1), true} {
		got := colour(2)
		require.Error(t, colours.Scan(src, &got), "%v", src)
		assert.Equal(t, colour(2), got)
	}
	got := colour(2)
	require.EqualError(t, colours.Scan(7, &got), "Colour: cannot scan a int")
	require.EqualError(t, colours.UnmarshalText([]byte("Red"), &got), "this code is not known as a colour; the nearest: merah")
	assert.Equal(t, colour(2), got)
	require.EqualError(t, colours.Unknown(""), "this code is not known as a colour; the choices: merah, putih, tanpa")
}

// TestLongTexts meets the longest text that a set looks at.
func TestLongTexts(t *testing.T) {
	text := "merah" + strings.Repeat(".", enum.MaxText-len("merah"))
	v, err := colours.Parse(text)
	require.NoError(t, err)
	assert.Equal(t, colour(1), v)
	_, err = colours.Parse(text + ".")
	require.Error(t, err)
	v, candidates := colours.Lookup("")
	assert.Zero(t, v)
	assert.Nil(t, candidates)
	v, candidates = colours.Lookup("terang")
	assert.Zero(t, v)
	assert.Equal(t, []uint8{2, 1}, candidates)
	for _, text := range []string{"", "merah|abang", "|"} {
		v, candidates = colours.Lookup(text)
		assert.Zero(t, v, text)
		assert.Nil(t, candidates, text)
	}
}

func TestAll(t *testing.T) {
	assert.Equal(t, []colour{1, 2, 3}, slices.Collect(colours.All()))
	for v := range colours.All() {
		assert.Equal(t, colour(1), v)
		break
	}
	for v := range colours.Members(enum.BitsOf[colour](3, 2)) {
		assert.Equal(t, colour(2), v)
		break
	}
	assert.Equal(t, []colour{2, 3}, slices.Collect(colours.Members(enum.BitsOf[colour](3, 0, 2))))
}

// TestChoices holds that a message lists seventeen choices, and not eighteen.
func TestChoices(t *testing.T) {
	for n, want := range map[int]string{17: "; the choices: warna-a, ", 18: ""} {
		rows := make([]enum.Row, n+1)
		for i := range n {
			rows[i+1].Code = "warna-" + string(rune('a'+i))
		}
		many := enum.Set[colour]{Name: "Hue", Rows: rows}
		text := many.Unknown("0123456789").Error()
		assert.True(t, strings.HasPrefix(text, "this code is not known"+want), text)
		assert.Equal(t, want != "", strings.Contains(text, "choices"), text)
	}
}

// TestMessagesWithoutAName holds what the messages say of a set that has no name for people.
func TestMessagesWithoutAName(t *testing.T) {
	odd := enum.Set[colour]{Name: "Odd", Rows: []enum.Row{1: {Code: "odd", ID: "odd", EN: "Odd one"}}}
	assert.EqualError(t, odd.Unknown(""), "this code is not known; the choices: odd")
	assert.Equal(t, "kode ini tidak dikenal; pilihannya: odd", odd.Unknown("").Message(language.Indonesian))
	assert.EqualError(t, odd.Several("?", []uint8{1}), "this text may mean more than one thing: Odd one (odd); name one of them")
	assert.Equal(t, "teks ini dapat berarti lebih dari satu hal: odd; sebutkan salah satu", odd.Several("?", []uint8{1}).Message(language.Indonesian))
	assert.EqualError(t, &enum.AmbiguousError{Codes: []string{"a", "b"}}, "this text may mean more than one thing: a, b; name one of them")
	assert.EqualError(t, &enum.UnknownError{}, "this code is not known")
	vowel := enum.Set[colour]{ID: "abu-abu", EN: "ash grey"}
	assert.EqualError(t, vowel.Unknown("x"), "this code is not known as an ash grey")
	text, err := colours.Several("Budi, terang", []uint8{1}).MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "this text may mean more than one colour: Red (merah); name one of them", string(text))
}

// TestTags holds which tags ask for English.
func TestTags(t *testing.T) {
	for tag, want := range map[language.Tag]bool{
		language.English: true, language.AmericanEnglish: true, language.MustParse("en-ID"): true,
		language.Indonesian: false, language.Und: false, language.Malay: false, language.MustParse("und-US"): false,
	} {
		assert.Equal(t, want, enum.IsEnglish(tag), tag.String())
		assert.Equal(t, map[bool]string{true: "yes", false: "ya"}[want], enum.ByTag(tag, "ya", "yes"))
	}
}

// TestStoredSets holds the forms of several members at once, and what is no form of them.
func TestStoredSets(t *testing.T) {
	for _, tt := range []struct {
		b                    enum.Bits
		n                    int
		text, json, behindIt string
		stored               driver.Value
	}{
		{0, 0, "", `[]`, "x", nil},
		{enum.BitsOf[colour](2), 1, "putih", `["putih"]`, "xputih", "putih"},
		{enum.BitsOf[colour](3, 1, 1), 2, "merah,tanpa", `["merah","tanpa"]`, "xmerah,tanpa", "merah,tanpa"},
	} {
		assert.Equal(t, tt.n, tt.b.Len())
		text, err := colours.AppendBits([]byte("x"), tt.b)
		require.NoError(t, err)
		assert.Equal(t, tt.behindIt, string(text))
		data, err := colours.MarshalBits(tt.b)
		require.NoError(t, err)
		assert.Equal(t, tt.json, string(data))
		stored, err := colours.ValueBits(tt.b)
		require.NoError(t, err)
		assert.Equal(t, tt.stored, stored)
		for _, src := range []any{tt.stored, tt.text, []byte(tt.text), tt.text + "  ", []byte(tt.text + " ")} {
			got, err := colours.ScanBits(src)
			require.NoError(t, err)
			assert.Equal(t, tt.b, got)
		}
		for _, data := range []string{tt.json, `"` + tt.text + `"`} {
			got, err := colours.UnmarshalBits([]byte(data))
			require.NoError(t, err)
			assert.Equal(t, tt.b, got)
		}
	}
	for _, data := range []string{``, `"`, `7`, `["biru"]`, `[""]`, `["putih","putih"]`, `"putih,"`, `{}`} {
		got, err := colours.UnmarshalBits([]byte(data))
		require.Error(t, err, data)
		assert.Zero(t, got, data)
	}
	_, err := colours.UnmarshalBits([]byte(`["putih","merah","putih"]`))
	var twice *enum.TwiceError
	require.True(t, errors.As(err, &twice))
	assert.EqualError(t, err, "putih is given twice")
	assert.Equal(t, "putih ditulis dua kali", twice.Message(language.Indonesian))
	for _, src := range []any{7, "biru", "merah,,putih"} {
		got, err := colours.ScanBits(src)
		require.Error(t, err, src)
		assert.Zero(t, got)
	}
	beyond := enum.Bits(math.MaxUint64)
	for _, err := range []error{
		second(colours.AppendBits(nil, beyond)), second(colours.MarshalBits(beyond)), second(colours.ValueBits(beyond)),
	} {
		require.EqualError(t, err, "Colour(4) has no text")
	}
	assert.True(t, enum.HasBit(1<<63, colour(64)))
	assert.False(t, enum.HasBit(beyond, colour(0)))
}

func second[T any](_ T, err error) error { return err }
