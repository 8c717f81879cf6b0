package participant_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/participant"
)

// TestRolesAreTheTable holds the closed set to its table, row by row.
func TestRolesAreTheTable(t *testing.T) {
	rows := tabletest.Read(t, os.DirFS("data"), "roles.csv")
	roles := slices.Collect(participant.Roles())
	require.Len(t, roles, len(rows)-1, "all rows but TIDAK_DIKENAL, which is zero")
	for i, v := range roles {
		row := rows[i]
		assert.Equal(t, row["code"], v.String())
		assert.Equal(t, row["category"], v.Group().String(), "%v", v)
		if row["tier"] == "any" {
			assert.Equal(t, 5, v.Tiers().Len(), "%v", v)
		} else {
			want := strings.Split(row["tier"], ",")
			got := strings.Split(v.Tiers().String(), ",")
			assert.ElementsMatch(t, want, got, "%v", v)
		}
		assert.Equal(t, row["eselon_kabkota"], undotted(v.Echelon(participant.TierCity), row), "%v", v)
	}
}

// undotted writes an echelon as the table does; the appointed heads of Jakarta have
// theirs in the column of the province.
func undotted(e participant.Echelon, row map[string]string) string {
	if e == 0 || row["category"] == "kepala_wilayah_dki" {
		return ""
	}
	return strings.ReplaceAll(e.String(), ".", "")
}

func TestRoleSynonyms(t *testing.T) {
	for in, want := range map[string]participant.Role{
		"SEKDA": participant.RoleSekda, "Sekretaris Daerah": participant.RoleSekda, "sekda": participant.RoleSekda,
		"Regional Secretary": participant.RoleSekda, "Walikota": participant.RoleWaliKota, "Keuchik": participant.RoleKepalaDesa,
		"KETUA_DPRD": participant.RoleKetuaDPRD, "Istri/Suami": participant.RolePasangan, "Irban": participant.RoleInspekturPembantu,
	} {
		got, err := participant.ParseRole(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, got, in)
	}
	for _, in := range []string{"TIDAK_DIKENAL", "Kepala", "Muda", "Bagian Hukum"} {
		_, err := participant.ParseRole(in)
		assert.Error(t, err, in)
	}
}

// TestEchelonFollowsTier: the same words have another level on another tier.
func TestEchelonFollowsTier(t *testing.T) {
	for _, tc := range []struct {
		role  participant.Role
		tier  participant.Tier
		want  participant.Echelon
		class participant.PostClass
	}{
		{participant.RoleSekda, participant.TierProvince, participant.EchelonIb, participant.ClassJPTMadya},
		{participant.RoleSekda, participant.TierCity, participant.EchelonIIa, participant.ClassJPTPratama},
		{participant.RoleSekda, 0, 0, participant.ClassJPTPratama},
		{participant.RoleKepalaBidang, participant.TierProvince, participant.EchelonIIIa, participant.ClassAdministrator},
		{participant.RoleKepalaBidang, participant.TierRegency, participant.EchelonIIIb, participant.ClassAdministrator},
		{participant.RoleCamat, 0, participant.EchelonIIIa, participant.ClassAdministrator},
		{participant.RoleKepalaBiro, 0, participant.EchelonIIb, participant.ClassJPTPratama},
		{participant.RoleKepalaBiro, participant.TierCity, 0, participant.ClassJPTPratama},
		{participant.RoleLurah, participant.TierCity, participant.EchelonIVa, participant.ClassPengawas},
		{participant.RoleWaliKotaADM, participant.TierCity, participant.EchelonIIa, participant.ClassJPTPratama},
		{participant.RoleBupati, participant.TierRegency, 0, participant.ClassStateOfficial},
		{participant.RoleKepalaDesa, participant.TierVillage, 0, participant.ClassVillageHead},
		{0, participant.TierCity, 0, 0},
	} {
		assert.Equal(t, tc.want, tc.role.Echelon(tc.tier), "%v in %v", tc.role, tc.tier)
		assert.Equal(t, tc.class, tc.role.Class(tc.tier), "%v in %v", tc.role, tc.tier)
	}
}

func TestRoleFlags(t *testing.T) {
	assert.True(t, participant.RolePasangan.IsSpouse())
	assert.False(t, participant.RoleKetuaTPPKK.IsSpouse())
	assert.True(t, participant.RoleAnggotaDPRD.IsCouncilMember())
	assert.False(t, participant.RoleSekretarisDPRD.IsCouncilMember())
	assert.False(t, participant.RoleAnggotaDPR.IsCouncilMember())
	assert.True(t, participant.RoleKapolres.IsPolice())
	assert.False(t, participant.RoleKepalaSatpolPP.IsPolice())
	assert.True(t, participant.RoleMedia.IsPublic())
	assert.False(t, participant.RolePelaksana.IsPublic())
	assert.False(t, participant.Role(0).IsPublic())
	assert.Zero(t, participant.Role(255).Tiers())
}

func TestActingAbbreviation(t *testing.T) {
	assert.Equal(t, "Plt.", participant.ActingPLT.Abbreviation())
	assert.Empty(t, participant.ActingDefinitif.Abbreviation())
	assert.Empty(t, participant.Acting(0).Abbreviation())
	assert.Empty(t, participant.Acting(99).Abbreviation())
}
