package main

import (
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
