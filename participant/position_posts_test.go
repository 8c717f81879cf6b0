package participant_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
)

// TestTwoPosts: a person may hold two posts; each has its own marker.
func TestTwoPosts(t *testing.T) {
	for _, tc := range []struct {
		in   string
		want []string
	}{
		{"Kepala Bappeda selaku Plt. Sekda", []string{"Kepala Bappeda", "Plt. Sekretaris Daerah"}},
		{"Plt. Camat Metro Pusat merangkap Sekcam Metro Timur", []string{"Plt. Camat Metro Pusat", "Sekretaris Kecamatan Metro Timur"}},
		{"Asisten I sekaligus Plh. Sekda Kota Metro", []string{"Asisten I", "Plh. Sekretaris Daerah Kota Metro"}},
		{"Bupati dan Wakil Bupati Nganjuk", []string{"Bupati", "Wakil Bupati Nganjuk"}},
		{"Inspektur, Plt. Kepala BKPSDM", []string{"Inspektur", "Plt. Kepala BKPSDM"}},
		{"Istri Wali Kota Metro sekaligus Ketua TP PKK Kota Metro", []string{"Istri Wali Kota Metro", "Ketua TP PKK Kota Metro"}},
		{"Kepala Dinas Pemuda dan Olahraga", []string{"Kepala Dinas Pemuda dan Olahraga"}},
		{"Kepala Badan Perencanaan dan Kepala Dinas Kesehatan", []string{"Kepala Badan Perencanaan", "Kepala Dinas Kesehatan"}},
		{"Kepala Dinas Kesehatan yang juga Plt. Direktur RSUD", []string{"Kepala Dinas Kesehatan", "Plt. Direktur RSUD"}},
	} {
		all, err := participant.ParsePositions(tc.in)
		require.NoError(t, err, tc.in)
		var got []string
		for _, p := range all {
			got = append(got, p.String())
		}
		assert.Equal(t, tc.want, got, tc.in)
	}
}

func TestUnknownPosition(t *testing.T) {
	for in, want := range map[string]participant.PositionCode{
		"":                         participant.PositionEmpty,
		" -- ":                     participant.PositionEmpty,
		strings.Repeat("a", 1<<20): participant.PositionTooLong,
		strings.Repeat("a ", 100):  participant.PositionTooLong,
		"Kepala":                   participant.PositionUnknown,
		"Plt.":                     participant.PositionUnknown,
	} {
		p, err := participant.ParsePosition(in)
		var unknown *participant.UnknownPositionError
		require.ErrorAs(t, err, &unknown)
		assert.Equal(t, want, unknown.Code, "%.20q", in)
		assert.Equal(t, participant.Position{Raw: in}, p)
	}
	p, err := participant.ParsePosition("Bagian Hukum Kota Metro")
	require.Error(t, err)
	assert.Equal(t, "18.72", p.Region.String(), "a region is told of an unknown post too")
	assert.NotContains(t, err.Error(), "Hukum")
}

func TestParsePositionAllocs(t *testing.T) {
	for _, in := range []string{"Kepala Dinas Kesehatan Kota Metro", "Plt. Sekretaris Daerah Provinsi Lampung", "Auditor Ahli Madya", "Kepala"} {
		assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { _, _ = participant.ParsePosition(in) }), 1.0, in)
	}
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { _, _ = participant.ParsePosition("Plt.  Kadinkes (Plt) Kota Metro") }), 4.0)
}

func BenchmarkParsePosition(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = participant.ParsePosition("Plt. Kepala Bidang Pengadaan, Pemberhentian dan Informasi BKPSDM Kota Metro")
	}
}
