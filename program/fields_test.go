package program_test

import (
	"bytes"
	"encoding"
	"reflect"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/participanttest"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// fill sets every field of a record, lists to one item.
func fill(t *testing.T, v reflect.Value) {
	t.Helper()
	switch p := v.Addr().Interface().(type) {
	case *time.Time:
		*p = time.Date(2024, 3, 5, 8, 0, 0, 0, time.UTC)
	case *uuid.UUID:
		*p = uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000001")
	case *civil.Date:
		*p = civil.MustDate(2024, 3, 5)
	case *civil.Range:
		*p = civil.MustParseRange("2024-03-05/2024-03-07")
	case *civil.Clock:
		*p = civil.MustClock(8, 30)
	case *region.Code:
		*p = region.MustParseCode("18.72")
	case *pillar.ValueSet:
		*p = pillar.ValueSetOf(pillar.ValueAdil)
	case *program.Quantity:
		*p = program.NewQuantity(74.24)
	case *participant.Phone:
		*p = participanttest.Phone(1)
	case encoding.TextUnmarshaler:
		if v.Kind() == reflect.Uint8 {
			v.SetUint(1)
			return
		}
		for _, text := range []string{"id", "197205141998032901", "1872051405729001", "panitia@example.id", "2024-03-05", "IV/c"} {
			if p.UnmarshalText([]byte(text)) == nil && !v.IsZero() {
				return
			}
		}
	default:
		switch v.Kind() {
		case reflect.String:
			v.SetString("teks")
		case reflect.Bool:
			v.SetBool(true)
		case reflect.Int, reflect.Int64:
			v.SetInt(7)
		case reflect.Slice:
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			fill(t, v.Index(0))
		case reflect.Struct:
			for i := range v.NumField() {
				fill(t, v.Field(i))
			}
		default:
			t.Fatalf("do not know how to fill a %v", v.Type())
		}
	}
}

// TestEveryFieldRoundTrips holds that no fact is lost on the way through JSON: each
// field of an event and its parts, filled, is written and read back.
func TestEveryFieldRoundTrips(t *testing.T) {
	var e program.Event
	v := reflect.ValueOf(&e).Elem()
	for i := range v.NumField() {
		if v.Type().Field(i).Name != "Participants" {
			fill(t, v.Field(i))
		}
	}
	e.Schema = program.EventSchema
	var b bytes.Buffer
	require.NoError(t, e.Write(&b))
	got, err := program.Read(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	assert.Equal(t, &e, got)
	var again bytes.Buffer
	require.NoError(t, got.Write(&again))
	assert.Equal(t, b.String(), again.String())
}
