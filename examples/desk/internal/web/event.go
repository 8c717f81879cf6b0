package web

import (
	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// front is the first page: what a guest can register for, or the events of who is
// signed in.
func (v *visit) front() error {
	if v.account.ID != "" {
		return v.to("/events")
	}
	events, err := v.Desk.Store.Events(v.ctx())
	if err != nil {
		return err
	}
	return v.page("front", events)
}

func (v *visit) eventsPage() error {
	events, err := v.Desk.Store.Events(v.ctx())
	if err != nil {
		return err
	}
	var seen []store.Event
	for _, e := range events {
		if v.account.Event == "" || v.account.Event == e.ID.String() {
			seen = append(seen, e)
		}
	}
	return v.page("events", seen)
}

func (v *visit) eventPage() error { return v.page("event", nil) }
