// Package office tells institutions (instansi) apart: which office a text names, and
// whether two texts mean one.
//
//   - [Parse] takes a text apart: the [Kind], the region, the ministry or agency, the
//     [Tasks] of a Dinas, the proper name, the whole that a part belongs to. What is no
//     office, "Wiraswasta", is a [*NotOfficeError] with its class.
//   - [Office.In] completes what has no region by the caller's word that a list is one
//     region's.
//   - [Office.Institution] takes a part, a Bagian or Bidang, up to the office that is
//     counted.
//   - [Office.Key] is the identity as text, which [ParseKey] reads back. [Key.Sure] tells
//     whether it is that of one office for certain.
//   - [Office.Same] compares: same where both keys are sure and equal, which never
//     depends on order; different; or undecided, which joins nothing.
//   - [Tally] counts the offices of a set: at most, at least, and the pairs that decide.
//   - [Book] is the word of a host that knows its region: aliases and keys.
//
// Nothing is scored. A misspelt word of a closed list is read where one word alone is
// near; a proper name is never corrected.
package office
