package pillar_test

import (
	"testing"

	"github.com/integritas-id/integritas/pillar"
)

func BenchmarkCited(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := pillar.Cited(pillar.LawCorruption, "Pasal 12 huruf a", day2024); err != nil {
			b.Fatal(err)
		}
	}
}
