package audit_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/validation"
)

// FuzzEvents holds the search over two event documents to its promises: it changes
// nothing, never names an event beside itself, finds the same pairs whichever comes first,
// and stops at its limit.
func FuzzEvents(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.json"))
	require.NoError(f, err)
	for i, name := range files {
		one, err := os.ReadFile(name)
		require.NoError(f, err)
		other, err := os.ReadFile(files[(i+1)%len(files)])
		require.NoError(f, err)
		f.Add(one, other)
		f.Add(one, one)
	}
	f.Fuzz(func(t *testing.T, one, other []byte) {
		a, err := program.Read(bytes.NewReader(one))
		if err != nil {
			return
		}
		b, err := program.Read(bytes.NewReader(other))
		if err != nil {
			return
		}
		before := written(t, a) + written(t, b)
		pairs := func(events ...*program.Event) (doubles, claims int, kinds []audit.DoubleKind) {
			for d := range audit.Doubles(slices.Values(events)) {
				require.NotSame(t, d.A, d.B)
				require.NotEmpty(t, d.Message(language.English))
				kinds = append(kinds, d.Kind)
				doubles++
			}
			for c := range audit.Contradictions(slices.Values(events)) {
				require.NotEmpty(t, c.Message(language.Indonesian))
				claims++
			}
			return doubles, claims, kinds
		}
		d1, c1, k1 := pairs(a, b)
		d2, c2, k2 := pairs(b, a)
		require.Equal(t, []any{d1, c1, k1}, []any{d2, c2, k2}, "which comes first")
		n := 0
		finder := audit.Finder{Limit: 1}
		for range finder.Overlaps(slices.Values([]*program.Event{a, b})) {
			n++
		}
		require.LessOrEqual(t, n, 1)
		for _, p := range validation.Check(&audit.Document{Event: a}) {
			_ = p.String()
		}
		require.Equal(t, before, written(t, a)+written(t, b))
	})
}

func written(t *testing.T, e *program.Event) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, e.Write(&b))
	return b.String()
}
