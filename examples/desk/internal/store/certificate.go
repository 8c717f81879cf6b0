package store

import (
	"context"
	"encoding/json"

	"github.com/integritas-id/integritas/program/attend"
)

// Certificates returns the register of an event.
func (s *Store) Certificates(ctx context.Context, event string) (attend.Register, error) {
	return collect(ctx, s.db, scanDocument[attend.Certificate], `SELECT document FROM certificates WHERE event = $1 ORDER BY number`, event)
}

// Certificates returns it as Store.Certificates does.
func (tx *Tx) Certificates(event string) (attend.Register, error) {
	return collect(tx.ctx, tx, scanDocument[attend.Certificate], `SELECT document FROM certificates WHERE event = $1 ORDER BY number`, event)
}

// LockNumbers makes whoever else gives numbers of certificates wait until this change is
// done: events share them.
func (tx *Tx) LockNumbers() error {
	return tx.must(`UPDATE settings SET value = value WHERE name = 'seal'`)
}

// Scheme returns the certificates of all events: numbers are given once in a scheme.
func (tx *Tx) Scheme() (attend.Register, error) {
	return collect(tx.ctx, tx, scanDocument[attend.Certificate], `SELECT document FROM certificates ORDER BY event, number`)
}

// PutCertificate enters a certificate, or what became of it.
func (tx *Tx) PutCertificate(c *attend.Certificate) error {
	document, err := json.Marshal(c)
	if err != nil {
		return err
	}
	event := c.Event.String()
	if err := tx.must(`INSERT INTO certificates (event, number, code, document) VALUES ($1, $2, $3, $4)
		ON CONFLICT (event, number) DO UPDATE SET document = excluded.document`, event, c.Number, c.CheckCode, string(document)); err != nil {
		return err
	}
	return tx.Note("sertifikat", event, c.Participant.String(), c.Number+" "+c.State.String())
}
