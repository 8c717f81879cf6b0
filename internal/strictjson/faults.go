package strictjson

import "strconv"

// faults are what is wrong with a document that can be read on.
type faults struct {
	list   []*Error
	most   int
	untold int      // those beyond most
	spans  [][2]int // values that cannot be taken
}

// blank notes a value that cannot be taken.
func (f *faults) blank(start, end int) {
	if f != nil {
		f.spans = append(f.spans, [2]int{start, end})
	}
}

// told returns the faults, and where there are more one that says how many.
func (f *faults) told() []*Error {
	if f.untold == 0 {
		return f.list
	}
	n := strconv.Itoa(f.untold)
	return append(f.list, &Error{
		Code: CodeUntold,
		EN:   "faults not listed one by one: " + n + "; mend those above and read it again",
		ID:   n + " kesalahan lagi tidak ditampilkan; perbaiki yang disebut di atas, lalu baca lagi",
	})
}
