package participant_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/participant"
)

// FuzzParsePosition: no panic; what is known has a role and keeps its text; what is
// not known keeps nothing but text and region; an error does not hold the text.
func FuzzParsePosition(f *testing.F) {
	for i, row := range tabletest.Read(f, os.DirFS("testdata"), "positions.csv") {
		if i%8 == 0 {
			f.Add(row["text"])
		}
	}
	f.Add("Kepala (Plt.")
	f.Add("Kepala Dinas ) ( X selaku selaku Plt")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := participant.ParsePosition(s)
		if p.Raw != s {
			t.Fatalf("%q: Raw is %q", s, p.Raw)
		}
		if (err == nil) != (p.Role != 0) {
			t.Fatalf("%q: role %v, %v", s, p.Role, err)
		}
		if err != nil {
			var unknown *participant.UnknownPositionError
			if !errors.As(err, &unknown) || p != (participant.Position{Raw: s, Region: p.Region}) {
				t.Fatalf("%q: %#v, %v", s, p, err)
			}
			return
		}
		if p.String() == "" {
			t.Fatalf("%q: %v has no text", s, p.Role)
		}
		all, _ := participant.ParsePositions(s)
		if len(all) == 0 || all[0].Role != p.Role || all[0].Unit != p.Unit || !strings.HasPrefix(s, all[0].Raw) {
			t.Fatalf("%q: the first of several is %#v, alone it is %#v", s, all, p)
		}
	})
}
