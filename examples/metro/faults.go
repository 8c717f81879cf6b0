package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// finding is a problem with the place where a committee member looks for it.
type finding struct {
	validation.Problem
	row   int    // of the list; 0 is the event itself
	place string // "C11" in the list, "/title" in the event
	who   string // the person's name as it is printed
}

// told is how many problems of one severity are printed: nobody mends more in one go.
const told = 1000

// faults are what is wrong: the first of each severity, and how many there are.
type faults struct {
	first map[validation.Severity][]finding
	count map[validation.Severity]int
}

func newFaults() faults {
	return faults{map[validation.Severity][]finding{}, map[validation.Severity]int{}}
}

// add counts a problem, and keeps it if it is one of the first. The name is asked for
// only then.
func (f *faults) add(p validation.Problem, row int, place string, who func() string) {
	severity := p.Severity()
	if f.count[severity]++; f.count[severity] <= told {
		f.first[severity] = append(f.first[severity], finding{p, row, place, who()})
	}
}

func nobody() string { return "" }

func (r report) problems(f *faults) {
	r.heading("Yang perlu diperbaiki", "What needs mending")
	for severity := range validation.Severities() {
		first := f.first[severity]
		if len(first) == 0 {
			continue
		}
		fmt.Fprintf(r.out, "%s:\n", locale.TitleCase(severity.Label(r.tag)))
		slices.SortStableFunc(first, func(a, b finding) int { return cmp.Compare(a.row, b.row) })
		for i := range first {
			r.finding(&first[i])
		}
		if more := f.count[severity] - len(first); more > 0 {
			r.printf("  … dan %s lagi; perbaiki yang di atas, lalu jalankan lagi", "  … and %s more; mend those above, then run again", r.number(more))
		}
	}
	r.printf("Jumlah: %s kesalahan, %s peringatan", "Count: errors %s, warnings %s",
		r.number(f.count[validation.Error]), r.number(f.count[validation.Warning]))
}

func (r report) finding(f *finding) {
	where := f.place
	if f.row > 0 {
		where = fmt.Sprintf(r.Say("baris %d (%s)", "row %d (%s)"), f.row, f.place)
	}
	r.line(fmt.Sprintf("  %s %s: %s", where, f.who, f.Message(r.tag)))
}

func (r report) number(n int) string { return locale.Writer{Tag: r.tag}.FormatInt(int64(n)) }
