package validation_test

import (
	"encoding/json"
	"io"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/validation"
)

type record struct{}

var rulePercent = validation.Rule{Code: "record.share", Severity: validation.Warning, ID: "hanya %[1]v%% hadir", EN: "only %[1]v%% came", Source: "test"}

func (r *record) Check(s *validation.Scope) { s.Report("share", &rulePercent, 62.5) }

func TestProblemsComeBackFromJSON(t *testing.T) {
	problems := validation.Check(&record{})
	data, err := json.Marshal(problems)
	require.NoError(t, err)
	var read validation.Problems
	require.NoError(t, json.Unmarshal(data, &read))
	require.Len(t, read, 1)
	assert.True(t, problems[0].Equal(read[0]))
	assert.Equal(t, "hanya 62,5% hadir", read[0].Message(language.Indonesian))
	assert.Equal(t, "record.share", read[0].Code())
	again, err := json.Marshal(read)
	require.NoError(t, err)
	assert.JSONEq(t, string(data), string(again))

	assert.Error(t, json.Unmarshal([]byte(`[{"code": "a.b", "severity": "dire"}]`), &read))
}

func TestZeroProblem(t *testing.T) {
	for _, text := range []string{"{}", "null", `{"path":"","code":"","severity":"","message":{"id":"","en":""}}`} {
		var p validation.Problem
		require.NoError(t, json.Unmarshal([]byte(text), &p))
		assert.Equal(t, validation.Problem{}, p)
		assert.Empty(t, p.Code())
		assert.Empty(t, p.Message(language.English))
		assert.NotPanics(t, func() { _ = p.String() })
		slog.New(slog.NewJSONHandler(io.Discard, nil)).Info("", "p", p)
		assert.Zero(t, validation.Problems{p}.Count(validation.Error))
		assert.NoError(t, validation.Problems{p}.Err())
	}
	assert.NotEmpty(t, (&validation.CheckError{}).Error())
}

func TestNothingToCheck(t *testing.T) {
	for _, x := range []validation.Checkable{nil, (*record)(nil)} {
		problems := validation.Check(x)
		require.Len(t, problems, 1)
		assert.Equal(t, "record.missing", problems[0].Code())
		assert.Error(t, problems.Err())
	}
}

func TestOpen(t *testing.T) {
	type row struct {
		Severity validation.Open[validation.Severity] `json:"severity,omitzero"`
	}
	for _, text := range []string{`{"severity":"error"}`, `{"severity":"dire"}`, `{}`, `{"severity":"PPPK-IX/a"}`} {
		var r row
		require.NoError(t, json.Unmarshal([]byte(text), &r), text)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		assert.Equal(t, text, string(data))

		stored, err := r.Severity.Value()
		require.NoError(t, err)
		var scanned validation.Open[validation.Severity]
		if s, ok := stored.(string); ok {
			stored = s + "   " // a CHAR column
		}
		require.NoError(t, scanned.Scan(stored))
		assert.True(t, r.Severity == scanned)
		binary, err := r.Severity.MarshalBinary()
		require.NoError(t, err)
		scanned = validation.Open[validation.Severity]{}
		require.NoError(t, scanned.UnmarshalBinary(binary))
		assert.Equal(t, r.Severity, scanned)
	}
	v, ok := validation.OpenOf(validation.Note).Get()
	assert.True(t, ok)
	assert.Equal(t, validation.Note, v)
	assert.Equal(t, "text", validation.OpenOf(v).GormDataType())
	var o validation.Open[validation.Severity]
	for _, text := range []string{"dua kata", "\x00", string(make([]byte, 65))} {
		assert.Error(t, o.UnmarshalText([]byte(text)), text)
	}
	assert.Error(t, o.Scan(int64(3)))
	assert.NoError(t, o.Scan([]byte("baru")))
	assert.Equal(t, "baru", o.String())
	_, ok = o.Get()
	assert.False(t, ok)
}
