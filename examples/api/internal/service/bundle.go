package service

import (
	"encoding/json"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/schema"
)

// Bundle is OpenAPI with the schemas inside, for generators of code that follow no
// reference out of a document: the schema of an event is the component "event", what it
// defines for itself "event.Count".
func Bundle(tag language.Tag) ([]byte, error) {
	data, err := OpenAPI(tag)
	if err != nil {
		return nil, err
	}
	var document object
	if err := json.Unmarshal(data, &document); err != nil {
		return nil, err
	}
	schemas := document["components"].(map[string]any)["schemas"].(map[string]any)
	for name := range schema.Names() {
		text, _ := schema.DocumentIn(name, tag)
		var s object
		if err := json.Unmarshal(text, &s); err != nil {
			return nil, err
		}
		definitions, _ := s["$defs"].(map[string]any)
		for _, member := range []string{"$schema", "$id", "$defs"} {
			delete(s, member)
		}
		schemas[name] = within(name, map[string]any(s))
		for definition, d := range definitions {
			schemas[name+"."+definition] = within(name, d)
		}
	}
	return json.Marshal(within("", map[string]any(document)))
}

// within makes the references of a schema lead into the components; without a name they
// are those of the document itself.
func within(name string, v any) any {
	const components = "#/components/schemas/"
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = within(name, v[i])
		}
	case map[string]any:
		for member, value := range v {
			ref, isText := value.(string)
			switch {
			case member != "$ref" || !isText:
				v[member] = within(name, value)
			case strings.HasPrefix(ref, "#/$defs/"):
				v[member] = components + name + "." + strings.TrimPrefix(ref, "#/$defs/")
			case strings.HasPrefix(ref, "/schemas/"):
				v[member] = components + strings.TrimSuffix(strings.TrimPrefix(ref, "/schemas/"), ".json")
			}
		}
	}
	return v
}
