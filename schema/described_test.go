package schema_test

import (
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/schema"
)

// plainOf returns a schema without what is only for people to read, and appends where a
// member, a code, or a definition lacks it.
func plainOf(at string, v any, lacks *[]string) any {
	object, ok := v.(map[string]any)
	if !ok {
		return v
	}
	plain := map[string]any{}
	for name, value := range object {
		switch name {
		case "title", "description", "$id":
		case "properties", "$defs":
			members := map[string]any{}
			for member, s := range value.(map[string]any) {
				where := at + "/" + member
				for _, text := range []string{"title", "description"} {
					if s, _ := s.(map[string]any)[text].(string); strings.TrimSpace(s) == "" && (text == "description" || name == "properties") {
						*lacks = append(*lacks, where+" "+text)
					}
				}
				members[member] = plainOf(where, s, lacks)
			}
			plain[name] = members
		case "oneOf":
			var codes []any
			for _, code := range value.([]any) {
				code := code.(map[string]any)
				if code["title"] == nil || code["title"] == "" {
					*lacks = append(*lacks, at+" label")
				}
				codes = append(codes, code["const"])
			}
			plain[name] = codes
		case "items":
			plain[name] = plainOf(at+"/0", value, lacks)
		default:
			plain[name] = value
		}
	}
	return plain
}

// TestBothLanguages holds that every member of every schema is named and described in both
// languages, and that the two say the same of documents.
func TestBothLanguages(t *testing.T) {
	for name := range schema.Names() {
		var plain []any
		var raw []string
		for _, tag := range []language.Tag{language.Indonesian, language.BritishEnglish} {
			data, ok := schema.DocumentIn(name, tag)
			require.True(t, ok, name)
			var s map[string]any
			require.NoError(t, json.Unmarshal(data, &s))
			var lacks []string
			plain = append(plain, plainOf("", s, &lacks))
			assert.Empty(t, lacks, "%s in %s", name, tag)
			raw = append(raw, string(data))
		}
		assert.Equal(t, plain[0], plain[1], name)
		assert.NotEqual(t, raw[0], raw[1], name)
		assert.Contains(t, raw[1], `"$id": "`+strings.Replace(schema.ID(name), name+".json", "en/"+name+".json", 1)+`"`)
	}
	assert.Len(t, slices.Collect(schema.Names()), 18)
	_, ok := schema.DocumentIn("en/event", language.English)
	assert.False(t, ok)
	for _, file := range []string{"event.json", "en/event.json"} {
		_, err := fs.Stat(schema.FS(), file)
		assert.NoError(t, err)
	}
}
