package village

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
)

func TestNamesAreInFoldedOrder(t *testing.T) {
	before := ""
	for i, name := range names.From(0) {
		key := fold.Key(string(name))
		if key < before {
			t.Fatalf("name %d: %q comes after %q", i, key, before)
		}
		before = key
	}
}

func TestKey(t *testing.T) {
	i := 0
	table.Keys(0, table.Len(), func(n int, key uint32) bool {
		if n != i || i%101 == 0 && table.Key(i) != key {
			t.Fatalf("village %d has key %d", i, key)
		}
		i++
		return true
	})
	assert.Equal(t, table.Len(), i)
}
