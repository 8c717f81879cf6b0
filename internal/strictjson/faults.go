package strictjson

import "errors"

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

// errEnough ends the collecting.
var errEnough = errors.New("strictjson: as many faults as asked for")
