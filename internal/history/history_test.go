package history_test

import (
	"slices"
	"strings"
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
	require.EqualError(t, err, "history: the rows are not in order")
	_, err = history.Encode([]history.Row{{Name: "Metro"}, {Key: 1}})
	require.EqualError(t, err, "history: a row has no code", "it would be lost in front of the first block")
	empty, err := history.Encode(nil)
	require.NoError(t, err)
	assert.Empty(t, empty.Append(nil, 1))
}

// TestWidestRow holds the edge of each number of a row, and that a row beyond it is none.
func TestWidestRow(t *testing.T) {
	widest := history.Row{Key: history.Key(99, 99, 99, history.MaxVillage), Successor: 1, Name: strings.Repeat("n", 300), First: 15, Last: 15, Change: 7, Status: 7}
	table, err := history.Encode([]history.Row{{Key: 1}, widest})
	require.NoError(t, err)
	assert.Equal(t, []history.Row{{Key: 1}, widest}, slices.Collect(table.All))
	for name, row := range map[string]history.Row{"first": {First: 16}, "last": {Last: 16}, "change": {Change: 8}, "status": {Status: 8}} {
		_, err := history.Encode([]history.Row{row})
		assert.EqualError(t, err, "history: a number does not fit into its bits", name)
	}
}

// TestBlocks holds that a block ends after 32 rows, but never between the rows of one code.
func TestBlocks(t *testing.T) {
	rows := make([]history.Row, 70)
	for i := range rows {
		rows[i].Key = uint32(i + 1)
	}
	for i := 32; i < 36; i++ {
		rows[i].Key = 32
	}
	table, err := history.Encode(rows)
	require.NoError(t, err)
	assert.Equal(t, []uint32{1, 37, 69}, table.Keys)
	assert.Len(t, table.Start, 4)
	assert.Equal(t, rows[31:36], table.Append(nil, 32))
	assert.Equal(t, rows[:1], table.Append(nil, 1))
	assert.Equal(t, rows[69:], table.Append(nil, 70))
}

func TestRow(t *testing.T) {
	for _, tt := range []struct {
		row   history.Row
		name  string
		ended uint8
	}{
		{history.Row{}, "Kota Metro", 1},
		{history.Row{Name: "Metro", Last: 1}, "Metro", 2},
		{history.Row{Name: "Irian Jaya", First: 2, Last: 5}, "Irian Jaya", 6},
	} {
		assert.Equal(t, tt.name, tt.row.NameOr("Kota Metro"))
		assert.Equal(t, tt.ended, tt.row.Ended())
	}
}
