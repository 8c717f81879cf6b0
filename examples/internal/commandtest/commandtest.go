// Package commandtest runs the programs under examples in tests, and holds each of them
// to what package command promises for all.
package commandtest

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/internal/wording"
)

var update = flag.Bool("update", false, "write the golden files")

// Run runs a program and returns what it wrote, and its exit code.
func Run(tb testing.TB, c command.Command, stdin string, args ...string) (stdout, stderr string, code int) {
	tb.Helper()
	var out, errs bytes.Buffer
	code = c.Exec(command.Std{In: strings.NewReader(stdin), Out: &out, Err: &errs}, args...)
	return out.String(), errs.String(), code
}

// Done runs a program that must succeed and say nothing beside its output.
func Done(tb testing.TB, c command.Command, stdin string, args ...string) string {
	tb.Helper()
	out, errs, code := Run(tb, c, stdin, args...)
	if code != 0 || errs != "" {
		tb.Fatalf("%s %s: code %d, %s", c.Name, strings.Join(args, " "), code, errs)
	}
	return out
}

// Refused runs a program that must fail with a code, in one line that holds a text, and
// print nothing.
func Refused(tb testing.TB, c command.Command, want int, text, stdin string, args ...string) {
	tb.Helper()
	out, errs, code := Run(tb, c, stdin, args...)
	what := c.Name + " " + strings.Join(args, " ")
	if code != want {
		tb.Errorf("%s: code %d, want %d: %s", what, code, want, errs)
	}
	if strings.Count(errs, "\n") != 1 || !strings.Contains(errs, text) {
		tb.Errorf("%s: want one line with %q, got %q", what, text, errs)
	}
	if out != "" {
		tb.Errorf("%s: printed %q", what, out)
	}
}

// Golden compares an output with a file in testdata; -update writes it.
func Golden(tb testing.TB, name, got string) {
	tb.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			tb.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	if string(want) != got {
		tb.Errorf("%s differs; run go test -update and look at the difference", path)
	}
}

// Spelled holds a report to the spelling of its language, which the end of its name tells.
// In English ones the events are told in Indonesian, and tables have more than one blank.
func Spelled(tb testing.TB, name, text string) {
	tb.Helper()
	tag := language.Indonesian
	if strings.HasSuffix(name, "en.txt") {
		tag = language.English
	}
	for _, found := range wording.Faults(text, tag) {
		if !strings.HasPrefix(found, "Indonesian") && !strings.HasPrefix(found, "two blanks") {
			tb.Errorf("%s: %s", name, found)
		}
	}
}

// File writes a file of a test and returns its path.
func File(tb testing.TB, name, text string) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}

// Text returns what a file holds.
func Text(tb testing.TB, path string) string {
	tb.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

// Manners holds a program to what all of them promise: help, refusals of wrong flags,
// and, for each way of giving it a file, refusals of what is no such file. A way is the
// words before the path.
func Manners(t *testing.T, c command.Command, kind command.Kind, ways ...[]string) {
	t.Helper()
	for _, args := range [][]string{{"-h"}, {"--help"}, {"-lang", "en", "-h"}} {
		help := Done(t, c, "", args...)
		if !strings.Contains(help, "-lang") || !strings.Contains(help, c.Name) {
			t.Errorf("help: %s", help)
		}
		for line := range strings.Lines(help) {
			if command.Columns(strings.TrimSuffix(line, "\n")) > command.Width {
				t.Errorf("longer than %d: %s", command.Width, line)
			}
		}
	}
	Refused(t, c, 2, "mungkin -lang", "", "-lnag", "en")
	if !c.Serves {
		Refused(t, c, 2, "perhaps -out", "", "-lang", "en", "-uot", "x")
		Refused(t, c, 2, "-out", "", "-out")
	}
	Refused(t, c, 2, "-lang fr", "", "-lang", "fr")
	if !c.Many {
		Refused(t, c, 2, "berlebih", "", "satu", "dua")
	}
	for _, way := range ways {
		give := func(path string) []string { return append(append([]string{}, way...), path) }
		Refused(t, c, 1, "tidak ada", "", give(filepath.Join(t.TempDir(), "none"))...)
		Refused(t, c, 1, "folder", "", give(t.TempDir())...)
		Refused(t, c, 1, "kosong", "", give(File(t, "empty", ""))...)
		if kind != command.Any {
			Refused(t, c, 1, "PDF", "", give(File(t, "list.pdf", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"))...)
		}
		if kind == command.CSV || kind == command.JSON {
			Refused(t, c, 1, "Excel", "", give(File(t, "list.xlsx", "PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"))...)
		}
		path := File(t, "itself", "{}")
		Refused(t, c, 2, "sedang dibaca", "", append(give(path), "-out", path)...)
		if Text(t, path) != "{}" {
			t.Error("the input was written over")
		}
	}
}
