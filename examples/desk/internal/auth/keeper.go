package auth

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// How long what the keeper gives out holds.
const (
	SessionLife = 12 * time.Hour
	LinkLife    = 72 * time.Hour
)

// Errors of signing in.
var (
	ErrRefused = errors.New("auth: no such login and password")
	ErrWeak    = errors.New("auth: the password is too short or too long")
)

// Keeper gives out sessions and one-time links.
type Keeper struct{ Store *store.Store }

// Actor is how the store knows an account.
func Actor(a store.Account) store.Actor { return store.Actor{Account: a.ID, Role: a.Role} }

// CleanLogin returns a login as it is kept.
func CleanLogin(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// SignIn returns the token of a new session. The token is made here, never taken from
// the browser, so none can be fixed beforehand.
func (k Keeper) SignIn(ctx context.Context, login, password string) (token string, err error) {
	account, err := k.Store.AccountByLogin(ctx, CleanLogin(login))
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return "", err
	}
	if !Verify(account.Password, password) {
		return "", ErrRefused
	}
	token = Token()
	err = k.Store.Change(ctx, Actor(account), func(tx *store.Tx) error {
		if err := tx.AddSession(HashToken(token), account.ID, time.Now().Add(SessionLife)); err != nil {
			return err
		}
		return tx.Note("masuk", "", account.ID, "")
	})
	return token, err
}

// SignOut ends a session.
func (k Keeper) SignOut(ctx context.Context, token string) error {
	return k.Store.Change(ctx, store.Actor{}, func(tx *store.Tx) error { return tx.DropSession(HashToken(token)) })
}

// Who returns the account of a session.
func (k Keeper) Who(ctx context.Context, token string) (store.Account, error) {
	return k.Store.AccountBySession(ctx, HashToken(token))
}

// Invite adds an account and returns the token of its one-time link.
func (k Keeper) Invite(ctx context.Context, by store.Actor, a store.Account) (token string, err error) {
	token, a.ID, a.Login = Token(), uuid.NewString(), CleanLogin(a.Login)
	return token, k.Store.Change(ctx, by, func(tx *store.Tx) error {
		return tx.AddAccount(a, HashToken(token), time.Now().Add(LinkLife))
	})
}

// Relink returns the token of a new one-time link for an account.
func (k Keeper) Relink(ctx context.Context, by store.Actor, id string) (token string, err error) {
	token = Token()
	return token, k.Store.Change(ctx, by, func(tx *store.Tx) error {
		return tx.Relink(id, HashToken(token), time.Now().Add(LinkLife))
	})
}

// SetPassword sets the password of the account of a one-time link, which is used up.
func (k Keeper) SetPassword(ctx context.Context, link, password string) error {
	if !Strong(password) {
		return ErrWeak
	}
	return k.Store.Change(ctx, store.Actor{}, func(tx *store.Tx) error {
		return tx.UseLink(HashToken(link), Hash(password))
	})
}
