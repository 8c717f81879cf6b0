package village_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// TestBareNames holds that a search which does not know the villages takes few of their
// names for misspelt names of other regions: those that are one slip from a long one.
func TestBareNames(t *testing.T) {
	count, wrong, i := 0, 0, 0
	for v := range village.All(region.Village) {
		if i++; i%20 != 0 {
			continue
		}
		count++
		if _, err := region.Parse(v.Name); err != nil {
			continue
		}
		if _, err := (region.Finder{Exact: true}).Parse(v.Name); err != nil {
			wrong++
		}
	}
	t.Logf("%d of %d", wrong, count)
	assert.Less(t, wrong*100, count)
}
