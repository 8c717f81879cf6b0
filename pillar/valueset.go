package pillar

// ValueSet is a set of integrity values, such as those that an event teaches. It
// is comparable; the zero ValueSet is empty. In JSON it is an array of codes, as
// text and in a database the codes stand with a comma between them.
type ValueSet uint16

const allValues ValueSet = 1<<ValueKerjaKeras - 1

// IsComplete reports whether all nine values are in the set. Lists in print
// often drop one and keep the memory aid of nine: look at the set, not at a count.
func (s ValueSet) IsComplete() bool { return s.Missing().IsZero() }

// Missing returns the values that are not in the set.
func (s ValueSet) Missing() ValueSet { return allValues &^ s }
