package participant

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"

	"github.com/google/uuid"
)

// Number is a number that tells one person from another: [NIP], [NIPLama], [NIK],
// [NPWP] or [NRP].
type Number interface {
	fmt.Stringer    // the mask
	IsZero() bool   // whether there is no number
	Reveal() string // the number itself
	numberKind() NumberKind
}

func (NIP) numberKind() NumberKind     { return NumberNIP }
func (NIPLama) numberKind() NumberKind { return NumberNIPLama }
func (NIK) numberKind() NumberKind     { return NumberNIK }
func (NPWP) numberKind() NumberKind    { return NumberNPWP }
func (NRP) numberKind() NumberKind     { return NumberNRP }

// StableID makes an id from a number, the same for the same number and namespace on
// every machine, so that a list imported twice makes the same people.
//
// The namespace is a secret: a random UUID that the caller keeps like a key. There are
// few enough numbers to try them all, so whoever knows the namespace can find the
// number behind an id. Without one, for the zero namespace, as without a number, the
// answer is the zero UUID. Two hosts with namespaces of their own cannot join their
// data by these ids, which is the intent.
//
// The id is a UUID of version 8 (RFC 9562): the start of an HMAC-SHA-256, whose key is
// the namespace, over the number's kind and digits.
func StableID(n Number, namespace uuid.UUID) uuid.UUID {
	if n == nil || n.IsZero() || namespace == uuid.Nil {
		return uuid.Nil
	}
	return stableID(string(n.numberKind()), n.Reveal(), namespace)
}

func stableID(kind, text string, namespace uuid.UUID) (id uuid.UUID) {
	mac := hmac.New(sha256.New, namespace[:])
	mac.Write([]byte(kind + ":" + text))
	var sum [sha256.Size]byte
	copy(id[:], mac.Sum(sum[:0]))
	id[6] = id[6]&0x0f | 0x80 // version 8
	id[8] = id[8]&0x3f | 0x80 // the variant of RFC 9562
	return id
}
