package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/nasional/madeup"
	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/examples/nasional/sequential"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") }

// TestPipeline holds the pipeline and the plain program to what is true of a made-up
// nation with faults in it, and to each other.
func TestPipeline(t *testing.T) {
	in := t.TempDir()
	truth, err := madeup.Write(in, madeup.Config{Offices: 21, People: 4000, Seed: 7, Faults: true})
	require.NoError(t, err)
	patterns := []string{in + "/*"}
	plain, engine := t.TempDir(), t.TempDir()
	require.NoError(t, sequential.Run(patterns, plain, madeup.Namespace))
	require.NoError(t, run(t.Context(), patterns, engine, madeup.Namespace))

	files := filesOf(t, plain)
	isTrue(t, truth, files)
	assert.Equal(t, names(files), names(filesOf(t, engine)))
	for name, text := range filesOf(t, engine) {
		assert.True(t, bytes.Equal(files[name], text), "%s is not the same with and without the engine", name)
	}
}

// isTrue holds a result to what is true.
func isTrue(t *testing.T, truth *madeup.Truth, files map[string][]byte) {
	t.Helper()
	want, err := truth.Nation.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, string(want), strings.TrimSuffix(string(files["nasional.json"]), "\n"))

	var summary nation.Summary
	require.NoError(t, json.Unmarshal(files["ringkasan.json"], &summary))
	assert.Equal(t, truth.Listed, summary.Listed)
	assert.Equal(t, truth.People, summary.People)
	assert.Equal(t, truth.Recaps, summary.Recaps)
	assert.Equal(t, truth.Findings, summary.Contradictions+summary.Doubles)

	told := map[madeup.Planted]bool{}
	for name, text := range files {
		if strings.HasPrefix(name, "masalah/") {
			for line := range strings.Lines(string(text)) {
				var p nation.Problem
				require.NoError(t, json.Unmarshal([]byte(line), &p))
				told[madeup.Planted{File: p.File, Line: p.Line, Rule: p.Rule}] = true
				told[madeup.Planted{File: p.File, Rule: p.Rule}] = true
			}
		}
	}
	require.NotEmpty(t, truth.Planted)
	for _, p := range truth.Planted {
		assert.True(t, told[p], "nothing tells %s:%d: %s", p.File, p.Line, p.Rule)
	}
}

func filesOf(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		require.NoError(t, err)
		files[filepath.ToSlash(name)], err = os.ReadFile(path)
		return err
	}))
	return files
}

func names(files map[string][]byte) map[string]bool {
	all := map[string]bool{}
	for name := range files {
		all[name] = true
	}
	return all
}

// TestAgain holds that what comes late, and what comes twice, changes nothing: the sums are
// those of all files at once.
func TestAgain(t *testing.T) {
	in := t.TempDir()
	truth, err := madeup.Write(in, madeup.Config{Offices: 14, People: 1500, Seed: 8})
	require.NoError(t, err)
	dirs, err := os.ReadDir(in)
	require.NoError(t, err)
	for _, dir := range dirs[:7] {
		require.NoError(t, os.CopyFS(filepath.Join(in, "kiriman-kedua", dir.Name()), os.DirFS(filepath.Join(in, dir.Name()))))
	}
	out := t.TempDir()
	require.NoError(t, sequential.Run([]string{in + "/kiriman-kedua", in}, out, madeup.Namespace))
	isSame := filesOf(t, out)
	want, err := truth.Nation.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, string(want), strings.TrimSuffix(string(isSame["nasional.json"]), "\n"))
}

// TestRefused holds that nothing is written over, and that a pattern without files is told.
func TestRefused(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, nation.Empty(out, sequential.List))
	require.NoError(t, os.WriteFile(filepath.Join(out, "nasional.json"), nil, 0o600))
	require.ErrorContains(t, nation.Empty(out, sequential.List), out)
	require.ErrorContains(t, run(t.Context(), []string{out + "/tidak-ada/*"}, out, madeup.Namespace), "tidak-ada")
}
