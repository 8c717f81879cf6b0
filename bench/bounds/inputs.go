package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"
)

// repeat is a unit as often as it fits into size bytes, at least once.
func repeat(unit string, size int) string {
	return strings.Repeat(unit, max(1, size/len(unit)))
}

// numbered is a line with the numbers from 1 on, up to size bytes.
func numbered(format string, size int) string {
	var b strings.Builder
	for i := 1; b.Len() < size; i++ {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func quote(s string) string { return strconv.Quote(s) }

func drain[T any](all iter.Seq[T]) {
	for range all {
	}
}
