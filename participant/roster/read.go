package roster

import (
	"errors"
	"hash/maphash"
	"iter"

	"github.com/integritas-id/integritas/validation"
)

// Read is the zero [Reader]'s Read.
func Read(rows Rows) iter.Seq2[Entry, error] { return Reader{}.Read(rows) }

// Read yields an entry for each person of a list, in the order of the rows. It finds the
// tables of a file, one below the other or side by side, by their headings; without any
// heading it goes by the cells, by lines like "Nama : …", or by the numbers of a list
// out of a chat. Rows that hold nobody are passed over and told to [Reader.Passed]: empty
// ones, titles, headings wherever they are repeated, sections, totals, notes, those who
// sign. Any other row is an entry, however bad it is. An error means that the source
// failed, and is the last step; the entry beside it is zero.
//
// So that a row is seen among its neighbours, [Look] rows are held. A person named as
// partner or parent in another row is looked for among the last [Window] people and,
// where he or she stands further down, the next [Ahead] rows; one who stands beyond is
// told as not found. Entries may be kept; their strings share memory with the row.
//
// The loop may be run as often as rows can.
func (rd Reader) Read(rows Rows) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		if rows == nil {
			return
		}
		marks := &marker{seed: maphash.MakeSeed()}
		link := &linker{namespace: rd.Namespace, marks: marks, yield: yield}
		people := &maker{rd: &rd, marks: marks, out: link.take, checker: validation.Checker{On: rd.On}}
		tables := &sheet{rd: &rd, out: people.take}
		n := 0
		for cells, err := range rows {
			n++
			rowErr, cut := errors.AsType[*RowError](err)
			if err != nil && !cut {
				if tables.finish() && link.release(0) {
					yield(Entry{}, err)
				}
				return
			}
			if !tables.take(n, cells, rowErr) {
				return
			}
		}
		if tables.finish() && people.finishHeadings(tables.tables) {
			link.release(0)
		}
	}
}
