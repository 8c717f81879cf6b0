// Package nation makes the recap of a nation out of what its offices have: event
// documents, attendances, attendance lists and recaps.
//
//	Reader.Read   one file → batches of records, recaps, problems
//	Resolve       the lists that name an event by its key → the event's id
//	Judge         all batches of one event → its sums, its people, problems
//	Settle        the recaps made elsewhere → those that may be merged
//	Audit         all events → doubles and contradicted claims
//	Result.Write  the sums → files and a page
//
// Each step looks at one file, one event or one list of ids, never at the whole, so that an
// engine may run many of them at once, on many machines. Which engine that is, the package
// does not know: the command beside it runs the steps on Apache Beam, plain runs them one
// after the other, and both write the same bytes.
package nation
