package program_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

func TestPartyOffice(t *testing.T) {
	for _, tc := range []struct {
		party program.Party
		want  office.Key
	}{
		{program.Party{Name: "Dinas Sosial Kota Metro"}, "DINAS@18.72:sosial"},
		{program.Party{Name: "Inspektorat", Area: program.Area{Code: region.MustParseCode("18.72")}}, "INSPEKTORAT@18.72"},
		{program.Party{Name: "KPK"}, "LEMBAGA_NEGARA!KPK"},
		{program.Party{Name: "Pemerintah Kota Metro", Unit: "Inspektorat"}, "INSPEKTORAT@18.72"},
		{program.Party{Name: "Ministry of Finance", Abroad: "Malaysia"}, ""},
		{program.Party{}, ""},
	} {
		assert.Equal(t, tc.want, tc.party.Office().Key(), tc.party.Name)
	}
}

func TestPartiesOnce(t *testing.T) {
	organiser, host := []program.PartyRole{program.PartyOrganiser}, []program.PartyRole{program.PartyHost}
	e := program.Event{
		Place: program.Place{HeldIn: program.Area{Code: region.MustParseCode("18.72")}},
		Parties: []program.Party{
			{Name: "Setda Kota Metro", Roles: host},
			{Name: "KPK", Roles: organiser},
			{Name: "Komisi Pemberantasan Korupsi", Roles: organiser},
			{Name: "Sekretariat Daerah", Roles: organiser},
			{Name: "Dinas PUPR", Roles: host},
			{Name: "Dinas Pekerjaan Umum dan Tata Ruang", Roles: host},
			{Name: "Bank Lampung", Roles: []program.PartyRole{program.PartyFunder}},
		},
	}
	var names []string
	for p := range e.PartiesOnce(program.PartyOrganiser, program.PartyHost) {
		names = append(names, p.Name)
	}
	assert.Equal(t, []string{"KPK", "Sekretariat Daerah", "Dinas PUPR", "Dinas Pekerjaan Umum dan Tata Ruang"}, names, "what may be one stays two")
	for range e.PartiesOnce(program.PartyHost) {
		break
	}
	assert.Empty(t, slices.Collect(e.PartiesOnce()))
}
