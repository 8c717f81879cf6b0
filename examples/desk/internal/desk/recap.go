package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program/recap"
)

// Recap adds an event up; of one whose private data is gone it is the sum that was kept.
func (d *Desk) Recap(ctx context.Context, e store.Event) (*recap.Recap, error) {
	if !e.Purged.IsZero() {
		kept, err := d.Store.Recaps(ctx)
		if err != nil {
			return nil, err
		}
		for i := range kept {
			if kept[i].Event == e.ID.String() {
				return &kept[i].Sum, nil
			}
		}
	}
	roll, err := d.Roll(ctx, e)
	if err != nil {
		return nil, err
	}
	return roll.Recap(e, d.Namespace)
}

// Year is the events of a year and their sum, with what other offices sent.
type Year struct {
	Events []store.Event
	Others []store.Recap // of other offices: whole as they are, whatever their year
	Sum    recap.Recap
	Own    recap.Recap // without the others
}

// Year adds a year up.
func (d *Desk) Year(ctx context.Context, year int) (*Year, error) {
	events, err := d.Store.Events(ctx)
	if err != nil {
		return nil, err
	}
	y := &Year{}
	for _, e := range events {
		if e.Schedule.Range.Start.Year() != year {
			continue
		}
		y.Events = append(y.Events, e)
		sum, err := d.Recap(ctx, e)
		if err != nil {
			return nil, err
		}
		if err := y.Own.Merge(sum); err != nil {
			return nil, err
		}
	}
	kept, err := d.Store.Recaps(ctx)
	if err != nil {
		return nil, err
	}
	if err := y.Sum.Merge(&y.Own); err != nil {
		return nil, err
	}
	for i := range kept {
		if kept[i].Event != "" {
			continue
		}
		y.Others = append(y.Others, kept[i])
		if err := y.Sum.Merge(&kept[i].Sum); err != nil {
			return nil, err
		}
	}
	return y, nil
}

// ReadRecap reads the sum that another office sent. It is known by its digest: the same
// one sent twice is one.
func ReadRecap(name string, document []byte) (*store.Recap, error) {
	r := &store.Recap{Name: name}
	if err := json.Unmarshal(document, &r.Sum); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(document)
	r.ID = hex.EncodeToString(sum[:8])
	return r, nil
}
