package main

import (
	"bytes"
	"fmt"
	"log"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// writeKeys writes keys that are looked up by their hash: a text that holds them, an
// array that says where each stands and what value gives for it, and the slots.
func writeKeys(b *bytes.Buffer, name string, keys []string, value func(key string, i int) string) {
	text, starts := overlay(keys)
	size := len(keys)*8/5 + 1 // some 60 per cent in use
	slots := make([]int, size)
	longest := 0
	for i, k := range keys {
		longest = max(longest, len(k))
		at := int(uint64(hash(k)) * uint64(size) >> 32)
		for slots[at] != 0 {
			at = (at + 1) % size
		}
		slots[at] = i + 1
	}
	fmt.Fprintf(b, "// %sText holds every key of %sKeys somewhere.\nconst %sText = \"\" +\n%s\n\n", name, name, name, chunks(text))
	fmt.Fprintf(b, "var %sKeys = [...]%sKey{\n", name, name)
	for i, k := range keys {
		fmt.Fprintf(b, "{%d, %d, %s}, // %s\n", starts[i], len(k), value(k, i), k)
	}
	fmt.Fprintf(b, "}\n\n// %sLongest is the length of the longest key.\nconst %sLongest = %d\n\nvar %sSlots = [%d]uint16{", name, name, longest, name, size)
	for i, n := range slots {
		if i%24 == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(b, "%d, ", n)
	}
	b.WriteString("\n}\n\n")
}

// overlay returns a text in which each key stands, and where: a key that is part of
// another takes no room.
func overlay(keys []string) (text string, starts []int) {
	byLength := slices.Clone(keys)
	slices.SortStableFunc(byLength, func(x, y string) int { return len(y) - len(x) })
	for _, k := range byLength {
		if !strings.Contains(text, k) {
			text += k[overlap(text, k):]
		}
	}
	if len(text) > 1<<16 {
		log.Fatalf("%d bytes of keys: too many for 16 bits", len(text))
	}
	for _, k := range keys {
		starts = append(starts, strings.Index(text, k))
	}
	return text, starts
}

// overlap returns how many bytes at the end of a text begin a key.
func overlap(text, key string) int {
	for n := min(len(text), len(key)-1); n > 0; n-- {
		if strings.HasSuffix(text, key[:n]) {
			return n
		}
	}
	return 0
}

// hash is that of internal/offices.
func hash(s string) uint32 { return uint32(fold.NewHash.AddText(s)) }

// chunks writes a text as Go strings of a readable length.
func chunks(s string) string {
	var lines []string
	for len(s) > 100 {
		lines = append(lines, fmt.Sprintf("%q", s[:100]))
		s = s[100:]
	}
	return strings.Join(append(lines, fmt.Sprintf("%q", s)), " +\n")
}
