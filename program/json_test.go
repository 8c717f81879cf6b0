package program_test

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
)

func TestReadRefuses(t *testing.T) {
	const id = `"9f2c1d6e-0000-4000-8000-000000000001"`
	tests := []struct{ name, doc, pointer, code string }{
		{"nothing", ``, "", "EMPTY"},
		{"blank", " \n", "", "EMPTY"},
		{"no object", `[]`, "", "TYPE"},
		{"a number", `3`, "", "TYPE"},
		{"unknown member", `{"titel": {}}`, "", "UNKNOWN"},
		{"unknown member within", `{"people": [{"name": {"full": "A"}}, {"nama": "B"}]}`, "/people/1", "UNKNOWN"},
		{"another case", `{"Title": {"text": "A"}}`, "", "UNKNOWN"},
		{"given twice", `{"key": "a", "key": "b"}`, "", "TWICE"},
		{"given twice within", `{"place": {"venue": {"name": "a", "name": "b"}}}`, "/place/venue", "TWICE"},
		{"twice by an escape", `{"key": "a", "k\u0065y": "b"}`, "", "TWICE"},
		{"trailing", `{"key": "a"} {}`, "", "TRAILING"},
		{"trailing word", `{"key": "a"}x`, "", "TRAILING"},
		{"cut off", `{"key": "a"`, "", "SYNTAX"},
		{"no UTF-8", "{\"key\": \"\xff\"}", "/key", "SYNTAX"},
		{"comma at the end", `{"key": "a",}`, "", "SYNTAX"},
		{"text for an object", `{"title": "A"}`, "/title", "TYPE"},
		{"object for a text", `{"kind": {"a": 1}}`, "/kind", "TYPE"},
		{"number for a text", `{"kind": 3}`, "/kind", "TYPE"},
		{"text for a number", `{"claims": [{"ordinal": "1"}]}`, "/claims/0/ordinal", "TYPE"},
		{"fraction for a count", `{"claims": [{"ordinal": 1.5}]}`, "/claims/0/ordinal", "TYPE"},
		{"no such kind", `{"kind": "pesta"}`, "/kind", "VALUE"},
		{"a label for a code", `{"status": "Selesai"}`, "/status", "VALUE"},
		{"no such day", `{"schedule": {"previous": ["2024-03-05", "2024-02-30"]}}`, "/schedule/previous/1", "VALUE"},
		{"a value twice", `{"values": ["jujur", "jujur"]}`, "/values", "VALUE"},
		{"second person", `{"people": [{"id": ` + id + `}, {"id": ` + id + `}]}`, "/people/1/id", "DUPLICATE"},
		{"second participant", `{"participants": [{"id": ` + id + `}, {}, {"id": ` + id + `}]}`, "/participants/2/id", "DUPLICATE"},
		{"second source", `{"sources": [{"id": "a"}, {"id": "a"}]}`, "/sources/1/id", "DUPLICATE"},
		{"second session", `{"sessions": [{"id": "a"}, {"id": "a"}]}`, "/sessions/1/id", "DUPLICATE"},
		{"another document", `{"schema": "integritas-recap/1"}`, "/schema", "SCHEMA"},
		{"deep", `{"values": ` + strings.Repeat("[", 300) + strings.Repeat("]", 300) + `}`, "/values" + strings.Repeat("/0", 99), "DEPTH"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, err := program.Read(strings.NewReader(tt.doc))
			require.Error(t, err)
			assert.Nil(t, e)
			var re *program.ReadError
			require.ErrorAs(t, err, &re)
			assert.Equal(t, tt.pointer, re.Pointer)
			assert.Equal(t, tt.code, string(re.Code))
			assert.NotContains(t, err.Error(), "\n")
		})
	}
}

func TestReadWriteSameBytes(t *testing.T) {
	const doc = `{
  "schema": "integritas-event/1",
  "key": "contoh",
  "title": {
    "text": "Bimtek <Keluarga> & Integritas"
  },
  "kind": "bimtek",
  "values": [
    "jujur",
    "adil"
  ],
  "status": "selesai",
  "schedule": {
    "range": "2024-03-05",
    "zone": "WIB",
    "from": "08:00"
  },
  "audience": {
    "counts": [
      {
        "count": {
          "value": 40,
          "unit": "pasangan",
          "approx": false
        },
        "stage": "hadir"
      }
    ]
  },
  "statements": [
    {
      "kind": "statistik",
      "value": 74.24,
      "unit": "persen"
    }
  ]
}
`
	e, err := program.Read(strings.NewReader(doc))
	require.NoError(t, err)
	var b strings.Builder
	require.NoError(t, e.Write(&b))
	assert.Equal(t, doc, b.String())
}

// TestReadTellsNoValue puts made-up numbers where they do not belong.
func TestReadTellsNoValue(t *testing.T) {
	for _, doc := range []string{
		`{"participants": [{"sex": "%s"}]}`, `{"participants": [{"roles": ["%s"]}]}`, `{"%s": 1}`, `{"participants": [{"%s": 1}]}`,
		`{"place": {"held_in": {"code": "%s"}}}`, `{"status": "%s"}`, `{"schedule": {"range": "%s"}}`, `{"schema": "%s"}`,
		`{"history": [{"at": "%s"}]}`, `{"sessions": [{"start": "%s"}]}`, `{"participants": [{"id": "%s"}]}`, `{"participants": [{"nip": "x%s"}]}`,
		`{"audience": {"counts": [{"value": "%s"}]}}`, `{"audience": {"counts": [{"unit": "%s"}]}}`,
	} {
		_, err := program.Read(strings.NewReader(strings.ReplaceAll(doc, "%s", "1872041005919001")))
		require.Error(t, err, doc)
		fault, ok := errors.AsType[*program.ReadError](err)
		require.True(t, ok, doc)
		told := fault.Message(language.Indonesian)
		for err := error(fault); err != nil; err = errors.Unwrap(err) {
			told += fmt.Sprintf("%s %v %+v", err, err, err)
		}
		assert.NotContains(t, told, "1872041005919001", doc)
	}
}

func TestReadNamesTheNearest(t *testing.T) {
	for doc, want := range map[string]string{
		`{"status": "selesa"}`:                     "/status (baris 1, kolom 12): kode ini tidak dikenal untuk status kegiatan; yang terdekat: selesai",
		`{"parties": [{"roles": ["colabrator"]}]}`: "/parties/0/roles/0 (baris 1, kolom 25): kode ini tidak dikenal untuk peran pihak; yang terdekat: kolaborator",
		`{"titel": {}}`:                            "/ (baris 1, kolom 2): anggota ini tidak dikenal di sini; yang terdekat: title",
	} {
		_, err := program.Read(strings.NewReader(doc))
		fault, ok := errors.AsType[*program.ReadError](err)
		require.True(t, ok, doc)
		assert.Equal(t, want, fault.Message(language.Indonesian))
	}
}

// TestReadBounds refuses what is longer than a document can be, and costs no more than a
// small multiple of what it reads.
func TestReadBounds(t *testing.T) {
	_, err := program.Read(io.LimitReader(endless{}, program.MaxDocument+2))
	fault, ok := errors.AsType[*program.ReadError](err)
	require.True(t, ok)
	assert.Equal(t, program.ReadTooLarge, fault.Code)

	document := `{"sources":[` + strings.Repeat(`{},`, 50_000) + `{}]}`
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err = program.Read(strings.NewReader(document))
	runtime.ReadMemStats(&after)
	require.NoError(t, err)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(400*len(document)))
}

// TestReadWithoutEnd gives up on a source that gives nothing for ever.
func TestReadWithoutEnd(t *testing.T) {
	_, err := program.Read(silent{})
	assert.ErrorIs(t, err, io.ErrNoProgress)
}

type silent struct{}

func (silent) Read([]byte) (int, error) { return 0, nil }

// endless gives blanks for ever.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}
