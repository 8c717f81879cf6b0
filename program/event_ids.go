package program

import "github.com/google/uuid"

// known are the ids that the records of an event go by. Short lists are searched where
// they stand, so that checking an event of usual size does not allocate; longer ones are
// indexed once, so that the check stays linear.
type known struct {
	event             *Event
	sources, sessions map[string]struct{}
	people            map[uuid.UUID]struct{}
}

// fewIDs is up to how many records of a list are searched in place.
const fewIDs = 64

func (e *Event) known() known {
	k := known{event: e}
	if len(e.Sources) > fewIDs {
		k.sources = make(map[string]struct{}, len(e.Sources))
		for i := range e.Sources {
			k.sources[e.Sources[i].ID] = struct{}{}
		}
	}
	if len(e.Sessions) > fewIDs {
		k.sessions = make(map[string]struct{}, len(e.Sessions))
		for i := range e.Sessions {
			k.sessions[e.Sessions[i].ID] = struct{}{}
		}
	}
	if n := len(e.People) + len(e.Participants); n > fewIDs {
		k.people = make(map[uuid.UUID]struct{}, n)
		for i := range e.People {
			k.people[e.People[i].ID] = struct{}{}
		}
		for i := range e.Participants {
			k.people[e.Participants[i].ID] = struct{}{}
		}
	}
	return k
}

func (k known) hasSource(id string) bool {
	if k.sources != nil {
		_, ok := k.sources[id]
		return ok
	}
	for i := range k.event.Sources {
		if k.event.Sources[i].ID == id {
			return true
		}
	}
	return false
}

func (k known) hasSession(id string) bool {
	if k.sessions != nil {
		_, ok := k.sessions[id]
		return ok
	}
	for i := range k.event.Sessions {
		if k.event.Sessions[i].ID == id {
			return true
		}
	}
	return false
}

// hasPerson reports whether somebody of the event or of its list has an id.
func (k known) hasPerson(id uuid.UUID) bool {
	if k.people != nil {
		_, ok := k.people[id]
		return ok
	}
	for i := range k.event.People {
		if k.event.People[i].ID == id {
			return true
		}
	}
	for i := range k.event.Participants {
		if k.event.Participants[i].ID == id {
			return true
		}
	}
	return false
}
