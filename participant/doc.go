// Package participant holds the people of an event: their names and titles,
// numbers, posts, ranks, households and contact data, read from what lists
// really contain and kept from being printed by accident.
//
//   - [NIP], [NIPLama], [NIK], [NPWP] and [NRP] are numbers: parsed, checked, taken apart.
//   - [BirthDate], [Phone], [Email] and [Address] are the rest of what identifies a person.
//   - [Sex] and the other closed sets have codes, labels in two languages and parsers.
//   - [ParsePosition] reads a post as lists write it: its [Role], how it is filled, unit, level and region.
//   - [Participant] puts them together; [Participant.Check] tells what does not fit.
//   - [StableID] makes an id from a number and a secret of the caller's own.
//
// # Privacy
//
// What identifies a person is masked wherever it is printed: by String, by every
// verb of fmt, by log/slog, in errors and in problems (UU 27/2022). Reveal gives the
// value. What stores (JSON, text, SQL) carries it, so a logger that marshals a
// host's own struct stores too. fmt cannot call methods on what sits in an
// unexported field of a host's struct: there it shows a scrambled number, which
// is neither the value nor a secret. Scrambling is no encryption. A name is not
// scrambled, so a child's name shows there, and where a record meets a verb that is
// none of its own (%p, %w).
package participant

//go:generate go run ../internal/gen/number -out number_tables.go
//go:generate go run ../internal/gen/sensitive -out sensitive.go -any Private NIP NIPLama NIK NPWP NRP BirthDate Phone Email Private
//go:generate go run ../internal/gen/enum -out enums.go -parse Sex Sex NIPKind
