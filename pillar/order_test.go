package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/pillar"
)

func TestOrders(t *testing.T) {
	assert.Equal(t, []pillar.Pillar{pillar.Education, pillar.Prevention, pillar.Enforcement}, slices.Collect(pillar.OrderSpeech.Pillars()))
	assert.Equal(t, []pillar.Pillar{pillar.Enforcement, pillar.Prevention, pillar.Education}, slices.Collect(pillar.OrderACLC.Pillars()))
	assert.Equal(t, slices.Collect(pillar.Values()), slices.Collect(pillar.ValueOrderMnemonic.Values()))
	assert.Equal(t, "jujur,peduli,mandiri,disiplin,tanggung-jawab,kerja-keras,sederhana,berani,adil", join(pillar.ValueOrderClassic))
	for v := range pillar.ValueOrderClassic.Values() { // may be left early
		assert.Equal(t, pillar.ValueJujur, v)
		break
	}
}

func join(o pillar.ValueOrder) string {
	s := ""
	for v := range o.Values() {
		if s != "" {
			s += ","
		}
		s += v.String()
	}
	return s
}

// TestMnemonic spells the memory aid from its pieces.
func TestMnemonic(t *testing.T) {
	letters := ""
	for v := range pillar.ValueOrderMnemonic.Values() {
		letters += v.Piece()
	}
	assert.Equal(t, "JUMATBERSEPEDAKK", letters)
}
