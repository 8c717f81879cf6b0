package schemaorg_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

func TestOrganisations(t *testing.T) {
	government := func(name, parent string) map[string]any {
		m := map[string]any{"@type": "GovernmentOrganization", "name": name}
		if parent != "" {
			m["parentOrganization"] = map[string]any{"@type": "GovernmentOrganization", "name": parent}
		}
		return m
	}
	for _, want := range []map[string]any{
		government("Dinas Sosial Kota Metro", "Pemerintah Kota Metro"),
		government("Bagian Hukum Setda Kota Metro", "Sekretariat Daerah Kota Metro"),
		government("Kanwil Kemenag Provinsi Lampung", "Kementerian Agama Republik Indonesia"),
		government("Dinas Sosial", ""), // which region's is not told
		government("KPK", ""),
		{"@type": "Organization", "name": "PT Maju Jaya"},
		{"@type": "Organization", "name": "Sanggar Cahaya"},
	} {
		e := program.Event{Status: program.StatusPlanned, Schedule: program.Schedule{Range: civil.MustParseRange("2024-03-05/2024-03-05")}, Parties: []program.Party{{Name: want["name"].(string), Roles: []program.PartyRole{program.PartyOrganiser}}}}
		assert.Equal(t, []any{want}, marshal(t, &e)["organizer"])
	}
}
