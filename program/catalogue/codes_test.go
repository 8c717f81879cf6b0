package catalogue

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var howCodes = map[How]string{
	HowName:     "nama",
	HowAlias:    "alias",
	HowPart:     "bagian",
	HowMisspelt: "salah-eja",
}
