package main

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/region"
)

// The parts of patterns. They are those that RE2, ECMAScript and PCRE read alike.
const (
	month = `(0[1-9]|1[0-2])`
	day   = `(0[1-9]|[12][0-9]|3[01])`
	date  = `[0-9]{4}-` + month + `-` + day
	part  = `(0[1-9]|[1-9][0-9])` // two digits of a code, not 00
	three = `(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})`
	four  = `(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})`
)

// leafOf returns the schema of a type that is a text or a number in JSON, nil for others.
// Patterns describe the canonical form, which every version writes.
func leafOf(t reflect.Type) *schema {
	text := func(format, pattern string, examples ...any) *schema {
		return &schema{Type: "string", Format: format, Pattern: `^` + pattern + `$`, Examples: examples}
	}
	switch t.String() {
	case "uuid.UUID":
		return text("uuid", `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`, exampleID)
	case "time.Time":
		return text("date-time", date+`T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{0,8}[1-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])`, "2024-03-05T08:00:00+07:00")
	case "civil.Date":
		return text("date", date, "2024-03-05")
	case "participant.BirthDate":
		return text("date", date, "1972-05-14")
	case "civil.Range":
		return text("", `(`+date+`(/(`+date+`|\.\.))?|\.\./`+date+`)`, "2024-03-05", "2024-03-05/2024-03-07", "2024-03-05/..")
	case "civil.Clock":
		return text("", `(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)`, "08:00", "24:00")
	case "region.Code":
		return text("", part+`(\.`+part+`(\.`+part+`(\.`+four+`)?)?)?`, "18", "18.72", "18.72.01", "18.72.01.1001")
	case "main.Pointer":
		return &schema{Type: "string", Examples: []any{"/nip", ""}}
	case "language.Tag":
		return text("", `[a-z]{2,3}(-[0-9A-Za-z]{2,8})*`, "id")
	case "office.Key":
		return text("", `[^\s].*`, "DINAS@18.72:kesehatan")
	case "attend.Share":
		return text("", `(0|1|[1-9][0-9]*/[1-9][0-9]*)`, "3/4", "1")
	case "program.Quantity":
		return &schema{Type: "number", Examples: []any{76.5}}
	case "locale.Rupiah":
		return &schema{Type: "integer", Examples: []any{1500000}}
	case "participant.NIP":
		return text("", `(19|20)[0-9]{2}`+month+day+`(19|20)[0-9]{2}(0[1-9]|1[0-2]|2[1-9])[12]`+three, "197205141998031901")
	case "participant.NIK":
		return text("", `(`+provinces()+`)`+part+part+`(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])`+month+`[0-9]{2}`+four, "1872041405729001")
	case "participant.NIPLama":
		return text("", `[0-9]{9}`, "150000000")
	case "participant.NPWP":
		return text("", `[0-9]{15,16}`, "092542943407000", "1872041405729001")
	case "participant.NRP":
		return text("", `([0-9]{4,20}|[0-9]+/[A-Z]+)`, "72050901", "12901/P")
	case "participant.Phone":
		return text("", `\+62[1-9][0-9]{6,11}`, "+6281200001234")
	case "participant.Email":
		s := text("", `[^\s@]+@[^\s@.]+(\.[^\s@.]+)+`, "nama@contoh.example")
		s.MaxLength = 254
		return s
	case "participant.Private":
		return &schema{Type: "string", MinLength: 1, MaxLength: 1024, Examples: []any{"Jalan Contoh 1"}}
	}
	return nil
}

// provinces are the first two digits of a NIK, as its parser takes them.
func provinces() string {
	var codes []string
	for p := range 100 {
		if _, err := participant.ParseNIK(fmt.Sprintf("%02d0101010190%s", p, "9001")); err == nil {
			codes = append(codes, fmt.Sprintf("%02d", p))
		}
	}
	return strings.Join(codes, "|")
}

// sets are the types that hold several members of a closed set.
var sets = map[string]reflect.Type{
	"pillar.Set":          reflect.TypeFor[pillar.Pillar](),
	"pillar.ValueSet":     reflect.TypeFor[pillar.Value](),
	"office.Tasks":        reflect.TypeFor[office.Task](),
	"office.TierSet":      reflect.TypeFor[office.Tier](),
	"participant.TierSet": reflect.TypeFor[participant.Tier](),
	"region.LevelSet":     reflect.TypeFor[region.Level](),
}
