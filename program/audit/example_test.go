package audit_test

import (
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/region"
)

func ExampleContradictions() {
	first := program.Claim{Type: program.ClaimFirstInYear, Scope: program.ScopeCity, Year: 2024, Ordinal: 1}
	event := func(key, code, day string) *program.Event {
		e := &program.Event{Key: key, Programme: "bimtek-keluarga-berintegritas", Claims: []program.Claim{first}}
		e.Schedule.Range = civil.MustParseRange(day)
		e.Place.HeldIn.Code = region.MustParseCode(code)
		return e
	}
	events := []*program.Event{event("metro", "18.72", "2024-03-05"), event("bandar-lampung", "18.71", "2024-02-20")}
	for c := range audit.Contradictions(slices.Values(events)) {
		fmt.Println(c.Message(language.Indonesian))
	}
	// Output: bandar-lampung dan metro sama-sama menyatakan diri yang pertama
}

func ExampleOverlaps() {
	e := &program.Event{Key: "bimtek"}
	e.Schedule = program.Schedule{Range: civil.MustParseRange("2024-03-05"), Zone: civil.WIB}
	e.Place.Venue.Name = "Aula"
	e.Sessions = []program.Session{
		{Title: program.Text{Text: "Gratifikasi"}, Room: "A", From: civil.MustClock(8, 0), To: civil.MustClock(9, 30)},
		{Title: program.Text{Text: "Keluarga"}, Room: "A", From: civil.MustClock(9, 0), To: civil.MustClock(10, 0)},
	}
	for o := range audit.Overlaps(slices.Values([]*program.Event{e})) {
		fmt.Println(o.Kind, o.What, e.Sessions[o.A.Session].Title, e.Sessions[o.B.Session].Title)
	}
	// Output:
	// sesi  Gratifikasi Keluarga
	// ruang Aula A Gratifikasi Keluarga
}
