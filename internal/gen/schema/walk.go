package main

import (
	"encoding"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/validation"
)

// walker turns types into schemas; named ones become $defs.
type walker struct {
	tag   language.Tag
	words *words
	defs  map[string]*schema
}

var no = false

// object is the schema of a struct.
func (w *walker) object(t reflect.Type) *schema {
	if m := mirrors[t.String()]; m != nil {
		t = m
	}
	s := &schema{Type: "object", Additional: &no, Description: w.words.ofType(t)}
	w.fields(t, s)
	return s
}

func (w *walker) fields(t reflect.Type, s *schema) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case !f.IsExported() || name == "-":
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			w.fields(f.Type, s)
		default:
			of := w.schema(f.Type)
			text := w.words.ofMember(t, name)
			of.Title, of.Description = text.title, text.description
			if err := exemplify(of, text.examples); err != nil {
				panic(name + ": " + err.Error())
			}
			s.Properties = append(s.Properties, member{name, of})
		}
	}
}

// schema is the schema of a type where it is used.
func (w *walker) schema(t reflect.Type) *schema {
	if t.Kind() == reflect.Pointer {
		return w.schema(t.Elem())
	}
	if leaf := leafOf(t); leaf != nil {
		return w.ref(t, func() *schema { return leaf })
	}
	if member, ok := sets[t.String()]; ok {
		return &schema{Type: "array", Items: w.schema(member), Unique: true}
	}
	if mirrors[t.String()] != nil {
		return w.ref(t, func() *schema { return w.object(t) })
	}
	if isSet(t) {
		return w.ref(t, func() *schema { return closedSet(t, w.tag) })
	}
	zero, byte255 := 0, 255
	switch t.Kind() {
	case reflect.Struct:
		return w.ref(t, func() *schema { return w.object(t) })
	case reflect.Slice, reflect.Array:
		return &schema{Type: "array", Items: w.schema(t.Elem())}
	case reflect.String:
		return &schema{Type: "string", MinLength: 1}
	case reflect.Bool:
		return &schema{Type: "boolean"}
	case reflect.Float64:
		return &schema{Type: "number"}
	case reflect.Int, reflect.Int64:
		return &schema{Type: "integer"}
	case reflect.Uint8:
		return &schema{Type: "integer", Minimum: &zero, Maximum: &byte255}
	}
	panic("no schema for " + t.String())
}

// ref puts the schema of a named type among the $defs, once.
func (w *walker) ref(t reflect.Type, build func() *schema) *schema {
	name := defName(t)
	if _, ok := w.defs[name]; !ok {
		w.defs[name] = nil // a type may lead to itself
		s := build()
		if s.Description == "" {
			s.Description = w.words.ofType(t)
		}
		w.defs[name] = s
	}
	return &schema{Ref: "#/$defs/" + name}
}

// defName is the name of a type among the $defs: that of its package, where it is no type of
// the documents themselves.
func defName(t reflect.Type) string {
	pkg, name, found := strings.Cut(t.String(), ".")
	if !found {
		pkg, name = "", t.String()
	}
	switch pkg {
	case "program", "main", "uuid", "time", "civil", "":
		return name
	}
	return strings.ToUpper(pkg[:1]) + pkg[1:] + name
}

func (w *walker) sorted() members {
	var all members
	for _, name := range slices.Sorted(maps.Keys(w.defs)) {
		all = append(all, member{name, w.defs[name]})
	}
	return all
}

// labelled is a member of a closed set.
type labelled interface {
	encoding.TextMarshaler
	Label(tag language.Tag) string
}

func isSet(t reflect.Type) bool {
	return t.Kind() == reflect.Uint8 && t.Implements(reflect.TypeFor[labelled]())
}

// closedSet is the schema of a closed set: each code with its label in a language.
func closedSet(t reflect.Type, tag language.Tag) *schema {
	s := &schema{Type: "string", Title: setName(t, tag)}
	for v := 1; v <= 255; v++ {
		one := reflect.New(t).Elem()
		one.SetUint(uint64(v)) //nolint:gosec // 1 to 255
		of := one.Interface().(labelled)
		code, err := of.MarshalText()
		if err != nil {
			break
		}
		s.OneOf = append(s.OneOf, &schema{Const: string(code), Title: of.Label(tag)})
	}
	return s
}

// setName is the name of a closed set for people, which its error tells.
func setName(t reflect.Type, tag language.Tag) string {
	var unknown *validation.UnknownError
	err := reflect.New(t).Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte("?"))
	if !errors.As(err, &unknown) {
		return ""
	}
	before := map[language.Tag][]string{language.Indonesian: {" untuk "}, language.English: {" as an ", " as a "}}
	for _, word := range before[tag] {
		if _, name, ok := strings.Cut(unknown.Message(tag), word); ok {
			name, _, _ = strings.Cut(name, ";")
			return name
		}
	}
	return ""
}

// required are the members without which a record is wrong whatever else it holds: those
// of which a check of the zero record tells an error.
func required(t reflect.Type) []string {
	x, ok := reflect.New(t).Interface().(validation.Checkable)
	if !ok {
		return mirrorRequired[t.Name()]
	}
	var names []string
	for _, p := range validation.Check(x).Of(validation.Error) {
		name := strings.TrimPrefix(p.Path, "/")
		if hasMember(t, name) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

func hasMember(t reflect.Type, name string) bool {
	for i := range t.NumField() {
		if tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); tag == name && name != "" {
			return true
		}
	}
	return false
}
