// Package recap adds attendances up: how many persons, couples and institutions,
// by role, sex, region, pillar, programme, month and status, in how many events.
//
// A [Recap] is a sum. [Recap.Add] takes one participation at a time, [Recap.Merge]
// takes what another office has added up, and neither order nor partition matters:
// the same attendances give the same bytes of JSON. Persons and couples are counted
// apart and never added to each other.
//
//	var r recap.Recap
//	for i := range attendances {
//		if err := r.Add(event, &attendances[i]); err != nil {
//			return err
//		}
//	}
//	r.WriteTable(os.Stdout, language.Indonesian, recap.ByRole, recap.BySex)
//
// Of events whose people nobody listed, the headcounts stand beside the sums as they were
// told, see [Recap.Told]; what nobody knows is "–" and never 0.
//
// Memory grows with the groups, the events and the institutions, not with the
// attendances. Only [Recap.CountPeople], which tells how many different people came
// in a year of events, remembers each of them.
package recap
