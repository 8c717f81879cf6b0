package office_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/office"
)

// records reads a table of testdata without its head.
func records(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	return rows[1:]
}

// TestPairsOfManyRegions holds the verdicts on pairs of lists of many regions.
func TestPairsOfManyRegions(t *testing.T) {
	for _, row := range records(t, "pairs.csv") {
		context, textA, textB, want := row[0], row[1], row[2], row[3]
		a, b := read(t, textA, context), read(t, textB, context)
		assert.Equal(t, want, a.Same(b).String(), "%s: %s – %s: %s – %s", context, textA, textB, a.Key(), b.Key())
		assert.Equal(t, a.Same(b), b.Same(a), "%s – %s: the order says nothing", textA, textB)
		assert.Equal(t, a.Same(b), a.Key().Same(b.Key()), "%s – %s: the keys tell as much", textA, textB)
	}
}

// TestOfficesOfManyRegions holds what is read of the offices of lists of many regions.
func TestOfficesOfManyRegions(t *testing.T) {
	for _, row := range records(t, "offices.csv") {
		context, text := row[0], row[1]
		o := read(t, text, context)
		var tasks []string
		for v := range o.Tasks.All() {
			tasks = append(tasks, v.String())
		}
		want := strings.Join(row[2:], "|")
		got := strings.Join([]string{o.Kind.String(), o.Region.String(), strings.Join(tasks, " "), o.Name}, "|")
		assert.Equal(t, strings.ToLower(want), strings.ToLower(got), "%s: %s: %s", context, text, o.Key())
		back, err := office.ParseKey(o.Key())
		assert.NoError(t, err, text)
		assert.Equal(t, o.Key(), back.Key(), text)
	}
}

// TestOfficialIsTheOffice holds that the name made of the fields of an office means it.
func TestOfficialIsTheOffice(t *testing.T) {
	texts := records(t, "offices.csv")
	for _, row := range records(t, "pairs.csv") {
		texts = append(texts, []string{row[0], row[1]}, []string{row[0], row[2]})
	}
	for _, pair := range pairs {
		texts = append(texts, []string{pair.context, pair.a}, []string{pair.context, pair.b})
	}
	for _, row := range texts {
		o := read(t, row[1], row[0])
		if len(o.Readings) > 0 {
			continue
		}
		official, err := office.Parse(o.Official())
		require.NoError(t, err, row[1])
		assert.NotEqual(t, office.VerdictDifferent, official.Same(o), "%s: %s: %s – %s", row[1], o.Official(), o.Key(), official.Key())
		if o.Key().Sure() {
			assert.Equal(t, o.Key(), official.Key(), "%s: %s", row[1], o.Official())
		}
	}
}

// TestUnreadRegion holds that an office of a region that no table has is neither that of
// the list's region nor that of the province behind it.
func TestUnreadRegion(t *testing.T) {
	for _, text := range []string{
		"Dinas Kesehatan Kota B. Lampung", "Bappeda Kota B. Aceh", "Inspektorat Kab K. Riau", "BPKAD Kab. L. Selatan",
		"Dinas Pendidikan Kab. A. Besar", "Dinas Sosial Kabupaten Antah Bengkulu", "Polres Kab. Antah Lampung",
		"Bagian Hukum Setda Kota B. Lampung", "Sekretariat Dinas Kesehatan Kota B. Lampung",
	} {
		o := read(t, text, "18.72")
		assert.True(t, o.Region.IsZero(), "%s: %s", text, o.Key())
		assert.False(t, o.Key().Sure(), "%s: %s", text, o.Key())
	}
	for text, want := range map[string]string{"Dinas Kesehatan Kota": "18.72", "Setda Kota Bandar Lampung": "18.71", "Kecamatan Kota Agung": "18.72"} {
		assert.Equal(t, want, read(t, text, "18.72").Region.String(), text)
	}
}
