package roster_test

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant/roster"
)

// pairsOf writes the pairs of a list as "row=row reason".
func pairsOf(t *testing.T, list string) []string {
	t.Helper()
	var err error
	var all []string
	for p := range roster.Duplicates(roster.Entries(entriesOf(roster.Reader{}, list), &err)) {
		all = append(all, fmt.Sprintf("%d=%d %v", p.First.Row, p.Second.Row, p.Reason))
		assert.GreaterOrEqual(t, p.Score, 0.7)
		assert.LessOrEqual(t, p.Score, 1.0)
	}
	require.NoError(t, err)
	return all
}

func TestDuplicates(t *testing.T) {
	for _, tc := range []struct {
		name, rows string
		want       []string
	}{
		{"same NIP, other titles", "SUYANTO S.Pd;197205141998031907;Disdik;L;\nBudi;;;;\nSuyanto, M.Pd;19720514 199803 1 907;Disdikbud;L;", []string{"2=4 number"}},
		{"same NIP, two names", "Suyanto;197205141998031907;;;\nBambang Hermawan;197205141998031907;;;", []string{"2=3 number"}},
		{"a slip in the NIP", "Suyanto Wibowo;197205141998031907;Disdik;;\nSuyanto Wibowo;197205141998031970;Disdik;;", []string{"2=3 name_unit"}},
		{"two people of one name", "Suyanto Wibowo;197205141998031907;Disdik;;\nSuyanto Wibowo;196804121990031901;Disdik;;", nil},
		{"spelling, same unit", "Djoko Soerjono;;Dinas Sosial;L;\nJoko Suryono;;DINAS SOSIAL Kota Metro;;", []string{"2=3 name_unit"}},
		{"two spellings of an office", "Djoko Soerjono;;Setda Kota Metro;;\nJoko Suryono;;Sekretariat Daerah Kota Metro;;", []string{"2=3 name_unit"}},
		{"an office and its part", "Djoko Suryono;;Bagian Hukum Setda;;\nDjoko Suryono;;Sekretariat Daerah;;", []string{"2=3 name"}},
		{"offices that may be one", "Djoko Suryono;;Dinas PUPR;;\nDjoko Suryono;;Dinas Pekerjaan Umum dan Tata Ruang;;", []string{"2=3 name"}},
		{"two offices", "Djoko Soerjono;;Kecamatan Metro Timur;;\nJoko Suryono;;Puskesmas Metro Timur;;", []string{"2=3 name"}},
		{"no office", "Siti Fatimah;;Wiraswasta;;\nSiti Fatima;;Setda;;", []string{"2=3 name"}},
		{"spelling, no unit", "Siti Fatimah;;;;\nSiti Fatima;;Setda;;", []string{"2=3 name"}},
		{"another beginning", "Chairil Anwar;;Setda;;\nKhairil Anwar;;Setda;;\nChairil Eko Prasetyo;;Setda;;\nKhairil Eko Prasetyo;;Setda;;", []string{"2=3 name_unit", "4=5 name_unit"}},
		{"an initial, no unit", "Bambang Santoso;;Setda;;\nBambang S.;;;L;\nAbdul Rahman Saleh;;;;\nA. R. Saleh;;Setda;;", []string{"2=3 name", "4=5 name"}},
		{"a slip, offices that may be one", "Suparman Yulianti;;Dinas Sosial;;\nSuparman Yuwianti;;Dinas Sosial Kota Metro;;\nRina Nani Iskandar;;Setda;;\nRina Nani Iksandar;;Sekretariat Daerah;;", []string{"2=3 name_unit", "4=5 name"}},
		{"joined words of vowels", "Hendra Wijaya;;;;\nHendrawijaya;;Setda;;\nSri Haryanto;;;;\nSriharyanto;;;;", []string{"2=3 name", "4=5 name"}},
		{"joined words", "Fries Mount Wongso;;Setda;;\nFriesmount Wongso;;Setda;;", []string{"2=3 name_unit"}},
		{"an initial", "M. Yusuf;;Setda;;\nMuhammad Yusuf;;Setda;;", []string{"2=3 name_unit"}},
		{"a word left out", "Siti Nur Fatimah;;Setda;;\nSiti Fatimah;;Setda;;\nSiti Nur Fatimah;;Setda;;", []string{"2=3 name_unit", "2=4 name_unit"}},
		{"initials left out", "Hermawan;;Setda;;\nHermawan B.;;Setda;;", []string{"2=3 name_unit"}},
		{"two words misspelt", "Siti Fatimah Rahmawati;;Setda;;\nSitti Patimah Rohmawati;;Setda;;", []string{"2=3 name_unit"}},
		{"same phone", "Zaenal Aripin;;Setda;;081200001001\nZainal Arifin;;Bappeda;;0812-0000-1001", []string{"2=3 contact"}},
		{"other sex", "Dwi Lestari;;Setda;L;\nDwi Lestari;;Setda;P;", nil},
		{"other name, same phone", "Budi Santoso;;Setda;L;081200001001\nRatna Dewi;;Setda;P;081200001001", nil},
		{"others", "Suharto;;Setda;;\nSuharti;;Setda;;\nBudi Santoso;;Setda;;\nBudi Hartono;;Setda;;", nil},
		{"three times", "Umi Kalsum;;Setda;;\nUmi Kalsum;;Setda;;\nUmi Kulsum;;Setda;;", []string{"2=3 name_unit", "2=4 name_unit"}},
		{"nobody", ";;;;x\n;;;;y", nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := pairsOf(t, "Nama;NIP;Unit Kerja;L/P;No HP\n"+tc.rows+"\n")
			if tc.name == "three times" { // which of two equal ones stands first is open
				assert.Len(t, got, 2)
				return
			}
			assert.Equal(t, tc.want, got)
		})
	}
}

// TestRepeats holds that nothing but the entry before is lost.
func TestRepeats(t *testing.T) {
	text := "Nama;NIP;Unit Kerja;L/P;No HP;Email\n"
	for i := range 3_000 {
		text += fmt.Sprintf("Siti %c%c Aminah;;Unit %d;;08120000%04d;a%d@example.id\n", 'A'+i%26, 'a'+i%7, i%40, i%900, i%1300)
	}
	var err error
	entries := slices.Collect(roster.Entries(entriesOf(roster.Reader{}, text), &err))
	require.NoError(t, err)
	next, stop := iter.Pull(roster.Repeats(slices.Values(entries)))
	defer stop()
	n := 0
	for p := range roster.Duplicates(slices.Values(entries)) {
		r, ok := next()
		require.True(t, ok)
		require.Equal(t, p.Second.Row, r.Entry.Row)
		if assert.InDelta(t, p.Score, r.Score, 1e-9) {
			n++
		}
	}
	_, ok := next()
	assert.False(t, ok)
	assert.Greater(t, n, 1_000)
	for range roster.Repeats(nil) {
		t.Error("nobody is twice in no list")
	}
}

func TestDuplicatesWeighsOffices(t *testing.T) {
	score := func(unit string) float64 {
		var err error
		for p := range roster.Duplicates(roster.Entries(entriesOf(roster.Reader{}, "Nama;Unit Kerja\nSiti Fatimah;Dinas PUPR\nSiti Fatimah;"+unit+"\n"), &err)) {
			return p.Score
		}
		require.NoError(t, err)
		return 0
	}
	same, open, other := score("DINAS PUPR"), score("Dinas Pekerjaan Umum dan Tata Ruang"), score("Dinas Sosial")
	assert.Greater(t, same, open)
	assert.Equal(t, score(""), open, "what may be one says nothing")
	assert.Greater(t, open, other, "another office speaks against it")
}

func TestDuplicatesOfCouple(t *testing.T) {
	assert.Empty(t, pairsOf(t, "Nama;Unit Kerja;No HP;Pasangan dari\nDwi Nugroho;Setda;081200001001;\nDwi Nugraha;Setda;081200001001;Dwi Nugroho\n"))
}

func TestDuplicatesBetween(t *testing.T) {
	var err error
	first := roster.Entries(entriesOf(roster.Reader{}, "Nama;NIP\nA Budi Santoso;197205141998031907\nSiti Aminah;\n"), &err)
	second := roster.Entries(entriesOf(roster.Reader{}, "NIP\tNama\n\tUmar Bakri\n197205141998031907\tBudi Santoso\n"), &err)
	pairs := slices.Collect(roster.DuplicatesBetween(first, second))
	require.NoError(t, err)
	require.Len(t, pairs, 1)
	assert.Equal(t, 2, pairs[0].First.Row)
	assert.Equal(t, 3, pairs[0].Second.Row)
	assert.Equal(t, roster.ReasonNumber, pairs[0].Reason)
}

func TestEntriesStopsAtError(t *testing.T) {
	broken := errors.New("broken")
	var err error
	n := 0
	for range roster.Entries(func(yield func(roster.Entry, error) bool) {
		_ = yield(roster.Entry{Row: 1}, nil) && yield(roster.Entry{}, broken)
	}, &err) {
		n++
	}
	assert.Equal(t, 1, n)
	require.ErrorIs(t, err, broken)
}

// TestDuplicatesOfManyNamesakes compares a bounded number of people.
func TestDuplicatesOfManyNamesakes(t *testing.T) {
	var b strings.Builder
	b.WriteString("Nama;NIP;Unit Kerja\n")
	for i := range 4_000 {
		fmt.Fprintf(&b, "Siti Aminah;;Unit %d\n", i)
	}
	assert.Len(t, pairsOf(t, b.String()), 3_999)
}

// TestComparisonTells holds that a list of which not everybody was compared says so.
func TestComparisonTells(t *testing.T) {
	var b strings.Builder
	b.WriteString("Nama;NIP;Unit Kerja\nSiti Aminah;;Setda\n")
	for i := range 98 {
		fmt.Fprintf(&b, "Siti Aminah;19%d%02d%02d2010012%d;Setda\n", 70+i%20, 1+i%12, 1+i%28, 900+i)
	}
	b.WriteString("Siti Aminah;199911302010012999;Setda\nBudi Santoso;;Setda\n")
	var c roster.Comparison
	var err error
	entries := slices.Collect(roster.Entries(entriesOf(roster.Reader{}, b.String()), &err))
	require.NoError(t, err)
	for range c.Duplicates(slices.Values(entries)) {
		continue
	}
	assert.Positive(t, c.Partly)
	c = roster.Comparison{}
	for range c.DuplicatesBetween(slices.Values(entries[:20]), slices.Values(entries[20:])) {
		continue
	}
	assert.Zero(t, c.Partly, "few enough")
}

func ExampleDuplicates() {
	const list = "Nama;NIP\nSuyanto S.Pd;197205141998031907\nRatna Dewi;\nSUYANTO, M.Pd.;19720514 199803 1 907\n"
	var err error
	for p := range roster.Duplicates(roster.Entries(roster.Read(roster.CSV(strings.NewReader(list))), &err)) {
		fmt.Printf("%v / %v: %v %.2f\n", p.First, p.Second, p.Reason, p.Score)
	}
	fmt.Println(err)
	// Output:
	// 2: Suyanto, S.Pd. / 4: SUYANTO, M.Pd.: number 1.00
	// <nil>
}
