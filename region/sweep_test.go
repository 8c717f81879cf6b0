package region_test

import (
	"strings"
	"testing"

	"github.com/integritas-id/integritas/region"
)

// tally counts what texts made by rule from one region give.
type tally struct {
	right, several, none int
	wrong                []string
}

// add reads a text that means a region, or none where its code is zero.
func (c *tally) add(text string, want region.Region) {
	got, err := region.Parse(text)
	switch {
	case err == nil && got == want:
		c.right++
	case err == nil:
		c.wrong = append(c.wrong, text+": "+got.Code.String()+" "+got.FullName())
	case strings.Contains(said(got, err), want.Code.String()) && !want.Code.IsZero():
		c.several++
	default:
		c.none++
	}
}

// holds fails where a text gave another region, and where too few are right.
func (c *tally) holds(t *testing.T, right int) {
	t.Helper()
	all := c.right + c.several + c.none + len(c.wrong)
	t.Logf("%d texts: %d right, %d among several, %d none, %d wrong", all, c.right, c.several, c.none, len(c.wrong))
	for i, text := range c.wrong {
		if i == 60 {
			t.Errorf("and %d more", len(c.wrong)-i)
			break
		}
		t.Error(text)
	}
	if c.right*100 < right*all {
		t.Errorf("%d of %d are right, want %d %%", c.right, all, right)
	}
}

func regencies() (all []region.Region) {
	for r := range region.All(region.Regency) {
		all = append(all, r)
	}
	return all
}

// exactly reports whether a text is also the very name of another region than r.
func exactly(text string, r region.Region) bool {
	for _, m := range (region.Finder{Exact: true}).Find(text) {
		if m.Region != r && m.Score > 0.9 {
			return true
		}
	}
	return false
}

func TestBesideAWrongProvince(t *testing.T) {
	var c tally
	provinces := []region.Region{}
	for p := range region.All(region.Province) {
		provinces = append(provinces, p)
	}
	for i, r := range regencies() {
		for step := range 6 {
			p := provinces[(i*7+step*5+1)%len(provinces)]
			if p.Code == r.Code.Parent() || wasIn(r, p) {
				continue
			}
			if other, err := (region.Finder{Within: p.Code, Level: region.Regency, Exact: true}).Parse(r.FullName()); err == nil && !other.Code.IsZero() {
				continue // the province has one of the same name
			}
			c.add(r.FullName()+", "+p.Name, region.Region{})
			c.add(strings.ToUpper(r.FullName()+" provinsi "+p.Name), region.Region{})
			if r.Name != p.Name {
				c.add(r.FullName()+" "+p.Name, region.Region{})
			}
		}
	}
	c.holds(t, 0)
}

// wasIn reports whether a province once contained a regency.
func wasIn(r, p region.Region) bool {
	province, _ := region.Lookup(r.Code.Parent())
	return isFormer(province, p)
}

// isFormer reports whether a province was once a part of another.
func isFormer(province, of region.Region) bool {
	for _, pair := range []string{"9391", "9491", "9591", "9692", "9691", "9291", "6564", "7571", "7673", "8281", "3632", "1916", "2114"} {
		if province.Code.String() == pair[:2] && of.Code.String() == pair[2:] {
			return true
		}
	}
	return false
}

func TestWithADistrictOfAnother(t *testing.T) {
	var c tally
	all := regencies()
	districts := []region.Region{}
	for d := range region.All(region.District) {
		districts = append(districts, d)
	}
	for i, r := range all {
		for step := range 4 {
			d := districts[(i*97+step*1543)%len(districts)]
			if d.Code.Parent() == r.Code {
				continue
			}
			if _, err := (region.Finder{Within: r.Code}).Parse(d.Name); err == nil {
				continue
			}
			c.add("Kec. "+d.Name+", "+r.FullName(), region.Region{})
			c.add("Kecamatan "+d.Name+" "+r.FullName(), region.Region{})
			c.add("KEC "+strings.ToUpper(d.Name+" "+r.FullName()), region.Region{})
		}
	}
	c.holds(t, 0)
}

func TestCut(t *testing.T) {
	var c, withProvince tally
	for i, r := range regencies() {
		for cut := 1 + i%2; cut <= 4; cut += 2 {
			for _, full := range []string{r.FullName(), strings.ToUpper(strings.Replace(r.FullName(), "Kabupaten", "Kab.", 1)), r.Name} {
				if len(full)-cut < len(full)-len(r.Name)+3 {
					continue
				}
				text := strings.TrimSpace(full[:len(full)-cut])
				if exactly(text, r) {
					continue
				}
				c.add(text, r)
				p, _ := region.Lookup(r.Code.Parent())
				withProvince.add(text+", "+p.Name, r)
			}
		}
	}
	c.holds(t, 65)
	withProvince.holds(t, 75)
}

func TestOneSlip(t *testing.T) {
	var c, withProvince tally
	for i, r := range regencies() {
		for j := i % 8; j < len(r.Name); j += 8 {
			full := r.FullName()
			at := len(full) - len(r.Name) + j
			other := string("aeiourntkslmbg"[(i+j)%14])
			for _, text := range []string{full[:at] + full[at+1:], full[:at] + other + full[at:], full[:at] + other + full[at+1:]} {
				if strings.TrimSpace(text) == full || exactly(text, r) {
					continue
				}
				c.add(text, r)
				p, _ := region.Lookup(r.Code.Parent())
				withProvince.add(text+", "+p.Name, r)
				bare := text[len(full)-len(r.Name):]
				if !exactly(bare, r) {
					c.add(bare, r)
					withProvince.add(bare+", "+p.Name, r)
				}
			}
		}
	}
	c.holds(t, 60)
	withProvince.holds(t, 80)
}

var english = []struct{ from, to string }{
	{"Barat Daya", "Southwest"},
	{"Tenggara Barat", "Western Southeast"},
	{"Tengah Selatan", "South Central"},
	{"Tengah Utara", "North Central"},
	{"Utara", "North"},
	{"Selatan", "South"},
	{"Timur", "East"},
	{"Barat", "West"},
	{"Tengah", "Central"},
	{"Pusat", "Central"},
	{"Tenggara", "Southeast"},
}

// inEnglish says the name of a region in English.
func inEnglish(name string) string {
	for _, e := range english {
		if rest, ok := strings.CutSuffix(name, " "+e.from); ok {
			return e.to + " " + rest
		}
	}
	if rest, ok := strings.CutPrefix(name, "Kepulauan "); ok {
		return rest + " Islands"
	}
	if rest, ok := strings.CutSuffix(name, " Kepulauan"); ok {
		return rest + " Islands"
	}
	if rest, ok := strings.CutPrefix(name, "Pegunungan "); ok {
		return rest + " Mountains"
	}
	return name
}

func TestInEnglish(t *testing.T) {
	var c tally
	for _, r := range regencies() {
		name := inEnglish(r.Name)
		kind := " Regency"
		if r.Kind == region.KindCity || r.Kind == region.KindAdministrativeCity {
			kind = " City"
		}
		p, _ := region.Lookup(r.Code.Parent())
		c.add(name+kind, r)
		c.add(name+kind+", "+inEnglish(p.Name), r)
		c.add(name+kind+", "+inEnglish(p.Name)+", Indonesia", r)
		c.add(strings.ToUpper(name+kind+" "+inEnglish(p.Name)), r)
		c.add(name+kind+", "+p.Name+" Province", r)
		c.add(strings.TrimSpace(kind)+" of "+name, r)
		if name != r.Name {
			c.add(name+", "+inEnglish(p.Name), r)
		}
	}
	c.holds(t, 95)
}
