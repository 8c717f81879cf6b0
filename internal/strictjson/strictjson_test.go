package strictjson

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

type embedded struct {
	Text string `json:"text"`
}

type part struct {
	embedded
	N     int      `json:"n"`
	F     float64  `json:"f"`
	B     bool     `json:"b"`
	Words []string `json:"a/b"`
	Parts []part   `json:"parts"`
	Any   any      `json:"any"`
	Skip  string   `json:"-"`
	Plain string
	At    time.Time `json:"at"`
	ID    uuid.UUID `json:"id"`
}

func TestUnmarshal(t *testing.T) {
	tests := []struct{ doc, pointer, code string }{
		{`{"text": "a", "n": -3, "f": 1.5e3, "b": true, "a/b": ["x", "y\u00e9\"\\"], "parts": [{"parts": []}, {}], "any": {"x": [1, {"y": null}]}, "Plain": "p"}`, "", ""},
		{" {} \n", "", ""},
		{`{"n": null, "parts": null}`, "", ""},
		{`{"any": {"x": 1, "x": 2}}`, "/any", CodeTwice.text()},
		{`{"any": [1 2]}`, "/any", CodeSyntax.text()},
		{`{"Skip": "a"}`, "", CodeUnknown.text()},
		{`{"-": "a"}`, "", CodeUnknown.text()},
		{`{"a/b": ["x", 3]}`, "/a~1b/1", CodeType.text()},
		{`{"a/b": "x"}`, "/a~1b", CodeType.text()},
		{`{"n": 1.5}`, "/n", CodeType.text()},
		{`{"n": 99999999999999999999}`, "/n", CodeType.text()},
		{`{"b": "true"}`, "/b", CodeType.text()},
		{`{"f": []}`, "/f", CodeType.text()},
		{`{"n": 01}`, "/n", CodeSyntax.text()},
		{`{"n": tru}`, "/n", CodeSyntax.text()},
		{`{"n": }`, "/n", CodeSyntax.text()},
		{`{"n" 1}`, "", CodeSyntax.text()},
		{`{n: 1}`, "", CodeSyntax.text()},
		{`{"text": "a`, "/text", CodeSyntax.text()},
		{`{"text": "a\`, "/text", CodeSyntax.text()},
		{`{"text": "\x"}`, "/text", CodeSyntax.text()},
		{"{\"text\": \"a\nb\"}", "/text", CodeSyntax.text()},
		{`{"parts": [{}, {"parts": [{"n": "x"}]}]}`, "/parts/1/parts/0/n", CodeType.text()},
		{`{"` + strings.Repeat("x", 100) + `": 1}`, "", CodeUnknown.text()},
		{strings.Repeat(`{"parts": [`, 60), "", CodeDepth.text()},
		{`{"n": 1`, "", CodeSyntax.text()},
		{`{"parts": [{}`, "/parts", CodeSyntax.text()},
	}
	for _, tt := range tests {
		var p part
		err := Unmarshal([]byte(tt.doc), &p)
		if tt.code == "" {
			require.NoError(t, err, tt.doc)
			var want part
			require.NoError(t, json.Unmarshal([]byte(tt.doc), &want))
			assert.Equal(t, want, p)
			continue
		}
		var e *Error
		require.ErrorAs(t, err, &e, tt.doc)
		assert.Equal(t, tt.code, e.Code.text(), "%s: %v", tt.doc, err)
		if tt.code != CodeDepth.text() {
			assert.Equal(t, tt.pointer, e.Pointer, "%s: %v", tt.doc, err)
		}
		assert.Less(t, len(e.Error()), 700)
	}
}

func (c Code) text() string { return string(c) }

func TestPosition(t *testing.T) {
	var p part
	err := Unmarshal([]byte("{\n  \"n\": 1,\n  \"m\": 2\n}"), &p)
	assert.EqualError(t, err, `/ (line 3, column 3): there is no such member here`)
}

func TestErrorsHoldNoValue(t *testing.T) {
	for _, doc := range []string{
		`{"197205141998032901": 1}`, `{"any": {"197205141998032901": 1, "197205141998032901": 2}}`, `{"any": {"197205141998032901": {"a": 1, "a": 2}}}`,
		`{"any": {"197205141998032901": tru}}`, `{"at": "197205141998032901"}`, `{"id": "197205141998032901"}`,
		`{"text": 197205141998032901}`, `{"a/b": [197205141998032901]}`, `{"n": 197205141998032901.5}`, `{"b": "197205141998032901"}`,
	} {
		var p part
		err := Unmarshal([]byte(doc), &p)
		require.Error(t, err)
		for err != nil {
			assert.NotContains(t, err.Error(), "197205141998032901")
			err = errors.Unwrap(err)
		}
	}
}

func TestMessage(t *testing.T) {
	var p part
	err := Unmarshal([]byte(`{"n": "x"}`), &p)
	var e *Error
	require.ErrorAs(t, err, &e)
	assert.Equal(t, "/n (baris 1, kolom 7): di sini seharusnya bilangan bulat", e.Message(language.Indonesian))
	assert.Equal(t, "/n (line 1, column 7): expected a whole number", e.Error())
}
