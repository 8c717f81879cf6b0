package strictjson

import (
	"encoding/json"
	"errors"
	"reflect"
)

// Collect reads the document into v, a pointer to a struct, and returns everything that
// is wrong with it, in its order: members that are unknown or given twice are passed
// over, values that cannot be read are left absent. Of more faults than most one more
// says how many. Where the text ends being JSON, that is the last fault and v holds
// nothing; whole is false then.
func Collect(data []byte, v any, most int) (found []*Error, whole bool) {
	if !isTarget(v) {
		return []*Error{{Code: CodeType}}, false
	}
	sc := scanner{data: data, faults: &faults{most: max(most, 1)}}
	sc.visit = sc.judge
	err := sc.document(reflect.TypeOf(v).Elem())
	found = sc.faults.told()
	if fatal, ok := errors.AsType[*Error](err); ok {
		return append(found, fatal), false
	}
	if err != nil {
		return found, false
	}
	return found, json.Unmarshal(sc.cleaned(), v) == nil
}

// cleaned returns the document with null for each value that cannot be taken.
func (sc *scanner) cleaned() []byte {
	if len(sc.faults.spans) == 0 {
		return sc.data
	}
	clean := make([]byte, 0, len(sc.data))
	last := 0
	for _, span := range sc.faults.spans {
		clean = append(append(clean, sc.data[last:span[0]]...), "null"...)
		last = span[1]
	}
	return append(clean, sc.data[last:]...)
}
