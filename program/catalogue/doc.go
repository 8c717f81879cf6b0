// Package catalogue knows the anti-corruption programmes of Indonesia by name: 31 as
// facts, with owner, pillar, kind and a source, and seven of which no more than the
// name was heard.
//
//   - [Lookup] returns a programme by its id, [All] yields the facts.
//   - [Find] finds names of programmes in a text, as a title or a headline; [Parse]
//     reads one name, and returns an [*AmbiguousError] with the candidates where it
//     may mean several.
//   - [Unverified] yields the names that are recognised and never shown as facts.
//
// The ids are those of [program.Event.Programme].
package catalogue

//go:generate go run ../../internal/gen/catalogue -src data/programmes.csv -kinds ../data/kinds.csv -out tables.go
