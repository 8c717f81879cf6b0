package region_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/region"
)

// TestSlips makes 2,000 slips in names of all levels and counts how often the name
// is the first match and how often it is among the matches.
func TestSlips(t *testing.T) {
	first, among := 0, 0
	for text, name := range slips(2000) {
		matches := region.Find(text)
		for i, m := range matches {
			if fold.Equal(m.Region.Name, name) {
				if i == 0 {
					first++
				}
				among++
				break
			}
		}
	}
	t.Logf("first %d, among %d", first, among)
	assert.GreaterOrEqual(t, first, 1900)
	assert.GreaterOrEqual(t, among, 1960)
}

// slips yields texts with one or two slips in a name, and the name.
func slips(count int) func(yield func(text, name string) bool) {
	var names []string
	for r := range region.All(0) {
		names = append(names, r.Name)
	}
	return func(yield func(text, name string) bool) {
		r := rand.New(rand.NewPCG(18, 72))
		for range count {
			name := names[r.IntN(len(names))]
			text := []byte(name)
			for range 1 + r.IntN(2) {
				text = slip(r, text)
			}
			if !yield(string(text), name) {
				return
			}
		}
	}
}

// slip leaves out, doubles, replaces or swaps a letter.
func slip(r *rand.Rand, b []byte) []byte {
	i := r.IntN(len(b))
	other := byte('a' + r.IntN(26))
	switch r.IntN(4) {
	case 0:
		return append(b[:i:i], b[i+1:]...)
	case 1:
		return append(append(b[:i:i], other), b[i:]...)
	case 2:
		b[i] = other
	default:
		if i+1 < len(b) {
			b[i], b[i+1] = b[i+1], b[i]
		}
	}
	return b
}
