// Command roster cleans an attendance list: it tells what is wrong with it row by row,
// and writes it back in order.
//
//	go run ./examples/roster list.csv
//	go run ./examples/roster -fix clean.csv -remarks for-the-office.csv list.csv
//	go run ./examples/roster -json list.csv
//
// The list is a CSV file of any form; "-" reads it from standard input. Without one,
// the made-up list beside this file is read. Numbers are masked on the screen; the
// files written and the JSON hold them in full.
//
// Memory does not grow with the list, save for finding people who are on it twice,
// which -duplicates=false leaves out.
package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
)

//go:embed list.csv
var sample []byte

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return
		}
		fmt.Fprintln(os.Stderr, "roster:", err)
		os.Exit(1)
	}
}

// job is what the command line asks for.
type job struct {
	path         string
	fix, remarks string
	json         bool
	duplicates   bool
	limit        int
	tag          language.Tag
	reader       roster.Reader
	text         []byte // the list, where it is no file
	progress     io.Writer
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	j := job{progress: stderr}
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
	switch path := flags.Arg(0); {
	case flags.NArg() > 1:
		return fmt.Errorf("one list at a time, not %d", flags.NArg())
	case path == "":
		j.path, j.text = "list.csv", sample
	case path == "-":
		j.path = "-"
		if j.text, err = io.ReadAll(stdin); err != nil {
			return err
		}
	default:
		j.path = path
	}
	return j.do(stdout)
}

// do reads the list as often as there is something to write.
func (j *job) do(stdout io.Writer) error {
	s := newSummary(j)
	if j.json {
		if err := j.each(func(entries iter.Seq2[roster.Entry, error]) error { return s.writeJSON(stdout, entries) }); err != nil {
			return err
		}
	} else {
		if err := j.each(func(entries iter.Seq2[roster.Entry, error]) error { return s.writeTable(stdout, entries) }); err != nil {
			return err
		}
	}
	w := roster.Writer{Tag: j.tag}
	for _, out := range []struct {
		path  string
		write func(io.Writer, iter.Seq2[roster.Entry, error]) error
	}{{j.fix, w.Clean}, {j.remarks, w.Remarks}} {
		if out.path == "" {
			continue
		}
		err := j.each(func(entries iter.Seq2[roster.Entry, error]) error {
			return j.replace(out.path, func(dst io.Writer) error { return out.write(dst, entries) })
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// each opens the list and hands its entries over.
func (j *job) each(do func(iter.Seq2[roster.Entry, error]) error) error {
	var src io.Reader = bytes.NewReader(j.text)
	if j.text == nil {
		file, err := os.Open(j.path)
		if err != nil {
			return err
		}
		defer file.Close() //nolint:errcheck // it was only read
		src = file
	}
	if err := do(j.watched(j.reader.Read(roster.CSV(src)))); err != nil {
		return fmt.Errorf("%s: %w", j.path, err)
	}
	return nil
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
func (j *job) replace(path string, write func(io.Writer) error) error {
	if same(path, j.path) {
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
