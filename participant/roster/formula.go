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

// isFragile reports whether a spreadsheet would take a cell for a number and spoil it: a
// zero in front falls off, of more than eleven digits it shows and saves a power of ten.
func isFragile(cell string) bool {
	return (len(cell) > 11 || len(cell) > 1 && cell[0] == '0') && digits(cell) == len(cell)
}

// asText writes digits so that a spreadsheet takes them for text, as exports do.
func asText(cell string) string { return `="` + cell + `"` }

// ofText takes digits out of the wrapping that [asText] gives them.
func ofText(cell string) (string, bool) {
	if len(cell) < 5 || cell[0] != '=' || cell[1] != '"' || cell[len(cell)-1] != '"' {
		return cell, false
	}
	inner := cell[2 : len(cell)-1]
	return inner, digits(inner) == len(inner)
}
