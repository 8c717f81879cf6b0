package names

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSimilarityAtTheEdge compares words as long as the room for sounds, letters that
// sound as two among them.
func TestSimilarityAtTheEdge(t *testing.T) {
	for n := maxSound - 8; n < maxSound+8; n++ {
		for _, letters := range []string{"x", "xa", "ae", "nur ", "m ", "fx ", "tjahjo "} {
			text := strings.Repeat(letters, n)[:n]
			assert.GreaterOrEqual(t, Similarity(text, text+" xax"), 0.0, text)
		}
	}
}
