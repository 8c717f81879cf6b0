package gazetteer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
)

// longest returns the longest name that the first words of a text are, and how many.
func longest(text string) (best Named, end int) {
	var w Walk
	for i, word := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" .-,", r) }) {
		if !w.Next([]byte(fold.Key(word))) {
			break
		}
		if name := w.Name(); name.OK() {
			best, end = name, i+1
		}
	}
	return best, end
}

func TestWalk(t *testing.T) {
	all := AtProvince | AtRegency | AtCity | AtDistrict
	for _, tt := range []struct {
		text  string
		kinds uint16
		end   int
		want  string
	}{
		{"Metro", AtCity, 1, "Metro"},
		{"Metro Pusat", AtDistrict, 2, "Metro Pusat"},
		{"Metro Pusat", AtCity, 2, ""},
		{"Tj. Pinang", AtCity, 2, "Tanjung Pinang"},
		{"Lam-Tim", AtRegency, 2, "Lampung Timur"},
		{"Lampung Sel.", AtRegency, 2, "Lampung Selatan"},
		{"Lampung Nusantara", AtProvince, 1, "Lampung"},
		{"Bandung", all, 1, ""},
		{"Bandung", AtCity, 1, "Bandung"},
		{"Toba Samosir", AtRegency, 2, "Toba"},
		{"Fak-Fak", AtRegency, 2, "Fak Fak"},
		{"Dinas", all, 0, ""},
		{"", all, 0, ""},
		{"x", all, 0, ""},
		{strings.Repeat("x", 70), all, 0, ""},
		{"Kepulauan Siau Tagulandang Biaro", AtRegency, 4, "Kepulauan Siau Tagulandang Biaro"},
	} {
		name, end := longest(tt.text)
		assert.Equal(t, tt.end, end, tt.text)
		unit, v := name.Region(tt.kinds)
		assert.Equal(t, tt.want != "", v == One, tt.text)
		if v == One {
			assert.Equal(t, tt.want, Name(unit), tt.text)
		}
	}
}

// TestMayBegin holds that no name is passed over, and that words of posts are.
func TestMayBegin(t *testing.T) {
	for e := range entries {
		assert.True(t, MayBegin([]byte(fold.Key(entryName(e)))), entryName(e))
	}
	for _, form := range ShortForms() {
		assert.True(t, MayBegin([]byte(form)), form)
	}
	for _, word := range []string{"dinas", "inspektorat", "narasumber", "auditor", "pemberhentian"} {
		assert.False(t, MayBegin([]byte(word)), word)
	}
}

func TestWalkDoesNotAllocate(t *testing.T) {
	words := [][]byte{[]byte("tj"), []byte("pinang")}
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		var w Walk
		for _, word := range words {
			w.Next(word)
		}
		if _, v := w.Name().Region(AtCity); v != One {
			t.Error(v)
		}
	}))
}

func BenchmarkWalk(b *testing.B) {
	words := [][]byte{[]byte("lampung"), []byte("selatan")}
	for b.Loop() {
		var w Walk
		for _, word := range words {
			w.Next(word)
		}
		w.Name().Region(AtRegency)
	}
}
