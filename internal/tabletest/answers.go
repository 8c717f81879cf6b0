package tabletest

import (
	"io/fs"
	"strings"
	"testing"
)

// Answers holds what some functions answer to a file of real spellings, most of them at the
// edge of a rule. Each line is the function's name, the text and the answer, with tabs
// between them; a line that begins with # is a remark. It returns the file with the answers
// of today, to be read before they are committed; with update no difference is a failure.
func Answers(tb testing.TB, dir fs.FS, file string, update bool, answer func(function, text string) string) []byte {
	tb.Helper()
	data, err := fs.ReadFile(dir, file)
	if err != nil {
		tb.Fatal(err)
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
			tb.Errorf("%s(%q)\n\tgot  %s\n\twant %s", function, text, got, want)
		}
		anew.WriteString(function + "\t" + text + "\t" + got + "\n")
	}
	return []byte(anew.String())
}
