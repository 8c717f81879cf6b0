// Package tabletest reads the CSV tables of the project in tests.
package tabletest

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"testing"
)

// Read returns the rows of a table by the names of its columns. Row i stands in
// line i+2 of the file.
func Read(tb testing.TB, dir fs.FS, file string) []map[string]string {
	tb.Helper()
	data, err := fs.ReadFile(dir, file)
	if err != nil {
		tb.Fatal(err)
	}
	records, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil || len(records) == 0 {
		tb.Fatalf("%s: %d rows, %v", file, len(records), err)
	}
	rows := make([]map[string]string, 0, len(records)-1)
	for _, record := range records[1:] {
		row := make(map[string]string, len(record))
		for i, column := range records[0] {
			row[column] = record[i]
		}
		rows = append(rows, row)
	}
	return rows
}
