package program_test

import (
	"fmt"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

func TestEventName(t *testing.T) {
	e := program.Event{Title: program.Title{Text: "Bimtek"}}
	assert.Equal(t, "Bimtek", e.Name())
	assert.Equal(t, "Bimtek", e.Title.String())
	e.ID = uuid.MustParse("00000000-0000-4000-8000-000000000001")
	assert.Equal(t, e.ID.String(), e.Name())
	e.Key = "metro-2024"
	assert.Equal(t, "metro-2024", e.Name())
	e.Status = program.StatusFinished
	assert.Contains(t, e.LogValue().String(), "metro-2024")
	contact := program.Contact{Name: "Nama 0812-0000-1234", Phone: participant.MustParsePhone("0812-0000-1234")}
	assert.NotContains(t, fmt.Sprint(contact.LogValue()), "1234")
	assert.Equal(t, "Jujur itu hebat", program.Text{Text: "Jujur itu hebat"}.String())
}

func TestSessionVerbs(t *testing.T) {
	s := program.Session{ID: "s1"}
	assert.Equal(t, "s1", s.Name())
	s.Track = "Kelas A"
	assert.Equal(t, "Kelas A", s.Name())
	for k := range program.Kinds() {
		s.Kind = k
		break
	}
	assert.Equal(t, s.Kind.Label(language.English), s.Label(language.English))
	s.Title.Text = "Pembukaan"
	assert.Equal(t, "Pembukaan", s.Name())

	s.From, s.To = civil.MustParseClock("22:00"), civil.MustParseClock("01:00")
	assert.Equal(t, 180, s.Minutes())
	day := civil.MustParseDate("2024-03-05")
	e := program.Event{Schedule: program.Schedule{Range: civil.Range{Start: day, End: day}, From: civil.MustParseClock("08:00"), To: civil.MustParseClock("12:00")}}
	got := e.SessionSchedule(&s)
	assert.Equal(t, civil.Range{Start: day, End: day.AddDays(1)}, got.Range)
	assert.Equal(t, civil.WIB, got.Zone)
	e.Place.HeldIn.Code = region.MustParseCode("81")
	assert.Equal(t, civil.WIT, e.SessionSchedule(&program.Session{}).Zone)
	e.Schedule.Zone = civil.WITA
	assert.Equal(t, e.Schedule.From, e.SessionSchedule(&program.Session{}).From)
	assert.Equal(t, civil.WITA, e.ClockZone())
	assert.Zero(t, e.SessionSchedule(nil))
}

func TestPeopleInAndActs(t *testing.T) {
	e := program.Event{People: []program.Person{
		{Roles: []program.PersonRole{program.PersonOpener}, Acts: []program.Act{program.ActOpened}},
		{Roles: []program.PersonRole{program.PersonPresent}},
		{Roles: []program.PersonRole{program.PersonOpener}},
	}}
	n := 0
	for p := range e.PeopleIn(program.PersonOpener) {
		assert.Equal(t, n == 0, p.Did(program.ActOpened))
		n++
	}
	assert.Equal(t, 2, n)
	for range e.PeopleIn(program.PersonOpener) {
		break
	}
	_, err := program.Count{Value: 1, Unit: program.UnitPerson}.Add(program.Count{Value: 1, Unit: program.UnitCouple})
	var unit *program.UnitError
	require.ErrorAs(t, err, &unit)
	assert.Contains(t, unit.Message(language.English), "cannot be added")
	assert.Contains(t, unit.Message(language.Indonesian), "tidak dapat dijumlahkan")
	assert.False(t, (&program.Program{}).IsFact())
}

// TestAimsOfOneThing tells a target and an expectation apart that differ, in figures and in
// statements, and leaves other years, regions and approximate numbers alone.
func TestAimsOfOneThing(t *testing.T) {
	aim := func(what string, v float64, year int) program.Figure {
		return program.Figure{What: what, Value: program.NewQuantity(v), Unit: "desa", Year: year}
	}
	tests := []struct {
		figures []program.Figure
		want    string
	}{
		{[]program.Figure{aim("target desa antikorupsi", 10, 2025), aim("desa antikorupsi yang diharapkan", 12, 2025)}, "/figures/1/value"},
		{[]program.Figure{aim("target desa antikorupsi", 10, 2025), aim("desa antikorupsi yang diharapkan", 10, 2025)}, ""},
		{[]program.Figure{aim("target desa antikorupsi", 10, 2025), aim("target desa antikorupsi", 12, 2026)}, ""},
		{[]program.Figure{aim("desa antikorupsi", 10, 2025), aim("target desa antikorupsi", 12, 2025)}, ""},
		{[]program.Figure{aim("target desa antikorupsi", 10, 2025), aim("perangkat desa", 12, 2025)}, ""},
	}
	for _, tt := range tests {
		e := program.Event{Title: program.Title{Text: "Rakor"}, Figures: tt.figures}
		got := ""
		for _, p := range validation.Check(&e) {
			if p.Code() == "figure.target" {
				got += p.Path
			}
		}
		assert.Equal(t, tt.want, got)
	}
	e := program.Event{Statements: []program.Statement{
		{Text: "a", About: "target desa", Value: program.NewQuantity(10), Unit: "desa"}, {Text: "b", About: "sasaran desa", Value: program.NewQuantity(11), Unit: "desa"},
	}}
	assert.Contains(t, fmt.Sprint(codesOf(&e)), "figure.target")
}

func codesOf(e *program.Event) []string {
	var codes []string
	for _, p := range validation.Check(e) {
		codes = append(codes, p.Code())
	}
	return codes
}

// TestDoubledRecords tries the rules over records that stand twice, or are told otherwise.
func TestDoubledRecords(t *testing.T) {
	tests := []struct {
		event program.Event
		want  string
	}{
		{program.Event{Parties: []program.Party{{Name: "KPK", Roles: []program.PartyRole{program.PartyOrganiser}}, {Name: "Komisi Pemberantasan Korupsi", Roles: []program.PartyRole{program.PartyOrganiser}}}}, "party.twice"},
		{program.Event{Claims: []program.Claim{{Type: program.ClaimFirst, Scope: 1}, {Type: program.ClaimNth, Ordinal: 2, Scope: 1}}}, "claim.twice"},
		{program.Event{Audience: program.Audience{Groups: []program.Group{{Name: "camat", Role: participant.RoleLurah}}}}, "group.role"},
	}
	for _, tt := range tests {
		assert.Contains(t, codesOf(&tt.event), tt.want)
	}
	heads := program.Event{Audience: program.Audience{Groups: []program.Group{{Name: "lurah", Role: participant.RoleKepalaDesa}}}}
	assert.NotContains(t, codesOf(&heads), "group.role")
}
