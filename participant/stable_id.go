package participant

import (
	"crypto/hmac"
	"crypto/sha256"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
)

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

// StableID makes an id for the person, the same for the same person and namespace on
// every machine: from the number, as the function [StableID] does, or for somebody
// without one from the bare name and the partner or parent, else the name and the
// unit, without regard to case, spacing and punctuation. Whoever changes name or unit
// is somebody else to it, and so are two of one name in one unit the same.
//
// Without a namespace, and for a person with neither number nor name, the answer is
// the zero UUID.
func (p *Participant) StableID(namespace uuid.UUID) uuid.UUID {
	if n := p.Number(); n != nil {
		return StableID(n, namespace)
	}
	name := fold.Key(p.Name.Full)
	if name == "" || namespace == uuid.Nil {
		return uuid.Nil
	}
	switch {
	case p.SpouseOf != uuid.Nil:
		return stableID("SPOUSE", name+"/"+p.SpouseOf.String(), namespace)
	case p.ChildOf != uuid.Nil:
		return stableID("CHILD", name+"/"+p.ChildOf.String(), namespace)
	}
	return stableID("NAME", name+"/"+fold.Key(p.Unit), namespace)
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
