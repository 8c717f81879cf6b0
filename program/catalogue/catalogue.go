package catalogue

import (
	"iter"
	"slices"

	"github.com/integritas-id/integritas/program"
)

// record returns a row as a record of its own: the caller may change it.
func record(p program.Program) program.Program {
	p.Title.Variants = slices.Clone(p.Title.Variants)
	p.Partners = slices.Clone(p.Partners)
	p.UnitOfReach = slices.Clone(p.UnitOfReach)
	return p
}

// Lookup returns the programme with the id, and false where there is none. A name
// that is not verified is found too: it has no more than its title, and
// [program.Program.IsFact] is false.
func Lookup(id string) (program.Program, bool) {
	for i := range rows {
		if rows[i].ID == id {
			return record(rows[i]), true
		}
	}
	return program.Program{}, false
}

// All yields the programmes that are known as facts, in the order of the table. It
// may be ranged over any number of times.
func All() iter.Seq[program.Program] { return yieldRows(true) }

// Unverified yields the programmes of which only the name was heard. Nothing about
// them is a fact.
func Unverified() iter.Seq[program.Program] { return yieldRows(false) }

func yieldRows(facts bool) iter.Seq[program.Program] {
	return func(yield func(program.Program) bool) {
		for i := range rows {
			if rows[i].IsFact() == facts && !yield(record(rows[i])) {
				return
			}
		}
	}
}
