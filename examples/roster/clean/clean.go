// Package clean is what the commands that clean attendance lists share: their flags,
// the table of problems, the summary, and the files they write.
package clean

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
)

// List is one list that a command found: a file, or a sheet of one.
type List struct {
	Name  string // for people: a path, with the sheet if there are several
	Sheet string
	// Rows opens the list from its start; the Closer is called behind the last row.
	Rows func() (roster.Rows, io.Closer, error)
}

// Main runs a command and ends the process with 1 if it fails.
func Main(name string, run func(args []string, stdin io.Reader, stdout, stderr io.Writer) error) {
	if err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, name+":", err)
		os.Exit(1)
	}
}

// job is what the command line asks for.
type job struct {
	fix, remarks string
	json         bool
	duplicates   bool
	limit        int
	tag          language.Tag
	reader       roster.Reader
	progress     io.Writer
}

// Run reads the flags and does what they ask with the lists that open finds at the path
// behind them, which is "" if there is none.
func Run(args []string, stdout, stderr io.Writer, open func(path string) ([]List, error)) error {
	j := &job{progress: stderr}
	flags := flag.NewFlagSet("roster", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&j.fix, "fix", "", "write the clean list to this `file`")
	flags.StringVar(&j.remarks, "remarks", "", "write the list with a column of remarks to this `file`")
	flags.BoolVar(&j.json, "json", false, "print JSON")
	flags.BoolVar(&j.duplicates, "duplicates", true, "find people who are on the list twice")
	flags.IntVar(&j.limit, "limit", 200, "print so many problems, 0 for all")
	lang := flags.String("lang", "id", "`language` of the answer: id or en")
	flags.TextVar(&j.reader.On, "on", civil.MustDate(2024, 3, 5), "the `day` for which ages are checked")
	within := flags.String("region", "18.72", "the `code` of the region that the list is about")
	secret := flags.String("secret", "", "a secret `UUID`, for ids that are the same in every list")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var err error
	if j.tag, err = language.Parse(*lang); err != nil {
		return fmt.Errorf("-lang: %w", err)
	}
	if *within != "" {
		if j.reader.Within, err = region.ParseCode(*within); err != nil {
			return fmt.Errorf("-region: %w", err)
		}
	}
	if *secret != "" {
		if j.reader.Namespace, err = uuid.Parse(*secret); err != nil {
			return errors.New("-secret: not a UUID") // and not shown
		}
	}
	if flags.NArg() > 1 {
		return fmt.Errorf("one list at a time, not %d", flags.NArg())
	}
	lists, err := open(flags.Arg(0))
	if err != nil {
		return err
	}
	for i, list := range lists {
		if len(lists) > 1 && !j.json {
			if i > 0 {
				fmt.Fprintln(stdout)
			}
			fmt.Fprintf(stdout, "%s\n\n", list.Name)
		}
		if err := j.do(stdout, list, i); err != nil {
			return fmt.Errorf("%s: %w", list.Name, err)
		}
	}
	return nil
}

// do reads a list as often as there is something to write.
func (j *job) do(stdout io.Writer, list List, number int) error {
	s := newSummary(j, list.Sheet)
	show := s.writeTable
	if j.json {
		show = s.writeJSON
	}
	if err := j.each(list, func(entries iter.Seq2[roster.Entry, error]) error { return show(stdout, entries) }); err != nil {
		return err
	}
	w := roster.Writer{Tag: j.tag}
	for _, out := range []struct {
		path  string
		write func(io.Writer, iter.Seq2[roster.Entry, error]) error
	}{{j.fix, w.Clean}, {j.remarks, w.Remarks}} {
		if out.path == "" {
			continue
		}
		path := out.path
		if number > 0 { // a further sheet has a file of its own
			ext := filepath.Ext(path)
			path = fmt.Sprintf("%s-%d%s", strings.TrimSuffix(path, ext), number+1, ext)
		}
		err := j.each(list, func(entries iter.Seq2[roster.Entry, error]) error {
			return replace(path, list.Name, func(dst io.Writer) error { return out.write(dst, entries) })
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// each opens the list and hands its entries over.
func (j *job) each(list List, do func(iter.Seq2[roster.Entry, error]) error) error {
	rows, file, err := list.Rows()
	if err != nil {
		return err
	}
	err = do(j.watched(j.reader.Read(rows)))
	if closed := file.Close(); err == nil {
		err = closed
	}
	return err
}

// watched tells on a long list how far the reading is.
func (j *job) watched(entries iter.Seq2[roster.Entry, error]) iter.Seq2[roster.Entry, error] {
	const step = 50_000
	return func(yield func(roster.Entry, error) bool) {
		n := 0
		for e, err := range entries {
			if n++; n%step == 0 {
				fmt.Fprintln(j.progress, j.say("%s baris dibaca …", "%s rows read …", j.count(n)))
			}
			if !yield(e, err) {
				return
			}
		}
	}
}

// replace writes a file beside its place and moves it there when it is whole, so that
// a failure leaves what was there.
func replace(path, list string, write func(io.Writer) error) error {
	if same(path, list) {
		return fmt.Errorf("%s is the list itself", path)
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".roster-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name()) //nolint:errcheck // it is gone if all went well
	if err := write(file); err != nil {
		_ = file.Close()
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

// same reports whether two paths lead to one file.
func same(a, b string) bool {
	fa, errA := os.Stat(a)
	fb, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(fa, fb)
}
