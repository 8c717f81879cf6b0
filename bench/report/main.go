// Command report runs the benchmarks of this module and prints a table: for each
// piece of work who does it, medians of time, memory and allocations, and how many
// times ours a rival takes. Below stands what has to be reached; where something is
// missed, it exits with 1. The same goes into RESULTS.md with the machine and the
// versions, if all benchmarks ran.
package main

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"slices"
	"strings"
	"text/tabwriter"

	"golang.org/x/perf/benchfmt"
)

// ours is the sub-benchmark that the others are compared with.
const ours = "integritas"

func main() {
	log.SetFlags(0)
	bench := flag.String("bench", ".", "which benchmarks, a regular expression")
	count := flag.Int("count", 5, "runs of each, of which the median counts")
	benchtime := flag.String("benchtime", "200ms", "how long each run takes")
	flag.Parse()

	cmd := exec.Command("go", "test", "-run", "^$", "-bench", *bench, "-benchmem",
		"-count", fmt.Sprint(*count), "-benchtime", *benchtime, "./...")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	if err := cmd.Run(); err != nil {
		log.Fatalf("%s\n%v", &out, err)
	}
	setting := settingOf(out.String())
	works, err := read(&out)
	if err != nil {
		log.Fatal(err)
	}
	var results bytes.Buffer
	if err := write(&results, works); err != nil {
		log.Fatal(err)
	}
	fmt.Fprintln(&results)
	missed, err := judge(&results, works)
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(results.Bytes())
	if *bench == "." {
		if err := keep("RESULTS.md", setting, results.String()); err != nil {
			log.Fatal(err)
		}
	}
	if missed > 0 {
		log.Fatalf("%d targets missed", missed)
	}
}

// work is a benchmark and those who do it, in the order in which they ran.
type work struct {
	name string
	by   []*runner
}

// runner is one sub-benchmark with what was measured, by unit.
type runner struct {
	name  string
	units []string
	runs  map[string][]float64
}

func (r *runner) median(unit string) float64 {
	runs := slices.Sorted(slices.Values(r.runs[unit]))
	if len(runs) == 0 {
		return 0
	}
	return runs[len(runs)/2]
}

// read gathers the results of "go test -bench".
func read(in io.Reader) ([]*work, error) {
	var works []*work
	results := benchfmt.NewReader(in, "go test")
	for results.Scan() {
		res, ok := results.Result().(*benchfmt.Result)
		if !ok {
			continue
		}
		base, parts := res.Name.Parts()
		w := find(&works, string(base), func(w *work) string { return w.name }, func(n string) *work { return &work{name: n} })
		var name []string
		for _, p := range parts {
			if p[0] == '/' {
				name = append(name, string(p[1:]))
			}
		}
		r := find(&w.by, strings.Join(name, "/"), func(r *runner) string { return r.name },
			func(n string) *runner { return &runner{name: n, runs: map[string][]float64{}} })
		for _, v := range res.Values {
			value, unit := v.Value, v.Unit
			if v.OrigUnit != "" {
				value, unit = v.OrigValue, v.OrigUnit
			}
			if !slices.Contains(r.units, unit) {
				r.units = append(r.units, unit)
			}
			r.runs[unit] = append(r.runs[unit], value)
		}
	}
	return works, results.Err()
}

// runner returns the sub-benchmark of that name, nil where it did not run.
func (w *work) runner(name string) *runner {
	for _, r := range w.by {
		if r.name == name {
			return r
		}
	}
	return nil
}

// find returns the element of that name, adding it where there is none.
func find[T any](list *[]T, name string, nameOf func(T) string, make func(string) T) T {
	for _, x := range *list {
		if nameOf(x) == name {
			return x
		}
	}
	x := make(name)
	*list = append(*list, x)
	return x
}

// write prints the table.
func write(out io.Writer, works []*work) error {
	tw := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(tw, "work\tby\tns/op\tratio\tB/op\tallocs/op\tcounted\t")
	for _, w := range works {
		own := slices.IndexFunc(w.by, func(r *runner) bool { return r.name == ours })
		for _, r := range w.by {
			ratio := ""
			if own >= 0 && w.by[own].median("ns/op") > 0 {
				ratio = fmt.Sprintf("%.1f×", r.median("ns/op")/w.by[own].median("ns/op"))
			}
			fmt.Fprintf(tw, "%s\t%s\t%.4g\t%s\t%.0f\t%.0f\t%s\t\n", w.name, r.name,
				r.median("ns/op"), ratio, r.median("B/op"), r.median("allocs/op"), counted(r))
		}
	}
	return tw.Flush()
}

// counted writes what a benchmark reported beside time and memory.
func counted(r *runner) string {
	var all []string
	for _, unit := range r.units {
		if !slices.Contains([]string{"ns/op", "B/op", "allocs/op"}, unit) {
			all = append(all, fmt.Sprintf("%.4g %s", r.median(unit), unit))
		}
	}
	slices.SortFunc(all, func(a, b string) int { return cmp.Compare(a, b) })
	return strings.Join(all, ", ")
}
