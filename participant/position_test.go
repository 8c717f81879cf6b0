package participant_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

func TestPositionString(t *testing.T) {
	metro := region.MustParseCode("18.72")
	for _, tc := range []struct {
		in   participant.Position
		want string
	}{
		{participant.Position{}, ""},
		{participant.Position{Raw: "Kepala"}, "Kepala"},
		{participant.Position{Role: participant.RoleKepalaDinas, Acting: participant.ActingPLT, Head: "Kepala", Unit: "Dinas Kesehatan Kota Metro", Region: metro}, "Plt. Kepala Dinas Kesehatan Kota Metro"},
		{participant.Position{Role: participant.RoleJFAhliMadya, Unit: "Auditor", Grade: participant.GradeAhliMadya}, "Auditor Ahli Madya"},
		{participant.Position{Role: participant.RoleBupati, Head: "Bupati", Tense: participant.TenseElect, Unit: "Nganjuk"}, "Bupati terpilih Nganjuk"},
		{participant.Position{Role: participant.RoleBupati, Head: "Bupati", Tense: participant.TenseFormer}, "mantan Bupati"},
	} {
		assert.Equal(t, tc.want, tc.in.String())
	}
}

func TestPositionJSON(t *testing.T) {
	in := participant.Position{
		Raw: "Plt.Kadinkes Kota Metro", Role: participant.RoleKepalaDinas, Acting: participant.ActingPLT,
		Head: "Kepala", Unit: "Dinas Kesehatan Kota Metro", Region: region.MustParseCode("18.72"),
	}
	doc, err := json.Marshal(in)
	require.NoError(t, err)
	assert.JSONEq(t, `{"raw":"Plt.Kadinkes Kota Metro","role":"KEPALA_DINAS","acting":"PLT","head":"Kepala","unit":"Dinas Kesehatan Kota Metro","region":"18.72"}`, string(doc))
	var back participant.Position
	require.NoError(t, json.Unmarshal(doc, &back))
	assert.Equal(t, in, back)

	doc, err = json.Marshal(participant.Participant{})
	require.NoError(t, err)
	assert.JSONEq(t, `{}`, string(doc))
}

func TestPositionTier(t *testing.T) {
	for _, tc := range []struct {
		role   participant.Role
		region string
		tier   participant.Tier
		level  participant.Echelon
	}{
		{participant.RoleSekda, "18", participant.TierProvince, participant.EchelonIb},
		{participant.RoleSekda, "18.72", participant.TierCity, participant.EchelonIIa},
		{participant.RoleSekda, "18.02", participant.TierRegency, participant.EchelonIIa},
		{participant.RoleSekda, "", 0, 0},
		{participant.RoleGubernur, "", participant.TierProvince, 0},
		{participant.RoleWaliKotaADM, "31.71", participant.TierCity, participant.EchelonIIa},
	} {
		p := participant.Position{Role: tc.role}
		if tc.region != "" {
			p.Region = region.MustParseCode(tc.region)
		}
		assert.Equal(t, tc.tier, p.Tier(), "%v %s", tc.role, tc.region)
		assert.Equal(t, tc.level, p.Echelon(), "%v %s", tc.role, tc.region)
	}
}

func TestEchelonInDistrict(t *testing.T) {
	for in, want := range map[string]participant.Echelon{
		"Kasi Trantib Kelurahan Imopuro":             participant.EchelonIVb,
		"Kepala Seksi Pemerintahan Kec. Metro Pusat": participant.EchelonIVb,
		"Kasubbag Umum Kecamatan Metro Pusat":        participant.EchelonIVb,
		"Kasi Kurikulum Dinas Pendidikan Kota Metro": participant.EchelonIVa,
		"Kabid Mutasi BKPSDM Kota Metro":             participant.EchelonIIIb,
		"Kabid Mutasi BKD Provinsi Lampung":          participant.EchelonIIIa,
	} {
		p, err := participant.ParsePosition(in)
		require.NoError(t, err, in)
		assert.Equal(t, want, p.Echelon(), in)
	}
}
