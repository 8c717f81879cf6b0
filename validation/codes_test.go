package validation

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var severityCodes = map[Severity]string{
	Error:   "error",
	Warning: "warning",
	Note:    "note",
}
