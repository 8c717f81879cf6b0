package village

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/region"
)

func TestNamesAreInFoldedOrder(t *testing.T) {
	before := ""
	for i, name := range names.From(0) {
		key := fold.Key(string(name))
		if key < before {
			t.Fatalf("name %d: %q comes after %q", i, key, before)
		}
		before = key
	}
}

func TestNamesLike(t *testing.T) {
	for _, key := range []string{"hadimulyobarat", "sukamaju", "19nopember", "aaaa", "zzz", "kampungbaru", "a"} {
		for _, whole := range []bool{true, false} {
			var want []string
			for _, name := range names.From(0) {
				k := fold.Key(string(name))
				if k == key || !whole && strings.HasPrefix(k, key) {
					want = append(want, string(name))
				}
			}
			first, last := namesLike([]byte(key), whole)
			var got []string
			for i, name := range names.From(first) {
				if i >= last {
					break
				}
				got = append(got, string(name))
			}
			assert.Equal(t, want, got, "%s %v", key, whole)
		}
	}
}

func TestCalled(t *testing.T) {
	first, last := namesLike([]byte("hadimulyo"), false)
	of := func(c region.Code) (codes []string) {
		called(first, last, c, func(i int, key uint32) bool {
			assert.Equal(t, key, keyAt(i))
			codes = append(codes, codeOf(key).String()+" "+nameAt(i))
			return true
		})
		return codes
	}
	metro := of(region.MustParseCode("18.72"))
	assert.Equal(t, []string{"18.72.01.1002 Hadimulyo Timur", "18.72.01.1004 Hadimulyo Barat"}, metro)
	assert.Subset(t, of(region.Code{}), metro)
	assert.Equal(t, metro[1:], of(region.MustParseCode("18.72.01.1004")))
	called(first, last, region.Code{}, func(int, uint32) bool { return false })
}

func TestKeyAt(t *testing.T) {
	i := 0
	keys(0, villageCount, func(n int, key uint32) bool {
		if n != i || i%101 == 0 && keyAt(i) != key {
			t.Fatalf("village %d has key %d", i, key)
		}
		i++
		return true
	})
	assert.Equal(t, villageCount, i)
	assert.True(t, slices.IsSorted(runFirst[:]))
}

func BenchmarkNamesLike(b *testing.B) {
	key := []byte("hadimulyobarat")
	b.ReportAllocs()
	for b.Loop() {
		namesLike(key, true)
	}
}

func BenchmarkCalled(b *testing.B) {
	first, last := namesLike([]byte("hadimulyobarat"), true)
	b.ReportAllocs()
	for b.Loop() {
		called(first, last, region.Code{}, func(int, uint32) bool { return true })
	}
}
