// Package history keeps in little space the names and meanings that region codes
// once had. The tables are made by internal/gen/region and read by package region
// and its package village.
package history

import (
	"encoding/binary"
	"errors"
	"slices"
)

// A Row is one name that a code had from one decree to another.
type Row struct {
	Key         uint32 // the code, see Key
	Successor   uint32 // the code today, 0 if there is none or it is not known
	Name        string // "" if it is the name of the successor today
	First, Last uint8  // the decrees, as numbered by package region
	Change      uint8  // as numbered by package region
	Status      uint8  // of the code, the same in all its rows; as numbered by package region
}

// NameOr returns the name of the row, where today is the name of the successor.
func (r Row) NameOr(today string) string {
	if r.Name == "" {
		return today
	}
	return r.Name
}

// Ended returns the decree after Last; for a code that was gone before the oldest
// decree it is number 1, the law that ended it.
func (r Row) Ended() uint8 { return max(1, r.Last+1) }

// Key packs a code into 32 bits: the six digits down to the district as a number,
// zero where the code does not reach, and 12 bits for the village. Keys order like codes.
func Key(province, regency, district, village int) uint32 {
	return uint32((province*100+regency)*100+district)<<12 | uint32(village)
}

// MaxVillage is the highest village number that a key can hold.
const MaxVillage = 1<<12 - 1

// Parts returns what Key packed.
func Parts(key uint32) (province, regency, district, village int) {
	d := int(key >> 12)
	return d / 10000, d / 100 % 100, d % 100, int(key & MaxVillage)
}

// blockRows is how many rows lie between two entries of a table's index. All rows
// of one code are in one block, which may be longer for that.
const blockRows = 32

// Table holds rows in the order of their keys, the rows of one key oldest first.
//
// A row is: the key less the one before it in the block; a byte of Change, Status
// and whether a name follows; a byte of First and Last; the successor less the key;
// the name behind its length. Numbers are varints.
type Table struct {
	Data  string
	Keys  []uint32 // the first key of each block
	Start []uint32 // where each block begins in Data, and the end
}

// Append appends the rows of a key to dst.
func (t *Table) Append(dst []Row, key uint32) []Row {
	b, found := slices.BinarySearch(t.Keys, key)
	if !found {
		b--
	}
	if b < 0 {
		return dst
	}
	r := reader{data: t.Data[t.Start[b]:t.Start[b+1]], key: t.Keys[b]}
	for len(r.data) > 0 {
		row := r.next()
		if row.Key > key {
			break
		}
		if row.Key == key {
			dst = append(dst, row)
		}
	}
	return dst
}

// All calls yield for every row in order until it returns false.
func (t *Table) All(yield func(Row) bool) {
	for b, first := range t.Keys {
		r := reader{data: t.Data[t.Start[b]:t.Start[b+1]], key: first}
		for len(r.data) > 0 {
			if !yield(r.next()) {
				return
			}
		}
	}
}

// reader reads the rows of one block.
type reader struct {
	data string
	key  uint32 // of the row before
}

func (r *reader) next() Row {
	r.key += uint32(r.uvarint())
	head, decrees := r.data[0], r.data[1]
	r.data = r.data[2:]
	row := Row{Key: r.key, Change: head & 7, Status: head >> 3 & 7, First: decrees >> 4, Last: decrees & 15}
	if step := r.uvarint(); step != 0 { // one more than the zigzag difference; 0 is no successor
		step--
		row.Successor = r.key + uint32(step>>1)
		if step&1 != 0 {
			row.Successor = r.key - uint32(step>>1)
		}
	}
	if head&hasName != 0 {
		n := int(r.uvarint())
		row.Name, r.data = r.data[:n], r.data[n:]
	}
	return row
}

const hasName = 1 << 6

func (r *reader) uvarint() uint64 {
	var v uint64
	for i := 0; ; i++ {
		c := r.data[i]
		v |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			r.data = r.data[i+1:]
			return v
		}
	}
}

// Encode makes a table of rows that are in order of their keys, none of which is zero.
func Encode(rows []Row) (Table, error) {
	var t Table
	var data []byte
	var before uint32
	count := blockRows
	for i := range rows {
		r := &rows[i]
		if i > 0 && r.Key < before {
			return Table{}, errors.New("history: the rows are not in order")
		}
		if r.Change > 7 || r.Status > 7 || r.First > 15 || r.Last > 15 {
			return Table{}, errors.New("history: a number does not fit into its bits")
		}
		if r.Key == 0 {
			return Table{}, errors.New("history: a row has no code")
		}
		if count >= blockRows && r.Key != before {
			t.Keys, t.Start = append(t.Keys, r.Key), append(t.Start, uint32(len(data)))
			before, count = r.Key, 0
		}
		count++
		data = binary.AppendUvarint(data, uint64(r.Key-before))
		before = r.Key
		head := r.Change | r.Status<<3
		if r.Name != "" {
			head |= hasName
		}
		data = append(data, head, r.First<<4|r.Last)
		switch {
		case r.Successor == 0:
			data = append(data, 0)
		case r.Successor >= r.Key:
			data = binary.AppendUvarint(data, uint64(r.Successor-r.Key)<<1+1)
		default:
			data = binary.AppendUvarint(data, uint64(r.Key-r.Successor)<<1+2)
		}
		if r.Name != "" {
			data = binary.AppendUvarint(data, uint64(len(r.Name)))
			data = append(data, r.Name...)
		}
	}
	t.Data, t.Start = string(data), append(t.Start, uint32(len(data)))
	return t, nil
}
