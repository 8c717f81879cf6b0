package bench

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// event returns the real event of Kota Metro with 80 made-up people, and its JSON of
// about 35 kB.
func event(b *testing.B) (*program.Event, []byte) {
	b.Helper()
	f, err := os.Open("../program/testdata/cases/metro-2024-03-05.json")
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	e, err := program.Read(f)
	if err != nil {
		b.Fatal(err)
	}
	for i := len(e.People); i < 80; i++ {
		name := fmt.Sprintf("Orang Rekaan %d", i)
		p := program.Person{
			ID: uuid.NewSHA1(uuid.NameSpaceURL, []byte(name)),
			Name: participant.Name{
				Raw: "Dr. Ir. H. " + name + ", S.T., M.T.", Front: []string{"Dr.", "Ir.", "H."}, Full: name, Back: []string{"S.T.", "M.T."},
			},
			Position: participant.Position{
				Raw: "Plt. Kepala Dinas Kesehatan Kota Metro", Role: participant.RoleKepalaDinas, Acting: participant.ActingPLT,
				Unit: "Dinas Kesehatan Kota Metro", Region: region.MustParseCode("18.72"),
			},
			Organisation: "Pemerintah Kota Metro", Roles: []program.PersonRole{program.PersonParticipant}, Acts: []program.Act{program.ActAttended},
			Mode: program.ModeOffline,
		}
		e.People = append(e.People, p)
	}
	data, err := json.Marshal(e)
	if err != nil {
		b.Fatal(err)
	}
	return e, data
}

// plain makes of a record's type a struct of plain strings, numbers and lists with
// the same members: what somebody would write who wants no types.
func plain(t reflect.Type) reflect.Type {
	text := reflect.TypeFor[encoding.TextUnmarshaler]()
	switch {
	case t == reflect.TypeFor[time.Time](), t == reflect.TypeFor[uuid.UUID](), t == reflect.TypeFor[region.Code]():
		return reflect.TypeFor[string]()
	case t == reflect.TypeFor[program.Quantity]():
		return reflect.TypeFor[float64]()
	case reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()) && t.Kind() != reflect.Struct && t.Kind() != reflect.Int64:
		return reflect.TypeFor[[]string]()
	case t.Kind() == reflect.Int64:
		return reflect.TypeFor[int64]()
	case reflect.PointerTo(t).Implements(text):
		return reflect.TypeFor[string]()
	case t.Kind() == reflect.Slice:
		return reflect.SliceOf(plain(t.Elem()))
	case t.Kind() == reflect.Struct:
		var fields []reflect.StructField
		for i := range t.NumField() {
			if f := t.Field(i); f.Anonymous {
				for j := range f.Type.NumField() {
					g := f.Type.Field(j)
					fields = append(fields, reflect.StructField{Name: "X" + g.Name, Type: plain(g.Type), Tag: g.Tag})
				}
			} else {
				fields = append(fields, reflect.StructField{Name: f.Name, Type: plain(f.Type), Tag: f.Tag})
			}
		}
		return reflect.StructOf(fields)
	}
	return t
}

// BenchmarkEventDecode decodes the document without looking for what is wrong in it.
func BenchmarkEventDecode(b *testing.B) {
	_, data := event(b)
	b.Run("integritas", func(b *testing.B) { decode(b, data, reflect.TypeFor[program.Event]()) })
	b.Run("encoding-json-strings", func(b *testing.B) { decode(b, data, plain(reflect.TypeFor[program.Event]())) })
}

func decode(b *testing.B, data []byte, t reflect.Type) {
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if err := json.Unmarshal(data, reflect.New(t).Interface()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkEventEncode encodes the document.
func BenchmarkEventEncode(b *testing.B) {
	e, data := event(b)
	p := reflect.New(plain(reflect.TypeFor[program.Event]()))
	if err := json.Unmarshal(data, p.Interface()); err != nil {
		b.Fatal(err)
	}
	for _, by := range []struct {
		name string
		v    any
	}{{"integritas", e}, {"encoding-json-strings", p.Interface()}} {
		b.Run(by.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := json.Marshal(by.v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkEventReadStrict reads the document as program.Read does, beside a decoder
// that refuses unknown members and looks at nothing else.
func BenchmarkEventReadStrict(b *testing.B) {
	_, data := event(b)
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := program.Read(bytes.NewReader(data)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding-json-strings", func(b *testing.B) { decode(b, data, plain(reflect.TypeFor[program.Event]())) })
	b.Run("encoding-json-known-members", func(b *testing.B) {
		t := plain(reflect.TypeFor[program.Event]())
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			dec := json.NewDecoder(bytes.NewReader(data))
			dec.DisallowUnknownFields()
			if err := dec.Decode(reflect.New(t).Interface()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkEventCheck checks the event, which has nothing wrong.
func BenchmarkEventCheck(b *testing.B) {
	e, _ := event(b)
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if problems := validation.Check(e); problems != nil {
				b.Fatal(problems)
			}
		}
	})
}
