package strictjson

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
)

// maxFields is how many members a record may have.
const maxFields = 128

// shape is what the JSON of a type looks like.
type shape struct {
	typ    reflect.Type
	fields []field // of a struct that encoding/json reads field by field; nil for other types
	elem   *shape  // of an array
	opaque bool    // the type reads its own JSON, whatever that is
	byLen  [maxName + 1][]uint8
}

// maxName is the longest name of a member in bytes.
const maxName = 40

type field struct {
	name  string
	shape *shape
}

var (
	jsonUnmarshaler = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// shapes caches the shape of each type that was asked for.
var shapes sync.Map

func shapeOf(t reflect.Type) *shape {
	if s, ok := shapes.Load(t); ok {
		return s.(*shape)
	}
	s, _ := shapes.LoadOrStore(t, build(t, map[reflect.Type]*shape{}))
	return s.(*shape)
}

func build(t reflect.Type, done map[reflect.Type]*shape) *shape {
	if s := done[t]; s != nil {
		return s
	}
	s := &shape{typ: t}
	done[t] = s
	p := reflect.PointerTo(t)
	switch {
	case p.Implements(jsonUnmarshaler):
		s.opaque = true
	case p.Implements(textUnmarshaler):
	case t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8 || t.Kind() == reflect.Slice && reflect.PointerTo(t.Elem()).Implements(textUnmarshaler):
		s.elem = build(t.Elem(), done)
	case t.Kind() == reflect.Struct:
		s.fields = []field{}
		s.addFields(t, done)
		for i := range s.fields {
			n := min(len(s.fields[i].name), maxName)
			s.byLen[n] = append(s.byLen[n], uint8(i))
		}
	case t.Kind() == reflect.Map, t.Kind() == reflect.Interface, t.Kind() == reflect.Pointer:
		s.opaque = true
	}
	return s
}

// addFields adds the members of a struct, with those of embedded ones.
func (s *shape) addFields(t reflect.Type, done map[reflect.Type]*shape) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" || !f.IsExported() && !f.Anonymous:
		case name == "" && f.Anonymous && f.Type.Kind() == reflect.Struct:
			s.addFields(f.Type, done)
		default:
			if name == "" {
				name = f.Name
			}
			s.fields = append(s.fields, field{name, build(f.Type, done)})
		}
	}
}

// index returns which member bears the name exactly, or -1.
func (s *shape) index(name []byte) int {
	for _, i := range s.byLen[min(len(name), maxName)] {
		if s.fields[i].name == string(name) {
			return int(i)
		}
	}
	return -1
}

// names yields the names of the members.
func (s *shape) names(yield func(string) bool) {
	for i := range s.fields {
		if !yield(s.fields[i].name) {
			return
		}
	}
}

// expected tells in words what the type's JSON is.
func (s *shape) expected() phrase {
	isText := reflect.PointerTo(s.typ).Implements(textUnmarshaler)
	switch kind := s.typ.Kind(); {
	case s.fields != nil:
		return phrase{"expected an object", "di sini seharusnya objek"}
	case s.elem != nil:
		return phrase{"expected an array", "di sini seharusnya larik"}
	case kind == reflect.Bool:
		return phrase{"expected true or false", "di sini seharusnya true atau false"}
	case kind >= reflect.Int && kind <= reflect.Int64 && !isText:
		return phrase{"expected a whole number", "di sini seharusnya bilangan bulat"}
	case kind == reflect.Float32 || kind == reflect.Float64:
		return phrase{"expected a number", "di sini seharusnya bilangan"}
	}
	return phrase{"expected a text", "di sini seharusnya teks"}
}
