package participant

import (
	"encoding"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// ReplaceAttr masks an attribute of a log for [slog.HandlerOptions.ReplaceAttr]: a JSON
// handler marshals slices, maps and structs, and to marshal is to store. Behind it every
// value is logged as [Masked] shows it, however deep ours stand in it, and no number of a
// person in any text. The time, level and place of a record stay as they are.
//
//	slog.NewJSONHandler(w, &slog.HandlerOptions{ReplaceAttr: participant.ReplaceAttr})
func ReplaceAttr(_ []string, a slog.Attr) slog.Attr {
	switch a.Value.Any().(type) {
	case slog.Level, *slog.Source: // of the record, whatever the key
		return a
	}
	switch v := a.Value.Resolve(); v.Kind() {
	case slog.KindString:
		a.Value = slog.StringValue(MaskText(v.String()))
	case slog.KindInt64, slog.KindUint64, slog.KindFloat64, slog.KindAny:
		a.Value = slog.AnyValue(Masked(v.Any()))
	}
	return a
}

// Masked returns what may be shown of any value, as a tree of maps, slices, texts,
// numbers and booleans: every NIP, NIK, telephone number, address and birth date in it
// is masked, a child is its initials, and texts go through [MaskText]. It is for JSON
// that is shown and not stored: the rows of a page, an expvar, a log.
//
// A value that has LogValue is what that returns; other structs are their exported
// fields by the names of their JSON. Unexported fields are left out, values nested
// deeper than 32 and all behind the first 100,000 are "…".
func Masked(v any) any {
	m := masker{left: 100_000}
	return m.value(reflect.ValueOf(v), 0)
}

// deepest is how deep values may nest; pointers that lead back to themselves end there.
const deepest = 32

// cut stands for what is not shown.
const cut = "…"

type masker struct{ left int }

func (m *masker) value(v reflect.Value, depth int) any {
	if m.left--; m.left < 0 || depth > deepest {
		return cut
	}
	if !v.IsValid() {
		return nil
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface, reflect.Map, reflect.Slice, reflect.Func, reflect.Chan:
		if v.IsNil() {
			return nil
		}
	}
	if v.Kind() == reflect.Interface {
		return m.value(v.Elem(), depth+1)
	}
	if v.CanInterface() {
		if shown, ok := m.ownWord(v, depth); ok {
			return shown
		}
	}
	switch v.Kind() {
	case reflect.Pointer:
		return m.value(v.Elem(), depth+1)
	case reflect.Bool:
		return v.Bool()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return number(strconv.FormatInt(v.Int(), 10), v)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return number(strconv.FormatUint(v.Uint(), 10), v)
	case reflect.Float32, reflect.Float64:
		f := v.Float()
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return fmt.Sprint(f) // JSON has no such numbers
		}
		return number(strconv.FormatFloat(f, 'f', -1, 64), v)
	case reflect.String:
		return MaskText(v.String())
	case reflect.Slice, reflect.Array:
		return m.list(v, depth)
	case reflect.Map:
		return m.mapping(v, depth)
	case reflect.Struct:
		fields := map[string]any{}
		m.fields(fields, v, depth)
		return fields
	}
	return v.Type().String()
}

// number is a number as it is, but the text of its mask where it reads as one of a person.
func number(digits string, v reflect.Value) any {
	if len(digits) == nikDigits || len(digits) == nipDigits {
		if isStaffOrCitizen(digits) {
			return MaskText(digits)
		}
	}
	return v.Interface()
}

// ownWord asks the value itself: LogValue before all, then what is text.
func (m *masker) ownWord(v reflect.Value, depth int) (any, bool) {
	if v.Kind() != reflect.Pointer { // methods of the pointer count too
		p := reflect.New(v.Type())
		p.Elem().Set(v)
		v = p
	}
	switch own := v.Interface().(type) {
	case slog.LogValuer:
		return m.logged(slog.AnyValue(own).Resolve(), depth+1), true
	case *time.Time:
		return *own, true
	case *uuid.UUID:
		return own.String(), true
	case *json.RawMessage:
		return m.document(*own, depth), true
	case error:
		return MaskText(own.Error()), true
	case encoding.TextMarshaler:
		text, err := own.MarshalText()
		if err != nil {
			return v.Elem().Type().String(), true
		}
		return MaskText(string(text)), true
	case json.Marshaler:
		data, err := own.MarshalJSON()
		if err != nil {
			return v.Elem().Type().String(), true
		}
		return m.document(data, depth), true
	}
	return nil, false
}

// document masks the texts of a JSON document.
func (m *masker) document(data []byte, depth int) any {
	var tree any
	if json.Unmarshal(data, &tree) != nil {
		return MaskText(string(data))
	}
	return m.value(reflect.ValueOf(tree), depth+1)
}

// logged makes a tree of a value of a log. Attributes of one key are a list.
func (m *masker) logged(v slog.Value, depth int) any {
	switch v.Kind() {
	case slog.KindGroup:
		group := map[string]any{}
		for _, a := range v.Group() {
			shown := m.logged(a.Value.Resolve(), depth+1)
			switch before := group[a.Key].(type) {
			case nil:
				group[a.Key] = shown
			case []any:
				group[a.Key] = append(before, shown)
			default:
				group[a.Key] = []any{before, shown}
			}
		}
		return group
	case slog.KindString:
		return MaskText(v.String())
	}
	return m.value(reflect.ValueOf(v.Any()), depth)
}

func (m *masker) list(v reflect.Value, depth int) any {
	if v.Type().Elem().Kind() == reflect.Uint8 {
		return MaskText(fmt.Sprintf("%s", v.Interface()))
	}
	list := make([]any, 0, min(v.Len(), max(m.left, 0)))
	for i := range v.Len() {
		if m.left <= 0 {
			return append(list, cut)
		}
		list = append(list, m.value(v.Index(i), depth+1))
	}
	return list
}

func (m *masker) mapping(v reflect.Value, depth int) any {
	all := make(map[string]any, min(v.Len(), max(m.left, 0)))
	for _, k := range sortedKeys(v) {
		if m.left <= 0 {
			all[cut] = cut
			break
		}
		key := fmt.Sprint(m.value(k, depth+1))
		for i, name := 2, key; ; i++ { // two masks may be the same
			if _, taken := all[key]; !taken {
				break
			}
			key = name + " (" + strconv.Itoa(i) + ")"
		}
		all[key] = m.value(v.MapIndex(k), depth+1)
	}
	return all
}

// sortedKeys returns the keys of a map in the order of what they store, so that of two
// that are shown alike the same comes first every time.
func sortedKeys(v reflect.Value) []reflect.Value {
	type stored struct {
		key  reflect.Value
		text string
	}
	all := make([]stored, 0, v.Len())
	for _, k := range v.MapKeys() {
		all = append(all, stored{k, storedKey(k)})
	}
	slices.SortFunc(all, func(a, b stored) int { return strings.Compare(a.text, b.text) })
	keys := make([]reflect.Value, len(all))
	for i := range all {
		keys[i] = all[i].key
	}
	return keys
}

func storedKey(k reflect.Value) string {
	for k.Kind() == reflect.Interface && !k.IsNil() {
		k = k.Elem()
	}
	if k.CanInterface() && (k.Kind() != reflect.Pointer || !k.IsNil()) {
		if m, ok := k.Interface().(encoding.TextMarshaler); ok {
			if text, err := m.MarshalText(); err == nil {
				return string(text)
			}
		}
	}
	switch k.Kind() {
	case reflect.String:
		return k.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return fmt.Sprintf("%020d", k.Int())
	}
	return fmt.Sprint(k)
}

// fields adds the exported fields of a struct, those of embedded ones among them.
func (m *masker) fields(all map[string]any, v reflect.Value, depth int) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case !f.IsExported() || f.Tag.Get("json") == "-" || v.Field(i).IsZero():
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct && !hasWord(f.Type):
			m.fields(all, v.Field(i), depth+1)
		default:
			if name == "" {
				name = f.Name
			}
			all[name] = m.value(v.Field(i), depth+1)
		}
	}
}

// hasWord reports whether values of a type say themselves what they show.
func hasWord(t reflect.Type) bool {
	p := reflect.PointerTo(t)
	return p.Implements(reflect.TypeFor[slog.LogValuer]()) || p.Implements(reflect.TypeFor[encoding.TextMarshaler]()) || p.Implements(reflect.TypeFor[json.Marshaler]())
}
