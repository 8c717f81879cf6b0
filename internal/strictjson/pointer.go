package strictjson

import (
	"reflect"
	"strconv"
	"strings"
)

// Leads reports whether a JSON Pointer leads to a place in the document that v points
// to: its members are those of the types and its indexes stand in the arrays.
// A member that is absent is a place too; so is everything
// below a value that reads its own JSON.
func Leads(pointer string, v any) bool {
	if pointer == "" {
		return true
	}
	if pointer[0] != '/' {
		return false
	}
	at := reflect.ValueOf(v).Elem()
	s := shapeOf(at.Type())
	for rest := pointer[1:]; ; {
		token, below, more := strings.Cut(rest, "/")
		switch {
		case s.opaque:
			return true
		case s.fields != nil:
			i := s.indexOf(token)
			if i < 0 {
				return false
			}
			at, s = member(at, token), s.fields[i].shape
		case s.elem != nil:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || !at.IsValid() || i >= at.Len() {
				return false
			}
			at, s = at.Index(i), s.elem
		default:
			return false
		}
		if !more {
			return true
		}
		rest = below
	}
}

// indexOf is [shape.index] of a text.
func (s *shape) indexOf(name string) int {
	for i := range s.fields {
		if s.fields[i].name == name {
			return i
		}
	}
	return -1
}

// member returns the field of a struct that bears a JSON name, of embedded structs too.
func member(v reflect.Value, name string) reflect.Value {
	t := v.Type()
	for i := range t.NumField() {
		f := t.Field(i)
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == name || tag == "" && f.Name == name {
			return v.Field(i)
		}
		if tag == "" && f.Anonymous && f.Type.Kind() == reflect.Struct {
			if found := member(v.Field(i), name); found.IsValid() {
				return found
			}
		}
	}
	return reflect.Value{}
}
