package history_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/history"
)

func TestKey(t *testing.T) {
	assert.Equal(t, uint32(187201)<<12|1001, history.Key(18, 72, 1, 1001))
	p, r, d, v := history.Parts(history.Key(91, 3, 0, 0))
	assert.Equal(t, []int{91, 3, 0, 0}, []int{p, r, d, v})
	p, r, d, v = history.Parts(history.Key(99, 99, 99, 3999))
	assert.Equal(t, []int{99, 99, 99, 3999}, []int{p, r, d, v})
}

func TestTable(t *testing.T) {
	var rows []history.Row
	for n := range 200 {
		key := history.Key(11, 1+n/50, n%50, 0)
		for k := range 1 + n%3 {
			row := history.Row{Key: key, First: uint8(k), Last: uint8(k + 1), Change: uint8(1 + n%6), Status: uint8(1 + n%5)}
			switch n % 4 {
			case 0:
				row.Successor = key
			case 1:
				row.Successor = history.Key(96, 1, n, 0)
			case 2:
				row.Successor = history.Key(1, 2, 3, 2001)
			}
			if k == 1 {
				row.Name = "Kampung Baru"
			}
			rows = append(rows, row)
		}
	}
	table, err := history.Encode(rows)
	require.NoError(t, err)
	assert.Equal(t, rows, slices.Collect(table.All))
	for i := 0; i < len(rows); {
		j := i
		for j < len(rows) && rows[j].Key == rows[i].Key {
			j++
		}
		assert.Equal(t, rows[i:j], table.Append(nil, rows[i].Key))
		i = j
	}
	assert.Empty(t, table.Append(nil, 0))
	assert.Empty(t, table.Append(nil, history.Key(99, 1, 0, 0)))
	assert.Empty(t, table.Append(nil, history.Key(11, 1, 49, 1)))
	for range table.All {
		break
	}

	_, err = history.Encode([]history.Row{{Key: 2}, {Key: 1}})
	require.Error(t, err)
	_, err = history.Encode([]history.Row{{Key: 2, First: 16}})
	require.Error(t, err)
	empty, err := history.Encode(nil)
	require.NoError(t, err)
	assert.Empty(t, empty.Append(nil, 1))
}
