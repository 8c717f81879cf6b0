package desk_test

import (
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

// document is an event as another office sends it, with three people: one with a number,
// and two of one name without.
func document() *program.Event {
	return &program.Event{
		ID: uuid.New(), Title: program.Title{Text: "Kegiatan kiriman"},
		Schedule: program.Schedule{Range: civil.Day(civil.MustDate(2027, 3, 9)), Zone: civil.WIB},
		Participants: []participant.Participant{
			{Name: participant.MustParseName("Budi Rekaan, S.H."), NIP: participant.MustParseNIP("197205141998031901")},
			{Name: participant.MustParseName("Siti Rekaan")},
			{Name: participant.MustParseName("Siti Rekaan")},
		},
	}
}

// TestLoad loads a document, loads it again, and then with one person more in front: who
// was there stays who he or she was.
func TestLoad(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		e := document()
		people := func() (ids []uuid.UUID) {
			id, err := d.Load(t.Context(), by, e)
			check(t, err)
			all, err := d.Store.People(t.Context(), id)
			check(t, err)
			for i := range all {
				ids = append(ids, all[i].ID)
			}
			return ids
		}
		first := people()
		if len(first) != 3 || first[1] == first[2] {
			t.Fatalf("%v", first)
		}
		if again := people(); len(again) != 3 {
			t.Errorf("again: %d people", len(again))
		}
		for i := range e.Participants {
			e.Participants[i].ID = uuid.Nil
		}
		e.Participants = append([]participant.Participant{{Name: participant.MustParseName("Orang Baru")}}, e.Participants...)
		if more := people(); len(more) != 4 || more[0] != first[0] || more[1] != first[1] || more[2] != first[2] {
			t.Errorf("with one more: %v", more)
		}
		// At another event who cannot be told from another one is somebody else again.
		other := document()
		_, err := d.Load(t.Context(), by, other)
		check(t, err)
		there, err := d.Store.People(t.Context(), other.ID.String())
		check(t, err)
		if there[0].ID != first[0] || there[2].ID == first[2] {
			t.Errorf("%v at one event, %v at another", first, there)
		}
	})
}

// TestPurged lets nothing private back into an event whose private data is gone.
func TestPurged(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		document := document()
		id, err := d.Load(t.Context(), by, document)
		check(t, err)
		e, err := d.Store.Event(t.Context(), id)
		check(t, err)
		check(t, d.Purge(t.Context(), by, e))
		if _, err := d.Load(t.Context(), by, document); !errors.Is(err, store.ErrPurged) {
			t.Errorf("its people: %v", err)
		}
		lists, err := desk.Lists("a.csv", []byte(head+"1;Budi Rekaan;;Camat;Kecamatan Metro Pusat;L;\n"))
		check(t, err)
		err = d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.AddList(id, lists[0]) })
		if !errors.Is(err, store.ErrPurged) {
			t.Errorf("a list: %v", err)
		}
		document.Participants = nil
		if _, err := d.Load(t.Context(), by, document); err != nil {
			t.Errorf("the event alone: %v", err)
		}
	})
}

// TestDrop takes one of a couple off the list: the other one keeps the registration, and
// who waits gets a place.
func TestDrop(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		e := event(t, d, program.Capacity{Limit: 2, Unit: program.UnitPerson})
		take(t, d, e, "a.csv", head+"1;Budi Rekaan;;Camat;Kecamatan Metro Pusat;L;\n2;Siti Rekaan;;;;P;Budi Rekaan\n3;Andi Menunggu;;Lurah;Kelurahan Metro;L;\n")
		people, err := d.Store.People(t.Context(), e.ID.String())
		check(t, err)
		check(t, d.Drop(t.Context(), by, e, people[0].ID))
		check(t, d.Withdraw(t.Context(), by, e, people[1].ID))
		check(t, d.Drop(t.Context(), by, e, people[1].ID)) // after the registration was withdrawn
		roll, err := d.Roll(t.Context(), e)
		check(t, err)
		if len(roll.People) != 1 || roll.Attendances[0].Enrolment.String() != "terkonfirmasi" {
			t.Errorf("%d people, the last one %v", len(roll.People), roll.Attendances[0].Enrolment)
		}
		if err := d.Drop(t.Context(), by, e, people[0].ID); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("once more: %v", err)
		}
	})
}
