package ranks_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/ranks"
)

func TestRead(t *testing.T) {
	for text, want := range map[string]ranks.Reading{
		"Penata Muda Tk. I (III/b)":  {Name: 10, Room: 10},
		"Pangkat/Golongan: Pembina":  {Name: 13},
		"IV/e":                       {Room: 17},
		"PPPK IX":                    {Room: 26, Kind: ranks.PPPK},
		"CPNS Gol. Ruang III/a":      {Room: 9, Kind: ranks.PNS},
		"Pembina Utama Muda, IV / c": {Name: 15, Room: 15},
		"9":                          {Room: 26},
		"Jaksa Muda (III/d)":         {Name: 12, Room: 12},
		"Ajun Jaksa Madya / III.a":   {Name: 9, Room: 9},
		"Sena Darma TU":              {Name: 8, Kind: ranks.PNS},
	} {
		got, ok := ranks.Read(fold.Append(nil, text))
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"Penata Ruang", "Pembina Utama Tk. I", "III/e", "XVIII", "18", "100", "PNS PPPK", "Auditor", "Jaksa Fungsional"} {
		_, ok := ranks.Read(fold.Append(nil, text))
		assert.False(t, ok, text)
	}
}

func TestName(t *testing.T) {
	rank, n := ranks.Name([]byte("penatatkiiiid"))
	assert.Equal(t, ranks.Rank(12), rank)
	assert.Equal(t, len("penatatki"), n)
	rank, n = ranks.Name([]byte("kepaladinas"))
	assert.Zero(t, rank)
	assert.Zero(t, n)
	assert.Equal(t, ranks.PNS, ranks.Rank(17).Kind())
	assert.Equal(t, ranks.PPPK, ranks.Rank(18).Kind())
	assert.Zero(t, ranks.Rank(0).Kind())
}
