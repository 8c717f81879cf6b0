package region_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/region"
)

func TestParseCode(t *testing.T) {
	tests := []struct {
		name, in, want string
		level          region.Level
	}{
		{"province", "18", "18", region.Province},
		{"regency", "18.72", "18.72", region.Regency},
		{"regency, digits", "1872", "18.72", region.Regency},
		{"a zero at the end", "11.10", "11.10", region.Regency},
		{"district", "18.72.01", "18.72.01", region.District},
		{"district, digits", "187201", "18.72.01", region.District},
		{"district ending in zeros of a number", "11.10.10", "11.10.10", region.District},
		{"village", "18.72.01.1001", "18.72.01.1001", region.Village},
		{"village, digits", "1872011001", "18.72.01.1001", region.Village},
		{"blanks around", " 18.72\n", "18.72", region.Regency},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := region.ParseCode(tt.in)
			require.NoError(t, err)
			assert.Equal(t, tt.want, c.String())
			assert.Equal(t, strings.ReplaceAll(tt.want, ".", ""), c.Digits())
			assert.Equal(t, tt.level, c.Level())
		})
	}
}

func TestParseCodeErrors(t *testing.T) {
	tests := []struct {
		in      string
		fault   region.CodeFault
		perhaps string
	}{
		{"", region.CodeLength, ""},
		{"1", region.CodeLength, ""},
		{"11.1", region.CodeNumber, "11.10"},
		{"12.2", region.CodeNumber, "12.20"},
		{"31.0", region.CodeNumber, "31"},
		{"31.00", region.CodeNumber, "31"},
		{"111", region.CodeLength, ""},
		{"18720", region.CodeLength, ""},
		{"187201100", region.CodeLength, ""},
		{"00", region.CodeZero, ""},
		{"18.00.01", region.CodeZero, ""},
		{"18.72.01.0000", region.CodeZero, ""},
		{"18.7201", region.CodeForm, ""},
		{"18.", region.CodeForm, "18"},
		{"18.72.", region.CodeForm, "18.72"},
		{"1,801", region.CodeNumber, "18.01"},
		{"1.801", region.CodeNumber, "18.01"},
		{"1,801E+03", region.CodeNumber, "18.01"},
		{"1.872E3", region.CodeNumber, "18.72"},
		{"1.872011001E+09", region.CodeNumber, "18.72.01.1001"},
		{"18.72.1", region.CodeLength, ""},
		{"18-72", region.CodeForm, "18.72"},
		{"Metro", region.CodeForm, ""},
		{"18.72.01.10011", region.CodeForm, ""},
		{"１８", region.CodeForm, ""},
		{strings.Repeat("18", 100000), region.CodeForm, ""},
	}
	for _, tt := range tests {
		t.Run(tt.in[:min(len(tt.in), 20)], func(t *testing.T) {
			_, err := region.ParseCode(tt.in)
			ce, ok := errors.AsType[*region.CodeError](err)
			require.True(t, ok, "%v", err)
			assert.Equal(t, tt.fault, ce.Fault)
			assert.Equal(t, tt.perhaps, ce.Perhaps.String())
			assert.Equal(t, tt.in, ce.Text)
			assert.Less(t, len(err.Error()), 250)
		})
	}
	_, err := region.ParseCode("11.1")
	assert.EqualError(t, err, `region: this is not a region code: it looks like 11.10 read as a number; keep codes as text`)
	assert.Panics(t, func() { region.MustParseCode("x") })
}

func TestCodeTree(t *testing.T) {
	c := region.MustParseCode("18.72.01.1001")
	assert.Equal(t, "18.72.01", c.Parent().String())
	assert.Equal(t, "18", c.At(region.Province).String())
	assert.Equal(t, c, c.At(region.Village))
	assert.True(t, c.At(0).IsZero())
	assert.True(t, region.MustParseCode("18").At(region.Regency).IsZero())
	assert.True(t, region.MustParseCode("18").Parent().IsZero())
	assert.True(t, region.Code{}.Parent().IsZero())
	assert.Zero(t, region.Code{}.Level())
	var up []string
	for a := range c.Ancestors() {
		up = append(up, a.String())
	}
	assert.Equal(t, []string{"18", "18.72", "18.72.01"}, up)

	metro := region.MustParseCode("18.72")
	assert.True(t, metro.Contains(c))
	assert.True(t, metro.Contains(metro))
	assert.False(t, c.Contains(metro))
	assert.False(t, metro.Contains(region.MustParseCode("18.71.01")))
	assert.True(t, region.Code{}.Contains(metro))
	assert.True(t, region.Code{}.Contains(region.Code{}))
	assert.False(t, metro.Contains(region.Code{}))

	codes := []region.Code{c, metro, region.MustParseCode("18.72.01"), region.MustParseCode("19"), region.MustParseCode("18"), {}}
	slices.SortFunc(codes, region.Code.Compare)
	var order []string
	for _, c := range codes {
		order = append(order, c.String())
	}
	assert.Equal(t, []string{"", "18", "18.72", "18.72.01", "18.72.01.1001", "19"}, order)
}

func TestNewCode(t *testing.T) {
	for _, s := range []string{"18", "18.72", "18.72.01", "18.72.01.1001"} {
		c := region.MustParseCode(s)
		var parts []int
		for l := region.Province; l <= c.Level(); l++ {
			parts = append(parts, c.Part(l))
		}
		got, err := region.NewCode(parts...)
		require.NoError(t, err)
		assert.Equal(t, c, got)
		assert.Zero(t, c.Part(c.Level()+1))
	}
	assert.Zero(t, region.MustParseCode("18").Part(0))
	for _, parts := range [][]int{nil, {0}, {100}, {18, 0}, {18, -1}, {18, 72, 1, 10000}, {18, 72, 1, 1001, 1}} {
		_, err := region.NewCode(parts...)
		_, ok := errors.AsType[*region.CodeError](err)
		assert.True(t, ok, "%v", parts)
	}
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = region.NewCode(18, 72, 1, 1001) }))
}

func TestCodeStores(t *testing.T) {
	type record struct {
		Region region.Code `json:"region,omitzero"`
	}
	for _, s := range []string{"", "11.10", "18.72.01.1001"} {
		var c region.Code
		require.NoError(t, c.UnmarshalText([]byte(s)))
		text, err := c.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, s, string(text))
		appended, err := c.AppendText([]byte("x"))
		require.NoError(t, err)
		assert.Equal(t, "x"+s, string(appended))

		v, err := c.Value()
		require.NoError(t, err)
		var back region.Code
		require.NoError(t, back.Scan(v))
		assert.Equal(t, c, back)

		doc, err := json.Marshal(record{c})
		require.NoError(t, err)
		var r record
		require.NoError(t, json.Unmarshal(doc, &r))
		assert.Equal(t, c, r.Region)
	}
	doc, _ := json.Marshal(record{})
	assert.Equal(t, "{}", string(doc))

	c := region.MustParseCode("18.72")
	require.Error(t, c.Scan(11.1))
	require.Error(t, c.Scan("11.1"))
	require.Error(t, c.UnmarshalText([]byte("Metro")))
	assert.Equal(t, "18.72", c.String(), "an error leaves the code alone")
	require.NoError(t, c.Scan([]byte("18.71")))
	assert.Equal(t, "18.71", c.String())
}

func TestParseCodeAllocs(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = region.ParseCode("18.72.01.1001") }))
}

func FuzzParseCode(f *testing.F) {
	for _, s := range []string{"18", "18.72", "187201", "18.72.01.1001", "1872011001", "11.1", "31.0", " 11.10 ", "18.00", "1e9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := region.ParseCode(s)
		if err != nil {
			if !c.IsZero() {
				t.Errorf("%q: an error beside %v", s, c)
			}
			return
		}
		if c.IsZero() || region.MustParseCode(c.String()) != c || region.MustParseCode(c.Digits()) != c {
			t.Errorf("%q: %v does not come back", s, c)
		}
	})
}
