// Package demo fills an empty desk with the Bimtek Keluarga Berintegritas that Kota Metro
// held on 5 March 2024: what the press told of it is as it was, and everybody on the list
// is made up, with the clock times and the papers.
package demo

import (
	"context"
	_ "embed"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
)

//go:embed metro.json
var metro string

// bandar is an event of a neighbour, which is made up: both claim to be the first city
// of the year.
//
//go:embed bandar-lampung.json
var bandar string

//go:embed metro.csv
var list []byte

// ListName is what the demonstration's list is called.
const ListName = "peserta-metro.csv"

// still is how many people of the list have not come in yet, so that there is somebody
// to check in: four couples.
const still = 8

// Fill puts the demonstration into a desk that has no events, and tells whether it did.
func Fill(ctx context.Context, d *desk.Desk) (bool, error) {
	events, err := d.Store.Events(ctx)
	if err != nil || len(events) > 0 {
		return false, err
	}
	e, err := event()
	if err != nil {
		return false, err
	}
	other, err := program.Read(strings.NewReader(bandar))
	if err != nil {
		return false, err
	}
	neighbour := store.Event{Event: other}
	by := store.Actor{Role: "peragaan"}
	lists, err := desk.Lists(ListName, list)
	if err != nil {
		return false, err
	}
	err = d.Store.Change(ctx, by, func(tx *store.Tx) error {
		for _, event := range []store.Event{e, neighbour} {
			if err := tx.PutEvent(event); err != nil {
				return err
			}
		}
		return tx.AddList(e.ID.String(), lists[0])
	})
	if err != nil {
		return false, err
	}
	before := *d
	before.Now = func() time.Time { return time.Date(2024, time.March, 1, 3, 0, 0, 0, time.UTC) }
	if _, err := before.Take(ctx, by, e, lists[0]); err != nil {
		return false, err
	}
	return true, checkIn(ctx, d, e, by)
}

// event is the event with sessions, policy and letterhead.
func event() (store.Event, error) {
	e, err := program.Read(strings.NewReader(metro))
	if err != nil {
		return store.Event{}, err
	}
	day := civil.Day(civil.MustDate(2024, time.March, 5))
	for _, s := range []program.Session{
		{ID: "pembukaan", Title: program.Text{Text: "Pembukaan dan sambutan"}, From: civil.MustClock(8, 30), To: civil.MustClock(10, 0)},
		{ID: "materi", Title: program.Text{Text: "Materi: integritas dimulai dari keluarga"}, From: civil.MustClock(10, 0), To: civil.MustClock(12, 15), JP: 3, Mandatory: true},
		{ID: "diskusi", Title: program.Text{Text: "Diskusi kelompok suami istri"}, From: civil.MustClock(13, 15), To: civil.MustClock(14, 45), JP: 2},
	} {
		s.Range = day
		e.Sessions = append(e.Sessions, s)
	}
	e.Audience.Capacity = program.Capacity{Limit: 60, Unit: program.UnitCouple}
	return store.Event{Event: e, Settings: store.Settings{
		Open:       true,
		Purge:      0,
		Policy:     attend.Policy{Kind: attend.CertificateAttendance, MinShare: attend.Share{Part: 2, Whole: 3}, Mandatory: true},
		Numbering:  attend.Numbering{Scheme: "SERT", Pattern: "{seq:3}/SERT/{roman}/{year}"},
		Letterhead: paper.Letterhead{Government: "Pemerintah Kota Metro", Office: "Inspektorat Daerah", Contact: "Telp. (0725) 000000"},
		Signatory: paper.Signatory{
			Place: "Metro", On: civil.MustDate(2024, time.March, 5), Post: "Inspektur",
			Name: participant.MustParseName("Dra. Hj. Rekaan Utama, M.Si."), NIP: participant.MustParseNIP("19700212 199503 2 902"), RevealNIP: true,
		},
	}}, nil
}

// checkIn marks all but the last few as present, each at every session but for some who
// left early.
func checkIn(ctx context.Context, d *desk.Desk, e store.Event, by store.Actor) error {
	people, err := d.Store.People(ctx, e.ID.String())
	if err != nil {
		return err
	}
	return d.Store.Change(ctx, by, func(tx *store.Tx) error {
		for i, p := range people[:max(len(people)-still, 0)] {
			for j, s := range e.Sessions {
				if j > 0 && i%17 == 16 {
					continue // left after the opening
				}
				entered := time.Date(2024, time.March, 5, 1+2*j, 10+i%20, 0, 0, time.UTC)
				_, err := tx.AddMark(e.ID.String(), store.Mark{
					ID: uuid.NewSHA1(e.ID, []byte(p.ID.String()+s.ID)).String(), Person: p.ID.String(),
					Mark: attend.Mark{Session: s.ID, State: attend.AttendancePresent, Method: attend.MethodCommittee, Mode: program.ModeOffline, Entered: entered},
				})
				if err != nil {
					return err
				}
			}
		}
		return nil
	})
}
