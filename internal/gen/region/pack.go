package main

import (
	"cmp"
	"slices"
	"strings"
)

// pack puts names into one text in which they share letters: a name that stands within
// another is not repeated, and one that begins as another ends overlaps it. It returns
// where each name begins.
func pack(names []string) (text string, starts []int) {
	longest := slices.Clone(names)
	slices.SortFunc(longest, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	longest = slices.Compact(longest)
	var all strings.Builder
	var kept []string
	for _, name := range longest {
		if !strings.Contains(all.String(), name) {
			kept = append(kept, name)
			all.WriteString(name)
			all.WriteByte(0)
		}
	}
	beginning := map[string][]int{} // the names that begin so
	for i, name := range kept {
		for n := 1; n < len(name); n++ {
			beginning[name[:n]] = append(beginning[name[:n]], i)
		}
	}
	used := make([]bool, len(kept))
	next := func(ending string) (i, overlap int) {
		for n := len(ending) - 1; n > 0; n-- {
			suffix := ending[len(ending)-n:]
			list := beginning[suffix]
			for len(list) > 0 && used[list[0]] {
				list = list[1:]
			}
			beginning[suffix] = list
			if len(list) > 0 {
				return list[0], n
			}
		}
		return -1, 0
	}
	var out strings.Builder
	for i := range kept {
		for n, overlap := i, 0; n >= 0 && !used[n]; {
			used[n] = true
			out.WriteString(kept[n][overlap:])
			n, overlap = next(kept[n])
		}
	}
	text = out.String()
	for _, name := range names {
		starts = append(starts, strings.Index(text, name))
	}
	return text, starts
}
