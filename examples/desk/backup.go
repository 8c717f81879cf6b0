package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/internal/command"
)

// backup writes everything into a new file, which either database can be restored from.
func backup(ctx context.Context, c *command.Call, s *store.Store, path string) error {
	return written(c, path, func(w io.Writer) error { return s.Backup(ctx, w) })
}

// restore reads a backup into an empty database.
func restore(ctx context.Context, c *command.Call, s *store.Store, path string) error {
	if info, err := os.Stat(path); err != nil || info.IsDir() {
		return c.Fault("%s: tidak ada berkas cadangan bernama ini", "%s: there is no file of a backup with this name", path)
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // it was only read
	return s.Restore(ctx, file)
}

// link prints a new one-time link for an account.
func link(ctx context.Context, s *store.Store, o options, login string, out io.Writer) error {
	account, err := s.AccountByLogin(ctx, auth.CleanLogin(login))
	if err != nil {
		return fmt.Errorf("the account %q: %w", login, err)
	}
	token, err := auth.Keeper{Store: s}.Relink(ctx, store.Actor{Role: "server"}, account.ID)
	if err != nil {
		return err
	}
	at := o.base
	if at == "" {
		at = "http://" + o.listen
	}
	_, err = fmt.Fprintln(out, at+"/start/"+token)
	return err
}
