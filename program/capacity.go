package program

// Capacity is how many places (kuota) an event has, in persons or in couples. The
// zero Capacity has no limit. Who takes them and who comes next, package attend tells.
type Capacity struct {
	Limit int       `json:"limit,omitempty"` // places; zero means no limit
	Unit  CountUnit `json:"unit,omitempty"`  // UnitPerson or UnitCouple; zero means persons
	// PassOver lets a smaller party take places that the party before it on the
	// waiting list is too large for. Otherwise nobody is passed over.
	PassOver bool `json:"pass_over,omitempty"`
}
