package slip

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearest(t *testing.T) {
	words := []string{"kolaborator", "penyelenggara", "narasumber", "tuan-rumah", "mitra", "metra"}
	for text, want := range map[string][]string{
		"kolaborasi": {"kolaborator"}, "Penyelengara": {"penyelenggara"}, "tuan rumah": {"tuan-rumah"}, "mutra": {"mitra", "metra"},
		"matra": {"mitra", "metra"}, "seluruhnya lain": nil, "": nil, "m": nil, "1872041005919001": nil, strings.Repeat("x", 1<<20): nil,
	} {
		assert.Equal(t, want, Nearest(text, slices.Values(words)), "%.30s", text)
	}
}
