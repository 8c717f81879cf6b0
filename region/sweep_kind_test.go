package region_test

import (
	"strings"
	"testing"

	"github.com/integritas-id/integritas/region"
)

// TestOfTheOtherKind calls each kabupaten a kota and each kota a kabupaten, where there is
// none of that kind and name.
func TestOfTheOtherKind(t *testing.T) {
	var c tally
	all := regencies()
	names := map[string]int{}
	for _, r := range all {
		names[r.Name]++
	}
	for _, r := range all {
		other := "Kota "
		if r.Kind != region.KindRegency {
			other = "Kabupaten "
		}
		if names[r.Name] > 1 {
			continue
		}
		p, _ := region.Lookup(r.Code.Parent())
		for _, text := range []string{other + r.Name, other + r.Name + ", " + p.Name, strings.ToUpper(other + r.Name + " " + p.Name)} {
			if exactly(text, r) {
				continue // a district is called so: Kota Kudus
			}
			c.add(text, r)
		}
	}
	c.holds(t, 0)
}

// TestGlued writes each regency without the blanks in it.
func TestGlued(t *testing.T) {
	var c tally
	for _, r := range regencies() {
		glued := strings.ReplaceAll(r.FullName(), " ", "")
		short := strings.ReplaceAll(strings.Replace(r.FullName(), "Kabupaten", "Kab.", 1), " ", "")
		p, _ := region.Lookup(r.Code.Parent())
		for _, text := range []string{glued, strings.ToUpper(glued), strings.ToLower(short), short + ", " + p.Name, strings.ToUpper(short) + "," + strings.ReplaceAll(p.Name, " ", "")} {
			c.add(text, r)
		}
	}
	c.holds(t, 95)
}
