package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/nasional/madeup"
	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/examples/nasional/sequential"
)

func TestMain(m *testing.M) {
	if in := os.Getenv("NASIONAL_IN"); in != "" { // a run of its own, for TestKilled
		beam.Init()
		if err := nation.Finish(os.Getenv("NASIONAL_OUT"), func(folder string) error {
			return run(context.Background(), []string{in}, folder, madeup.Namespace)
		}); err != nil {
			log.Fatal(err)
		}
		return
	}
	ptest.MainWithDefault(m, "prism")
}

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

// TestKilled kills runs at moments that nobody chose: none leaves a result, and the one that
// comes after them is as if there had been none.
func TestKilled(t *testing.T) {
	in, out, plain := t.TempDir(), filepath.Join(t.TempDir(), "rekap"), t.TempDir()
	_, err := madeup.Write(in, madeup.Config{Offices: 14, People: 3000, Seed: 9})
	require.NoError(t, err)
	require.NoError(t, sequential.Run([]string{in}, plain, madeup.Namespace))
	start := func() *exec.Cmd {
		command := exec.Command(os.Args[0])
		command.Env = append(os.Environ(), "NASIONAL_IN="+in, "NASIONAL_OUT="+out)
		require.NoError(t, command.Start())
		return command
	}
	began := time.Now()
	require.NoError(t, start().Wait())
	require.NoError(t, os.RemoveAll(out))
	whole, killed := time.Since(began), 0
	for range 5 {
		command := start()
		time.Sleep(rand.N(whole))
		require.NoError(t, command.Process.Kill())
		if command.Wait() == nil { // it was done before
			require.NoError(t, os.RemoveAll(out))
			continue
		}
		killed++
		assert.NoDirExists(t, out)
	}
	t.Log(killed, "runs were killed")
	require.NoError(t, start().Wait())
	assert.Equal(t, filesOf(t, plain), filesOf(t, out))
	assert.NoDirExists(t, out+".belum-selesai")
}

// TestFailed holds that a run that fails leaves nothing.
func TestFailed(t *testing.T) {
	out := filepath.Join(t.TempDir(), "rekap")
	err := nation.Finish(out, func(folder string) error {
		require.NoError(t, os.MkdirAll(folder, 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(folder, "nasional.json"), nil, 0o600))
		return errors.New("the disk is full")
	})
	require.ErrorContains(t, err, "the disk is full")
	assert.NoDirExists(t, out)
	assert.NoDirExists(t, out+".belum-selesai")
}

// TestRefused holds that nothing is written over, and that a pattern without files is told.
func TestRefused(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, nation.Empty(out, sequential.List))
	require.NoError(t, os.WriteFile(filepath.Join(out, "nasional.json"), nil, 0o600))
	require.ErrorContains(t, nation.Empty(out, sequential.List), out)
	require.ErrorContains(t, run(t.Context(), []string{out + "/tidak-ada/*"}, out, madeup.Namespace), "tidak-ada")
}
