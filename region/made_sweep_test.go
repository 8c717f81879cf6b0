package region_test

import (
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// TestMade reads texts made by rule: none may give another region without a word. How many
// are made and from which seed, MADE and SEED tell: "MADE=100000 SEED=7 go test -run Made ./region".
func TestMade(t *testing.T) {
	count, seed := number("MADE", 500), number("SEED", 1)
	m := newMaker(uint64(seed))
	j := judge{tallies: map[string]*[4]int{}}
	for range count {
		text := m.make()
		j.read(t, "region ", text, region.Parse)
		j.read(t, "village ", text, village.Parse)
	}
	for _, kind := range slices.Sorted(maps.Keys(j.tallies)) {
		n := j.tallies[kind]
		t.Logf("%-22s %7d right %7d larger %7d refused %7d wrong", kind, n[right], n[larger], n[refused], n[wrong])
	}
}

func number(env string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(env)); err == nil {
		return n
	}
	return otherwise
}

// What became of a text.
const (
	right   = iota
	larger  // a region that contains the one meant
	refused // several, a contradiction or none
	wrong
)

type judge struct{ tallies map[string]*[4]int }

func (j *judge) read(t *testing.T, verb string, m made, parse func(string) (region.Region, error)) {
	kind, whole := verb+m.kind, m
	if verb == "region " && !m.withoutVillage() || m.kind == "contradiction" && !m.contradicts() {
		return
	}
	n := j.tallies[kind]
	if n == nil {
		n = new([4]int)
		j.tallies[kind] = n
	}
	got, err := parse(m.text)
	switch {
	case err != nil:
		n[refused]++
	case got == m.means:
		n[right]++
	case !m.means.IsZero() && got.Code.Contains(m.means.Code):
		n[larger]++
		if os.Getenv("LARGER") != "" && verb == "village " {
			t.Logf("%s %q: %s %s", kind, m.text, got.Code, got.FullName())
		}
	case m.mayMean(got), whole.mayMean(got):
		n[right]++
	default:
		n[wrong]++
		t.Errorf("%s %q: %s %s", kind, m.text, got.Code, got.FullName())
	}
}

// withoutVillage leaves the village out of what a text without villages says; it reports
// whether it says something else.
func (m *made) withoutVillage() bool {
	if len(m.parts) > 0 && m.parts[0].region.Code.Level() == region.Village {
		m.parts = m.parts[1:]
	}
	return len(m.parts) > 0 || m.means.IsZero()
}

// contradicts reports whether two names of a text do not lie in one another: not those of
// something smaller than a village elsewhere, nor those of a province of an earlier decree.
func (m *made) contradicts() bool {
	for i, p := range m.parts {
		for _, o := range m.parts[i+1:] {
			switch p.region.Term() {
			case "Kampung", "Dusun", "Negeri", "Ohoi", "Lembang":
				continue
			}
			province, _ := region.Lookup(p.region.Code.At(region.Province))
			if !o.region.Code.Contains(p.region.Code) && !isFormer(province, o.region) {
				return true
			}
		}
	}
	return false
}

// mayMean reports whether a region has the names of a text as they are written or as they
// were meant: then it is what the text says too.
func (m *made) mayMean(r region.Region) bool {
	switch {
	case len(m.parts) == 0:
		return isNamed(m.text, r)
	case m.kind == "doubled" && strings.Count(strings.ToLower(m.text), strings.ToLower(r.Name)) > 1:
		return true // "Kab. Nganjuk Nganjuk" may name the district
	case m.kind == "cut" && m.means.Code.Parent() == r.Code.Parent() && len(r.Name) == len(m.parts[0].written)+1 && strings.HasPrefix(r.Name, m.parts[0].written):
		return true // "Sumba Bara" is rather Sumba Barat than Sumba Barat Daya
	}
	return m.explainedBy(r, false) || m.explainedBy(r, true)
}

// explainedBy reports whether every name of a text is that of a region or of one that
// contains it, and the first is that of the region itself.
func (m *made) explainedBy(r region.Region, written bool) bool {
	var above []region.Region
	for c := r.Code; !c.IsZero(); c = c.Parent() {
		a, _ := village.Lookup(c)
		above = append(above, a)
	}
	for i, p := range m.parts {
		name := p.region.Name
		if written {
			name = p.written
		}
		at := slices.IndexFunc(above, func(a region.Region) bool { return called(a, name, p) })
		if at < 0 || i == 0 && at > 0 {
			return false
		}
		above = slices.Delete(above, at, at+1)
	}
	return true
}

// called reports whether a region has a name, and the kind that is stated.
func called(r region.Region, name string, p part) bool {
	if p.stated && (r.Code.Level() != p.region.Code.Level() || r.Code.Level() == region.Regency && r.Kind != p.region.Kind) {
		return false
	}
	if fold.Equal(r.Name, name) {
		return true
	}
	for alias := range r.Aliases() {
		if fold.Equal(alias, name) {
			return true
		}
	}
	return false
}

// isNamed reports whether a text is the very name of a region.
func isNamed(text string, r region.Region) bool {
	return fold.Equal(text, r.Name) || fold.Equal(text, r.Name+r.Name) || strings.EqualFold(text, r.FullName())
}
