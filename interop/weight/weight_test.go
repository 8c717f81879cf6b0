// Package weight holds docs/weight.md against programs that are built.
package weight

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the figures into docs/weight.md")

// base is what nearly every host has in its program already.
const base = "fmt encoding/json log/slog os strings golang.org/x/text/language"

// uses are the packages of the table, each with a line that needs most of it.
var uses = map[string]string{
	"civil":              `_, err := civil.ParseDate(arg); fmt.Println(err)`,
	"locale":             `_, err := locale.ParseDate(arg); fmt.Println(err, locale.Writer{}.FormatRupiah(1, 0))`,
	"region":             `_, err := region.Parse(arg); fmt.Println(err)`,
	"region/village":     `_, err := village.Parse(arg); fmt.Println(err)`,
	"pillar":             `_, err := pillar.ParsePillar(arg); fmt.Println(err)`,
	"office":             `o, err := office.Parse(arg); fmt.Println(o, err)`,
	"participant":        `p, err := participant.ParsePosition(arg); n, _ := participant.ParseName(arg); fmt.Println(p, n, err)`,
	"participant/roster": `for e, err := range roster.Read(roster.CSV(strings.NewReader(arg))) { fmt.Println(e, err) }`,
	"program":            `e, err := program.Read(strings.NewReader(arg)); fmt.Println(e.Validate(), err)`,
	"program/recap":      `var r recap.Recap; fmt.Println(r.Add(nil, nil), r.WriteCSV(os.Stdout, language.English))`,
	"program/press":      `d, err := press.Read(arg); fmt.Println(d, err)`,
	"schema":             `d, ok := schema.Document(arg); fmt.Println(d, ok)`,
}

// size builds a program and returns how large it is.
func size(t *testing.T, pkg string) int64 {
	t.Helper()
	var b strings.Builder
	b.WriteString("package main\n")
	for name := range strings.FieldsSeq(base) {
		fmt.Fprintf(&b, "import %q\n", name)
	}
	if pkg != "" {
		fmt.Fprintf(&b, "import %q\n", "github.com/integritas-id/integritas/"+pkg)
	}
	b.WriteString("func main() {\narg := os.Args[0]\nslog.Info(arg)\n_, _ = json.Marshal(strings.ToUpper(arg))\nfmt.Println(language.Make(arg))\n" + uses[pkg] + "\n}\n")
	dir := t.TempDir()
	file, out := filepath.Join(dir, "main.go"), filepath.Join(dir, "main")
	require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o600))
	text, err := exec.Command("go", "build", "-ldflags=-s -w", "-o", out, file).CombinedOutput()
	require.NoError(t, err, string(text))
	info, err := os.Stat(out)
	require.NoError(t, err)
	return info.Size()
}

var row = regexp.MustCompile("(?m)^\\| `([a-z/]+)` \\| ([0-9.]+) \\|")

// TestWeight holds that each package adds to a program what the page says, within an
// eighth.
func TestWeight(t *testing.T) {
	if testing.Short() || runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("it links a program for each package, and tells figures of linux/amd64")
	}
	const file = "../../docs/weight.md"
	page, err := os.ReadFile(file)
	require.NoError(t, err)
	bare, told := size(t, ""), map[string]bool{}
	text := row.ReplaceAllStringFunc(string(page), func(line string) string {
		m := row.FindStringSubmatch(line)
		told[m[1]] = true
		if uses[m[1]] == "" {
			t.Errorf("%s: the test has no program", m[1])
			return line
		}
		got := float64(size(t, m[1])-bare) / (1 << 20)
		want, err := strconv.ParseFloat(m[2], 64)
		require.NoError(t, err)
		t.Logf("%s %.2f MiB", m[1], got)
		if !*update {
			assert.InDelta(t, want, got, want/8+0.05, m[1])
		}
		return fmt.Sprintf("| `%s` | %.2f |", m[1], got)
	})
	assert.Len(t, told, len(uses))
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	}
}
