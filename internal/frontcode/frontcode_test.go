package frontcode_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/frontcode"
)

func TestList(t *testing.T) {
	for _, count := range []int{0, 1, 15, 16, 17, 100} {
		var names []string
		for n := range count {
			names = append(names, fmt.Sprintf("Kampung %s%c", strings.Repeat("a", n%5), 'A'+n%26))
		}
		slices.Sort(names)
		names = slices.Compact(names)
		l, err := frontcode.Encode(names)
		require.NoError(t, err)
		require.Equal(t, len(names), l.Len)
		var walked []string
		for i, name := range l.From(0) {
			assert.Equal(t, len(walked), i)
			walked = append(walked, string(name))
		}
		assert.Equal(t, names, walked)
		for i, want := range names {
			assert.Equal(t, "x"+want, string(l.Append([]byte("x"), i)))
			assert.Equal(t, i, l.Search(func(name []byte) int { return strings.Compare(string(name), want) }))
			for j, name := range l.From(i) {
				assert.Equal(t, i, j)
				assert.Equal(t, want, string(name))
				break
			}
		}
		for _, other := range []string{"", "Kampung aB0", "Zulu"} {
			want, _ := slices.BinarySearch(names, other)
			assert.Equal(t, want, l.Search(func(name []byte) int { return strings.Compare(string(name), other) }))
		}
	}
	for _, names := range [][]string{{""}, {"Ab", "A"}, {"Café"}} {
		_, err := frontcode.Encode(names)
		assert.Error(t, err)
	}
}
