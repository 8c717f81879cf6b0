package gazetteer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCutAtTheEdge holds that a text that has no room is told to be full, and that each
// word that is kept has letters.
func TestCutAtTheEdge(t *testing.T) {
	for _, word := range []string{"x", "metro ", "é", "kota metro, ", "12a"} {
		for n := range 40 {
			for room := range 40 {
				small := text{key: make([]byte, 0, room), tokens: make([]token, 0, 6)}
				small.cut(strings.Repeat(word, n))
				large := text{key: make([]byte, 0, 1000), tokens: make([]token, 0, 1000)}
				large.cut(strings.Repeat(word, n))
				for i, w := range small.tokens {
					assert.Less(t, w.at, w.end)
					assert.Equal(t, i+1 == len(small.tokens), int(w.end) == len(small.key))
				}
				if !small.full {
					assert.Equal(t, large.tokens, small.tokens, "%q %d %d", word, n, room)
				}
				assert.False(t, large.full)
			}
		}
	}
}
