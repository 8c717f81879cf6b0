package pillar

// Set is a set of pillars, such as those that a speaker names. It is comparable;
// the zero Set is empty. In JSON it is an array of codes, as text and in a
// database the codes stand with a comma between them.
type Set uint8
