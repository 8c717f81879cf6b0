// Package schema is the contract of the documents for services in any language: a JSON
// Schema (2020-12) of every document and record that crosses a border, and the strict
// reading and canonical writing that they describe.
//
//	data, _ := schema.Document("event")          // to be served, or given to a validator
//	e, err := schema.Read[program.Event](r.Body) // as strictly as the schema
//	err = schema.Write(w, e)                     // the canonical form
//
// The schemas stand in the folder documents and are generated from the Go types and the
// tables of the closed sets. Each is published twice, in Indonesian and in English
// ([DocumentIn], the folder en): every member has a title and a description, every code its
// label as a title. Dates, numbers, codes and the like have examples. Each stands for itself
// and refers to no other file.
//
// # What a schema says, and what it leaves to Check
//
// A schema describes the form: which members there are, of what type, which codes, which
// digits. Whether the facts fit (a NIP and a birth date, a person with a name and no office)
// is for Check. docs/schema.md has the matrix of what only one of them says.
//
// # Versions
//
// The number in the $id, 1, stands for all of them. Within it a member, a document, or a
// code may be added, and what was taken may be taken in more forms; no member is taken
// away, renamed, or given another meaning, no code changes its meaning, and nothing that
// may be absent becomes required. Whatever breaks one of these is version 2, beside which
// version 1 stays readable. A reader in another language that must go on working with
// documents of a later release takes members and codes that it does not know as they are.
package schema

//go:generate go run ../internal/gen/schema -root .. -out documents
