// Package schema holds validators of other makers against what the Go reader says of the
// same documents.
package schema

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/schema"
)

const testdata = "../../schema/testdata/"

// unsaid are the documents of which a schema cannot say what the reader or the check says,
// with the reason: docs/schema.md has the same list.
var unsaid = map[string]string{
	"invalid/participant.nip-day.json":      "which months have 30 days",
	"invalid/participant.member-twice.json": "a parser keeps one of two members",
	"invalid/participant.own-spouse.json":   "two members that must differ",
	"invalid/event.range-same.json":         "two ends that must differ",
	"invalid/event.range-day.json":          "a range has no format",
	"invalid/event.range-reversed.json":     "the order of two days",
	"invalid/policy.share-over.json":        "the size of a fraction",
	"invalid/programme.year-point.json":     "2021.0 and 2021 are one number",
	"invalid/assessment.score-above.json":   "two numbers held against each other",
	"invalid/recap.more-present.json":       "sums",
	"invalid/recap.no-groups.json":          "sums",
	"invalid/credit.minutes-exponent.json":  "9e1 and 90 are one number",
}

// expected reads whether the Go reader and check take each document.
func expected(t *testing.T) map[string]bool {
	t.Helper()
	data, err := os.ReadFile(testdata + "expected.csv")
	require.NoError(t, err)
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	require.NoError(t, err)
	all := map[string]bool{}
	for _, row := range rows[1:] {
		all[row[0]] = row[1] == "pass"
	}
	require.Greater(t, len(all), 100)
	return all
}

func compare(t *testing.T, verdicts map[string]bool) {
	t.Helper()
	for file, want := range expected(t) {
		got, there := verdicts[file]
		require.True(t, there, file)
		if why, ok := unsaid[file]; ok {
			assert.True(t, got, "%s: a schema says it after all, though it was thought not to: %s", file, why)
			continue
		}
		assert.Equal(t, want, got, file)
	}
}

// examples holds every example of a schema and of those that it is made of against that
// schema, and returns how many there are.
func examples(t *testing.T, s *jsonschema.Schema, seen map[*jsonschema.Schema]bool) int {
	t.Helper()
	if s == nil || seen[s] {
		return 0
	}
	seen[s] = true
	for _, example := range s.Examples {
		assert.NoError(t, s.Validate(example), s.Location)
	}
	n := len(s.Examples) + examples(t, s.Ref, seen) + examples(t, s.Items2020, seen)
	for _, member := range s.Properties {
		n += examples(t, member, seen)
	}
	return n
}

// both are the languages of the schemas, which take the same documents.
var both = []language.Tag{language.Indonesian, language.English}

func TestSanthoshTekuri(t *testing.T) {
	for _, tag := range both {
		t.Run(tag.String(), func(t *testing.T) {
			compiled := compile(t, tag)
			for name := range schema.Names() {
				assert.NoError(t, verdict(t, compiled, testdata+"v1/"+name+".json"), name)
			}
			verdicts := map[string]bool{}
			for file := range expected(t) {
				verdicts[file] = verdict(t, compiled, testdata+file) == nil
			}
			compare(t, verdicts)
		})
	}
}

// compile makes validators of the schemas in a language.
func compile(t *testing.T, tag language.Tag) map[string]*jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	compiled := map[string]*jsonschema.Schema{}
	for name := range schema.Names() {
		data, _ := schema.DocumentIn(name, tag)
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		require.NoError(t, err)
		require.NoError(t, c.AddResource(name, doc))
		compiled[name], err = c.Compile(name)
		require.NoError(t, err)
		assert.Greater(t, examples(t, compiled[name], map[*jsonschema.Schema]bool{}), 0, name)
	}
	return compiled
}

// verdict returns what a validator has against a file, of which the name begins with that
// of its schema.
func verdict(t *testing.T, compiled map[string]*jsonschema.Schema, file string) error {
	t.Helper()
	data, err := os.ReadFile(file) //nolint:gosec // of the test
	require.NoError(t, err)
	name, _, _ := strings.Cut(filepath.Base(file), ".")
	r := bytes.NewReader(data)
	doc, err := jsonschema.UnmarshalJSON(r)
	if err != nil {
		return err
	}
	if rest, _ := io.ReadAll(r); len(bytes.TrimSpace(rest)) > 0 {
		return errors.New("something stands behind the document")
	}
	return compiled[name].Validate(doc)
}

func TestAjv(t *testing.T) {
	if os.Getenv("NODE_PACKAGES") == "" {
		t.Skip("NODE_PACKAGES names no folder of npm packages; .ci/part-interop makes one")
	}
	for _, folder := range []string{"../../schema/documents", "../../schema/documents/en"} {
		out, err := exec.Command("node", "../node/validate.mjs", folder, strings.TrimSuffix(testdata, "/")).CombinedOutput()
		require.NoError(t, err, string(out))
		verdicts := map[string]bool{}
		for line := range strings.Lines(string(out)) {
			file, verdict, _ := strings.Cut(strings.TrimSpace(line), " ")
			verdicts[file] = verdict == "pass"
		}
		compare(t, verdicts)
	}
}
