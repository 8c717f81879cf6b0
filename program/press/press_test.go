package press

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/validation"
)

var update = flag.Bool("update", false, "write the golden files")

// tell writes a draft for people: each fact with its value and words, then what is unread.
func tell(t *testing.T, text string, d *Draft) string {
	t.Helper()
	var b strings.Builder
	doc, err := json.Marshal(d.Event)
	require.NoError(t, err)
	var tree any
	require.NoError(t, json.Unmarshal(doc, &tree))
	for _, f := range d.Facts {
		value, err := json.Marshal(at(tree, f.Path))
		require.NoError(t, err)
		fmt.Fprintf(&b, "%s %s %s « %s\n", f.Path, f.Sure, value, clean(f.Words.In(text)))
	}
	for _, p := range d.Parts {
		if p.Kind != PartRead {
			fmt.Fprintf(&b, "-- %s: %s\n", p.Kind, clean(p.Words.In(text)))
		}
	}
	return b.String()
}

// at returns the member of a JSON document that a pointer names, nil for none.
func at(tree any, path string) any {
	for step := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		switch node := tree.(type) {
		case map[string]any:
			tree = node[step]
		case []any:
			var i int
			if _, err := fmt.Sscan(step, &i); err != nil || i >= len(node) {
				return nil
			}
			tree = node[i]
		default:
			return nil
		}
	}
	return tree
}

// checkDraft holds a draft to what every draft promises.
func checkDraft(t *testing.T, text string, d *Draft) {
	t.Helper()
	require.NoError(t, validation.Check(&d.Event).Err())
	doc, err := json.Marshal(d.Event)
	require.NoError(t, err)
	var tree any
	require.NoError(t, json.Unmarshal(doc, &tree))
	for _, f := range d.Facts {
		assert.True(t, f.Words.Start >= 0 && f.Words.Start < f.Words.End && f.Words.End <= len(text), "%s %v", f.Path, f.Words)
		assert.NotNil(t, at(tree, f.Path), "%s is not in the event", f.Path)
	}
	end := 0
	for _, p := range d.Parts {
		assert.True(t, p.Words.Start >= end && p.Words.End <= len(text), "%v", p)
		end = p.Words.End
	}
}

func TestReports(t *testing.T) {
	files, err := filepath.Glob("testdata/reports/*.txt")
	require.NoError(t, err)
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			raw, err := os.ReadFile(name)
			require.NoError(t, err)
			text := string(raw)
			d, err := Read(text)
			require.NoError(t, err)
			checkDraft(t, text, &d)
			golden := strings.TrimSuffix(name, ".txt") + ".golden"
			got := tell(t, text, &d)
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(bytes.ReplaceAll(want, []byte("\r"), nil)), got)
		})
	}
}
