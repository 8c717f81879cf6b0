// Package audit holds many events against each other.
//
//   - [Contradictions] finds claims that cannot both be right: two first cities of one
//     year, an n-th stop after a higher one.
//   - [Doubles] finds events that were entered twice.
//   - [Document] holds one event against the catalogue and the villages.
//   - [Overlaps] finds speakers, rooms and tracks that are needed twice at one time.
//
// It reports and changes nothing: which of two records is wrong, nobody here decides.
package audit

//go:generate go run ../../internal/gen/enum -out enums.go ContradictionKind OverlapKind DoubleKind
