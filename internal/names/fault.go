package names

// MaxText is the longest text in bytes that [Read] takes.
const MaxText = 512

// Fault tells why a text is no name.
type Fault uint8

// The faults; zero is none.
const (
	Empty   Fault = iota + 1 // no letter in it
	TooLong                  // more than MaxText bytes, 64 words or 20 titles on a side
	NotText                  // not UTF-8
	More                     // holds something that is no part of a name: a post, an office, a remark
)
