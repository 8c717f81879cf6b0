package participant_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

func TestPositionOffice(t *testing.T) {
	for _, test := range []struct {
		post string
		role participant.Role
		want office.Key // "" for none
	}{
		{"Kadis Kesehatan Kab. Banyumas", participant.RoleKepalaDinas, "DINAS@33.02:kesehatan"},
		{"Kepala Dinsos, Dinas Sosial Kab. Banyumas", participant.RoleKepalaDinas, "DINAS@33.02:sosial"},
		{"Sekdis Pendidikan Kab. Banyumas", participant.RoleSekretarisPD, "DINAS@33.02:pendidikan"},
		{"Kepala Dinas Ketapang", participant.RoleKepalaDinas, "?DINAS:ketahanan_pangan~dinasketapang"},
		{"Kepala Dinas Kesehatan Ketapang", participant.RoleKepalaDinas, "DINAS@61.04:kesehatan"},
		{"Kepala Bagian Ekbang Setda Kab. Banyumas", participant.RoleKepalaBagian, "BAGIAN@33.02:perekonomian+pembangunan<SETDA@33.02"},
		{"Kabid Rehsos Dinsospermades Kab. Banyumas", participant.RoleKepalaBidang, "BIDANG@33.02/rehsos<DINAS@33.02:sosial+pemberdayaan_masyarakat+desa"},
		{"Kepala Sekolah SMPN 5 Purwokerto", participant.RoleKepalaSekolah, "?SEKOLAH/smpn.5.purwokerto~smpn5purwokerto"},
		{"Kepala Korwilcam Dindik Kembaran Kab. Banyumas", participant.RoleKepalaUPTD, "UPTD@33.02/korwil.kembaran"},
		{"Istri Bupati Banyumas", participant.RolePasangan, ""},
	} {
		post, err := participant.ParsePosition(test.post)
		require.NoError(t, err, test.post)
		assert.Equal(t, test.role, post.Role, test.post)
		assert.Equal(t, test.want, post.Office().Key(), test.post)
	}
}
