package posts

// Post is a post taken apart. Its texts share the memory of the text read, or of its copy
// with white space collapsed.
type Post struct {
	Role   Role
	Acting Acting
	Tense  Tense
	Grade  Grade
	Head   string // the word for its holder in full
	Unit   string // the unit as written, or the title of a functional post
	Office string // where a functional or staff post is held
	Region Region // the deepest province, kabupaten or kota named
}

// Region is the code of a province, kabupaten or kota in its parts; the second is zero for
// a province, and both are for none.
type Region struct{ Province, Regency byte }

// Fault tells why a text is no post.
type Fault uint8

// The faults; zero is none.
const (
	Empty   Fault = iota + 1 // no letter in it
	TooLong                  // more than MaxText bytes or 64 words
	Unknown                  // no post that the tables know
)
