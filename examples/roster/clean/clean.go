// Package clean is what the commands that clean attendance lists share: their flags,
// the table of problems, the summary, and the files they write.
package clean

import (
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
)

// List is one list that a command found: a file, or a sheet of one.
type List struct {
	Name  string // for people: a path, with the sheet if there are several
	Sheet string
	Notes []command.Text // what whoever looks at the list does not see
	// Rows opens the list from its start; the Closer is called behind the last row.
	Rows func() (roster.Rows, io.Closer, error)
}

// job is what the command line asks for.
type job struct {
	*command.Call
	fix, remarks string
	duplicates   bool
	limit        int
	reader       roster.Reader
	people       int // on all lists
}

// Run reads the flags and does what they ask with the lists that open finds at the path
// behind them, which is "" if there is none.
func Run(c *command.Call, open func(path string) ([]List, error)) error {
	j := &job{Call: c, duplicates: true, limit: 200}
	j.reader.On, j.reader.Within = civil.MustDate(2024, 3, 5), region.MustParseCode("18.72")
	if err := j.parse(); err != nil {
		return err
	}
	path := ""
	if len(c.Args) > 0 {
		path = c.Args[0]
	}
	lists, err := open(path)
	if err != nil {
		return err
	}
	for i, list := range lists {
		if len(lists) > 1 && !c.JSON {
			if i > 0 {
				fmt.Fprintln(c.Out)
			}
			fmt.Fprintf(c.Out, "%s\n\n", list.Name)
		}
		if !j.JSON {
			for _, note := range list.Notes {
				fmt.Fprintf(c.Out, "%s: %s\n\n", c.Say("perhatian", "note"), c.Say(note.ID, note.EN))
			}
		}
		if err := j.do(list, i); err != nil {
			return c.At(list.Name, err)
		}
	}
	if j.people == 0 {
		c.Nothing("tidak ada seorang pun yang terbaca; periksa apakah daftarnya punya kolom nama", "nobody could be read; see whether the list has a column of names")
	}
	return nil
}

func (j *job) parse() error {
	c := j.Call
	c.Output(&j.fix, "fix", "tulis daftar yang sudah bersih ke berkas ini", "write the clean list to this file")
	c.Output(&j.remarks, "remarks", "tulis daftar dengan kolom catatan ke berkas ini", "write the list with a column of remarks to this file")
	c.Bool(&j.duplicates, "duplicates", "cari orang yang tercantum dua kali", "find people who are on the list twice")
	c.Int(&j.limit, "limit", 0, "cetak paling banyak sekian catatan; 0 semuanya", "print so many problems, 0 for all")
	c.Var(func(text string) (err error) {
		if j.reader.On, err = civil.ParseDate(text); err != nil {
			err = c.Fault("tulis tanggal seperti 2024-03-05", "write a day as 2024-03-05")
		}
		return err
	}, "on", command.Text{ID: "tanggal", EN: "day"}, j.reader.On.String(), "tanggal acuan untuk umur", "the day for which ages are checked")
	c.Var(func(text string) (err error) {
		if j.reader.Within, err = region.ParseCode(text); err != nil && text != "" {
			return c.Fault("tulis kode wilayah, misalnya 18.72", "write the code of a region, such as 18.72")
		}
		return nil
	}, "region", command.Text{ID: "kode", EN: "code"}, j.reader.Within.String(), "wilayah asal daftar ini", "the region that the list is about")
	c.Var(func(text string) (err error) {
		if j.reader.Namespace, err = uuid.Parse(text); err != nil {
			err = c.Fault("bukan UUID", "not a UUID") // and not shown
		}
		return err
	}, "secret", command.Text{ID: "UUID", EN: "UUID"}, "", "UUID rahasia, agar id sama pada setiap daftar", "a secret UUID, for ids that are the same in every list")
	return c.Parse()
}

// do reads a list as often as there is something to write.
func (j *job) do(list List, number int) error {
	s := newSummary(j, list.Sheet)
	for _, note := range list.Notes {
		s.Notes = append(s.Notes, j.Say(note.ID, note.EN))
	}
	show := s.writeTable
	if j.JSON {
		show = s.writeJSON
	}
	if err := j.each(list, show); err != nil {
		return err
	}
	j.people += s.People
	if s.Errors > 0 {
		j.Faulty()
	}
	w := roster.Writer{Tag: j.Tag}
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
		file, err := j.CreatePrivate(path) // it has whole numbers
		if err != nil {
			return err
		}
		err = j.each(list, func(entries iter.Seq2[roster.Entry, error]) error { return out.write(file, entries) })
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
	return func(yield func(roster.Entry, error) bool) {
		progress := j.Progress("%s baris dibaca", "%s rows read")
		for e, err := range entries {
			progress.Add()
			if !yield(e, err) {
				return
			}
		}
	}
}
