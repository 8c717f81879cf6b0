package participant

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/tabletest"
)

// TestRankTable holds the constants to the table, row by row, with every spelling in it.
func TestRankTable(t *testing.T) {
	rows := tabletest.Read(t, os.DirFS("data"), "ranks.csv")
	require.Len(t, rows, 34)
	for i, row := range rows {
		rank := Rank(i + 1)
		assert.Equal(t, row["asn_type"], rank.Kind().String(), "row %d", i+2)
		assert.Equal(t, row["order"], strconv.Itoa(rank.Order()), "row %d", i+2)
		assert.Equal(t, row["golongan"], rank.Golongan(), "row %d", i+2)
		spellings := []string{row["golongan"]}
		if row["asn_type"] == "PNS" {
			assert.Equal(t, row["golongan"], rank.String(), "row %d", i+2)
			assert.Equal(t, row["pangkat"], rank.Label(language.Indonesian), "row %d", i+2)
			assert.Equal(t, row["group"], rank.Group().String(), "row %d", i+2)
			spellings = append(spellings, row["pangkat"], rank.Full())
		} else {
			assert.Equal(t, "PPPK-"+row["golongan"], rank.String(), "row %d", i+2)
			assert.Zero(t, rank.Group(), "row %d", i+2)
		}
		for _, list := range []string{row["pangkat_variants"], row["golongan_variants"]} {
			for spelling := range strings.SplitSeq(list, "; ") {
				if spelling != "" {
					spellings = append(spellings, spelling)
				}
			}
		}
		for _, s := range spellings {
			got, err := ParseRank(s)
			assert.NoError(t, err, "row %d: %q", i+2, s)
			assert.Equal(t, rank, got, "row %d: %q", i+2, s)
		}
	}
}

func TestParseRankSpellings(t *testing.T) {
	for s, want := range map[string]Rank{
		"IV/c":                        RankIVC,
		" iv / C ":                    RankIVC,
		"IV - c":                      RankIVC,
		"4/c":                         RankIVC,
		"3d":                          RankIIID,
		"Pembina Utama Muda (IV/c)":   RankIVC,
		"Pembina Utama Muda, IV/c":    RankIVC,
		"PEMBINA UTAMA MUDA / IV.C":   RankIVC,
		"PembinaUtamaMuda(IVc)":       RankIVC,
		"IV/c (Pembina Utama Muda)":   RankIVC,
		"IV.d - Pembina Utama Madya":  RankIVD,
		"Pembina Utama":               RankIVE,
		"Pembina Utama IV/e":          RankIVE,
		"Pembina":                     RankIVA,
		"Pembina Tk.I":                RankIVB,
		"Pembina Tk I (IV b)":         RankIVB,
		"Penata Tk. I / III d":        RankIIID,
		"Penata Tk.I/IIId":            RankIIID,
		"Penata TkI IIId":             RankIIID,
		"Penata Tkt. 1, III/d":        RankIIID,
		"Penata, III/c":               RankIIIC,
		"Penata Muda Tingkat I":       RankIIIB,
		"PENATA MUDA TINGKAT 1 III B": RankIIIB,
		"Penata Muda (III/a)":         RankIIIA,
		"III/b Penata Muda Tk. I":     RankIIIB,
		"Pangkat/Gol.: Penata III/c":  RankIIIC,
		"Gol. Ruang III/a":            RankIIIA,
		"Golru : II/d":                RankIID,
		"Gol III/a":                   RankIIIA,
		"PNS Gol. III/b":              RankIIIB,
		"Juru":                        RankIC,
		"Juru Tk. I":                  RankID,
		"Juru Muda":                   RankIA,
		"I/d":                         RankID,
		"ID":                          RankID,
		"Pengatur Muda Tk.I (II/b)":   RankIIB,
		"PPPK-IX":                     RankPPPK9,
		"PPPK IX":                     RankPPPK9,
		"P3K Gol. IX":                 RankPPPK9,
		"Gol. IX":                     RankPPPK9,
		"Golongan IX PPPK":            RankPPPK9,
		"IX (PPPK)":                   RankPPPK9,
		"IX":                          RankPPPK9,
		"09":                          RankPPPK9,
		"PPPK V":                      RankPPPK5,
		"XVII":                        RankPPPK17,
		"IV":                          RankPPPK4,
	} {
		got, err := ParseRank(s)
		assert.NoError(t, err, s)
		assert.Equal(t, want, got, s)
	}
}

func TestParseRankRefuses(t *testing.T) {
	for _, s := range []string{
		"", " ", "-", "/", "Pangkat", "Gol.", "PPPK", "PNS", "a", "/c", "tk I",
		"Penata Ruang", "Guru Pembina", "Guru Dewasa", "Pembina Posyandu", "Penata Tk. II", "Juru Bayar", "Penata Layanan Umum",
		"Pembina Utama Tk. I", "III/e", "I/e", "V/a", "IV/f", "IX/a", "IIII", "VX", "XVIII", "18", "0", "00", "IIX", "100", "009",
		"PPPK III/a", "PNS IX", "PPPK Pembina", "PPPK PNS IX", "III/a III/b", "III/a III/a", "Penata Pembina", "Kelas 9", "Penata IX", "PPPK Penata IX", "II a Utama", "AKBP",
	} {
		got, err := ParseRank(s)
		assert.Zero(t, got, s)
		_, ok := errors.AsType[*UnknownError](err)
		assert.True(t, ok, "%q: %v", s, err)
	}
}

func TestParseRankContradiction(t *testing.T) {
	for s, want := range map[string][]string{
		"Pembina (IV/b)":     {"IV/a", "IV/b"},
		"III/c Penata Tk. I": {"III/d", "III/c"},
	} {
		_, err := ParseRank(s)
		e, ok := errors.AsType[*AmbiguousError](err)
		require.True(t, ok, "%q: %v", s, err)
		assert.Equal(t, want, e.Codes, s)
	}
}

func TestRankBeyond(t *testing.T) {
	for _, v := range []Rank{0, RankPPPK17 + 1} {
		assert.Zero(t, v.Kind())
		assert.Zero(t, v.Order())
		assert.Zero(t, v.Group())
		assert.Empty(t, v.Golongan())
		assert.Empty(t, v.Full())
	}
	assert.Equal(t, "Golongan IX", RankPPPK9.Full())
	assert.Equal(t, RankGroupPembina, RankIVE.Group())
}

func TestParseRankAllocs(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { _, _ = ParseRank("Pembina Utama Muda (IV/c)") }); n != 0 {
		t.Errorf("%v allocs, want 0", n)
	}
}

func FuzzParseRank(f *testing.F) {
	for _, s := range []string{"IV/c", "Penata Tk. I / III d", "PPPK-IX", "Gol. IX", "Pembina (IV/b)", "é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		rank, err := ParseRank(s)
		if err != nil {
			return
		}
		for _, text := range []string{rank.String(), rank.Full(), rank.Golongan()} {
			if again, err := ParseRank(text); err != nil || again != rank {
				t.Errorf("%q: %v, but %q gives %v, %v", s, rank, text, again, err)
			}
		}
	})
}

func BenchmarkParseRank(b *testing.B) {
	for _, s := range []string{"IV/c", "Pembina Utama Muda (IV/c)", "PPPK-IX"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = ParseRank(s)
			}
		})
	}
}
