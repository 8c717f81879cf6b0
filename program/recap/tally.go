package recap

import "math"

// MaxCount is how many participations a recap holds at most, the same on every machine.
// One that would hold more is refused with [ErrTooMany].
const MaxCount = math.MaxInt32

// Tally is the counts of one group. Persons and couples are different things: a
// couple is two of the persons, and the two are never added.
type Tally struct {
	Persons      Persons `json:"persons"`
	Couples      Couples `json:"couples"`
	Institutions int     `json:"institutions"` // different offices of those listed
	// InstitutionsPresent is the different offices of those who were present.
	InstitutionsPresent int `json:"institutions_present"`
	Events              int `json:"events"` // different events; in the groups of regions those held there
}

// Persons counts people (orang), once for each event.
type Persons struct {
	Listed     int `json:"listed"`     // all of whom there is an attendance; by session and mode those present
	Invited    int `json:"invited"`    // an invitation went out
	Registered int `json:"registered"` // registered, waiting or confirmed
	WalkIn     int `json:"walk_in"`    // came without being invited or registered; also in Present
	Present    int `json:"present"`    // at one session at least
}

// Couples counts couples (pasangan), with the participation of the one in whose name
// they are enrolled.
type Couples struct {
	Listed  int `json:"listed"`  // husband and wife are both enrolled
	Present int `json:"present"` // both took part
}

func (t *Persons) add(o Persons) {
	t.Listed += o.Listed
	t.Invited += o.Invited
	t.Registered += o.Registered
	t.WalkIn += o.WalkIn
	t.Present += o.Present
}

func (t *Couples) add(o Couples) {
	t.Listed += o.Listed
	t.Present += o.Present
}
