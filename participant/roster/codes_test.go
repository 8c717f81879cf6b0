package roster

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var reasonCodes = map[Reason]string{
	ReasonNumber:   "number",
	ReasonContact:  "contact",
	ReasonNameUnit: "name_unit",
	ReasonName:     "name",
}

var fieldCodes = map[Field]string{
	FieldNo:           "no",
	FieldName:         "name",
	FieldFront:        "front",
	FieldBack:         "back",
	FieldFirstName:    "first_name",
	FieldLastName:     "last_name",
	FieldNIP:          "nip",
	FieldNIK:          "nik",
	FieldNRP:          "nrp",
	FieldNPWP:         "npwp",
	FieldNumber:       "number",
	FieldNameNumber:   "name_number",
	FieldRank:         "rank",
	FieldPosition:     "position",
	FieldUnit:         "unit",
	FieldPositionUnit: "position_unit",
	FieldRegion:       "region",
	FieldSex:          "sex",
	FieldMale:         "sex_l",
	FieldFemale:       "sex_p",
	FieldBirthPlace:   "birth_place",
	FieldBirthDate:    "birth_date",
	FieldBirth:        "birth",
	FieldPhone:        "phone",
	FieldEmail:        "email",
	FieldContact:      "contact",
	FieldAddress:      "address",
	FieldSpouseOf:     "spouse_of",
	FieldSpouse:       "spouse",
	FieldChild:        "child",
	FieldChildOf:      "child_of",
	FieldRelation:     "relation",
	FieldRemarks:      "remarks",
	FieldSignature:    "signature",
	FieldOther:        "other",
}

var basisCodes = map[Basis]string{
	ByCaller:  "caller",
	ByHeading: "heading",
	ByNear:    "near_heading",
	ByContent: "content",
}

var passCodes = map[Pass]string{
	PassEmpty:     "empty",
	PassTitle:     "title",
	PassHeading:   "heading",
	PassNumbering: "numbering",
	PassSection:   "section",
	PassTotal:     "total",
	PassUnfilled:  "unfilled",
	PassNote:      "note",
	PassSignature: "signature",
	PassText:      "text",
}
