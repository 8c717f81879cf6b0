package tabletest

import (
	"os"
	"strings"
	"testing"
)

// Answers holds what some functions answer to a file of real spellings, most of them at the
// edge of a rule. Each line is the function's name, the text and the answer, with tabs
// between them; a line that begins with # is a remark. With update the answers are written
// anew, to be read before they are committed.
func Answers(t *testing.T, path string, update bool, answer func(function, text string) string) {
	t.Helper()
	data, err := os.ReadFile(path) //nolint:gosec // a file of the tests
	if err != nil {
		t.Fatal(err)
	}
	var anew strings.Builder
	for line := range strings.Lines(string(data)) {
		function, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			anew.WriteString(line)
			continue
		}
		text, want, _ := strings.Cut(rest, "\t")
		got := strings.NewReplacer("\n", `\n`, "\t", `\t`).Replace(answer(function, text))
		if got != want && !update {
			t.Errorf("%s(%q)\n\tgot  %s\n\twant %s", function, text, got, want)
		}
		anew.WriteString(function + "\t" + text + "\t" + got + "\n")
	}
	if !update {
		return
	}
	if err := os.WriteFile(path, []byte(anew.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}
