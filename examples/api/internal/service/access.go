package service

import (
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"strings"
)

// Role is what a caller may do; each may do what those before it may.
type Role uint8

// The roles.
const (
	Anyone  Role = iota // no token: regions, schemas
	Viewer              // reads, and sees private data masked
	Clerk               // adds events and people too
	Officer             // sees private data, and changes what is there
)

var roleNames = map[string]Role{"viewer": Viewer, "clerk": Clerk, "officer": Officer}

// String returns the name of the role.
func (r Role) String() string {
	for name, role := range roleNames {
		if role == r {
			return name
		}
	}
	return "anyone"
}

// ParseTokens reads the roles of tokens: "viewer:secret1,officer:secret2".
func ParseTokens(s string) (map[string]Role, error) {
	tokens := map[string]Role{}
	for part := range strings.SplitSeq(s, ",") {
		name, token, _ := strings.Cut(strings.TrimSpace(part), ":")
		role, ok := roleNames[name]
		if !ok || len(token) < 16 {
			return nil, fmt.Errorf("tokens: each is viewer, clerk, or officer, a colon, and at least 16 characters")
		}
		tokens[token] = role
	}
	return tokens, nil
}

// role returns what a token allows. It compares with every token, and takes as long
// whichever it is.
func (s *Service) role(token string) Role {
	given, found := sha256.Sum256([]byte(token)), Anyone
	for known, role := range s.Tokens {
		sum := sha256.Sum256([]byte(known))
		if subtle.ConstantTimeCompare(given[:], sum[:]) == 1 {
			found = role
		}
	}
	return found
}
