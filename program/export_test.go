package program

// What only tests ask for.
var (
	NumberSchemes = numberSchemeSet.All
)
