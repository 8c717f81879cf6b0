package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// sources reads tables of one folder and remembers their checksums.
type sources struct {
	dir  string
	sums map[string]string // by file name
}

// row is one row of a table by the names of its columns.
type row map[string]string

// read returns the rows of a table ordered by code.
func (s *sources) read(file string) ([]row, error) {
	data, err := os.ReadFile(filepath.Join(s.dir, file))
	if err != nil {
		return nil, err
	}
	s.sums[file] = fmt.Sprintf("%x", sha256.Sum256(data))
	records, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(records) < 2 {
		return nil, fmt.Errorf("%s: no rows", file)
	}
	rows := make([]row, 0, len(records)-1)
	for _, record := range records[1:] {
		r := row{}
		for i, column := range records[0] {
			r[column] = record[i]
		}
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(a, b row) int { return strings.Compare(a["code"], b["code"]) })
	return rows, nil
}

// number returns a code as the number in a region.Code: ten digits, the levels that
// it does not reach zero.
func number(code string) (uint64, error) {
	digits := strings.ReplaceAll(code, ".", "")
	if n := len(digits); n != 2 && n != 4 && n != 6 && n != 10 || len(code) != n+max(0, min(n/2, 4)-1) {
		return 0, fmt.Errorf("%q is not a code", code)
	}
	return strconv.ParseUint(digits+strings.Repeat("0", 10-len(digits)), 10, 64)
}

// parent returns the code one level up, "" for a province.
func parent(code string) string {
	return code[:max(0, strings.LastIndexByte(code, '.'))]
}

// last returns the last part of a code as a number.
func last(code string) (int, error) {
	return strconv.Atoi(code[strings.LastIndexByte(code, '.')+1:])
}
