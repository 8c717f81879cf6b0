package names_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/names"
)

// TestReadCorpus holds Read to names as lists write them, rule by rule.
func TestReadCorpus(t *testing.T) {
	data, err := os.ReadFile("testdata/names.txt")
	require.NoError(t, err)
	total := 0
	for section := range strings.SplitSeq(string(data), "\n## ") {
		rule, cases, _ := strings.Cut(section, "\n")
		t.Run(rule, func(t *testing.T) {
			for line := range strings.SplitSeq(cases, "\n") {
				in, want, ok := strings.Cut(line, " => ")
				if !ok || line[0] == '#' {
					continue
				}
				total++
				n, fault := names.Read(in)
				if got := showName(n); got != strings.TrimSpace(want) || fault != 0 {
					t.Errorf("%s\n\tgot  %s %v\n\twant %s", in, got, fault, strings.TrimSpace(want))
				}
				if strings.HasPrefix(n.String(), "K. ") {
					continue // Kiai, written short, is read as an initial
				}
				if again, fault := names.Read(n.String()); fault != 0 || showName(again) != showName(n) {
					t.Errorf("%s\n\tread again %s %v", n.String(), showName(again), err)
				}
			}
		})
	}
	require.Greater(t, total, 500)
}
