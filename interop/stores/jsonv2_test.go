//go:build goexperiment.jsonv2

package stores

import (
	jsonv2 "encoding/json/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/interop/internal/sample"
)

// TestJSONv2 holds that version 2 of encoding/json writes and reads the same.
func TestJSONv2(t *testing.T) {
	want := sample.Full()
	data, err := jsonv2.Marshal(want)
	require.NoError(t, err)
	var got sample.Values
	require.NoError(t, jsonv2.Unmarshal(data, &got))
	assert.Equal(t, want, got)
	record, err := jsonv2.Marshal(want.Record)
	require.NoError(t, err)
	assert.NotContains(t, string(record), "null")
}
