// Package press reads the report of a newspaper or a press office into the draft of an
// event.
//
//   - [Read] takes the text as it is printed; a [Reader] knows the day of publication,
//     from which "Selasa (17/9)" takes its year, and where the report stands.
//   - The [Draft] is an event document that has no errors, and which a person completes.
//   - Each of its [Fact] values names a member of the event, the words that it rests on and
//     how sure it is: said, or implied by where the words stand.
//   - The parts tell the whole text in its order: what was read, what was not, what is
//     about another event, and headline, bylines, captions and advertisements.
//
// Nothing is invented: where the words do not say whose number or whose post it is, they
// stay unread and visible. People come with their posts as package participant finds them,
// days as package locale does, programmes from package catalogue, institutions by package
// office. What somebody says is a statement with its speaker. Of several events in one
// report the first is drafted.
//
// The draft is no record: a press report errs, and a reader of its words errs with it.
// What it is for is to spare typing.
package press

//go:generate go run ../../internal/gen/enum -out enums.go Certainty PartKind
