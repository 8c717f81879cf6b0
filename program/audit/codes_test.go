package audit

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var contradictionKindCodes = map[ContradictionKind]string{
	ContradictionSame:    "sama",
	ContradictionEarlier: "lebih-dulu",
	ContradictionSkips:   "lompat",
	ContradictionOrder:   "urutan",
	ContradictionSelf:    "dua-urutan",
	ContradictionOnly:    "bukan-satu-satunya",
	ContradictionLater:   "bukan-terakhir",
	ContradictionShrinks: "menyusut",
}

var overlapKindCodes = map[OverlapKind]string{
	OverlapSession: "sesi",
	OverlapSpeaker: "narasumber",
	OverlapRoom:    "ruang",
}

var doubleKindCodes = map[DoubleKind]string{
	DoubleID:        "id",
	DoubleTitle:     "judul",
	DoubleProgramme: "program",
}
