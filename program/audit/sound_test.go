package audit_test

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sound holds documents of many kinds that are right, and faults to plant into them.
type sound struct {
	Sound []struct {
		Name     string
		Document map[string]any
	}
	Faults []struct {
		Kind, Of, Want string
		Also           []string       // what the fault is besides
		Set            map[string]any // JSON Pointers and what stands there instead
	}
}

// TestSoundDocuments holds the check to silence about what is right, and to the one
// finding that a planted fault deserves.
func TestSoundDocuments(t *testing.T) {
	raw, err := os.ReadFile("testdata/sound.json")
	require.NoError(t, err)
	var all sound
	require.NoError(t, json.Unmarshal(raw, &all))
	text := map[string]string{}
	for _, s := range all.Sound {
		t.Run(s.Name, func(t *testing.T) {
			doc, err := json.Marshal(s.Document)
			require.NoError(t, err)
			text[s.Name] = string(doc)
			assert.Empty(t, warnings(findings(t, s.Document)))
		})
	}
	for _, f := range all.Faults {
		for path, value := range f.Set {
			t.Run(f.Kind+" of "+f.Of+path, func(t *testing.T) {
				var doc map[string]any
				require.NoError(t, json.Unmarshal([]byte(text[f.Of]), &doc))
				plant(t, doc, path, value)
				found := findings(t, doc)
				assert.Contains(t, found, f.Want)
				for _, code := range warnings(found) {
					assert.Contains(t, append(f.Also, f.Want), code)
				}
			})
		}
	}
}

// warnings are the codes that are no notes.
func warnings(codes []string) []string {
	var out []string
	for _, c := range codes {
		if c != "event.holiday" && c != "event.weekend" {
			out = append(out, c)
		}
	}
	return out
}

// plant puts a value where a JSON Pointer points; "-" adds it to an array.
func plant(t *testing.T, doc any, path string, value any) {
	t.Helper()
	steps := strings.Split(strings.TrimPrefix(path, "/"), "/")
	for i, step := range steps {
		last := i == len(steps)-1
		switch node := doc.(type) {
		case map[string]any:
			switch list, isList := node[step].([]any); {
			case last:
				node[step] = value
			case isList && steps[i+1] == "-":
				node[step] = append(list, value)
				return
			}
			doc = node[step]
		case []any:
			at, err := strconv.Atoi(step)
			require.NoError(t, err)
			if last {
				node[at] = value
			}
			doc = node[at]
		default:
			t.Fatalf("%s leads nowhere", path)
		}
	}
}
