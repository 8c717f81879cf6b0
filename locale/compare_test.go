package locale_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// sorted returns items in the order of Compare, whatever order they came in.
func sorted(items []string) []string {
	items = slices.Clone(items)
	rand.New(rand.NewPCG(5, 3)).Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	slices.SortFunc(items, locale.Compare)
	return items
}

func TestCompare(t *testing.T) {
	for _, want := range [][]string{
		{"", " ", "-", ".", "1", "2", "10", "a", "A b"},
		{"Muhammad", "Muhammad 2", "Muhammad 10", "Muhammad Ali", "Muhammad2", "Muhammadin"},
		{"Al Fatih", "Al-Fatih", "Alfatih"},
		{"Nur Aini", "Nur'aini", "Nuraini", "Nur’aini"},
		{"A", "A. Rahman", "A.Rahman", "A.Rahmat", "A. Rahmi"},
		{"Andre", "André", "Andreas"},
		{"andi", "Ándi", "Andi B", "Andika", "Budi"},
		{"SDN 02", "SDN 2", "SDN 010", "SDN 10", "SDN 100", "SDN A"},
		{"SMPN 3", "SMPN 12"},
		{"Siti  Aminah", "Siti Aminah", "Siti Aminah Z"},
		{"Budi", "Budi, S.H."},
		{"H. Ahmad", "Hartono"},
		{"M.Ali", "Mali"},
		{"Tempat 1.5", "Tempat 15", "Tempat 16"},
		{"x99999999999999999999998", "x99999999999999999999999", "x100000000000000000000000"},
		{"I Made Sukarta", "Ida Bagus Oka"},
		{"a\u0301", "á", "a\u0301 b"},
		{"Ắn", "Ban"},
		{"Ștefan", "Stefania"},
	} {
		assert.Equal(t, want, sorted(want))
	}
	assert.Zero(t, locale.Compare("Budi Santoso", "Budi Santoso"))
	assert.Equal(t, -1, locale.Compare("Al Amin", "Alamin"))
	assert.Equal(t, 1, locale.Compare("budi", "Budi"))
	assert.Zero(t, testing.AllocsPerRun(10, func() { locale.Compare("Nur'aini 007 Árpád", "NURAINI 7 Arpad") }))
}

func FuzzCompare(f *testing.F) {
	f.Add("A.Rahman", "A. Rahman", "Al-Fatih 07")
	f.Add("SDN 10", "SDN 2", "SDN 02 ")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		if locale.Compare(a, b) != -locale.Compare(b, a) {
			t.Errorf("%q and %q have no order", a, b)
		}
		if (locale.Compare(a, b) == 0) != (a == b) {
			t.Errorf("%q and %q: 0 must mean identical", a, b)
		}
		if locale.Compare(a, b) <= 0 && locale.Compare(b, c) <= 0 && locale.Compare(a, c) > 0 {
			t.Errorf("%q <= %q <= %q, but not the first and the last", a, b, c)
		}
	})
}
