package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// step is how many rows lie between two lines of progress.
const step = 10_000

// job is a CSV file to go through.
type job struct {
	finder   village.Finder
	column   string
	limit    int
	progress io.Writer
	resolved int
	open     [2]problem // what is ambiguous, what was not found
}

// problem is a reason why rows were not resolved.
type problem struct {
	rows  int
	texts []string // the first of them, with their row
}

// files opens the files and goes through the rows. The summary is written beside the
// progress, so that the CSV may go to standard output.
func (j *job) files(in, out string, stdin io.Reader, stdout io.Writer) (err error) {
	source := stdin
	if in != "-" {
		file, failed := os.Open(in)
		if failed != nil {
			return failed
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		source = file
	}
	target := stdout
	if out != "" {
		file, failed := os.Create(out)
		if failed != nil {
			return failed
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		target = file
	}
	if err := j.rows(source, target); err != nil {
		return err
	}
	j.summary()
	return nil
}

// rows copies the rows and adds three columns: code, official name, remark.
func (j *job) rows(in io.Reader, out io.Writer) error {
	r, w := csv.NewReader(bufio.NewReader(in)), csv.NewWriter(out)
	r.FieldsPerRecord, r.ReuseRecord, r.LazyQuotes = -1, true, true
	header, err := r.Read()
	if err != nil {
		return fmt.Errorf("the header: %w", err)
	}
	at := slices.IndexFunc(header, func(name string) bool {
		return strings.EqualFold(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")), j.column)
	})
	if at < 0 {
		return fmt.Errorf("there is no column %q among %s", j.column, strings.Join(header, ", "))
	}
	width := len(header)
	if err := w.Write(append(slices.Clone(header), "kode_wilayah", "nama_wilayah", "catatan")); err != nil {
		return err
	}
	var row []string
	for n := 2; ; n++ {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		row = append(row[:0], record...)
		for len(row) < width {
			row = append(row, "")
		}
		code, name, remark := j.resolve(row[at], n)
		if err := w.Write(append(row, code, name, remark)); err != nil {
			return err
		}
		if (n-1)%step == 0 {
			fmt.Fprintf(j.progress, "%d baris dibaca …\n", n-1)
		}
	}
	w.Flush()
	return w.Error()
}

// resolve returns what is added to a row.
func (j *job) resolve(text string, row int) (code, name, remark string) {
	if strings.TrimSpace(text) == "" {
		return "", "", ""
	}
	r, err := j.finder.Parse(text)
	if err == nil {
		j.resolved++
		return r.Code.String(), r.FullName(), ""
	}
	var ambiguous *region.AmbiguousError
	if errors.As(err, &ambiguous) {
		var codes []string
		for _, m := range ambiguous.Candidates[:min(5, len(ambiguous.Candidates))] {
			codes = append(codes, m.Region.Code.String())
		}
		j.open[0].add(j.limit, row, text)
		return "", "", "bisa berarti: " + strings.Join(codes, " ")
	}
	j.open[1].add(j.limit, row, text)
	return "", "", "tidak ditemukan"
}

// add counts a row and keeps its text if it is among the first.
func (p *problem) add(limit, row int, text string) {
	p.rows++
	if limit == 0 || len(p.texts) < limit {
		p.texts = append(p.texts, fmt.Sprintf("baris %d: %s", row, text))
	}
}

// summary tells what was resolved and what was not.
func (j *job) summary() {
	fmt.Fprintf(j.progress, "%d baris mendapat kode\n", j.resolved)
	for i, title := range [...]string{"bisa berarti beberapa wilayah", "tidak ditemukan"} {
		p := &j.open[i]
		if p.rows == 0 {
			continue
		}
		fmt.Fprintf(j.progress, "%d baris %s\n", p.rows, title)
		for _, text := range p.texts {
			fmt.Fprintln(j.progress, "  "+text)
		}
		if more := p.rows - len(p.texts); more > 0 {
			fmt.Fprintf(j.progress, "  dan %d lagi\n", more)
		}
	}
}
