package pillar

import (
	"iter"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
)

// Set is a set of pillars, such as those that a speaker names. It is comparable;
// the zero Set is empty. In JSON it is an array of codes, as text and in a
// database the codes stand with a comma between them.
type Set uint8

// Label lists the pillars for people: "Pendidikan, Pencegahan, dan Penindakan"; in
// English for an English tag. It is empty for the empty set.
func (s Set) Label(tag language.Tag) string { return labels(s.All(), tag) }

// ParsePillars reads a list as reports print it, "pendidikan, perbaikan sistem, dan
// represif", in any order. What stands before a colon or "yaitu" is passed over. It
// returns the parts that name no pillar, or that may name two (preventif).
func ParsePillars(list string) (pillars Set, unknown []string) {
	found, unknown := readList(list, ParsePillar)
	return SetOf(found...), unknown
}

// labels joins the labels of some members.
func labels[T interface{ Label(language.Tag) string }](members iter.Seq[T], tag language.Tag) string {
	var all []string
	for m := range members {
		all = append(all, m.Label(tag))
	}
	return locale.Writer{Tag: tag}.List(all, locale.JoinAnd)
}

// introductions end what stands before a list.
var introductions = [...]string{":", " yaitu ", " yakni ", " ialah ", " adalah ", " meliputi ", " mencakup ", " terdiri dari ", " terdiri atas "}

// readList parses the parts of a list. A part is read as a whole first, since a
// member's name may hold the word that joins the list (pendidikan dan peran serta
// masyarakat).
func readList[T any](list string, parse func(string) (T, error)) (found []T, unknown []string) {
	lower := strings.ToLower(list)
	if len(lower) == len(list) { // so that an index into one is an index into the other
		start := 0
		for _, intro := range introductions {
			if i := strings.Index(lower, intro); i >= 0 {
				start = max(start, i+len(intro))
			}
		}
		list = list[start:]
	}
	for part := range strings.FieldsFuncSeq(list, func(r rune) bool { return strings.ContainsRune(",;/•\n\r\t", r) }) {
		part = strings.Trim(part, " .()\"'“”0123456789-–")
		for _, joiner := range []string{"dan ", "serta ", "atau ", "and ", "& "} {
			if len(part) > len(joiner) && strings.EqualFold(part[:len(joiner)], joiner) {
				part = strings.TrimSpace(part[len(joiner):])
			}
		}
		if part == "" {
			continue
		}
		if v, err := parse(part); err == nil {
			found = append(found, v)
			continue
		}
		pieces := splitWords(part, "dan", "serta", "atau", "and", "&")
		for _, piece := range pieces {
			if v, err := parse(piece); err == nil {
				found = append(found, v)
			} else {
				unknown = append(unknown, piece)
			}
		}
	}
	return found, unknown
}

// splitWords splits a text at whole words.
func splitWords(text string, at ...string) []string {
	var pieces []string
	var piece []string
	flush := func() {
		if len(piece) > 0 {
			pieces = append(pieces, strings.Join(piece, " "))
		}
		piece = nil
	}
	for w := range strings.FieldsSeq(text) {
		joiner := false
		for _, a := range at {
			joiner = joiner || strings.EqualFold(w, a)
		}
		if joiner {
			flush()
		} else {
			piece = append(piece, w)
		}
	}
	flush()
	return pieces
}
