package program

import (
	"fmt"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/validation"
)

// TestManyIDs holds that references are followed in long lists as in short ones.
func TestManyIDs(t *testing.T) {
	for _, n := range []int{3, 3 * fewIDs} {
		e := &Event{}
		for i := range n {
			id := fmt.Sprint("s", i)
			person := uuid.NewSHA1(uuid.NameSpaceOID, []byte(id))
			e.Sources = append(e.Sources, Source{ID: id})
			e.Tracks = append(e.Tracks, Track{Name: id})
			e.Sessions = append(e.Sessions, Session{ID: id, Track: id, Source: id, Speakers: []uuid.UUID{person}})
			e.People = append(e.People, Person{ID: person})
			e.Agenda = append(e.Agenda, AgendaItem{Session: id, Person: person})
		}
		assert.Empty(t, references(e), n)
		e.Sessions[1].Source = "z"
		e.Sessions[1].Track = "z"
		e.Sessions[2].Speakers[0] = uuid.New()
		e.Agenda[0].Session, e.Agenda[0].Person = "z", uuid.New()
		assert.Equal(t, []string{
			"/sessions/1/track session.track", "/sessions/2/speakers/0 session.speaker", "/sessions/1/source reference.source",
			"/agenda/0/person reference.person", "/agenda/0/session reference.session",
		}, references(e), n)
	}
}

// references are what the check says of ids that lead nowhere.
func references(e *Event) []string {
	var found []string
	for _, p := range validation.Check(e) {
		switch p.Code() {
		case "session.track", "session.speaker", "reference.source", "reference.person", "reference.session":
			found = append(found, p.Path+" "+p.Code())
		}
	}
	return found
}
