package enum_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/enum"
)

func TestBits(t *testing.T) {
	b := enum.BitsOf[colour](3, 0, 1)
	assert.Equal(t, 2, b.Len())
	assert.True(t, enum.HasBit[colour](b, 3))
	assert.False(t, enum.HasBit[colour](b, 2))
	assert.False(t, enum.HasBit[colour](b, 0))
	assert.Equal(t, []colour{1, 3}, slices.Collect(colours.Members(b)))

	text, err := colours.AppendBits([]byte("x"), b)
	require.NoError(t, err)
	assert.Equal(t, "xmerah,tanpa", string(text))
	doc, err := colours.MarshalBits(b)
	require.NoError(t, err)
	assert.Equal(t, `["merah","tanpa"]`, string(doc))
	back, err := colours.UnmarshalBits([]byte(`["tanpa","merah"]`))
	require.NoError(t, err)
	assert.Equal(t, b, back)
	back, err = colours.UnmarshalBits([]byte(`"merah,tanpa"`)) // the key of a map
	require.NoError(t, err)
	assert.Equal(t, b, back)
	for _, bad := range []string{`"biru"`, `"merah`, `["merah","merah"]`, `["biru"]`, `[""]`, `[1]`} {
		_, err := colours.UnmarshalBits([]byte(bad))
		assert.Error(t, err, bad)
	}

	value, err := colours.ValueBits(b)
	require.NoError(t, err)
	back, err = colours.ScanBits(value)
	require.NoError(t, err)
	assert.Equal(t, b, back)
	value, err = colours.ValueBits(0)
	require.NoError(t, err)
	assert.Nil(t, value)
	for _, src := range []any{nil, "", []byte{}} {
		back, err = colours.ScanBits(src)
		require.NoError(t, err)
		assert.Zero(t, back)
	}
	for _, src := range []any{"merah,", "merah;putih", 3} {
		_, err = colours.ScanBits(src)
		assert.Error(t, err, src)
	}
	_, err = colours.AppendBits(nil, 1<<9)
	assert.Error(t, err, "beyond the set")
}
