// Command wilayah finds regions of Indonesia in text.
//
//	go run ./examples/wilayah "kec metro pusat"
//	go run ./examples/wilayah -within 18 -level kecamatan "metro pst"
//	go run ./examples/wilayah -in addresses.csv -column alamat -out with-codes.csv
//
// The first form shows what a text may mean, the likeliest first. The last adds to each
// row of a CSV file the code and the official name of the region that a column names,
// or why it names none, and tells at the end what was not resolved. Rows are read one
// by one; what could not be resolved is shown as often as -limit says.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return
		}
		fmt.Fprintln(os.Stderr, "wilayah:", err)
		os.Exit(1)
	}
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	var finder village.Finder
	j := job{progress: stderr}
	flags := flag.NewFlagSet("wilayah", flag.ContinueOnError)
	flags.SetOutput(stderr)
	within := flags.String("within", "", "search only below the region of this `code`")
	level := flags.String("level", "", "search only this `level`: provinsi, kabupaten, kecamatan or desa")
	flags.BoolVar(&finder.Exact, "exact", false, "take no misspelt names")
	in := flags.String("in", "", "a CSV `file` with a header; - is standard input")
	out := flags.String("out", "", "write the CSV to this `file` and not to standard output")
	flags.StringVar(&j.column, "column", "alamat", "the `name` of the column that is searched")
	flags.IntVar(&j.limit, "limit", 10, "show no more than so many `texts` or candidates; 0 is all")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var err error
	if *within != "" {
		if finder.Within, err = region.ParseCode(*within); err != nil {
			return fmt.Errorf("-within: %w", err)
		}
	}
	if *level != "" {
		if finder.Level, err = region.ParseLevel(*level); err != nil {
			return fmt.Errorf("-level: %w", err)
		}
	}
	if *in == "" {
		text := strings.Join(flags.Args(), " ")
		if text == "" {
			text = "kec metro pusat"
		}
		finder.Limit = j.limit
		show(stdout, finder, text)
		return nil
	}
	j.finder = finder
	return j.files(*in, *out, stdin, stdout)
}

// show prints what a text may mean.
func show(w io.Writer, f village.Finder, text string) {
	matches := f.Find(text)
	if len(matches) == 0 {
		fmt.Fprintln(w, "tidak ditemukan")
		return
	}
	for _, m := range matches {
		fmt.Fprintf(w, "%-13s  %3.0f%%  %-11s  %s\n", m.Region.Code, 100*m.Score, m.How, path(m.Region))
	}
	var ambiguous *region.AmbiguousError
	switch r, err := f.Parse(text); {
	case err == nil:
		fmt.Fprintf(w, "Jawaban: %s (%s)\n", r.FullName(), r.Code)
	case errors.As(err, &ambiguous):
		fmt.Fprintf(w, "Jawaban: bisa berarti %d wilayah\n", len(ambiguous.Candidates))
	default:
		fmt.Fprintln(w, "Jawaban: tidak pasti")
	}
}

// path returns the full name of a region and of those it lies in.
func path(r region.Region) string {
	names := []string{r.FullName()}
	for c := r.Code.Parent(); !c.IsZero(); c = c.Parent() {
		if above, ok := region.Lookup(c); ok {
			names = append(names, above.FullName())
		}
	}
	return strings.Join(names, ", ")
}
