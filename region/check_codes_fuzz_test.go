package region_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/region"
)

// FuzzCheckCodes holds that a column of codes is accounted for row by row: each row that
// has anything agrees, is open or is a fault; a list told twice says the same of both
// halves, where one tells enough, and its order does not matter to what the column is.
func FuzzCheckCodes(f *testing.F) {
	f.Add("18.72|Kota Metro\n1871|Bandar Lampung\n18.01|Lampung Selatan")
	f.Add("93.01|Merauke\n9101|Merauke\n91.71|Jayapura")
	f.Add("7371|Makassar\n0|?\n|Metro\n1872|\nx|Kota Kota")
	f.Fuzz(func(t *testing.T, list string) {
		if len(list) > 2000 {
			return
		}
		rows := strings.Split(list, "\n")
		told, filled := region.CheckCodes(columns(rows)), 0
		for _, row := range rows {
			code, name, _ := strings.Cut(row, "|")
			if strings.TrimSpace(code) != "" || strings.TrimSpace(name) != "" {
				filled++
			}
		}
		require.LessOrEqual(t, told.Rows, len(rows))
		require.Equal(t, told.Rows, told.Agree+told.Open+len(told.Faults))
		require.LessOrEqual(t, told.Rows, filled)
		last := 0
		for _, fault := range told.Faults {
			require.Greater(t, fault.Row, last)
			require.LessOrEqual(t, fault.Row, len(rows))
			last = fault.Row
			code, _, _ := strings.Cut(rows[fault.Row-1], "|")
			require.Equal(t, code, fault.Code)
			_ = fault.Err
		}
		twice := region.CheckCodes(columns(append(rows[:len(rows):len(rows)], rows...)))
		require.Equal(t, []int{2 * told.Rows, 2 * told.Agree, 2 * told.Open, 2 * len(told.Faults)}, []int{twice.Rows, twice.Agree, twice.Open, len(twice.Faults)})
		if len(told.Faults) != 1 {
			require.Equal(t, []any{told.From, told.To}, []any{twice.From, twice.To})
		}
		back := make([]string, len(rows))
		for i, row := range rows {
			back[len(rows)-1-i] = row
		}
		turned := region.CheckCodes(columns(back))
		require.Equal(t, []any{told.Coding, told.From, told.To, told.Rows, told.Agree, told.Open}, []any{turned.Coding, turned.From, turned.To, turned.Rows, turned.Agree, turned.Open})
	})
}

func columns(rows []string) func(func(string, string) bool) {
	return func(yield func(string, string) bool) {
		for _, row := range rows {
			code, name, _ := strings.Cut(row, "|")
			if !yield(code, name) {
				return
			}
		}
	}
}

// FuzzResolve holds that what became of a code is told without contradiction, and that its
// end is in force.
func FuzzResolve(f *testing.F) {
	for _, c := range []string{"18.72", "91.01", "93.01", "94", "74.01", "18.72.01", "18.72.01.1001", "11.99"} {
		f.Add(c)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := region.ParseCode(text)
		if err != nil {
			return
		}
		r, err := region.Resolve(c)
		if err != nil {
			require.Zero(t, r.Region)
			return
		}
		require.Equal(t, c, r.Code)
		in, known := region.Lookup(c)
		require.Equal(t, known && r.Status == region.InForce, r.Status == region.InForce, "in force and not in the tables")
		if r.Status == region.InForce {
			require.Equal(t, in, r.Region)
		}
		if !r.Region.Code.IsZero() {
			end, err := region.Resolve(r.Region.Code)
			require.NoError(t, err)
			require.Equal(t, r.Region, end.Region, "the successor stands")
		}
	})
}
