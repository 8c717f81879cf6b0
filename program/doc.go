// Package program models what is done against corruption: programmes, the series
// and events in which they run, the sessions of an event, and everything that a
// report of an event tells.
//
//   - [Program] is a standing line of work, [Series] a row of events that are
//     counted, [Event] one occurrence, [Session] a part of it.
//   - [Kind], [Mode] and [Status] are closed sets; [Event.Transition] moves an event
//     from one status to the next, keeps the history and says what is missing.
//   - [Schedule], [Place], [Party], [Person], [Audience] and [Count] hold when, where,
//     by whom, with whom, for whom and how many.
//   - [Claim], [Statement] and [Conflict] hold what was said, by whom, when, and where
//     the sources disagree.
//   - [Read] reads an event's JSON strictly, [Event.Write] gives the same bytes back,
//     and [Event.Check] says what is wrong.
//
// Who registered, who was there and who gets a certificate is in package attend; many
// events are held against each other by package audit.
//
// Where a fact of a report goes:
//
//	what it is called, and what other papers call it   Title, Theme
//	when, and what was printed; earlier dates; JP       Schedule, PrintedDate
//	where; for which region; over which link            Place, Venue, Link, Area
//	who organises, hosts, leads, assesses, broadcasts   Party
//	who spoke, opened, signed, joined by video          Person, PersonRole, Act, Mode
//	for whom, and how many of which unit at which stage Audience, Group, Headcount, Count
//	what was taught, in which order, in which room      Text, AgendaItem, Session, Track
//	candidates, pilots, peers, stops                    Locus, Membership, Series
//	prizes, scores, predicates                          Award, Locus
//	what was signed or promised                         Commitment, Document
//	what is to come of it, and the proof                FollowUp
//	"first city of 2024", "almost 70 governments"       Claim
//	statistics, visions, appeals, deadlines, articles   Statement
//	what papers disagree on                             Conflict, Source
//
// A fact has a field of its own where reports bring it again and again; what is said
// once is a [Statement]. Nothing is mended in silence: the printed text stands beside
// the reading, and the check names what does not fit.
package program

//go:generate go run ../internal/gen/program -src data/kinds.csv -out kind_table.go
//go:generate go run ../internal/gen/program -src data/statuses.csv -out status_table.go
//go:generate go run ../internal/gen/program -src data/modes.csv -out mode_table.go
//go:generate go run ../internal/gen/enum -out enums.go -parse Kind,Mode,Status,CountUnit Kind=Kinds Family Usage Mode=Modes Status=Statuses Requirement Phase Weekday VenueKind=VenueKinds LocusRole PartyRole=PartyRoles PersonRole=PersonRoles Act GroupRole=GroupRoles CountUnit=CountUnits Bound Openness Stage SourceKind=SourceKinds DocumentKind=DocumentKinds NumberScheme ClaimType ClaimScope StatementKind CommitmentKind=CommitmentKinds FollowUpKind=FollowUpKinds SeriesUnit RelationKind
