package strictjson

import (
	"encoding/json"
	"errors"
	"reflect"
)

// faults are what is wrong with a document that can be read on.
type faults struct {
	list  []*Error
	most  int
	spans [][2]int // values that cannot be taken
}

// blank notes a value that cannot be taken.
func (f *faults) blank(start, end int) {
	if f != nil {
		f.spans = append(f.spans, [2]int{start, end})
	}
}

// fault is [scanner.fail] for what does not keep the rest from being read: it is nil
// where faults are collected and there may be more of them.
func (sc *scanner) fault(code Code, what phrase, cause error) error {
	err := sc.fail(code, what, cause)
	if sc.faults == nil {
		return err
	}
	sc.faults.list = append(sc.faults.list, err)
	if len(sc.faults.list) >= sc.faults.most {
		return errEnough
	}
	return nil
}

// faultAt is fault of the value that begins at start and ends here.
func (sc *scanner) faultAt(start int, code Code, what phrase) error {
	end := sc.pos
	sc.pos = start
	if err := sc.fault(code, what, nil); err != nil {
		return err
	}
	sc.faults.blank(start, end)
	sc.pos = end
	return nil
}

// errEnough ends the collecting.
var errEnough = errors.New("strictjson: as many faults as asked for")

// Collect reads the document into v, a pointer to a struct, and returns everything that
// is wrong with it, in its order, at most so many: members that are unknown or given
// twice are passed over, values that cannot be read are left absent. Where the text ends
// being JSON, that is the last fault and v holds nothing; whole is false then.
func Collect(data []byte, v any, most int) (found []*Error, whole bool) {
	sc := scanner{data: data, faults: &faults{most: max(most, 1)}}
	sc.visit = sc.judge
	err := sc.document(reflect.TypeOf(v).Elem())
	found = sc.faults.list
	if fatal, ok := errors.AsType[*Error](err); ok {
		return append(found, fatal), false
	}
	if err != nil {
		return found, false
	}
	return found, json.Unmarshal(sc.cleaned(), v) == nil
}

// document reads the whole of the data.
func (sc *scanner) document(t reflect.Type) error {
	if sc.space(); sc.pos == len(sc.data) {
		return sc.fail(CodeEmpty, msgEmpty, nil)
	}
	if err := sc.value(shapeOf(t), 0); err != nil {
		return err
	}
	if sc.space(); sc.pos < len(sc.data) {
		return sc.fail(CodeTrailing, msgTrailing, nil)
	}
	return nil
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
