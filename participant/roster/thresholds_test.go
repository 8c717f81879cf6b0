package roster_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
)

// TestDuplicateScores works each score out from how alike the names are.
func TestDuplicateScores(t *testing.T) {
	like := func(a, b string) float64 {
		return participant.MustParseName(a).Similarity(participant.MustParseName(b))
	}
	nearer := func(score, share float64) float64 { return score + (1-score)*share }
	const none = 0.0
	fatimah := like("Siti Fatimah", "Sitti Patimah")
	for _, tc := range []struct {
		name, first, second string
		want                float64
	}{
		{"same number, like names", "Wibowo;197205141998031907;;;", "Wibowo Sutrisno;197205141998031907;;;", 1},
		{"same number, other names", "Sutrisno Prasetyo;197205141998031907;;;", "Prasetya;197205141998031907;;;", 0.7},
		{"names just alike enough", "Suyanto;;;;081200001001", "Suyanto Wibowo;;;;081200001001", nearer(like("Suyanto", "Suyanto Wibowo"), 0.6) * 1},
		{"names hardly alike", "Suyanto Sutrisno;;;;081200001001", "Sutrisno;;;;081200001001", none},
		{"one office", "Siti Fatimah;;Setda;;", "Sitti Patimah;;Setda;;", nearer(fatimah, 0.2)},
		{"another office", "Siti Fatimah;;Dinas Sosial;;", "Sitti Patimah;;Dinas Kesehatan;;", fatimah * 0.88},
		{"another office, names less alike", "Sitti Patimah;;Dinas Sosial;;", "S. Fatimah;;Dinas Kesehatan;;", none},
		{"offices that may be one", "Siti Fatimah;;Dinas PUPR;;", "Sitti Patimah;;Dinas Pekerjaan Umum dan Tata Ruang;;", fatimah * 0.95},
		{"no office", "Siti Fatimah;;Setda;;", "Sitti Patimah;;;;", fatimah * 0.95},
		{"same telephone", "Siti Fatimah;;Setda;;081200001001", "Sitti Patimah;;Bappeda;;081200001001", nearer(fatimah, 0.6)},
		{"same birth date", "Siti Fatimah;;;14-05-1972;", "Sitti Patimah;;;14-05-1972;", nearer(fatimah, 0.7) * 0.95},
		{"another birth date", "Siti Fatimah;;Setda;14-05-1972;", "Siti Fatimah;;Setda;15-05-1972;", nearer(0.8, 0.2)},
		{"another birth date, no office", "Siti Fatimah;;;14-05-1972;", "Siti Fatimah;;;15-05-1972;", none},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var err error
			score := none
			list := "Nama;NIP;Unit Kerja;Tanggal Lahir;No HP\n" + tc.first + "\n" + tc.second + "\n"
			for p := range roster.Duplicates(roster.Entries(entriesOf(roster.Reader{}, list), &err)) {
				score = p.Score
			}
			require.NoError(t, err)
			assert.InDelta(t, tc.want, score, 1e-9)
		})
	}
}

// TestColumnsByContent has a list without headings: seven of ten cells with a
// form of their own settle what they are, and more than half of the words.
func TestColumnsByContent(t *testing.T) {
	nip := func(i int) string { return fmt.Sprintf("19720514199803%d9%02d", 1+i%2, i+1) }
	unit := func(i int) string {
		return "Dinas " + []string{"Sosial", "Kesehatan", "Pendidikan", "Perhubungan", "Pertanian"}[i%5]
	}
	post := func(i int) string { return "Kepala Seksi " + []string{"Umum", "Data", "Bina Marga"}[i%3] }
	remark := func(i int) string { return fmt.Sprintf("%c7", 'A'+i) }
	for _, tc := range []struct {
		name string
		cell func(int) string
		n    int
		want roster.Field
	}{
		{"numbers", nip, 7, roster.FieldNIP},
		{"too few numbers", nip, 6, 0},
		{"units", unit, 6, roster.FieldUnit},
		{"too few units", unit, 5, 0},
		{"posts", post, 6, roster.FieldPosition},
		{"too few posts", post, 5, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var list strings.Builder
			for i := range 10 {
				cell := remark(i)
				if i < tc.n {
					cell = tc.cell(i)
				}
				fmt.Fprintf(&list, "Siti %c. Fatimah;%s;081200001001\n", 'A'+i, cell)
			}
			for e, err := range entriesOf(roster.Reader{}, list.String()) {
				require.NoError(t, err)
				assert.Equal(t, tc.want, e.Columns()[1].Field)
				break
			}
		})
	}
}

// TestHeadingHoldsWhereCellsFit: a heading of names wants letters in half of its cells.
func TestHeadingHoldsWhereCellsFit(t *testing.T) {
	for n, want := range map[int]roster.Field{5: roster.FieldUnit, 4: roster.FieldOther} {
		var list strings.Builder
		list.WriteString("Nama;Unit Kerja\n")
		for i := range 10 {
			cell := fmt.Sprint(1000 + i)
			if i < n {
				cell = "Dinas Sosial"
			}
			fmt.Fprintf(&list, "Siti %c. Fatimah;%s\n", 'A'+i, cell)
		}
		for e, err := range entriesOf(roster.Reader{}, list.String()) {
			require.NoError(t, err)
			assert.Equal(t, want, e.Columns()[1].Field, "%d of 10", n)
			break
		}
	}
}
