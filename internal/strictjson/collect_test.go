package strictjson

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCollect reads on after each fault and keeps what is right.
func TestCollect(t *testing.T) {
	type item struct {
		Name  string `json:"name"`
		Count int    `json:"count"`
	}
	type document struct {
		Title string `json:"title"`
		Items []item `json:"items"`
		Last  string `json:"last"`
	}
	const text = `{
  "titel": {"a": [1, 2]},
  "title": 7,
  "items": [
    {"name": "a", "count": "b"},
    {"name": ["x"], "count": 3, "count": 4},
    "text"
  ],
  "last": "kept"
}`
	var d document
	found, whole := Collect([]byte(text), &d, 100)
	require.True(t, whole)
	var got []string
	for _, e := range found {
		got = append(got, e.Pointer+" "+string(e.Code))
	}
	assert.Equal(t, []string{" UNKNOWN", "/title TYPE", "/items/0/count TYPE", "/items/1/name TYPE", "/items/1 TWICE", "/items/2 TYPE"}, got)
	assert.Equal(t, 2, found[0].Line)
	assert.Equal(t, 3, found[0].Column)
	assert.Equal(t, 5, found[2].Line)
	assert.Equal(t, document{Items: []item{{Name: "a"}, {Count: 4}, {}}, Last: "kept"}, d)

	limited, whole := Collect([]byte(text), &document{}, 2)
	require.Len(t, limited, 3)
	assert.Equal(t, "/: faults not listed one by one: 4; mend those above and read it again", limited[2].Error())
	assert.True(t, whole)
}

// TestCollectNoJSON ends where the text ends being JSON, with what was found before.
func TestCollectNoJSON(t *testing.T) {
	for text, want := range map[string]string{
		"": "EMPTY", `{"n": 1} x`: "TRAILING", `{"n": 1`: "SYNTAX", `{"z": 1, "n": }`: "UNKNOWN SYNTAX",
	} {
		var p part
		found, whole := Collect([]byte(text), &p, 10)
		var codes []string
		for _, e := range found {
			codes = append(codes, string(e.Code))
		}
		assert.Equal(t, want, strings.Join(codes, " "), text)
		assert.False(t, whole, text)
	}
}

// TestCollectAgrees holds that a document without faults is read as Unmarshal reads it,
// and that the first fault is the one of Unmarshal.
func TestCollectAgrees(t *testing.T) {
	for _, text := range []string{`{"n": 1}`, `{"n": "x"}`, `{"m": 1}`, `{"n": 1, "n": 2}`, `[]`, `{"at": "x"}`, `null`} {
		var a, b part
		err := Unmarshal([]byte(text), &a)
		found, _ := Collect([]byte(text), &b, 10)
		if err == nil {
			assert.Empty(t, found, text)
			assert.Equal(t, a, b, text)
			continue
		}
		require.NotEmpty(t, found, text)
		assert.EqualError(t, found[0], err.Error(), text)
	}
}

func TestPlaces(t *testing.T) {
	const text = "{\n  \"a\": {\"b\": [1,\n 2]},\n  \"c/d\": 3\n}"
	assert.Equal(t, map[string]Place{
		"": {1, 1}, "/a": {2, 8}, "/a/b": {2, 14}, "/a/b/1": {3, 2}, "/a/b/9": {2, 14}, "/a/x/y": {2, 8}, "/a/x": {2, 8}, "/c~1d": {4, 10}, "/z": {1, 1},
	}, Places([]byte(text), []string{"", "/a", "/a/b/1", "/a/b/9", "/a/x/y", "/c~1d", "/z"}))
	assert.Nil(t, Places([]byte("{"), []string{""}))
}
