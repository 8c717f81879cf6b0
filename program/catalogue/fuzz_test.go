package catalogue_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program/catalogue"
)

// FuzzParse holds the one name that is read against the names that are found in the same
// text: what is read was found, what is ambiguous has candidates, and each stands where it
// says.
func FuzzParse(f *testing.F) {
	for p := range catalogue.All() {
		f.Add(p.Title.Text)
	}
	for _, s := range []string{"Bimtek Keluarga Berintegritas di Kota Metro", "Desa Antikorupsi/PAKU Integritas", "keluarga berintegritas", "ROADSHOW BUS KPK", "PAKU", "A K S I"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found := catalogue.Find(text)
		ids := map[string]bool{}
		for _, m := range found {
			require.True(t, 0 <= m.Span[0] && m.Span[0] < m.Span[1] && m.Span[1] <= len(text), "%v", m.Span)
			require.True(t, m.Score > 0 && m.Score <= 1, "%v", m.Score)
			require.NotEmpty(t, m.Name)
			ids[m.Program.ID] = true
		}
		p, err := catalogue.Parse(text)
		switch err := err.(type) { //nolint:errorlint // the types that the doc names
		case nil:
			require.True(t, ids[p.ID], "%s is read and not found", p.ID)
			known, ok := catalogue.Lookup(p.ID)
			require.True(t, ok)
			require.Equal(t, known, p)
			again, err := catalogue.Parse(p.Title.Text)
			require.NoError(t, err)
			require.Equal(t, p.ID, again.ID)
		case *catalogue.AmbiguousError:
			require.Len(t, err.Candidates, len(found))
			for _, tag := range []language.Tag{language.Indonesian, language.English} {
				require.Equal(t, len(found) > 1, strings.Contains(err.Message(tag), "beberapa") || strings.Contains(err.Message(tag), "several"))
			}
		}
	})
}
