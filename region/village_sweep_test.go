package region_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// TestVillagesInPlaces reads villages with what they lie in: those that bear the name of
// their district, or of another one of their regency, and some of the others. Without the
// villages, Parse answers the district or regency, or nothing; with them, the village, or
// what contains it where the district is not named.
func TestVillagesInPlaces(t *testing.T) {
	districts := map[string]bool{} // a regency's code and a name in it
	for d := range region.All(region.District) {
		districts[d.Code.Parent().String()+d.Name] = true
	}
	i, read := 0, 0
	for v := range village.All(region.Village) {
		i++
		d, _ := region.Lookup(v.Code.Parent())
		r, _ := region.Lookup(d.Code.Parent())
		step := 701
		switch {
		case strings.ContainsAny(v.Name, "/("):
			continue // see TestEitherName
		case v.Name == d.Name:
			step = 37
		case districts[r.Code.String()+v.Name]:
			step = 5
		}
		if i%step != 0 {
			continue
		}
		read++
		for _, text := range []string{
			v.Name + ", " + d.Name + ", " + r.Name,
			v.Name + ", " + d.FullName() + ", " + r.FullName(),
			r.FullName() + ", " + d.FullName() + ", Desa/Kel. " + v.Name,
		} {
			if got, err := region.Parse(text); err == nil && got != d && got != r {
				t.Errorf("region %q: %v", text, got)
			}
			if got, err := village.Parse(text); err == nil && got != v && !strings.EqualFold(got.Name, v.Name) {
				t.Errorf("village %q: %v", text, got)
			}
		}
		if districts[r.Code.String()+v.Name] {
			continue // the district of that name is meant as well
		}
		text := v.Name + ", " + r.FullName()
		if got, err := region.Parse(text); err == nil && got != d && got != r {
			t.Errorf("region %q: %v", text, got)
		}
	}
	assert.Greater(t, read, 150)
}

// TestEitherName reads the villages of two names by each of them.
func TestEitherName(t *testing.T) {
	right, all := 0, 0
	for v := range village.All(region.Village) {
		if !strings.ContainsAny(v.Name, "/(") {
			continue
		}
		d, _ := region.Lookup(v.Code.Parent())
		r, _ := region.Lookup(d.Code.Parent())
		for name := range strings.FieldsFuncSeq(v.Name, func(c rune) bool { return strings.ContainsRune("/()", c) }) {
			if name = strings.TrimSpace(name); len(name) < 4 {
				continue // a number
			}
			all++
			got, err := village.Parse(name + ", " + d.FullName() + ", " + r.FullName())
			switch {
			case err == nil && got == v:
				right++
			case err == nil && got != d && !strings.Contains(got.Name, name):
				t.Logf("%s of %s: %v", name, v.Name, got)
			}
		}
	}
	t.Logf("%d of %d", right, all)
	assert.Greater(t, right*100, all*75)
}
