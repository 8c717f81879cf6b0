package recap

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/google/uuid"
)

// CountPeople makes the recap count different people across events, too. Call it on an
// empty recap. Ids must come from one namespace (see participant.StableID), of which
// the recap keeps a fingerprint, not the namespace. It takes about 50 bytes for each
// person, and the JSON holds the ids, so that recaps can still be merged.
//
// The number becomes unknown, and stays so, when somebody without an id is added, or
// when a recap of another namespace, or one that did not count people, is merged.
func (r *Recap) CountPeople(namespace uuid.UUID) {
	if r.isEmpty() {
		sum := sha256.Sum256(append([]byte("integritas recap:"), namespace[:]...))
		r.people = people{fingerprint: hex.EncodeToString(sum[:8]), ids: map[uuid.UUID]struct{}{}}
	}
}

// People returns how many different people were added; false means not known.
func (r *Recap) People() (n int, ok bool) {
	return len(r.people.ids), r.people.fingerprint != ""
}

func (p *people) add(id uuid.UUID) {
	switch {
	case p.fingerprint == "":
	case id == uuid.Nil:
		*p = people{}
	default:
		p.ids[id] = struct{}{}
	}
}

func (p *people) merge(o *people, isEmpty, otherIsEmpty bool) {
	switch {
	case otherIsEmpty && isEmpty:
		// Nobody was added yet: any choice does that does not depend on the order.
		p.fingerprint = max(p.fingerprint, o.fingerprint)
		if p.fingerprint != "" {
			p.ids = map[uuid.UUID]struct{}{}
		}
		return
	case otherIsEmpty:
		return
	case isEmpty:
		*p = people{fingerprint: o.fingerprint, ids: make(map[uuid.UUID]struct{}, len(o.ids))}
	case p.fingerprint != o.fingerprint:
		*p = people{}
		return
	}
	for id := range o.ids {
		p.ids[id] = struct{}{}
	}
}
