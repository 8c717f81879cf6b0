package recap

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var dimensionCodes = map[Dimension]string{
	ByRole:      "peran",
	ByRoleGroup: "kelompok-peran",
	BySex:       "jenis-kelamin",
	ByUnit:      "instansi",
	ByProvince:  "provinsi",
	ByRegency:   "kabupaten-kota",
	ByDistrict:  "kecamatan",
	ByPillar:    "pilar",
	ByProgramme: "program",
	ByMonth:     "bulan",
	ByStatus:    "status",
	BySession:   "sesi",
	ByMode:      "cara-hadir",
}
