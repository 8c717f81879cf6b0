package nation

// tile is where a province stands on the map: one square each, about where it lies, so that
// a small province is seen as well as a large one. It is no map of boundaries.
type tile struct {
	code, short string
	column, row int
}

var tiles = [...]tile{
	{"11", "Aceh", 0, 0},
	{"12", "Sumut", 1, 1},
	{"13", "Sumbar", 1, 2},
	{"14", "Riau", 2, 2},
	{"15", "Jambi", 2, 3},
	{"16", "Sumsel", 3, 3},
	{"17", "Bengkulu", 1, 3},
	{"18", "Lampung", 3, 4},
	{"19", "Babel", 4, 3},
	{"21", "Kepri", 3, 1},
	{"31", "DKI", 4, 5},
	{"32", "Jabar", 5, 5},
	{"33", "Jateng", 6, 5},
	{"34", "DIY", 6, 6},
	{"35", "Jatim", 7, 5},
	{"36", "Banten", 3, 5},
	{"51", "Bali", 8, 6},
	{"52", "NTB", 9, 6},
	{"53", "NTT", 10, 6},
	{"61", "Kalbar", 5, 1},
	{"62", "Kalteng", 6, 2},
	{"63", "Kalsel", 7, 3},
	{"64", "Kaltim", 7, 1},
	{"65", "Kaltara", 7, 0},
	{"71", "Sulut", 11, 1},
	{"72", "Sulteng", 9, 2},
	{"73", "Sulsel", 9, 4},
	{"74", "Sultra", 10, 4},
	{"75", "Gorontalo", 10, 1},
	{"76", "Sulbar", 9, 3},
	{"81", "Maluku", 12, 3},
	{"82", "Malut", 12, 1},
	{"91", "Papua", 16, 2},
	{"92", "PB", 14, 2},
	{"93", "PS", 16, 4},
	{"94", "PT", 15, 3},
	{"95", "PP", 16, 3},
	{"96", "PBD", 13, 2},
}
