package keytable_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
	genkeytable "github.com/integritas-id/integritas/internal/gen/keytable"
	"github.com/integritas-id/integritas/internal/keytable"
)

func TestFind(t *testing.T) {
	keys := []string{"camat", "lurah", "sekda", "wakil"}
	table := keytable.Table{Text: "camatlurahsekdawakil", Starts: []uint16{0, 5, 10, 15, 20}}
	for _, slot := range genkeytable.Slots(keys) {
		table.Slots = append(table.Slots, uint16(slot))
	}
	assert.Equal(t, len(keys), table.Len())
	for i, key := range keys {
		n, ok := table.Find(fold.NewHash.AddText(key), []byte(key))
		assert.True(t, ok, key)
		assert.Equal(t, i, n)
		assert.Equal(t, key, table.Key(n))
	}
	for _, key := range []string{"", "cama", "camatl", "bupati"} {
		_, ok := table.Find(fold.NewHash.AddText(key), []byte(key))
		assert.False(t, ok, key)
	}
}
