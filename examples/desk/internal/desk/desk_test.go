package desk_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/demo"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/desk/internal/store/storetest"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/region"
)

var by = store.Actor{Role: "test"}

// check fails the test on an error.
func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// each runs a test on a desk on each database.
func each(t *testing.T, test func(t *testing.T, d *desk.Desk)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		d, err := desk.New(t.Context(), s)
		check(t, err)
		test(t, d)
	})
}

// event puts an event of a day to come into the desk.
func event(t *testing.T, d *desk.Desk, capacity program.Capacity) store.Event {
	t.Helper()
	e := store.Event{Event: &program.Event{
		ID: uuid.New(), Title: program.Title{Text: "Bimtek rekaan"},
		Schedule: program.Schedule{Range: civil.Day(civil.MustDate(2027, 3, 9)), Zone: civil.WIB},
		Place:    program.Place{HeldIn: program.Area{Code: region.MustParseCode("18.72")}},
		Sessions: []program.Session{{ID: "satu", Title: program.Text{Text: "Satu"}, Range: civil.Day(civil.MustDate(2027, 3, 9))}},
	}}
	e.Audience.Capacity = capacity
	check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.PutEvent(e) }))
	return e
}

// take uploads a list and takes it over.
func take(t *testing.T, d *desk.Desk, e store.Event, name, text string) (store.List, desk.Taken) {
	t.Helper()
	lists, err := desk.Lists(name, []byte(text))
	check(t, err)
	check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.AddList(e.ID.String(), lists[0]) }))
	taken, err := d.Take(t.Context(), by, e, lists[0])
	check(t, err)
	return lists[0], taken
}

const head = "No;Nama;NIP;Jabatan;Instansi;L/P;Pasangan dari\n"

// TestTakeTwice takes one list twice, and then once more with one row corrected.
func TestTakeTwice(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		e := event(t, d, program.Capacity{})
		const list = head + "1;Budi Rekaan, S.H.;19720514 199803 1 901;Camat Metro Pusat;Kecamatan Metro Pusat;L;\n2;Siti Rekaan;;;;P;Budi Rekaan\n3;Andi Rekaan;;Lurah;Kelurahan Metro;L;\n"
		if _, got := take(t, d, e, "a.csv", list); got != (desk.Taken{New: 3}) {
			t.Errorf("first: %+v", got)
		}
		if _, got := take(t, d, e, "lagi.csv", list); got != (desk.Taken{Same: 3}) {
			t.Errorf("again: %+v", got)
		}
		if _, got := take(t, d, e, "b.csv", strings.Replace(list, "Camat Metro Pusat;", "Camat Metro Timur;", 1)); got != (desk.Taken{Changed: 1, Same: 2}) {
			t.Errorf("corrected: %+v", got)
		}
		lists, err := d.Store.Lists(t.Context(), e.ID.String())
		check(t, err)
		if len(lists) != 2 {
			t.Errorf("%d lists", len(lists))
		}
		roll, err := d.Roll(t.Context(), e)
		check(t, err)
		if len(roll.Enrolments) != 2 || roll.Partner(roll.People[0].ID) == nil || roll.Partner(roll.People[0].ID).Name.Full != "Siti Rekaan" {
			t.Errorf("%d registrations, partner %v", len(roll.Enrolments), roll.Partner(roll.People[0].ID))
		}
	})
}

// TestDecided has somebody twice on two lists: both are taken until the committee
// decides, and afterwards one.
func TestDecided(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		e := event(t, d, program.Capacity{})
		take(t, d, e, "a.csv", head+"1;Drs. Budi Rekaan Utama;19720514 199803 1 901;Camat Metro Pusat;Kecamatan Metro Pusat;L;\n")
		lists, err := desk.Lists("b.csv", []byte(head+"1;Budi Rekaan Utama;;Camat;Kecamatan Metro Pusat;L;\n"))
		check(t, err)
		l := lists[0]
		check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.AddList(e.ID.String(), l) }))
		reading, err := d.Read(e, l)
		check(t, err)
		doubles, err := d.Doubles(t.Context(), e, reading)
		check(t, err)
		if len(doubles) != 1 || !doubles[0].Open() {
			t.Fatalf("%d doubles", len(doubles))
		}
		first, second := doubles[0].First.Participant.ID, doubles[0].Second.Participant.ID
		check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.Decide(e.ID.String(), second, first) }))
		taken, err := d.Take(t.Context(), by, e, l)
		check(t, err)
		if taken != (desk.Taken{LeftOut: 1}) {
			t.Errorf("%+v", taken)
		}
		// A corrected list asks no more.
		if _, taken := take(t, d, e, "c.csv", head+"1;Budi Rekaan Utama;;Camat;Kecamatan Metro Pusat;L;\n2;Orang Baru;;Lurah;Kelurahan Metro;L;\n"); taken != (desk.Taken{New: 1, LeftOut: 1}) {
			t.Errorf("corrected: %+v", taken)
		}
		// The committee may think better of it.
		check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.Decide(e.ID.String(), second, second) }))
		if taken, err := d.Take(t.Context(), by, e, l); err != nil || taken != (desk.Taken{New: 1}) {
			t.Errorf("two people: %+v, %v", taken, err)
		}
	})
}

// TestPlaces fills two places with couples; who comes third waits until one withdraws.
func TestPlaces(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		e := event(t, d, program.Capacity{Limit: 2, Unit: program.UnitCouple})
		for i := range 3 {
			now := time.Date(2027, 3, 1, 8, i, 0, 0, time.UTC)
			d.Now = func() time.Time { return now }
			people, own, _ := d.ReadGuest(e, desk.Guest{Own: roster.Form{Name: fmt.Sprintf("Tamu Rekaan %c", 'A'+i), Unit: "Kecamatan Metro Pusat"}, Partner: roster.Form{Name: "Pasangan Rekaan"}})
			if desk.Refused(own...) {
				t.Fatal(own)
			}
			_, err := d.Register(t.Context(), by, e, people)
			check(t, err)
			if _, err := d.Register(t.Context(), by, e, people); err != desk.ErrKnown {
				t.Errorf("twice: %v", err)
			}
		}
		states := func() (all []string) {
			roll, err := d.Roll(t.Context(), e)
			check(t, err)
			for i := range roll.Attendances {
				if !roll.People[i].IsSpouse() {
					all = append(all, roll.Attendances[i].Enrolment.String())
				}
			}
			return all
		}
		confirmed, waiting := attend.EnrolmentConfirmed.String(), attend.EnrolmentWaiting.String()
		if got := states(); strings.Join(got, " ") != confirmed+" "+confirmed+" "+waiting {
			t.Errorf("%q", got)
		}
		people, err := d.Store.People(t.Context(), e.ID.String())
		check(t, err)
		for _, p := range people[:2] {
			check(t, d.Withdraw(t.Context(), by, e, p.ID))
		}
		if got := states(); strings.Join(got, " ") != attend.EnrolmentWithdrawn.String()+" "+confirmed+" "+confirmed {
			t.Errorf("%q", got)
		}
	})
}

// TestCertificates issues twice, checks a code, revokes, and purges: the check still
// works, and the recap is the same.
func TestCertificates(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		ctx := t.Context()
		_, err := demo.Fill(ctx, d)
		check(t, err)
		events, err := d.Store.Events(ctx)
		check(t, err)
		e := events[0]
		n, err := d.Issue(ctx, by, e)
		check(t, err)
		if again, err := d.Issue(ctx, by, e); n < 40 || again != 0 || err != nil {
			t.Errorf("%d issued, then %d, %v", n, again, err)
		}
		register, err := d.Store.Certificates(ctx, e.ID.String())
		check(t, err)
		worth := func(i int) attend.Authenticity {
			worth, _, _, err := d.Verify(ctx, strings.ToLower(register[i].CheckCode))
			check(t, err)
			return worth
		}
		if err := d.Revoke(ctx, by, e, register[1].Number, ""); err == nil {
			t.Error("revoked without a reason")
		}
		check(t, d.Revoke(ctx, by, e, register[1].Number, "salah orang"))
		before, err := d.Recap(ctx, e)
		check(t, err)
		check(t, d.Purge(ctx, by, e))
		e, err = d.Store.Event(ctx, e.ID.String())
		check(t, err)
		after, err := d.Recap(ctx, e)
		check(t, err)
		if before.Total() != after.Total() || e.Purged.IsZero() {
			t.Errorf("%+v became %+v", before.Total(), after.Total())
		}
		if people, err := d.Store.People(ctx, e.ID.String()); len(people) > 0 || err != nil {
			t.Errorf("%d people are left, %v", len(people), err)
		}
		if worth(0) != attend.AuthenticityGenuine || worth(1) != attend.AuthenticityRevoked {
			t.Errorf("%v %v", worth(0), worth(1))
		}
	})
}

// TestReplace puts a certificate with a mended name in the place of one that was issued.
func TestReplace(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		ctx := t.Context()
		_, err := demo.Fill(ctx, d)
		check(t, err)
		events, err := d.Store.Events(ctx)
		check(t, err)
		e := events[0]
		n, err := d.Issue(ctx, by, e)
		check(t, err)
		register, err := d.Store.Certificates(ctx, e.ID.String())
		check(t, err)
		old := register[3]
		if err := d.Replace(ctx, by, e, old.Number, ""); err == nil {
			t.Error("replaced without a reason")
		}
		if err := d.Replace(ctx, by, events[1], old.Number, "salah nama"); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("replaced through another event: %v", err)
		}
		p, err := d.Store.Person(ctx, e.ID.String(), old.Participant.String())
		check(t, err)
		p.Name = participant.MustParseName("Nama Yang Benar, S.H.")
		check(t, d.Store.Change(ctx, by, func(tx *store.Tx) error { _, err := tx.PutPerson(e.ID.String(), p); return err }))
		check(t, d.Replace(ctx, by, e, old.Number, "salah nama"))
		if err := d.Replace(ctx, by, e, old.Number, "sekali lagi"); err == nil {
			t.Error("replaced twice")
		}
		worth, _, _, err := d.Verify(ctx, old.CheckCode)
		check(t, err)
		if worth != attend.AuthenticityReplaced {
			t.Errorf("the old one is %v", worth)
		}
		register, err = d.Store.Certificates(ctx, e.ID.String())
		check(t, err)
		held := map[uuid.UUID]int{}
		for i := range register {
			c := &register[i]
			if c.IsValid() {
				held[c.Participant]++
			}
			if c.Replaces == old.Number && c.Name != p.Name.String() {
				t.Errorf("the new one is for %q", c.Name)
			}
		}
		if len(register) != n+1 || held[old.Participant] != 1 {
			t.Errorf("%d certificates, %d of the holder", len(register), held[old.Participant])
		}
		if again, err := d.Issue(ctx, by, e); again != 0 || err != nil {
			t.Errorf("%d issued afterwards, %v", again, err)
		}
	})
}

// TestPurgeDue leaves an event alone until its days are over.
func TestPurgeDue(t *testing.T) {
	each(t, func(t *testing.T, d *desk.Desk) {
		e := event(t, d, program.Capacity{})
		e.Settings.Purge = 30
		check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.PutEvent(e) }))
		d.Now = func() time.Time { return time.Date(2027, 4, 8, 5, 0, 0, 0, time.UTC) } // 30 days after 9 March
		if n, err := d.PurgeDue(t.Context()); n != 0 || err != nil {
			t.Errorf("on 8 April: %d, %v", n, err)
		}
		d.Now = func() time.Time { return time.Date(2027, 4, 9, 5, 0, 0, 0, time.UTC) }
		if n, err := d.PurgeDue(t.Context()); n != 1 || err != nil {
			t.Errorf("on 9 April: %d, %v", n, err)
		}
	})
}

// TestBackup carries everything from each database into each.
func TestBackup(t *testing.T) {
	for from, source := range storetest.Sources(t) {
		for to, target := range storetest.Sources(t) {
			t.Run(from+" to "+to, func(t *testing.T) {
				ctx := context.Background()
				old := storetest.Open(t, source(t))
				d, err := desk.New(ctx, old)
				check(t, err)
				_, err = demo.Fill(ctx, d)
				check(t, err)
				var first, second bytes.Buffer
				check(t, old.Backup(ctx, &first))
				fresh := storetest.Open(t, target(t))
				check(t, fresh.Restore(ctx, bytes.NewReader(first.Bytes())))
				if err := fresh.Restore(ctx, bytes.NewReader(first.Bytes())); err != store.ErrNotEmpty {
					t.Errorf("restored twice: %v", err)
				}
				check(t, fresh.Backup(ctx, &second))
				moved, err := desk.New(ctx, fresh)
				check(t, err)
				events, err := fresh.Events(ctx)
				check(t, err)
				one, err := d.Recap(ctx, events[0])
				check(t, err)
				two, err := moved.Recap(ctx, events[0])
				check(t, err)
				if one.Total() != two.Total() || moved.Namespace != d.Namespace {
					t.Errorf("%+v became %+v", one.Total(), two.Total())
				}
			})
		}
	}
}
