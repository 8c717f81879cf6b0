package bench

import (
	"regexp"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/participant"
)

// BenchmarkParsePosition takes a post apart: marker, role, unit, level and region. Nothing
// else does; beside it stands what an application does instead, a regular expression
// that finds no more than the marker and a handful of heads.
func BenchmarkParsePosition(b *testing.B) {
	posts := []struct{ name, text string }{
		{"kabid", "Plt. Kepala Bidang Pengadaan, Pemberhentian dan Informasi BKPSDM Kota Metro"},
		{"kadis", "Plt.Kadinkes Kota Metro"},
		{"auditor", "Auditor Ahli Madya pada Inspektorat Kota Metro"},
		{"unknown", "Narasumber dari Universitas"},
	}
	for _, post := range posts {
		b.Run(post.name+"/integritas", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = participant.ParsePosition(post.text)
			}
		})
		b.Run(post.name+"/regexp", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = tenHeads.FindStringSubmatch(strings.ToLower(post.text))
			}
		})
	}
}

var tenHeads = regexp.MustCompile(`^(plt|plh|pjs?)?\.?\s*(kepala (?:dinas|badan|bidang|bagian|seksi|sub ?bagian)|kadis|kabid|camat|lurah|sekretaris daerah|auditor)\b\s*(.*)$`)
