package bench

import (
	"testing"
	"time"

	"github.com/integritas-id/integritas/civil"
)

// BenchmarkParseDate reads an ISO date.
func BenchmarkParseDate(b *testing.B) {
	const text = "2024-03-05"
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := civil.ParseDate(text); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("time", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := time.Parse(time.DateOnly, text); err != nil {
				b.Fatal(err)
			}
		}
	})
}
