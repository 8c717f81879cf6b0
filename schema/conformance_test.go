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

// readers read each document strictly, and tell the codes of the errors of its check.
var readers = map[string]func([]byte) ([]string, error){
	"event": checked[program.Event], "programme": checked[program.Program], "series": checked[program.Series],
	"participant": checked[participant.Participant], "household": read[participant.Household], "office": checked[office.Office],
	"form": read[roster.Form], "registration": read[roster.Registration], "entry": read[roster.Entry],
	"enrolment": checked[attend.Enrolment], "attendance": checked[attend.Attendance], "policy": read[attend.Policy], "decision": read[attend.Decision],
	"certificate": checked[attend.Certificate], "assessment": checked[attend.Assessment], "credit": read[attend.Credit],
	"recap": read[recap.Recap], "problem": read[validation.Problem],
}

func read[T any](data []byte) ([]string, error) {
	v, err := schema.Read[T](bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := schema.Write(&out, v); err != nil {
		return nil, err
	}
	again, err := schema.Read[T](&out)
	if err != nil {
		return nil, errors.New("what was written is not read: " + err.Error())
	}
	var first, second bytes.Buffer
	_, _ = schema.Write(&first, v), schema.Write(&second, again)
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		return nil, errors.New("what was written reads as something else")
	}
	return nil, nil
}

func checked[T any, P interface {
	*T
	validation.Checkable
}](data []byte) ([]string, error) {
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
}

// verdict is "pass", "read" with the place where reading stopped, or "check" with the
// errors of the check.
func verdict(name string, data []byte) (string, string) {
	codes, err := readers[name](data)
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
			require.NotNil(t, readers[name], file)
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
		assert.NotNil(t, readers[name], name)
		data, ok := schema.Document(name)
		assert.True(t, ok)
		assert.Contains(t, string(data), `"$id": "`+schema.ID(name)+`"`)
	}
	assert.Len(t, readers, len(slices.Collect(schema.Names())))
	_, ok := schema.Document("kancil")
	assert.False(t, ok)
}
