package roster

// fieldBits is a set of fields, a bit for each.
type fieldBits uint64

func bitsOf(fields ...Field) fieldBits {
	var set fieldBits
	for _, f := range fields {
		set |= 1 << f
	}
	return set
}

func (s fieldBits) has(f Field) bool { return s&(1<<f) != 0 }

// list returns the fields of a set in the order of the constants.
func (s fieldBits) list() []Field {
	var all []Field
	for f := FieldNo; f <= FieldOther; f++ {
		if s.has(f) {
			all = append(all, f)
		}
	}
	return all
}

// The fields of which a column may hold one or another.
var (
	numberFields = bitsOf(FieldNIP, FieldNIK, FieldNRP, FieldNPWP, FieldNumber)
	nameFields   = bitsOf(FieldName, FieldNameNumber)
	birthFields  = bitsOf(FieldBirthPlace, FieldBirthDate, FieldBirth)
)

var (
	namesPeople = bitsOf(FieldName, FieldNameNumber, FieldFirstName)
	tellsPeople = namesPeople | numberFields | bitsOf(FieldSpouse, FieldChild, FieldLastName, FieldPosition, FieldUnit, FieldPositionUnit)
)

// composite are the fields of which each part of a cell may be one.
var composite = numberFields | bitsOf(FieldRank, FieldPosition, FieldUnit, FieldPhone, FieldEmail)
