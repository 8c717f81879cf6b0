package pillar_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/pillar"
)

func TestParsePillar(t *testing.T) {
	for text, want := range map[string]pillar.Pillar{
		"pendidikan":                          pillar.Education,
		"Pendidikan Antikorupsi":              pillar.Education,
		"pendidikan anti-korupsi":             pillar.Education,
		"EDUKASI":                             pillar.Education,
		"perbaikan sistem":                    pillar.Prevention,
		"Sula Pencegahan":                     pillar.Prevention,
		"strategi perbaikan  sistem":          pillar.Prevention,
		"pendekatan represif":                 pillar.Enforcement,
		"Pilar Penindakan":                    pillar.Enforcement,
		"penegakan hukum":                     pillar.Enforcement,
		"Enforcement":                         pillar.Enforcement,
		"upaya represif":                      pillar.Enforcement,
		"tindakan represif":                   pillar.Enforcement,
		"Pilar 1: Pendidikan":                 pillar.Education,
		"Pilar pertama, edukasi":              pillar.Education,
		"Sula ke-2 - Pencegahan":              pillar.Prevention,
		"3. Penindakan":                       pillar.Enforcement,
		"(1) pendidikan":                      pillar.Education,
		"Strategi III: penindakan":            pillar.Enforcement,
		"\"Perbaikan Sistem\"":                pillar.Prevention,
		"Bidang Pencegahan":                   pillar.Prevention,
		"pendidikan & peran serta masyarakat": pillar.Education,
	} {
		got, err := pillar.ParsePillar(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
}

func TestParsePillarAmbiguous(t *testing.T) {
	for _, text := range []string{"preventif", "Pendekatan Preventif", "strategi preventif", "upaya preventif", "Pilar 2: preventif", "langkah preventif", "preventive"} {
		_, err := pillar.ParsePillar(text)
		var ambiguous *pillar.AmbiguousError
		require.True(t, errors.As(err, &ambiguous), text)
		assert.Equal(t, []string{"pencegahan", "pendidikan"}, ambiguous.Codes)
	}
}

func TestParsePillarUnknown(t *testing.T) {
	// Coordination, monitoring and participation are tasks or the enabler, not pillars.
	for _, text := range []string{
		"", "pilar", "strategi", "koordinasi", "supervisi", "monitoring", "peran serta masyarakat",
		// A title is no pillar: this one belongs to education.
		"bimtek pencegahan", "Bimtek Pencegahan Tindak Pidana Korupsi", "pilar pilar", "upaya", "3", "pemberantasan", "bidang hukum",
	} {
		_, err := pillar.ParsePillar(text)
		var unknown *pillar.UnknownError
		require.True(t, errors.As(err, &unknown), text)
		assert.Equal(t, "Pillar", unknown.Set)
	}
}

func TestParseEnabler(t *testing.T) {
	for _, text := range []string{"peran serta masyarakat", "Partisipasi Publik", "peran-serta-masyarakat", "public participation"} {
		got, err := pillar.ParseEnabler(text)
		require.NoError(t, err, text)
		assert.Equal(t, pillar.EnablerPublicParticipation, got)
	}
}

func FuzzParsePillar(f *testing.F) {
	for _, seed := range []string{"pendidikan", "strategi preventif", "sula", "pilar  penindakan", "x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := pillar.ParsePillar(s)
		if err != nil {
			return
		}
		if again, err := pillar.ParsePillar(p.String()); err != nil || again != p {
			t.Errorf("%q: %v does not round-trip: %v", s, p, err)
		}
	})
}
