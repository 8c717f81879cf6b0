package ranks_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/ranks"
)

func TestRead(t *testing.T) {
	for text, want := range map[string]ranks.Reading{
		"Penata Muda Tk. I (III/b)":   {Name: 10, Room: 10},
		"Pangkat/Golongan: Pembina":   {Name: 13},
		"IV/e":                        {Room: 17},
		"PPPK IX":                     {Room: 26, Kind: ranks.PPPK},
		"CPNS Gol. Ruang III/a":       {Room: 9, Kind: ranks.PNS},
		"Pembina Utama Muda, IV / c":  {Name: 15, Room: 15},
		"9":                           {Room: 26},
		"Jaksa Muda (III/d)":          {Name: 12, Room: 12},
		"Ajun Jaksa Madya / III.a":    {Name: 9, Room: 9},
		"Sena Darma TU":               {Name: 8, Kind: ranks.PNS},
		"Penata Tingkat 1, III/d":     {Name: 12, Room: 12},
		"Pengatur Muda Tkt. I (II/b)": {Name: 6, Room: 6},
		"Juru Muda I/a":               {Name: 1, Room: 1},
		"I/d":                         {Room: 4},
		"II/d PNS":                    {Room: 8, Kind: ranks.PNS},
		"IV/a":                        {Room: 13},
		"4a":                          {Room: 13},
		"3 d":                         {Room: 12},
		"I":                           {Room: 18},
		"IV":                          {Room: 21},
		"4 ASN":                       {Room: 21},
		"V":                           {Room: 22},
		"X":                           {Room: 27},
		"XI":                          {Room: 28},
		"XVII":                        {Room: 34},
		"10":                          {Room: 27},
		"09":                          {Room: 26},
		"17":                          {Room: 34},
		"P3K Golongan 7":              {Room: 24, Kind: ranks.PPPK},
	} {
		got, ok := ranks.Read(fold.Append(nil, text))
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"Penata Ruang", "Pembina Utama Tk. I", "III/e", "XVIII", "XIX", "IIII", "18", "0", "007", "100", "017", "V/a", "5b", "I/e", "II/f", "IV/f", "Penata III/d Penata", "III/a III/b", "PNS CPNS", "PNS PPPK", "Auditor", "Jaksa Fungsional"} {
		_, ok := ranks.Read(fold.Append(nil, text))
		assert.False(t, ok, text)
	}
}

func TestName(t *testing.T) {
	rank, n := ranks.Name([]byte("penatatkiiiid"))
	assert.Equal(t, ranks.Rank(12), rank)
	assert.Equal(t, len("penatatki"), n)
	for text, want := range map[string]int{"penatatk": len("penata"), "penatatk2": len("penata"), "penatatk1": len("penatatk1"), "pembinautamatki": len("pembinautama")} {
		_, n = ranks.Name([]byte(text))
		assert.Equal(t, want, n, text)
	}
	rank, n = ranks.Name([]byte("kepaladinas"))
	assert.Zero(t, rank)
	assert.Zero(t, n)
	assert.Equal(t, ranks.PNS, ranks.Rank(17).Kind())
	assert.Equal(t, ranks.PPPK, ranks.Rank(18).Kind())
	assert.Zero(t, ranks.Rank(0).Kind())
}
