package press

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var certaintyCodes = map[Certainty]string{
	Said:    "tertulis",
	Implied: "tersirat",
}

var partKindCodes = map[PartKind]string{
	PartRead:       "terbaca",
	PartUnread:     "belum-terbaca",
	PartOtherEvent: "kegiatan-lain",
	PartHeadline:   "judul-berita",
	PartByline:     "keterangan-redaksi",
	PartCaption:    "keterangan-foto",
	PartAdvert:     "iklan",
}
