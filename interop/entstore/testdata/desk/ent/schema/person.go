// Package schema is the schema of docs/sql.md for ent: fields of the types of the library.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// OpenRole has a name because ent writes no generic types.
type OpenRole struct{ validation.Open[participant.Role] }

// Person is a row of a desk.
type Person struct{ ent.Schema }

// Fields are one of each way in which a type stands in a column.
func (Person) Fields() []ent.Field {
	return []ent.Field{
		field.String("nip").GoType(participant.NIP{}).Optional().Unique(),
		field.String("nik").GoType(participant.NIK{}).Optional(),
		field.String("region").GoType(region.Code{}).Optional(),
		field.String("on_day").GoType(civil.Date{}).Optional(),
		field.String("role").GoType(participant.Role(0)).Optional(),
		field.String("newer").GoType(OpenRole{}).Optional(),
		field.JSON("record", participant.Participant{}).Optional(),
	}
}
