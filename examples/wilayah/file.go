package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/region"
)

// problem is a reason why rows were not resolved.
type problem struct {
	rows  int
	texts []rowText // the first of them
}

// rowText is a text and the row in which it stands.
type rowText struct {
	row  int
	text string
}

// file goes through the rows of a file. The summary is written beside the output, which
// is the CSV.
func (j *job) file(name string) error {
	in, err := j.Open(name, command.CSV)
	if err != nil {
		return err
	}
	defer in.Close() //nolint:errcheck // it was only read
	if err := j.rows(bufio.NewReader(in.Text())); err != nil {
		return j.At(in.Name, err)
	}
	j.summary()
	return nil
}

// rows copies the rows and adds three columns: code, official name, remark.
func (j *job) rows(in *bufio.Reader) error {
	r, w := csv.NewReader(in), csv.NewWriter(j.Out)
	r.FieldsPerRecord, r.ReuseRecord, r.LazyQuotes = -1, true, true
	r.Comma = delimiter(in)
	w.Comma = r.Comma
	header, err := r.Read()
	if err != nil {
		return err
	}
	at := slices.IndexFunc(header, func(name string) bool {
		return strings.EqualFold(strings.TrimSpace(name), j.column)
	})
	if at < 0 {
		return j.Usage("tidak ada kolom %q; yang ada: %s", "there is no column %q; there are: %s", j.column, strings.Join(header, ", "))
	}
	width := len(header)
	if err := w.Write(append(slices.Clone(header), "kode_wilayah", "nama_wilayah", "catatan")); err != nil {
		return err
	}
	var row []string
	progress := j.Progress("%s baris dibaca", "%s rows read")
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
		progress.Add()
	}
	w.Flush()
	return w.Error()
}

// delimiter returns the sign that divides the first line most often.
func delimiter(in *bufio.Reader) rune {
	head, _ := in.Peek(in.Size()) // an error comes again
	line, _, _ := strings.Cut(string(head), "\n")
	best := ','
	for _, sign := range ";\t|" {
		if strings.Count(line, string(sign)) > strings.Count(line, string(best)) {
			best = sign
		}
	}
	return best
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
		return "", "", j.Say("bisa berarti: ", "may be: ") + strings.Join(codes, " ")
	}
	var conflict *region.ConflictError
	if errors.As(err, &conflict) {
		j.open[1].add(j.limit, row, text)
		return "", "", j.Say("bertentangan: ", "contradicts itself: ") + names(conflict.Candidates)
	}
	j.open[2].add(j.limit, row, text)
	return "", "", j.Say("tidak ditemukan", "not found")
}

// add counts a row and keeps its text if it is among the first.
func (p *problem) add(limit, row int, text string) {
	p.rows++
	if limit == 0 || len(p.texts) < limit {
		p.texts = append(p.texts, rowText{row, text})
	}
}

// summary tells what was resolved and what was not.
func (j *job) summary() {
	rows := func(n int) string { return j.Count(n, "baris", "row", "rows") }
	j.Note("%s mendapat kode", "%s got a code", rows(j.resolved))
	for i, what := range [...]command.Text{
		{ID: "bisa berarti beberapa wilayah", EN: "may mean several regions"},
		{ID: "bertentangan", EN: "with a contradiction"},
		{ID: "tidak ditemukan", EN: "not found"},
	} {
		p := &j.open[i]
		if p.rows == 0 {
			continue
		}
		j.Faulty()
		j.Note("%s %s", "%s %s", rows(p.rows), what.In(j.Tag))
		for _, t := range p.texts {
			j.Note("  baris %d: %s", "  row %d: %s", t.row, t.text)
		}
		if more := p.rows - len(p.texts); more > 0 {
			j.Note("  dan %s lagi", "  and %s more", locale.Writer{Tag: j.Tag}.FormatInt(int64(more)))
		}
	}
}
