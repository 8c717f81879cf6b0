package slip_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/slip"
)

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"", "metro", 5},
		{"metro", "", 5},
		{"metro", "metro", 0},
		{"metro", "meto", 1},
		{"metro", "metrro", 1},
		{"metro", "mitro", 1},
		{"metro", "mteor", 2},
		{"abcdef", "ghi", 6},
		{"nama", "anma", 1},
		{"bandung", "badnung", 1},
		{"ca", "abc", 3}, // optimal string alignment, not the unrestricted distance
		{"19nopember", "19november", 1},
	} {
		var p slip.Pattern
		assert.True(t, p.Set([]byte(tt.a)))
		assert.Equal(t, tt.want, p.Distance([]byte(tt.b)), "%s %s", tt.a, tt.b)
	}
	var p slip.Pattern
	assert.True(t, p.Set(make([]byte, slip.MaxLength)))
	assert.False(t, p.Set(make([]byte, slip.MaxLength+1)))
}

// TestDistanceAgainstTable compares with the distance from a table of all prefixes,
// and holds that masks never rule out a word that is near.
func TestDistanceAgainstTable(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	word := func() []byte {
		w := make([]byte, r.IntN(20))
		for i := range w {
			w[i] = "abcdeghijklmnoprstuwy19"[r.IntN(3+r.IntN(20))]
		}
		return w
	}
	for range 20000 {
		a, b := word(), word()
		var p slip.Pattern
		p.Set(a)
		want := table(a, b)
		if got := p.Distance(b); got != want {
			t.Fatalf("%s %s: %d, want %d", a, b, got, want)
		}
		assert.True(t, slip.Near(slip.Mask(a), slip.Mask(b), want), "%s %s", a, b)
	}
}

func table(a, b []byte) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

// TestMask holds which letters tell words apart: all but a and n, the rare ones together.
func TestMask(t *testing.T) {
	none := slip.Mask(nil)
	assert.Zero(t, none)
	assert.Equal(t, none, slip.Mask([]byte("an19 {`")))
	seen := map[uint16]string{}
	for c := byte('a'); c <= 'z'; c++ {
		seen[slip.Mask([]byte{c})] += string(c)
	}
	assert.Equal(t, map[uint16]string{
		0: "an", 1 << 0: "i", 1 << 1: "u", 1 << 2: "g", 1 << 3: "e", 1 << 4: "r", 1 << 5: "t", 1 << 6: "s", 1 << 7: "l", 1 << 8: "o", 1 << 9: "k",
		1 << 10: "m", 1 << 11: "b", 1 << 12: "d", 1 << 13: "p", 1 << 14: "cfhy", 1 << 15: "jqvwxz",
	}, seen)
	a, b := slip.Mask([]byte("metro")), slip.Mask([]byte("metrokd"))
	assert.True(t, slip.Near(a, b, 2))
	assert.False(t, slip.Near(a, b, 1))
	assert.False(t, slip.Near(b, a, 1))
	assert.True(t, slip.Near(a, a, 0))
}

// TestNearest holds how near a word must be, how many are named, and which texts have none.
func TestNearest(t *testing.T) {
	long := strings.Repeat("panjang1", slip.MaxLength/8)
	for text, want := range map[string][]string{
		"metr": {"metro"}, "MET RO": {"metro"}, "xyz": nil, "mtr": nil, "kta": {"kota"}, "kt": nil, "": nil,
		"123": nil, "12x": {"12"}, "x12": {"12", "a12", "b12"}, "zz1": nil, "1a2": {"12", "a12"}, "1z2": {"12"},
		long: {long}, long + "x": nil, long[1:]: {long},
	} {
		assert.Equal(t, want, slip.Nearest(text, slices.Values([]string{"metro", "kota", "12", "a12", "b12", "c12", long, long + "y"})), text)
	}
}
