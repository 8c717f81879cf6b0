package store

import (
	"context"
	"database/sql"
	"time"
)

// Account is somebody who signs in.
type Account struct {
	ID       string
	Login    string
	Name     string
	Role     string
	Event    string // the one event that the account sees; "" for all
	Password string // the hash; "" until the one-time link was used
	Closed   time.Time
}

const accountColumns = `id, login, name, role, event, password, closed`

func scanAccount(rows *sql.Rows) (a Account, err error) {
	var closed string
	err = rows.Scan(&a.ID, &a.Login, &a.Name, &a.Role, &a.Event, &a.Password, &closed)
	a.Closed = instant(closed)
	return a, err
}

// Accounts returns all accounts by their logins.
func (s *Store) Accounts(ctx context.Context) ([]Account, error) {
	return collect(ctx, s.db, scanAccount, `SELECT `+accountColumns+` FROM accounts ORDER BY login`)
}

// AccountByLogin returns the account that signs in under a login.
func (s *Store) AccountByLogin(ctx context.Context, login string) (Account, error) {
	return one(ctx, s.db, scanAccount, `SELECT `+accountColumns+` FROM accounts WHERE login = $1 AND closed = ''`, login)
}

// AccountByLink returns the account of a one-time link that still holds.
func (s *Store) AccountByLink(ctx context.Context, hash string) (Account, error) {
	return one(ctx, s.db, scanAccount, `SELECT `+accountColumns+` FROM accounts WHERE link = $1 AND link <> '' AND link_until > $2 AND closed = ''`,
		hash, moment(s.now()))
}

// AddAccount adds an account with a one-time link.
func (tx *Tx) AddAccount(a Account, link string, until time.Time) error {
	if err := tx.must(`INSERT INTO accounts (id, login, name, role, event, password, link, link_until, closed) VALUES ($1, $2, $3, $4, $5, '', $6, $7, '')`,
		a.ID, a.Login, a.Name, a.Role, a.Event, link, moment(until)); err != nil {
		return err
	}
	return tx.Note("akun-baru", a.Event, a.ID, a.Role)
}

// Relink gives an account a new one-time link. The password holds until it is used.
func (tx *Tx) Relink(id, link string, until time.Time) error {
	if err := tx.must(`UPDATE accounts SET link = $2, link_until = $3, closed = '' WHERE id = $1`, id, link, moment(until)); err != nil {
		return err
	}
	return tx.Note("akun-tautan", "", id, "")
}

// UseLink sets the password through a one-time link, which is used up, and ends every
// session of the account.
func (tx *Tx) UseLink(link, password string) error {
	account, err := one(tx.ctx, tx, scanAccount, `SELECT `+accountColumns+` FROM accounts WHERE link = $1 AND link <> ''`, link)
	if err != nil {
		return err
	}
	if err := tx.must(`UPDATE accounts SET password = $2, link = '' WHERE link = $1 AND link_until > $3 AND closed = ''`, link, password, moment(tx.now)); err != nil {
		return err
	}
	if _, err := tx.exec(`DELETE FROM sessions WHERE account = $1`, account.ID); err != nil {
		return err
	}
	tx.by = Actor{Account: account.ID, Role: account.Role}
	return tx.Note("akun-sandi", "", account.ID, "")
}

// CloseAccount ends an account and its sessions.
func (tx *Tx) CloseAccount(id string) error {
	if err := tx.must(`UPDATE accounts SET closed = $2, link = '' WHERE id = $1`, id, moment(tx.now)); err != nil {
		return err
	}
	if _, err := tx.exec(`DELETE FROM sessions WHERE account = $1`, id); err != nil {
		return err
	}
	return tx.Note("akun-tutup", "", id, "")
}

// AddSession keeps the hash of a session's token.
func (tx *Tx) AddSession(hash, account string, until time.Time) error {
	if _, err := tx.exec(`DELETE FROM sessions WHERE until < $1`, moment(tx.now)); err != nil {
		return err
	}
	return tx.must(`INSERT INTO sessions (token, account, until) VALUES ($1, $2, $3)`, hash, account, moment(until))
}

// DropSession ends a session.
func (tx *Tx) DropSession(hash string) error {
	_, err := tx.exec(`DELETE FROM sessions WHERE token = $1`, hash)
	return err
}

// AccountBySession returns whose session it is.
func (s *Store) AccountBySession(ctx context.Context, hash string) (Account, error) {
	return one(ctx, s.db, scanAccount, `SELECT `+accountColumns+` FROM accounts
		WHERE closed = '' AND id = (SELECT account FROM sessions WHERE token = $1 AND until > $2)`, hash, moment(s.now()))
}
