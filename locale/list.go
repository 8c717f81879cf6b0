package locale

import "strings"

// Join says how the last item of a list is joined. The zero Join is JoinAnd.
type Join uint8

// The joins, with what each writes.
const (
	JoinAnd Join = iota // A, B, dan C
	JoinOr              // A, B, atau C
)

// List writes items one after the other: A; A dan B; A, B, dan C. EYD V and CLDR
// require the comma before the last dan; the press often leaves it out.
//
// Empty items are dropped. Where three or more items are left and one has a
// comma in it, as names with titles do, they are parted by semicolons (EYD V):
// Ani, S.H.; Budi; dan Citra, S.E.
func List(items []string, j Join) string { return Writer{}.List(items, j) }

// List writes items in the language of w; in English, A, B, and C.
func (w Writer) List(items []string, j Join) string {
	n, size, comma := 0, 0, false
	for _, item := range items {
		if item != "" {
			n++
			size += len(item) + len("; ")
			comma = comma || strings.Contains(item, ",")
		}
	}
	dst := make([]byte, 0, size+len("atau "))
	sep := ", "
	if comma {
		sep = "; "
	}
	i := 0
	for _, item := range items {
		if item == "" {
			continue
		}
		switch {
		case i == 0:
		case i == n-1 && n == 2:
			dst = append(dst, ' ')
			dst = append(dst, w.joiner(j)...)
		case i == n-1:
			dst = append(dst, sep...)
			dst = append(dst, w.joiner(j)...)
		default:
			dst = append(dst, sep...)
		}
		dst = append(dst, item...)
		i++
	}
	return string(dst)
}

// joiner returns the conjunction of j with a space behind.
func (w Writer) joiner(j Join) string {
	switch {
	case j == JoinOr && w.english():
		return "or "
	case j == JoinOr:
		return "atau "
	case w.english():
		return "and "
	}
	return "dan "
}
