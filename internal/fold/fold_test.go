package fold_test

import (
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
	} {
		assert.Equal(t, tc.want, fold.Key(tc.in), "%q", tc.in)
	}
}

func TestEqual(t *testing.T) {
	assert.True(t, fold.Equal("Wali Kota", "WALIKOTA."))
	assert.True(t, fold.Equal("", " - "))
	assert.False(t, fold.Equal("Wali", "Walikota"))
	assert.False(t, fold.Equal("Walikota", "Wali"))
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
