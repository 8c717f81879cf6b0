package fold_test

import (
	"hash/fnv"
	"testing"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/stretchr/testify/assert"
)

func TestKey(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"", ""},
		{"Anti-Korupsi", "antikorupsi"},
		{"  PERBAIKAN\tSistem. ", "perbaikansistem"},
		{"Jum’at", "jumat"},
		{"Émile Ñoño Łódź", "emilenonolodz"},
		{"III/a", "iiia"},
		{"\xff1 000", "1000"},
		{"÷×", ""},
		{"Ștefan Nguyễn Ắn ǎ", "stefannguyenana"},
		{"Ελλάδα Ơơ Ḁỹ Ʒǯ", "ελλάδαơơayʒǯ"},
		{"azAZ09`{@[/:", "azaz09"},
		{"\u00bf\u00c0\u00ff\u0100\u017f", "ayas"},
		{"\u0180\u01cc\u01cd\u021f\u0220\u1dff\u1e00\u1ef9\u1eff\u1f00", "\u0180\u01ccahƞay\u1effἀ"},
	} {
		assert.Equal(t, tc.want, fold.Key(tc.in), "%q", tc.in)
	}
}

func TestEqual(t *testing.T) {
	assert.True(t, fold.Equal("Wali Kota", "WALIKOTA."))
	assert.True(t, fold.Equal("", " - "))
	assert.False(t, fold.Equal("Wali", "Walikota"))
	assert.False(t, fold.Equal("Walikota", "Wali"))
	assert.False(t, fold.Equal("", "a"))
	assert.False(t, fold.Equal("a", " "))
	assert.Zero(t, testing.AllocsPerRun(10, func() { fold.Equal("Perbaikan Sistem", "perbaikan-sistem") }))
}

func FuzzEqual(f *testing.F) {
	f.Add("Wali Kota", "walikota")
	f.Add("\xc3", "é")
	f.Fuzz(func(t *testing.T, a, b string) {
		if got, want := fold.Equal(a, b), fold.Key(a) == fold.Key(b); got != want {
			t.Errorf("Equal(%q, %q) = %v, keys say %v", a, b, got, want)
		}
	})
}

func TestSmallLetters(t *testing.T) {
	for text, want := range map[string]int{"": 0, "abz": 3, "ab C": 2, "Ab": 0, "a1": 1, "aé": 1, "a`": 1, "a{": 1} {
		assert.Equal(t, want, fold.SmallLetters(text), "%q", text)
	}
}

// TestHash holds the hash that the generated tables are laid out by: FNV-1a.
func TestHash(t *testing.T) {
	h := fnv.New32a()
	_, _ = h.Write([]byte("walikota"))
	want := fold.Hash(h.Sum32())
	assert.Equal(t, want, fold.NewHash.Add([]byte("wali")).AddText("kota"))
	assert.Equal(t, fold.NewHash, fold.NewHash.Add(nil).AddText(""))
	assert.NotEqual(t, want, fold.NewHash.AddText("walikot").AddByte('u'))
}
