package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/pillar"
)

func TestParseValue(t *testing.T) {
	for text, want := range map[string]pillar.Value{
		"kejujuran": pillar.ValueJujur, "Tanggung Jawab": pillar.ValueTanggungJawab, "tanggungjawab": pillar.ValueTanggungJawab,
		"keberanian": pillar.ValueBerani, "kerja keras": pillar.ValueKerjaKeras, "Simplicity": pillar.ValueSederhana,
	} {
		got, err := pillar.ParseValue(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	// Of the civil service's list, of old games, of KPK's own staff.
	for _, text := range []string{"loyal", "keuletan", "kerja sama", "sinergi"} {
		_, err := pillar.ParseValue(text)
		assert.Error(t, err, text)
	}
}

func TestValueSetMissing(t *testing.T) {
	all := pillar.ValueSetOf(slices.Collect(pillar.Values())...)
	assert.True(t, all.IsComplete())
	eight := pillar.ValueSetOf(pillar.ValueJujur, pillar.ValuePeduli, pillar.ValueMandiri, pillar.ValueDisiplin,
		pillar.ValueTanggungJawab, pillar.ValueKerjaKeras, pillar.ValueSederhana, pillar.ValueAdil)
	assert.False(t, eight.IsComplete())
	assert.Equal(t, pillar.ValueSetOf(pillar.ValueBerani), eight.Missing())
}
