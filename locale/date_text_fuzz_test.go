package locale_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// FuzzDateInText holds what is found in running text against what is read of the words
// alone: a day that is written by this library is found whole where any text stands around
// it in lines of its own, mentions stand in order and apart, and each is read as it was
// found.
func FuzzDateInText(f *testing.F) {
	f.Add("Bimtek dibuka", "di Kota Metro", 738585, 0)
	f.Add("sejak tahun 2023", "pukul 08.00 WIB s.d. selesai", 739249, 2)
	f.Add("Senin (4/3) lalu", "besok lusa 12-14", 739300, 40)
	first := civil.MustDate(1, time.January, 1)
	f.Fuzz(func(t *testing.T, before, after string, day, length int) {
		days := civil.Range{Start: first.AddDays(day), End: first.AddDays(day + length)}
		if length < 0 || length > 400 || days.Start.Year() < 1900 || days.End.Year() > 2100 || len(before)+len(after) > 2000 {
			return
		}
		words := locale.FormatRange(days, locale.DateFull)
		text := before + ".\n\n" + words + ".\n\n" + after
		last, found := 0, false
		for _, r := range []locale.DateReader{{}, {Year: 2024}, {On: civil.MustDate(2024, time.March, 5)}} {
			last, found = 0, false
			for m := range r.Find(text) {
				require.True(t, last <= m.Start && m.Start < m.End && m.End <= len(text), "%d–%d after %d of %q", m.Start, m.End, last, text)
				last = m.End
				if m.Code == "" && !m.Reading.Range.IsZero() {
					require.True(t, m.Reading.Range.IsValid())
				}
				if m.Code == "" && m.Reading.Range == days && strings.Contains(text[m.Start:m.End], words) {
					found = true
				}
			}
			require.True(t, found, "%q is not found in %q", words, text)
		}
	})
}
