package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

func TestManners(t *testing.T) {
	commandtest.Manners(t, tool, command.JSON, nil)
}

// TestGolden compares what the program says of a document with many faults, and of
// those that are right.
func TestGolden(t *testing.T) {
	faulty := filepath.Join("contoh", "galat.json")
	for _, tt := range []struct {
		golden string
		args   []string
		code   int
	}{
		{"galat.txt", []string{"-strict", faulty}, 1},
		{"galat_en.txt", []string{"-lang", "en", faulty}, 0},
		{"galat_json.txt", []string{"-json", faulty}, 0},
		{"benar.txt", []string{"-strict", filepath.Join("testdata", "benar")}, 0},
	} {
		t.Run(tt.golden, func(t *testing.T) {
			out, errs, code := commandtest.Run(t, tool, "", tt.args...)
			assert.Equal(t, tt.code, code, errs)
			commandtest.Golden(t, tt.golden, out)
		})
	}
}

// TestNoValueIsRepeated holds that a number in the wrong place is not told.
func TestNoValueIsRepeated(t *testing.T) {
	name := commandtest.File(t, "x.json", `{"participants": [{"sex": "1872041005919001"}], "1872041005919001": 1}`)
	out, errs, _ := commandtest.Run(t, tool, "", name)
	assert.NotContains(t, out+errs, "1872041005919001")
	assert.Contains(t, out, "/participants/0/sex")
}

func TestMain(m *testing.M) { commandtest.Main(m, tool) }

func TestSweep(t *testing.T) {
	commandtest.Sweep(t, tool, commandtest.Sample{File: "contoh/galat.json", Args: []string{commandtest.In}})
}
