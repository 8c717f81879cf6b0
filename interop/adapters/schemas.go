package adapters

import (
	"encoding"
	"reflect"

	"github.com/danielgtaylor/huma/v2"
	"github.com/invopop/jsonschema"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

// published are the records that have a schema of their own.
var published = map[reflect.Type]string{
	reflect.TypeFor[participant.Participant](): "participant",
	reflect.TypeFor[program.Event]():           "event",
}

// Reflector makes schemas of a host's structs: what the library has published is pointed
// at, and whatever else writes itself as text is a text.
func Reflector() *jsonschema.Reflector {
	return &jsonschema.Reflector{Mapper: func(t reflect.Type) *jsonschema.Schema {
		if name, ok := published[t]; ok {
			return &jsonschema.Schema{Ref: schema.ID(name)}
		}
		if t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
			return &jsonschema.Schema{Type: "string"}
		}
		return nil
	}}
}

// Person is a participant in the body of a huma operation. Huma follows no reference out
// of its document, so the published schema is named, and the library checks what came.
type Person struct{ participant.Participant }

// Schema names the published schema.
func (Person) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeObject, AdditionalProperties: true, Description: schema.ID("participant")}
}

// Resolve tells what is wrong in the words of huma.
func (p *Person) Resolve(c huma.Context) (all []error) {
	tag, _ := language.MatchStrings(language.NewMatcher([]language.Tag{language.Indonesian, language.English}), c.Header("Accept-Language"))
	for _, problem := range validation.Check(p).Of(validation.Error) {
		all = append(all, &huma.ErrorDetail{Location: "body" + problem.Path, Message: problem.Message(tag)})
	}
	return all
}
