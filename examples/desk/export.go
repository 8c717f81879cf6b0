package main

import (
	"context"
	"encoding/json"
	"io"
	"os"

	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/program/recap"
)

// export writes every event with its attendances, one on each line, as
// examples/nasional and whoever else adds up reads them. They hold ids in place of names
// and numbers.
func export(ctx context.Context, c *command.Call, s *store.Store, path string) error {
	return written(c, path, func(w io.Writer) error {
		return eachEvent(ctx, s, func(d *desk.Desk, e store.Event) error {
			if !e.Purged.IsZero() {
				return nil // its people are in the recap alone
			}
			sheet, err := d.Sheet(ctx, e)
			if err != nil {
				return err
			}
			return json.NewEncoder(w).Encode(sheet)
		})
	})
}

// exportRecap writes the sum of all events, for another desk or the nation to merge.
func exportRecap(ctx context.Context, c *command.Call, s *store.Store, path string) error {
	return written(c, path, func(w io.Writer) error {
		var sum recap.Recap
		if err := eachEvent(ctx, s, func(d *desk.Desk, e store.Event) error {
			one, err := d.Recap(ctx, e)
			if err != nil {
				return err
			}
			return sum.Merge(one)
		}); err != nil {
			return err
		}
		return json.NewEncoder(w).Encode(sum)
	})
}

func eachEvent(ctx context.Context, s *store.Store, do func(*desk.Desk, store.Event) error) error {
	d, err := desk.New(ctx, s)
	if err != nil {
		return err
	}
	events, err := s.Events(ctx)
	if err != nil {
		return err
	}
	for _, e := range events {
		if err := do(d, e); err != nil {
			return err
		}
	}
	return nil
}

// written makes a new file that others do not read, whole or not at all.
func written(c *command.Call, path string, write func(io.Writer) error) error {
	if _, err := os.Lstat(path); err == nil {
		return c.Fault("%s: berkas ini sudah ada; pilih nama lain", "%s: this file is there already; choose another name", path)
	}
	file, err := c.CreatePrivate(path)
	if err != nil {
		return err
	}
	return write(file)
}
