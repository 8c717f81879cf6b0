// Package auth tells who somebody is and what a role may do.
package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
)

// What a hash costs: the second choice of RFC 9106, for machines with little memory.
const (
	argonTime    = 3
	argonMemory  = 64 << 10 // KiB
	argonThreads = 4
	argonKey     = 32
	argonSalt    = 16
)

// MinPassword is how many characters a password has at least.
const MinPassword = 12

// hashing bounds how many hashes are made at once, 64 MiB each.
var hashing = make(chan struct{}, 4)

func key(password string, salt []byte) []byte {
	hashing <- struct{}{}
	defer func() { <-hashing }()
	return argon2.IDKey([]byte(password), salt, argonTime, argonMemory, argonThreads, argonKey)
}

// Hash returns what is kept of a password.
func Hash(password string) string {
	salt := make([]byte, argonSalt)
	_, _ = rand.Read(salt) // it never fails
	b64 := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, argonMemory, argonTime, argonThreads, b64(salt), b64(key(password, salt)))
}

// nobody is the hash that the password of an unknown account is held against, so that it
// takes as long as a known one.
var nobody = "$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

// Verify reports whether a password is the one of the hash. An empty hash fits none.
func Verify(hash, password string) bool {
	known := hash != ""
	if !known {
		hash = nobody
	}
	parts := strings.Split(hash, "$")
	if len(parts) != 6 {
		return false
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return false
	}
	want, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil {
		return false
	}
	return subtle.ConstantTimeCompare(key(password, salt), want) == 1 && known
}

// Strong reports whether a password is long enough to be set, and short enough to be
// hashed.
func Strong(password string) bool {
	return utf8.RuneCountInString(password) >= MinPassword && len(password) <= 1024
}

// Token returns a secret that nobody guesses, for a cookie, a link or a ticket.
func Token() string { return rand.Text() }

// HashToken returns what is kept of a token: whoever reads the database cannot use it.
func HashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
