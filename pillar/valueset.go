package pillar

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

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

// Complete returns nil for the nine values, else an [*IncompleteError] that names
// what is missing.
func (s ValueSet) Complete() error {
	if s.IsComplete() {
		return nil
	}
	return &IncompleteError{Missing: s.Missing()}
}

// IncompleteError says that a list of the nine values lacks some of them.
type IncompleteError struct {
	Missing ValueSet // at least one
}

// Code returns "INCOMPLETE".
func (*IncompleteError) Code() string { return "INCOMPLETE" }

// Error tells the values that are missing.
func (e *IncompleteError) Error() string {
	return "pillar: of the nine values these are missing: " + e.Missing.String()
}

// Message tells the values that are missing: in English for an English tag, else in Indonesian.
func (e *IncompleteError) Message(tag language.Tag) string {
	return enum.ByTag(tag, "dari sembilan nilai belum ada: ", "of the nine values these are missing: ") + e.Missing.Label(tag)
}

// Label lists the values for people: "Jujur, Mandiri, dan Adil"; in English for an
// English tag. It is empty for the empty set.
func (s ValueSet) Label(tag language.Tag) string { return labels(s.All(), tag) }

// ParseValues reads a list as reports print it, "jujur, peduli, mandiri, disiplin,
// tanggung jawab, kerja keras, sederhana, berani, dan adil", adjectives or nouns, in
// any order. What stands before a colon or "yaitu" is passed over. It returns the
// parts that name none of the nine values, such as those of another list.
func ParseValues(list string) (values ValueSet, unknown []string) {
	found, unknown := readList(list, ParseValue)
	return ValueSetOf(found...), unknown
}
