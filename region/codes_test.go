package region

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var decreeCodes = map[Decree]string{
	Decree2012:  "UU 20/2012",
	Decree2015:  "Permendagri 56/2015",
	Decree2017:  "Permendagri 137/2017",
	Decree2019:  "Permendagri 72/2019",
	Decree2022A: "Kepmendagri 050-145/2022",
	Decree2022B: "Kepmendagri 100.1.1-6117/2022",
	Decree2025:  "Kepmendagri 300.2.2-2430/2025",
}

var howCodes = map[How]string{
	Exact:      "exact",
	Alias:      "alias",
	FormerName: "former_name",
	Misspelt:   "misspelt",
}

var kindCodes = map[Kind]string{
	KindProvince:              "provinsi",
	KindRegency:               "kabupaten",
	KindCity:                  "kota",
	KindAdministrativeRegency: "kabupaten_administrasi",
	KindAdministrativeCity:    "kota_administrasi",
	KindDistrict:              "kecamatan",
	KindUrbanVillage:          "kelurahan",
	KindVillage:               "desa",
	KindAdatVillage:           "desa_adat",
}

var levelCodes = map[Level]string{
	Province: "provinsi",
	Regency:  "kabupaten_kota",
	District: "kecamatan",
	Village:  "desa_kelurahan",
}

var statusCodes = map[Status]string{
	InForce: "in_force",
	Moved:   "moved",
	Reused:  "reused",
	Split:   "split",
	Retired: "retired",
}

var changeCodes = map[Change]string{
	ChangeMoved:     "moved",
	ChangeRenamed:   "renamed",
	ChangeRespelled: "respelled",
	ChangeReused:    "reused",
	ChangeSplit:     "split",
	ChangeUnmatched: "unmatched",
}

var codingCodes = map[Coding]string{
	CodingKemendagri: "kemendagri",
	CodingBPS:        "bps",
	CodingMixed:      "campuran",
}
