package civil_test

import (
	"testing"

	"github.com/integritas-id/integritas/civil"
)

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2024-03-05", "2024-02-30", "2024-03-05/2024-03-07", "../2024-03-05", "08:00", "24:00", "WIB", "GMT+7", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, err := civil.ParseDate(s); err == nil && d.String() != s {
			t.Errorf("date %q is written %q", s, d)
		}
		if c, err := civil.ParseClock(s); err == nil && c.String() != s {
			t.Errorf("clock %q is written %q", s, c)
		}
		if r, err := civil.ParseRange(s); err == nil && civil.MustParseRange(r.String()) != r {
			t.Errorf("range %q is written %q", s, r)
		}
		if z, err := civil.ParseZone(s); err == nil {
			if again, err := civil.ParseZone(z.String()); err != nil || again != z {
				t.Errorf("zone %q is written %q", s, z)
			}
		}
	})
}
