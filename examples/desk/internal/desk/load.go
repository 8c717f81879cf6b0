package desk

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// ErrNoID says that an event document does not tell which event it is.
var ErrNoID = errors.New("desk: the document has no id")

// Load takes an event document over, with its participants, and returns the event's id.
// What the office decided about an event that is there already stays.
func (d *Desk) Load(ctx context.Context, by store.Actor, document *program.Event) (string, error) {
	if document.ID == uuid.Nil {
		return "", ErrNoID
	}
	id := document.ID.String()
	e, err := d.Store.Event(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		e.Settings = store.Settings{
			Purge:     365,
			Policy:    attend.Policy{Kind: attend.CertificateAttendance, MinShare: attend.Share{Part: 2, Whole: 3}},
			Numbering: attend.Numbering{Scheme: "SERT", Pattern: "{seq:3}/SERT/{roman}/{year}"},
		}
	} else if err != nil {
		return "", err
	}
	e.Event = document
	people := slices.Clone(document.Participants)
	return id, d.Store.Change(ctx, by, func(tx *store.Tx) error {
		if err := tx.PutEvent(e); err != nil {
			return err
		}
		if err := tx.Lock(id); err != nil {
			return err
		}
		d.identify(document.ID, people)
		for i := range people {
			if _, err := tx.PutPerson(id, store.Person{Participant: people[i], Ticket: auth.Token()}); err != nil {
				return err
			}
		}
		return d.enrol(tx, e, people, d.Now())
	})
}

// identify gives those an id to whom a document gives none: of the number, else of what
// is known of them. Who cannot be told from somebody before is another one all the same,
// by the event and how many there were.
func (d *Desk) identify(event uuid.UUID, people []participant.Participant) {
	seen := map[uuid.UUID]int{}
	for i := range people {
		p := &people[i]
		if p.ID != uuid.Nil {
			continue
		}
		id := p.StableID(d.Namespace)
		if p.ID = id; p.Number() == nil && (seen[id] > 0 || id == uuid.Nil) {
			p.ID = uuid.NewSHA1(event, []byte(id.String()+strconv.Itoa(seen[id])))
		}
		seen[id]++
	}
}
