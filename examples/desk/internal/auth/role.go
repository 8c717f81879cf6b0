package auth

import "slices"

// Role is what an account is for. Its text is what the database holds.
type Role string

// The roles. A guest has no account, and Nobody is the role of who is not signed in.
const (
	Nobody       Role = ""
	Admin        Role = "admin"       // makes accounts, and does all that the committee does
	Committee    Role = "panitia"     // events, lists, people, papers: the secretary too
	Door         Role = "pintu"       // marks who is there
	Inspectorate Role = "inspektorat" // sums and events, no private data
)

// Roles returns the roles that an account can have.
func Roles() []Role { return []Role{Admin, Committee, Door, Inspectorate} }

// Known reports whether an account can have the role.
func (r Role) Known() bool { return slices.Contains(Roles(), r) }

// Set is who may do something.
type Set []Role

// Who may do what. The zero Set is everybody, signed in or not.
var (
	Anyone   Set
	Signed   = Set{Admin, Committee, Door, Inspectorate}
	Admins   = Set{Admin}
	Desk     = Set{Admin, Committee}
	DoorDesk = Set{Admin, Committee, Door}
	Sums     = Set{Admin, Committee, Inspectorate}
)

// Has reports whether a role is in the set.
func (s Set) Has(r Role) bool { return s == nil || slices.Contains(s, r) }
