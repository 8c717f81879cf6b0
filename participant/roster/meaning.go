package roster

// meaning is what a heading says about its column. The zero meaning is nothing.
type meaning struct {
	field   Field     // what the column holds first of all
	parts   fieldBits // all that stands in it
	of      Field     // FieldSpouse or FieldChild: the column is about that person
	holder  bool      // the column is about the holder of a post
	post    string    // the post, as the heading has it
	without bool      // the name stands without its titles
	sure    bool      // each word of the heading is known
}

func plainly(f Field) meaning { return meaning{field: f, parts: bitsOf(f), sure: true} }

// together returns the field of a column that holds several.
func together(parts fieldBits) Field {
	facts := parts &^ bitsOf(FieldOther, FieldRemarks, FieldSignature)
	switch {
	case facts == 0:
		return FieldOther
	case facts&(facts-1) == 0:
		return facts.list()[0]
	case facts&nameFields != 0:
		return FieldNameNumber
	case facts == bitsOf(FieldPosition, FieldUnit):
		return FieldPositionUnit
	case facts == bitsOf(FieldPhone, FieldEmail), facts&^bitsOf(FieldPhone, FieldEmail, FieldAddress) == 0 && facts.has(FieldPhone):
		return FieldContact
	case facts&^birthFields == 0:
		return FieldBirth
	case facts == bitsOf(FieldMale, FieldFemale):
		return FieldSex
	case facts&^numberFields == 0, facts&numberFields != 0 && facts&^(numberFields|bitsOf(FieldRank, FieldPosition)) == 0:
		return FieldNumber
	case facts.has(FieldPosition):
		return FieldPosition
	}
	return facts.list()[0]
}
