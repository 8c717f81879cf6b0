package schema_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

var update = flag.Bool("update", false, "write testdata/expected.csv anew")

// reader is what the tests do with a document.
type reader struct {
	codes   func([]byte) ([]string, error) // reads it strictly, and tells the errors of its check
	rewrite func([]byte) ([]byte, error)   // reads it strictly, and writes it again
}

var readers = map[string]reader{
	"event": checked[program.Event](), "programme": checked[program.Program](), "series": checked[program.Series](),
	"participant": checked[participant.Participant](), "household": plain[participant.Household](), "office": checked[office.Office](),
	"form": plain[roster.Form](), "registration": plain[roster.Registration](), "entry": plain[roster.Entry](),
	"enrolment": checked[attend.Enrolment](), "attendance": checked[attend.Attendance](), "policy": plain[attend.Policy](), "decision": plain[attend.Decision](),
	"certificate": checked[attend.Certificate](), "assessment": checked[attend.Assessment](), "credit": plain[attend.Credit](),
	"recap": plain[recap.Recap](), "problem": plain[validation.Problem](),
}

func rewrite[T any](data []byte) ([]byte, error) {
	v, err := schema.Read[T](bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = schema.Write(&out, v)
	return out.Bytes(), err
}

func read[T any](data []byte) ([]string, error) {
	first, err := rewrite[T](data)
	if err != nil {
		return nil, err
	}
	second, err := rewrite[T](first)
	if err != nil {
		return nil, errors.New("what was written is not read: " + err.Error())
	}
	if !bytes.Equal(first, second) {
		return nil, errors.New("what was written reads as something else")
	}
	return nil, nil
}

// plain is the reader of a record that has no check of its own.
func plain[T any]() reader {
	return reader{codes: read[T], rewrite: rewrite[T]}
}

// checked is the reader of a record that has a check.
func checked[T any, P interface {
	*T
	validation.Checkable
}]() reader {
	return reader{rewrite: rewrite[T], codes: func(data []byte) ([]string, error) {
		if _, err := read[T](data); err != nil {
			return nil, err
		}
		v, err := schema.Read[T](bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		var codes []string
		for _, p := range validation.Check(P(v)).Of(validation.Error) {
			codes = append(codes, p.Path+" "+p.Code())
		}
		return codes, nil
	}}
}

// verdict is "pass", "read" with the place where reading stopped, or "check" with the
// errors of the check.
func verdict(name string, data []byte) (string, string) {
	codes, err := readers[name].codes(data)
	switch e, _ := errors.AsType[*program.ReadError](err); {
	case e != nil:
		return "read", e.Pointer + " " + string(e.Code)
	case err != nil:
		if e, ok := errors.AsType[*schema.FormError](err); ok {
			return "read", e.Pointer + " FORM"
		}
		return "read", err.Error()
	case len(codes) > 0:
		return "check", strings.Join(codes, "; ")
	}
	return "pass", ""
}

// TestConformance holds what the reader and the check of each document say against
// testdata/expected.csv, which the validators of other makers are held against too.
func TestConformance(t *testing.T) {
	rows := [][]string{{"file", "verdict", "where"}}
	for _, dir := range []string{"valid", "invalid"} {
		files, err := filepath.Glob("testdata/" + dir + "/*.json")
		require.NoError(t, err)
		slices.Sort(files)
		for _, file := range files {
			data, err := os.ReadFile(file) //nolint:gosec // of the test
			require.NoError(t, err)
			name, _, _ := strings.Cut(filepath.Base(file), ".")
			require.Contains(t, readers, name, file)
			how, where := verdict(name, data)
			assert.Equal(t, dir == "valid", how == "pass", "%s: %s %s", file, how, where)
			rows = append(rows, []string{dir + "/" + filepath.Base(file), how, where})
		}
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	require.NoError(t, w.WriteAll(rows))
	const golden = "testdata/expected.csv"
	if *update {
		require.NoError(t, os.WriteFile(golden, b.Bytes(), 0o600))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
}

func TestEverySchemaHasAReader(t *testing.T) {
	for name := range schema.Names() {
		assert.Contains(t, readers, name)
		data, ok := schema.Document(name)
		assert.True(t, ok)
		assert.Contains(t, string(data), `"$id": "`+schema.ID(name)+`"`)
	}
	assert.Len(t, readers, len(slices.Collect(schema.Names())))
	_, ok := schema.Document("kancil")
	assert.False(t, ok)
}
