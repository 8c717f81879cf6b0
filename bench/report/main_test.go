package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReport(t *testing.T) {
	const out = `goos: linux
BenchmarkParseNIP/integritas-2  1000  10.0 ns/op  0 B/op  0 allocs/op
BenchmarkParseNIP/integritas-2  1000  30.0 ns/op  0 B/op  0 allocs/op
BenchmarkParseNIP/integritas-2  1000  20.0 ns/op  0 B/op  0 allocs/op
BenchmarkParseNIP/regexp-2      1000  410.0 ns/op  1899 right  64 B/op  2 allocs/op
PASS
`
	works, err := read(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := write(&b, works); err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.Lines(b.String()) {
		got = append(got, strings.Join(strings.Fields(line), " "))
	}
	want := []string{
		"work by ns/op ratio B/op allocs/op counted",
		"ParseNIP integritas 20 1.0× 0 0",
		"ParseNIP regexp 410 20.5× 64 2 1899 right",
	}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
}

func TestTargets(t *testing.T) {
	const out = `BenchmarkParseNIP/integritas-2  1000  20.0 ns/op  0 B/op  0 allocs/op
BenchmarkParseNIP/regexp-2      1000  390.0 ns/op  64 B/op  2 allocs/op
BenchmarkParseName/integritas-2 1000  480.0 ns/op  64 B/op  1 allocs/op
`
	works, err := read(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	missed, err := judge(&b, works)
	if err != nil {
		t.Fatal(err)
	}
	if missed != 1 || strings.Count(b.String(), "MISSED") != 1 || strings.Count(b.String(), "\n") != 3 {
		t.Fatalf("missed %d:\n%s", missed, &b)
	}
}

// Every target speaks of a benchmark that is there.
func TestTargetsAreMeasured(t *testing.T) {
	source := ""
	files, err := filepath.Glob("../*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		source += string(text)
	}
	for _, target := range targets {
		if !strings.Contains(source, "func Benchmark"+target.work+"(") {
			t.Errorf("no benchmark %s", target.work)
		}
	}
}
