package roster

// cellAt returns a cell without the spaces around it, "" beyond the row.
func cellAt(cells []string, i int) string {
	if i < 0 || i >= len(cells) {
		return ""
	}
	return trim(cells[i])
}

// filled counts the cells in which something stands.
func filled(cells []string) int {
	n := 0
	for _, c := range cells {
		if c != "" && !absent(trim(c)) {
			n++
		}
	}
	return n
}

// isEmptyRow reports whether nothing at all stands in the cells, not even a dash.
func isEmptyRow(cells []string) bool {
	for _, c := range cells {
		if trim(c) != "" {
			return false
		}
	}
	return true
}

// widthOf returns how many cells a row has up to the last in which something stands: some
// sources pad their rows, others do not.
func widthOf(cells []string) int {
	n := len(cells)
	for n > 0 && trim(cells[n-1]) == "" {
		n--
	}
	return n
}

// firstFilled returns the first cell in which something stands, and its place, or -1.
func firstFilled(cells []string) (string, int) {
	for i, c := range cells {
		if c == "" {
			continue
		}
		if c = trim(c); c != "" {
			return c, i
		}
	}
	return "", -1
}

// filledAtMost reports whether something stands in no more than so many cells.
func filledAtMost(cells []string, most int) bool {
	n := 0
	for _, c := range cells {
		if c == "" || absent(trim(c)) {
			continue
		}
		if n++; n > most {
			return false
		}
	}
	return true
}

// cut returns the cells of a range of columns, as far as the row has them.
func cut(cells []string, from, to int) []string {
	to = min(to, len(cells))
	if from >= to {
		return nil
	}
	return cells[from:to:to]
}
