package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// sources is a folder of tables whose rows have a code.
type sources struct{ csvtable.Reader }

func newSources(dir string) *sources { return &sources{csvtable.Reader{FS: os.DirFS(dir)}} }

// row is one row of a table by the names of its columns.
type row = csvtable.Row

// read returns the rows of a table ordered by code.
func (s *sources) read(file string) ([]row, error) {
	rows, err := s.Read(file)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: no rows", file)
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
