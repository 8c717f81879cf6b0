package integritas_test

import (
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/calendar"
	"github.com/integritas-id/integritas/program/press"
	"github.com/integritas-id/integritas/program/schemaorg"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// TestConcurrent uses one event, the tables and the zero readers from eight goroutines at
// once: each sees what one alone sees, and the race detector sees nothing.
func TestConcurrent(t *testing.T) {
	document, err := os.ReadFile("program/testdata/cases/metro-2024-03-05.json")
	require.NoError(t, err)
	event, err := program.Read(strings.NewReader(string(document)))
	require.NoError(t, err)
	checker := validation.Checker{Notes: true}

	see := func() string {
		var b strings.Builder
		for _, p := range checker.Check(event) {
			b.WriteString(p.Message(language.English) + "\n")
		}
		assert.NoError(t, event.Write(&b))
		one := func(yield func(*program.Event) bool) { yield(event) }
		_, err := calendar.Writer{Stamp: time.Unix(1, 0)}.Write(&b, one)
		assert.NoError(t, err)
		_, err = schemaorg.Write(&b, one)
		assert.NoError(t, err)
		for e := range roster.Read(roster.CSV(strings.NewReader("Nama;Jabatan\nBudi Santoso, S.H.;Camat Metro Pusat\n"))) {
			b.WriteString(e.Participant.String())
		}
		o, _ := office.Parse("Dinkes Kota Metro")
		p, _ := participant.ParsePosition("Kadis Kesehatan Kab. Lampung Tengah")
		r, _ := region.Parse("Kab.Metro")
		d, _ := locale.ParseDate("5 Maret 2024")
		draft, _ := press.Read("METRO, Selasa (5/3/2024) - Wali Kota Metro membuka Bimtek Keluarga Berintegritas.")
		b.WriteString(string(o.Key()) + p.String() + r.Name + d.Range.String() + draft.Event.Title.Text)
		return b.String()
	}
	want := see()
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 20 {
				assert.Equal(t, want, see())
			}
		})
	}
	all.Wait()
}
