package slip_test

import (
	"math/rand/v2"
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
