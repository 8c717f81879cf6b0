package roster

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
)

// names are the last [Window] persons of a list, by id.
type names struct {
	ring []named
	next int
}

type named struct {
	id   uuid.UUID
	name string
}

func (n *names) add(p *participant.Participant) {
	if p.ID == uuid.Nil {
		return
	}
	one := named{p.ID, p.Name.String()}
	if len(n.ring) < Window {
		n.ring = append(n.ring, one)
		return
	}
	n.ring[n.next] = one
	n.next = (n.next + 1) % Window
}

// of returns the name of a person, "" for nobody and for one who is not among them.
func (n *names) of(id uuid.UUID) string {
	if id == uuid.Nil {
		return ""
	}
	size := len(n.ring)
	for i := range size {
		if one := &n.ring[(n.next+size-1-i)%size]; one.id == id {
			return one.name
		}
	}
	return ""
}
