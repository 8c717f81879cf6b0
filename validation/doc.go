// Package validation says what is wrong with a record: where (a JSON Pointer),
// by which rule, how badly, and how to mend it, in Indonesian and English.
//
//   - A [Rule] is static data in the package that owns it.
//   - A record is [Checkable]: its Check method reports to a [Scope], descends into
//     its parts with [Scope.Field] and [Scope.Index], and changes nothing.
//   - A [Checker] walks a record and returns its [Problems] in document order.
//   - [Problem.Message] writes dates, numbers, amounts and members of closed sets
//     for people, in either language.
//   - [Problems.Err] turns errors into a Go error and lets warnings pass.
//
// An [Error] means that the record cannot be right; a [Warning] means that a
// person should look; a [Note], reported where [Checker.Notes] asks, is worth
// knowing. A valid record costs no allocation: paths and messages are
// built when a problem is reported and asked for, never before.
package validation

//go:generate go run ../internal/gen/enum -out enums.go Severity=Severities
