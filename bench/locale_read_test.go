package bench

import (
	"testing"
	"time"

	"github.com/goodsign/monday"
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// BenchmarkReadDate reads Selasa, 5 Maret 2024. The rivals are told the layout
// beforehand; package time reads the English form, for it knows no other.
func BenchmarkReadDate(b *testing.B) {
	const text, layout = "Selasa, 5 Maret 2024", "Monday, 2 January 2006"
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		var got locale.DateReading
		for b.Loop() {
			got, _ = locale.ParseDate(text)
		}
		expect(b, got.Range.String(), "2024-03-05")
	})
	b.Run("monday", func(b *testing.B) {
		b.ReportAllocs()
		var got time.Time
		for b.Loop() {
			got, _ = monday.ParseInLocation(layout, text, time.UTC, monday.LocaleIdID)
		}
		expect(b, civil.DateOf(got).String(), "2024-03-05")
	})
	b.Run("time-english", func(b *testing.B) {
		b.ReportAllocs()
		var got time.Time
		for b.Loop() {
			got, _ = time.Parse(layout, "Tuesday, 5 March 2024")
		}
		expect(b, civil.DateOf(got).String(), "2024-03-05")
	})
}
