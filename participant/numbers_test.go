package participant

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// parsers read each kind of number and reveal it.
var parsers = map[string]func(string) (string, error){
	"NIP":      func(s string) (string, error) { n, err := ParseNIP(s); return n.Reveal(), err },
	"NIP_LAMA": func(s string) (string, error) { n, err := ParseNIPLama(s); return n.Reveal(), err },
	"NIK":      func(s string) (string, error) { n, err := ParseNIK(s); return n.Reveal(), err },
	"NPWP":     func(s string) (string, error) { n, err := ParseNPWP(s); return n.Reveal(), err },
	"NRP":      func(s string) (string, error) { n, err := ParseNRP(s); return n.Reveal(), err },
	"PHONE":    func(s string) (string, error) { n, err := ParsePhone(s); return n.Reveal(), err },
	"EMAIL":    func(s string) (string, error) { n, err := ParseEmail(s); return n.Reveal(), err },
}

// TestNumberCorpus holds the parsers of numbers to what lists contain, rule by rule.
func TestNumberCorpus(t *testing.T) {
	data, err := os.ReadFile("testdata/numbers.txt")
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
				kind, quoted, _ := strings.Cut(in, ": ")
				text, err := strconv.Unquote(quoted)
				require.NoError(t, err, line)
				got, err := parsers[kind](text)
				if err != nil {
					e, ok := errors.AsType[*NumberError](err)
					require.True(t, ok, line)
					if got != "" {
						t.Errorf("%s: %q beside the error", line, got)
					}
					got = string(e.Code)
					if digits := strings.Trim(text, " -.'"); strings.ContainsAny(digits, "0123456789") && strings.Contains(err.Error(), digits) {
						t.Errorf("%s: the error tells the text", line)
					}
				}
				if kind == "NIK" {
					want = strings.ReplaceAll(want, " ", "")
				}
				if got != want {
					t.Errorf("%s: got %s", line, got)
				}
			}
		})
	}
	require.Greater(t, total, 250)
}
