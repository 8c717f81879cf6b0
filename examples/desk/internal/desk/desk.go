// Package desk ties the library to the store: what happens when a list is taken over,
// a guest registers, a certificate is issued. It decides nothing of its own; where the
// library has a verb it calls it, and what is left is order and transactions.
package desk

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/region"
)

// Desk is one office's desk.
type Desk struct {
	Store     *store.Store
	Namespace uuid.UUID        // the secret from which ids of people are made
	Seal      []byte           // the secret from which check codes are made
	Now       func() time.Time // the clock
}

// New returns the desk of a database, with the secrets that it keeps; on first use they
// are made.
func New(ctx context.Context, s *store.Store) (*Desk, error) {
	namespace, err := s.Setting(ctx, "namespace", uuid.NewString)
	if err != nil {
		return nil, err
	}
	seal, err := s.Setting(ctx, "seal", func() string {
		secret := make([]byte, 32)
		_, _ = rand.Read(secret) // it never fails
		return base64.StdEncoding.EncodeToString(secret)
	})
	if err != nil {
		return nil, err
	}
	d := &Desk{Store: s, Now: time.Now}
	if d.Namespace, err = uuid.Parse(namespace); err != nil {
		return nil, err
	}
	d.Seal, err = base64.StdEncoding.DecodeString(seal)
	return d, err
}

// day is the day against which the people of an event are checked: its first.
func day(e store.Event) civil.Date { return e.Schedule.Range.Start }

// within is the region whose offices the lists of an event are about.
func within(e store.Event) region.Code { return e.Place.HeldIn.Code }
