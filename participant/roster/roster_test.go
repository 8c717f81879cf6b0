package roster_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant/roster"
)

// readAll reads a list that must not fail.
func readAll(t *testing.T, rd roster.Reader, list string) []roster.Entry {
	t.Helper()
	var all []roster.Entry
	for e, err := range rd.Read(roster.CSV(strings.NewReader(list))) {
		require.NoError(t, err)
		all = append(all, e)
	}
	return all
}

// codes returns place and code of all problems.
func codes(all []roster.Entry) string {
	var list []string
	for _, e := range all {
		for _, p := range e.Problems {
			list = append(list, p.Ref()+" "+p.Code())
		}
	}
	return strings.Join(list, "; ")
}

func TestOfficeList(t *testing.T) {
	all := readAll(t, roster.Reader{}, "\xEF\xBB\xBFDAFTAR HADIR;;;;;\r\nKota Metro, 5 Maret 2024;;;;;\r\n;;;;;\r\n"+
		"No;Nama;NIP;Jabatan;Unit Kerja;L/P;No HP;Pasangan dari\r\n"+
		"1;Drs. H. WIDODO SASMITA, M.M;19680412 199003 1 901;Sekretaris Daerah;Setda;L;0812-0000-1001;\r\n"+
		"2;Hj. Ratna Dewi;;Ketua DWP;;P;81200001002 / 0812 0000 1003;Widodo Sasmita\r\n"+
		"3;Maryunani;1.97104E+17;Asisten;Setda;L;;\r\n"+
		";Jumlah;3;;;;;\r\n")
	require.Len(t, all, 3)
	assert.Equal(t, "Drs. H. WIDODO SASMITA, M.M.", all[0].Participant.Name.String())
	assert.Equal(t, "196804121990031901", all[0].Participant.NIP.Reveal())
	assert.Equal(t, "Setda", all[0].Participant.Unit)
	assert.Equal(t, all[0].Participant.ID, all[1].Participant.SpouseOf)
	assert.Len(t, all[1].Participant.Phones, 2)
	assert.Equal(t, []int{5, 6, 7}, []int{all[0].Row, all[1].Row, all[2].Row})
	assert.Equal(t, "C7 roster.number", codes(all))
}
