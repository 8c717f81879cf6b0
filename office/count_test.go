package office_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

// realKeys are the keys of all offices of the tests, in their regions and in others, so
// that names meet near ones of every kind.
func realKeys(t *testing.T) (all []office.Key) {
	t.Helper()
	for _, p := range pairs {
		for _, context := range []string{p.context, "18.72", ""} {
			for _, text := range []string{p.a, p.b} {
				o, err := office.Parse(text)
				if err != nil {
					continue
				}
				if context != "" {
					o = o.In(region.MustParseCode(context))
				}
				all = append(all, o.Key())
			}
		}
	}
	for _, city := range cities {
		for _, name := range city.names {
			all = append(all, read(t, name, city.context).Key())
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// TestCountPairs holds that Count, which does not compare each key with each, finds what
// comparing each with each does.
func TestCountPairs(t *testing.T) {
	keys := realKeys(t)
	var want []office.Pair
	for i, a := range keys {
		for _, b := range keys[i+1:] {
			if a.Same(b) == office.VerdictUndecided {
				want = append(want, office.Pair{A: a, B: b})
			}
		}
	}
	got := office.Count(keys).Pairs
	t.Logf("%d keys, %d undecided pairs", len(keys), len(want))
	for _, p := range want {
		if !slices.Contains(got, p) {
			t.Errorf("not found: %s and %s", p.A, p.B)
		}
	}
	assert.Len(t, got, len(want))
}

// TestCountTooMany counts texts of which each may be any other: their pairs are not all
// told, and the count says so.
func TestCountTooMany(t *testing.T) {
	keys := make([]office.Key, 1000)
	for i := range keys {
		keys[i] = office.Key("?DINAS:kesehatan~dinkes" + strconv.Itoa(i))
	}
	got := office.Count(keys)
	assert.True(t, got.TooMany)
	assert.Equal(t, 1, got.Least)
	assert.Equal(t, 1000, got.Most)
	assert.Greater(t, len(got.Pairs), office.MaxPairs/4)
	assert.LessOrEqual(t, len(got.Pairs), office.MaxPairs)
	slices.Reverse(keys)
	assert.Equal(t, got, office.Count(keys), "the same every time")
	assert.False(t, office.Count(keys[:100]).TooMany)
}

// BenchmarkCount counts health centres of one regency whose names have nothing to do with
// each other. Its time grows with the number of names, not with that of the pairs.
func BenchmarkCount(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			keys := make([]office.Key, n)
			for i := range keys {
				keys[i] = office.Key("PUSKESMAS@18.72/" + madeName(i))
			}
			for b.Loop() {
				_ = office.Count(keys)
			}
		})
	}
}

// madeName returns a name of five syllables.
func madeName(n int) string {
	const consonants, vowels = "bdgjklmnprstw", "aiueo"
	var name []byte
	for n *= 7919; len(name) < 10; n = n*31/7 + 11 {
		name = append(name, consonants[n%len(consonants)], vowels[n/len(consonants)%len(vowels)])
	}
	return string(name)
}
