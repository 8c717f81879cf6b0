package roster

// reference is the mention of another person of the list.
type reference struct {
	field  Field // FieldSpouseOf, FieldSpouse or FieldChildOf
	column int
	name   uint64 // fingerprints
	number uint64
	listed int  // the number in the list
	before int  // with listed: in a table before the one of this number, 0 for any
	up     bool // the person above, to whom the rows below refer
	own    bool // with up: in a row of its own, so the one above may be another's partner
	beside bool // with up: the person of the same row, whoever stands above
	serial int  // up, resolved
}

// waitsBelow reports whether the word is that of the first of a couple, whose partner comes
// in a row below: "Suami" in the row of the official.
func (ref *reference) waitsBelow() bool {
	return ref.up && ref.own && ref.serial == 0 && ref.field == FieldSpouseOf
}

// mark returns by what the person meant is looked for.
func (ref *reference) mark() (mark, uint64) {
	switch {
	case ref.number != 0:
		return byNumber, ref.number
	case ref.listed != 0:
		return byListed, uint64(ref.listed) //nolint:gosec // no negative number stands in a list
	}
	return byName, ref.name
}

func (ref *reference) means(p *person) bool {
	switch {
	case ref.up:
		return ref.serial == p.serial
	case ref.number != 0:
		return ref.number == p.number
	case ref.listed != 0:
		return ref.listed == p.listed && (ref.before == 0 || p.table < ref.before)
	}
	return ref.name != 0 && ref.name == p.name
}
