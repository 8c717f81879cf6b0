package bench

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/agnivade/levenshtein"
	"github.com/integritas-id/integritas/region"
	"github.com/sahilm/fuzzy"
)

// names returns the names of all provinces, regencies and districts in lower case.
func names() []string {
	var all []string
	for r := range region.All(0) {
		all = append(all, strings.ToLower(r.Name))
	}
	return all
}

// nameMap returns what a program builds at its start to look names up.
func nameMap() map[string][]region.Code {
	m := map[string][]region.Code{}
	for r := range region.All(0) {
		key := strings.ToLower(r.Name)
		m[key] = append(m[key], r.Code)
	}
	return m
}

// nearest returns the first of the names with the smallest Levenshtein distance.
func nearest(names []string, text string) string {
	best, least := "", len(text)+64
	for _, name := range names {
		if d := levenshtein.ComputeDistance(text, name); d < least {
			best, least = name, d
		}
	}
	return best
}

// BenchmarkRegionLookup finds a region by its code.
func BenchmarkRegionLookup(b *testing.B) {
	code := region.MustParseCode("18.72.01")
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, ok := region.Lookup(code); !ok {
				b.Fatal("not found")
			}
		}
	})
	b.Run("map", func(b *testing.B) {
		m := map[region.Code]region.Region{}
		for r := range region.All(0) {
			m[r.Code] = r
		}
		b.ReportAllocs()
		for b.Loop() {
			if _, ok := m[code]; !ok {
				b.Fatal("not found")
			}
		}
	})
}

// BenchmarkRegionStart is what has to be done before the first name can be found. Ours
// is nothing: the tables lie in read-only memory.
func BenchmarkRegionStart(b *testing.B) {
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = region.Finder{}
		}
	})
	b.Run("map", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			nameMap()
		}
	})
	b.Run("list", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			names()
		}
	})
}

// BenchmarkRegionExact finds a name that is spelt right. The map knows neither kinds
// nor short forms: it is given the bare name.
func BenchmarkRegionExact(b *testing.B) {
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := region.Parse("Bandar Lampung"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("map", func(b *testing.B) {
		m := nameMap()
		b.ReportAllocs()
		for b.Loop() {
			if len(m[strings.ToLower("Bandar Lampung")]) != 1 {
				b.Fatal("not found")
			}
		}
	})
}

// BenchmarkRegionMisspelt finds a name with a slip.
func BenchmarkRegionMisspelt(b *testing.B) {
	const text = "bandar lamupng"
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := region.Parse(text); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("levenshtein", func(b *testing.B) {
		all := names()
		b.ReportAllocs()
		for b.Loop() {
			if nearest(all, text) != "bandar lampung" {
				b.Fatal("not found")
			}
		}
	})
	b.Run("sahilm-fuzzy", func(b *testing.B) {
		all := names()
		b.ReportAllocs()
		for b.Loop() {
			fuzzy.Find(text, all) // which does not find it: no letter may be swapped
		}
	})
}

// BenchmarkRegionAddress finds the district of an address. Nothing stands beside it.
func BenchmarkRegionAddress(b *testing.B) {
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r, err := region.Parse("Jl. A. Yani No. 5, Kel. Hadimulyo Barat, Kec. Metro Pusat, Kota Metro, Lampung")
			if err != nil || r.Name != "Metro Pusat" {
				b.Fatal(r, err)
			}
		}
	})
}

// BenchmarkRegionSlips counts how many of 2,000 names with one or two slips are found
// first ("right") and among the matches ("among").
func BenchmarkRegionSlips(b *testing.B) {
	all := names()
	texts, wanted := slips(all, 2000)
	run := func(name string, find func(text string) []string) {
		b.Run(name, func(b *testing.B) {
			right, among := 0, 0
			for b.Loop() {
				right, among = 0, 0
				for i, text := range texts {
					for n, found := range find(text) {
						if found == wanted[i] {
							if n == 0 {
								right++
							}
							among++
							break
						}
					}
				}
			}
			b.ReportMetric(float64(right), "right")
			b.ReportMetric(float64(among), "among")
		})
	}
	run("integritas", func(text string) (found []string) {
		for _, m := range region.Find(text) {
			found = append(found, strings.ToLower(m.Region.Name))
		}
		return found
	})
	run("map", func(text string) []string { return nil }) // a map knows no slips
	run("levenshtein", func(text string) []string { return []string{nearest(all, text)} })
	run("sahilm-fuzzy", func(text string) (found []string) {
		for _, m := range fuzzy.Find(text, all) {
			found = append(found, m.Str)
		}
		return found
	})
}

// slips makes texts with one or two slips out of names: a letter left out, put in,
// replaced or swapped with the next. It returns the names too.
func slips(names []string, count int) (texts, wanted []string) {
	r := rand.New(rand.NewPCG(18, 72))
	for range count {
		name := names[r.IntN(len(names))]
		text := []byte(name)
		for range 1 + r.IntN(2) {
			i, letter := r.IntN(len(text)), byte('a'+r.IntN(26))
			switch r.IntN(4) {
			case 0:
				text = append(text[:i:i], text[i+1:]...)
			case 1:
				text = append(append(text[:i:i], letter), text[i:]...)
			case 2:
				text[i] = letter
			default:
				j := min(i+1, len(text)-1)
				text[i], text[j] = text[j], text[i]
			}
		}
		texts, wanted = append(texts, string(text)), append(wanted, name)
	}
	return texts, wanted
}

// BenchmarkRegionBinary builds small programs and prints by how much the packages make
// one larger that already uses fmt, encoding/json, log/slog and x/text/language.
func BenchmarkRegionBinary(b *testing.B) {
	sizeOf := func(name string) float64 {
		out := filepath.Join(b.TempDir(), name)
		cmd := exec.Command("go", "build", "-ldflags=-s -w", "-o", out, "./region/testdata/size/"+name)
		cmd.Dir = ".."
		cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
		if text, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("%s", text)
		}
		info, err := os.Stat(out)
		if err != nil {
			b.Fatal(err)
		}
		return float64(info.Size()) / 1024
	}
	base := sizeOf("base")
	for _, name := range []string{"region", "find", "village"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				b.ReportMetric(sizeOf(name)-base, "KiB")
			}
		})
	}
}
