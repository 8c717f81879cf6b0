// Package integritas is the root of a library that models Indonesia's
// anti-corruption education programmes: people, posts, regions, pillars,
// programmes and events, with validation and Indonesian writing both ways.
//
// The root holds no code. Import the package for the task at hand:
//
//   - [github.com/integritas-id/integritas/civil]: calendar dates, clock times and zones
//   - [github.com/integritas-id/integritas/locale]: dates, numbers, rupiah and words, written and read
//   - [github.com/integritas-id/integritas/validation]: what is wrong, where and how badly
//   - [github.com/integritas-id/integritas/region]: Kemendagri codes and names, found in messy text
//   - [github.com/integritas-id/integritas/pillar]: pillars, values, offences and indices
//   - [github.com/integritas-id/integritas/office]: institutions told apart, whatever their spelling
//   - [github.com/integritas-id/integritas/participant]: names, NIP, NIK, posts, households and rosters
//   - [github.com/integritas-id/integritas/program]: programmes, events, attendance and recaps
package integritas

//go:generate go run ./internal/gen/docs -root . -out docs
//go:generate go run ./internal/gen/exported -out exported_test.go
