package main

import (
	"iter"
	"maps"
	"slices"
)

// curvesOf yields every curve by its name, "entry point / shape of the input".
func curvesOf(yield func(string, prepare) bool) {
	for _, all := range []iter.Seq2[string, prepare]{textCurves, listCurves, documentCurves, recordCurves} {
		for name, p := range all {
			if !yield(name, p) {
				return
			}
		}
	}
}

// sorted walks through a map in the order of its names, so that two runs print alike.
func sorted[V any](m map[string]V) iter.Seq2[string, V] {
	return func(yield func(string, V) bool) {
		for _, name := range slices.Sorted(maps.Keys(m)) {
			if !yield(name, m[name]) {
				return
			}
		}
	}
}
