package audit_test

import (
	"encoding/json"
	"maps"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/validation"
)

// planted is a document that is right, with faults to plant into it and changes after
// which it is right as well.
type planted struct {
	Base   map[string]any
	Faults []struct {
		Kind       int
		Name, Want string
		Patch      map[string]any
	}
	Right []struct {
		Name  string
		Patch map[string]any
	}
}

// TestPlantedFaults tries every rule both ways: each fault is found by its code and by
// nothing else, and what is right is passed in silence.
func TestPlantedFaults(t *testing.T) {
	raw, err := os.ReadFile("testdata/planted.json")
	require.NoError(t, err)
	var all planted
	require.NoError(t, json.Unmarshal(raw, &all))
	for _, f := range all.Faults {
		t.Run(f.Name, func(t *testing.T) {
			found := findings(t, merge(all.Base, f.Patch))
			assert.Contains(t, found, f.Want)
			for _, code := range found {
				assert.True(t, code == f.Want || strings.HasPrefix(code, "event.holiday") || strings.HasPrefix(code, "event.weekend"), code)
			}
		})
	}
	for _, r := range all.Right {
		t.Run(r.Name, func(t *testing.T) {
			for _, code := range findings(t, merge(all.Base, r.Patch)) {
				assert.Contains(t, []string{"event.holiday", "event.weekend"}, code)
			}
		})
	}
}

// findings are the codes of what the check says of a document.
func findings(t *testing.T, doc map[string]any) []string {
	t.Helper()
	text, err := json.Marshal(doc)
	require.NoError(t, err)
	e, err := program.Read(strings.NewReader(string(text)))
	require.NoError(t, err)
	var codes []string
	for _, p := range (validation.Checker{Notes: true}).Check(&audit.Document{Event: e}) {
		codes = append(codes, p.Code())
	}
	return codes
}

// merge lays a patch over a document: objects are merged, null removes a member.
func merge(doc, patch map[string]any) map[string]any {
	out := maps.Clone(doc)
	for k, v := range patch {
		under, isObject := out[k].(map[string]any)
		over, isPatch := v.(map[string]any)
		switch {
		case v == nil:
			delete(out, k)
		case isObject && isPatch:
			out[k] = merge(under, over)
		default:
			out[k] = v
		}
	}
	return out
}
