package civil

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var zoneCodes = map[Zone]string{
	WIB:  "WIB",
	WITA: "WITA",
	WIT:  "WIT",
}

var holidayKindCodes = map[HolidayKind]string{
	HolidayNational: "libur-nasional",
	HolidayLeave:    "cuti-bersama",
	HolidayPolling:  "libur-pemilu",
}
