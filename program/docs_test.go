package program_test

import (
	"encoding"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// TestMembersAreDocumented holds that every member name of the documents stands in
// docs/json.md.
func TestMembersAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("../docs/json.md")
	require.NoError(t, err)
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || seen[typ] || !strings.HasPrefix(typ.PkgPath(), "github.com/integritas-id/integritas/program") {
			return
		}
		seen[typ] = true
		if typ.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
			return // a text, without members
		}
		for i := range typ.NumField() {
			f := typ.Field(i)
			walk(f.Type)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if name == "" {
				assert.True(t, f.Anonymous || !f.IsExported(), "%s.%s has no JSON name", typ, f.Name)
				continue
			}
			assert.True(t, strings.Contains(string(doc), "`"+name+"`"), "%s.%s is not in docs/json.md", typ, f.Name)
		}
	}
	walk(reflect.TypeFor[program.Event]())
	walk(reflect.TypeFor[program.Series]())
	walk(reflect.TypeFor[program.Program]())
	walk(reflect.TypeFor[attend.Enrolment]())
	walk(reflect.TypeFor[program.Capacity]())
	walk(reflect.TypeFor[attend.Attendance]())
	walk(reflect.TypeFor[attend.Policy]())
	walk(reflect.TypeFor[attend.Decision]())
	walk(reflect.TypeFor[attend.Certificate]())
	walk(reflect.TypeFor[attend.Numbering]())
	walk(reflect.TypeFor[attend.Assessment]())
	walk(reflect.TypeFor[attend.Credit]())
}
