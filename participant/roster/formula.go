package roster

// A spreadsheet runs a cell that starts with one of these as a formula, and the tab
// or line break may hide one behind it (OWASP, CSV injection).
func startsFormula(c byte) bool {
	switch c {
	case '=', '+', '-', '@', '\t', '\r', '\n':
		return true
	}
	return false
}

// defuse puts an apostrophe before a cell that a spreadsheet would run, which shows it
// as text then, and before one that starts with such an apostrophe already, so that
// reading can take it away again.
func defuse(cell string) string {
	if cell != "" && (startsFormula(cell[0]) || cell[0] == '\'' && isDefused(cell)) {
		return "'" + cell
	}
	return cell
}

// isDefused reports whether a cell that starts with an apostrophe was put
// there by a writer: behind any number of apostrophes stands the start of a formula.
func isDefused(cell string) bool {
	for i := 1; i < len(cell); i++ {
		if cell[i] != '\'' {
			return startsFormula(cell[i])
		}
	}
	return false
}
