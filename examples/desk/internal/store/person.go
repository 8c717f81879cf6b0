package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program/attend"
)

// Person is somebody on the list of an event.
type Person struct {
	participant.Participant
	Place  int    // in the order in which they came
	Ticket string // what the QR code holds
	List   string // the list that told of the person last; "" for the form
}

const personColumns = `document, place, ticket, list`

func scanPerson(rows *sql.Rows) (p Person, err error) {
	var document string
	if err = rows.Scan(&document, &p.Place, &p.Ticket, &p.List); err != nil {
		return p, err
	}
	return p, json.Unmarshal([]byte(document), &p.Participant)
}

// People returns the people of an event in the order in which they came.
func (s *Store) People(ctx context.Context, event string) ([]Person, error) {
	return people(ctx, s.db, event)
}

// People returns them as Store.People does.
func (tx *Tx) People(event string) ([]Person, error) { return people(tx.ctx, tx, event) }

func people(ctx context.Context, q querier, event string) ([]Person, error) {
	return collect(ctx, q, scanPerson, `SELECT `+personColumns+` FROM people WHERE event = $1 ORDER BY place, id`, event)
}

// FindPeople returns the people of an event whose names hold a text.
func (s *Store) FindPeople(ctx context.Context, event, text string, limit int) ([]Person, error) {
	like := strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(strings.ToLower(text))
	return collect(ctx, s.db, scanPerson, `SELECT `+personColumns+` FROM people WHERE event = $1 AND name LIKE $2 ESCAPE '\' ORDER BY name, id LIMIT $3`,
		event, "%"+like+"%", limit)
}

// Person returns one of the people of an event.
func (s *Store) Person(ctx context.Context, event, id string) (Person, error) {
	return one(ctx, s.db, scanPerson, `SELECT `+personColumns+` FROM people WHERE event = $1 AND id = $2`, event, id)
}

// ByTicket returns whose ticket it is, and the event that it is for.
func (s *Store) ByTicket(ctx context.Context, ticket string) (event string, p Person, err error) {
	event, err = one(ctx, s.db, scanText, `SELECT event FROM people WHERE ticket = $1`, ticket)
	if err != nil {
		return "", p, err
	}
	p, err = one(ctx, s.db, scanPerson, `SELECT `+personColumns+` FROM people WHERE ticket = $1`, ticket)
	return event, p, err
}

// PutPerson adds a person to an event, or writes one anew, and tells whether that
// changed anything. Ticket and place stay what they are.
func (tx *Tx) PutPerson(event string, p Person) (changed bool, err error) {
	if err := tx.mayHold(event); err != nil {
		return false, err
	}
	document, err := json.Marshal(&p.Participant)
	if err != nil {
		return false, err
	}
	id := p.ID.String()
	changed, err = tx.exec(`INSERT INTO people (event, id, place, name, ticket, list, document)
		VALUES ($1, $2, (SELECT COALESCE(MAX(place), 0) + 1 FROM people WHERE event = $1), $3, $4, $5, $6)
		ON CONFLICT (event, id) DO UPDATE SET name = excluded.name, list = excluded.list, document = excluded.document
		WHERE people.document <> excluded.document`,
		event, id, strings.ToLower(p.Name.String()), p.Ticket, p.List, string(document))
	if err != nil || !changed {
		return changed, err
	}
	return true, tx.Note("peserta", event, id, p.List)
}

// DropPerson takes a person off the list of an event, with marks and registration.
func (tx *Tx) DropPerson(event, id string) error {
	for _, statement := range []string{
		`DELETE FROM marks WHERE event = $1 AND person = $2`,
		`DELETE FROM enrolments WHERE event = $1 AND principal = $2`,
	} {
		if _, err := tx.exec(statement, event, id); err != nil {
			return err
		}
	}
	if err := tx.must(`DELETE FROM people WHERE event = $1 AND id = $2`, event, id); err != nil {
		return err
	}
	return tx.Note("peserta-hapus", event, id, "")
}

// Enrolments returns the registrations of an event in the order of entry.
func (s *Store) Enrolments(ctx context.Context, event string) ([]attend.Enrolment, error) {
	return enrolments(ctx, s.db, event)
}

// Enrolments returns them as Store.Enrolments does.
func (tx *Tx) Enrolments(event string) ([]attend.Enrolment, error) {
	return enrolments(tx.ctx, tx, event)
}

func enrolments(ctx context.Context, q querier, event string) ([]attend.Enrolment, error) {
	return collect(ctx, q, scanDocument[attend.Enrolment], `SELECT document FROM enrolments WHERE event = $1 ORDER BY principal`, event)
}

// scanDocument reads a record from the one column of a row.
func scanDocument[T any](rows *sql.Rows) (record T, err error) {
	var document string
	if err = rows.Scan(&document); err != nil {
		return record, err
	}
	return record, json.Unmarshal([]byte(document), &record)
}

// PutEnrolment adds a registration or writes it anew.
func (tx *Tx) PutEnrolment(event string, e *attend.Enrolment) error {
	document, err := json.Marshal(e)
	if err != nil {
		return err
	}
	changed, err := tx.exec(`INSERT INTO enrolments (event, principal, document) VALUES ($1, $2, $3)
		ON CONFLICT (event, principal) DO UPDATE SET document = excluded.document WHERE enrolments.document <> excluded.document`,
		event, e.Principal.String(), string(document))
	if err != nil || !changed {
		return err
	}
	return tx.Note("pendaftaran", event, e.Principal.String(), e.State.String())
}

// MoveEnrolment writes down a registration that was split: who stays, perhaps under
// another principal, and who left.
func (tx *Tx) MoveEnrolment(event string, left uuid.UUID, stays, leaves *attend.Enrolment) error {
	if _, err := tx.exec(`DELETE FROM enrolments WHERE event = $1 AND principal = $2`, event, left.String()); err != nil {
		return err
	}
	if err := tx.PutEnrolment(event, stays); err != nil {
		return err
	}
	return tx.PutEnrolment(event, leaves)
}
