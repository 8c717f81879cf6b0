package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/region"
)

// checkCodes tells by which scheme the codes of a column were given, and in which rows
// they disagree with the names beside them.
func (j *job) checkCodes(name, column string) error {
	in, err := j.Open(name, command.CSV)
	if err != nil {
		return err
	}
	defer in.Close() //nolint:errcheck // it was only read
	cells, err := j.readCodes(bufio.NewReader(in.Text()), column)
	if err != nil {
		return j.At(in.Name, err)
	}
	check := region.CheckCodes(func(yield func(code, name string) bool) {
		for _, c := range cells {
			if !yield(c[0], c[1]) {
				return
			}
		}
	})
	j.tellCodes(check)
	return nil
}

// readCodes reads the codes and the names of a file.
func (j *job) readCodes(in *bufio.Reader, column string) (cells [][2]string, err error) {
	r := csv.NewReader(in)
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	r.Comma = delimiter(in)
	header, err := r.Read()
	if err != nil {
		return nil, err
	}
	var at [2]int
	for i, want := range [...]string{column, j.column} {
		at[i] = slices.IndexFunc(header, func(name string) bool { return strings.EqualFold(strings.TrimSpace(name), want) })
		if at[i] < 0 {
			return nil, j.Usage("tidak ada kolom %q; yang ada: %s", "there is no column %q; there are: %s", want, strings.Join(header, ", "))
		}
	}
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return cells, nil
		}
		if err != nil {
			return nil, err
		}
		var cell [2]string
		for i := range cell {
			if at[i] < len(record) {
				cell[i] = record[at[i]]
			}
		}
		cells = append(cells, cell)
	}
}

// tellCodes prints what a column of codes is.
func (j *job) tellCodes(check region.CodeCheck) {
	coding := j.Say("tidak jelas", "unclear")
	if !check.Coding.IsZero() {
		coding = check.Coding.Label(j.Tag)
	}
	fmt.Fprintln(j.Out, j.Say("Penomoran: %s", "Coding: %s", coding))
	if !check.From.IsZero() {
		fmt.Fprintln(j.Out, j.Say("Dari %s sampai %s", "From %s to %s", check.From, check.To))
	}
	fmt.Fprintln(j.Out, j.Say("%d dari %s cocok", "%d of %s in agreement", check.Agree, j.Count(check.Rows, "baris", "row", "rows")))
	for i, row := range check.Faults {
		if j.limit > 0 && i == j.limit {
			fmt.Fprintln(j.Out, j.Say("dan %d lagi", "and %d more", len(check.Faults)-i))
			break
		}
		fmt.Fprintln(j.Out, j.Say("baris %d: %s berarti %s, namanya berarti %s", "row %d: %s means %s, its name means %s",
			row.Row+1, row.Code, j.region(row.Means), j.region(row.Named)))
	}
	if check.Coding != region.CodingKemendagri || len(check.Faults) > 0 {
		j.Faulty()
	}
}

// region names a region with its code.
func (j *job) region(r region.Region) string {
	if r.IsZero() {
		return j.Say("tidak diketahui", "nothing known")
	}
	return r.FullName() + " (" + r.Code.String() + ")"
}
