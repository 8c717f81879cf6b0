package catalogue_test

import (
	"embed"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

//go:embed data/*.csv
var tables embed.FS

// TestTable holds the catalogue to the table, row by row.
func TestTable(t *testing.T) {
	rows := tabletest.Read(t, tables, "data/programmes.csv")
	require.Len(t, rows, 39)
	facts := 0
	for i, row := range rows {
		p, ok := catalogue.Lookup(row["id"])
		require.True(t, ok, "line %d", i+2)
		assert.Equal(t, row["confidence"], p.Confidence.String(), p.ID)
		assert.Equal(t, row["name_id"], p.Title.Text, p.ID)
		if row["confidence"] == "C" {
			assert.False(t, p.IsFact(), p.ID)
			assert.Equal(t, program.Program{ID: p.ID, Title: p.Title, Confidence: pillar.ConfidenceC}, p, "of a name that was only heard nothing else is told")
			continue
		}
		facts++
		assert.True(t, p.IsFact(), p.ID)
		assert.Equal(t, row["kind"], p.Kind.String(), p.ID)
		assert.Equal(t, row["pillar"], p.Pillar.String(), p.ID)
		assert.Equal(t, row["owner_unit"], p.OwnerUnit, p.ID)
		assert.NotEmpty(t, p.SourceURL, p.ID)
		assert.Empty(t, validation.Check(&p), p.ID)
	}
	assert.Equal(t, 32, facts)
	assert.Len(t, slices.Collect(catalogue.All()), facts)
	assert.Len(t, slices.Collect(catalogue.Unverified()), 39-facts)
	_, ok := catalogue.Lookup("tidak-ada")
	assert.False(t, ok)
}

// TestEveryNameIsRead holds that each programme is found by each of its names.
func TestEveryNameIsRead(t *testing.T) {
	for _, row := range tabletest.Read(t, tables, "data/programmes.csv") {
		names := append(strings.Split(row["aliases"], "|"), row["name_id"], row["short_name"], row["name_en"])
		for _, name := range names {
			if name == "" {
				continue
			}
			matches := catalogue.Find(name)
			require.NotEmpty(t, matches, name)
			assert.Equal(t, row["id"], matches[0].Program.ID, name)
			assert.InDelta(t, 1, matches[0].Score, 1e-9, name)
		}
	}
}

func TestParse(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Bimbingan Teknis Keluarga Berintegritas Pemerintah Provinsi Sulawesi Tenggara", catalogue.BimtekKeluargaBerintegritas},
		{"BIMTEK KELUARGA BERINTEGRITAS DI KOTA METRO", catalogue.BimtekKeluargaBerintegritas},
		{"bimbingan teknik keluarga berintegritas", catalogue.BimtekKeluargaBerintegritas},
		{"Keluarga Berintegritas", catalogue.BimtekKeluargaBerintegritas},
		{"KPK Gelar Bimtek Keluarga Berintegeritas", catalogue.BimtekKeluargaBerintegritas},
		{"Bimtek Keluarga Anti Korupsi", catalogue.BimtekKeluargaBerintegritas},
		{"Bimtek Keluarga Berintegritas lanjutan oleh OPD", catalogue.KeluargaAntikorupsiDaerah},
		{"PAKU Integritas Kementerian Keuangan", catalogue.PAKUIntegritas},
		{"Paku Integritas", catalogue.PAKUIntegritas},
		{"Roadshow Bus KPK 2024 di Kota Bandung", catalogue.RoadshowBusKPK},
		{"Jelajah Negeri Bangun Antikorupsi: Roadshow Bus KPK 2024 di Kota Bandung", catalogue.RoadshowBusKPK},
		{"Road Show Bus KPK singgah di Semarang", catalogue.RoadshowBusKPK},
		{"Peluncuran 22 Desa Anti Korupsi", catalogue.DesaAntikorupsi},
		{"Sosialisasi Program Percontohan Kabupaten/Kota Antikorupsi Kalimantan Timur", catalogue.KabupatenKotaAntikorupsi},
		{"Puncak Peringatan Hakordia 2025 di DIY", catalogue.Hakordia},
		{"Hari Anti Korupsi Sedunia 2023", catalogue.Hakordia},
		{"Anti-Corruption Film Festival (ACFFEST) 2024", catalogue.Acffest},
		{"Peluncuran MCP tahun 2024", catalogue.MCPMCSP},
		{"Rapat Koordinasi MCSP Provinsi Banten", catalogue.MCPMCSP},
		{"Survei Penilaian Integritas (SPI) 2025", catalogue.SPI},
		{"Pengisian e-LHKPN 2024", catalogue.LHKPN},
		{"Bimtek Perempuan Antikorupsi Sultra", catalogue.PerempuanAntikorupsi},
		{"Saya Perempuan Anti Korupsi", catalogue.SPAK},
		{"TOT agen SPAK di Malang", catalogue.SPAK},
		{"Talkshow peran serta masyarakat di RRI dan TVRI", catalogue.SiaranRadioTV},
		{"Kampanye Hajar Serangan Fajar Pemilu 2024", catalogue.HajarSeranganFajar},
		{"Sertifikasi PAKSI angkatan ke-3", catalogue.PAKSIAPI},
		{"Pembangunan Zona Integritas menuju WBK dan WBBM", catalogue.ZonaIntegritas},
		{"Rakor Pemberantasan Korupsi Terintegrasi", catalogue.KoordinasiSupervisi},
		{"Politik Cerdas Berintegritas", catalogue.PolitikCerdasBerintegritas},
		{"Pembentukan Komite Advokasi Daerah Sulawesi Selatan", catalogue.KAD},
		{"Pencanangan Zona Integritas di Kota Metro", catalogue.ZonaIntegritas},
		{"Jelajah Negeri Bangun Antikorupsi 2024", catalogue.RoadshowBusKPK},
		{"Sosialisasi Pengendalian Gratifikasi", catalogue.UPGGratifikasi},
		{"Pelatihan Calon Penyuluh Antikorupsi (PELOPOR) di Palu", catalogue.Pelopor},
	}
	for _, tt := range tests {
		p, err := catalogue.Parse(tt.text)
		assert.NoError(t, err, tt.text)
		assert.Equal(t, tt.want, p.ID, tt.text)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{"", "   ", "Pelatihan Kepemimpinan Nasional", "Pak Gubernur membuka acara", "jaga kebersihan", "api unggun", "Desa Wisata", strings.Repeat("x ", 5000)} {
		_, err := catalogue.Parse(text)
		assert.ErrorIs(t, err, catalogue.ErrNotFound, text)
	}
	for text, want := range map[string][]string{
		"Bimtek Keluarga Berintegritas dan Roadshow Bus KPK": {catalogue.BimtekKeluargaBerintegritas, catalogue.RoadshowBusKPK},
		"Talkshow di RRI Pro 1 Ambon":                        {catalogue.SiaranRadioTV},
	} {
		_, err := catalogue.Parse(text)
		ambiguous, ok := errors.AsType[*catalogue.AmbiguousError](err)
		require.True(t, ok, "%s: %v", text, err)
		var got []string
		for _, m := range ambiguous.Candidates {
			got = append(got, m.Program.ID)
		}
		assert.ElementsMatch(t, want, got, text)
		assert.NotContains(t, err.Error(), text)
	}
}

func TestFindSpan(t *testing.T) {
	const text = "KPK gelar Bimbingan Teknis Keluarga Berintegritas (5/3)"
	m := catalogue.Find(text)
	require.Len(t, m, 1)
	assert.Equal(t, "Bimbingan Teknis Keluarga Berintegritas", text[m[0].Span[0]:m[0].Span[1]])
	assert.Equal(t, region.Exact, m[0].How)
}

func TestRecordsAreCopies(t *testing.T) {
	p, _ := catalogue.Lookup(catalogue.DesaAntikorupsi)
	p.Partners[0], p.Title.Variants[0] = "x", "x"
	again, _ := catalogue.Lookup(catalogue.DesaAntikorupsi)
	assert.NotEqual(t, p.Partners[0], again.Partners[0])
	assert.NotEqual(t, p.Title.Variants[0], again.Title.Variants[0])
}

func FuzzFind(f *testing.F) {
	f.Add("Bimbingan Teknis Keluarga Berintegritas di Kota Metro")
	f.Add("SPI Pendidikan, spi, PAK\xff")
	f.Fuzz(func(t *testing.T, text string) {
		for _, m := range catalogue.Find(text) {
			if m.Score <= 0 || m.Score > 1 || m.Span[0] < 0 || m.Span[1] > len(text) || m.Span[0] >= m.Span[1] {
				t.Fatalf("%q: %v", text, m)
			}
		}
	})
}
