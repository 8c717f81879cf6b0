package roster_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
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

// TestPrincipals follows partners and parents to whom a household is named after, whatever
// rings they make.
func TestPrincipals(t *testing.T) {
	id := func(n byte) uuid.UUID { return uuid.UUID{15: n} }
	for _, tt := range []struct {
		name string
		kin  []roster.Kin
		want []int
	}{
		{"nobody", nil, []int{}},
		{"alone, or with somebody who is not there", []roster.Kin{{ID: id(1)}, {ID: id(2), SpouseOf: id(9)}, {}}, []int{0, 1, 2}},
		{"a family", []roster.Kin{{ID: id(3), ChildOf: id(2)}, {ID: id(2), SpouseOf: id(1)}, {ID: id(1)}}, []int{2, 2, 2}},
		{"who name each other", []roster.Kin{{ID: id(1), SpouseOf: id(2)}, {ID: id(2), SpouseOf: id(1)}, {ID: id(3), ChildOf: id(2)}}, []int{0, 0, 0}},
		{"parents before partners", []roster.Kin{{ID: id(1)}, {ID: id(2)}, {ID: id(3), ChildOf: id(1), SpouseOf: id(2)}}, []int{0, 1, 0}},
		{"an id that stands twice", []roster.Kin{{ID: id(1)}, {ID: id(1)}, {ID: id(2), SpouseOf: id(1)}}, []int{0, 1, 0}},
	} {
		assert.Equal(t, tt.want, roster.Principals(tt.kin), tt.name)
	}
	p := participant.Participant{ID: id(1), SpouseOf: id(2), ChildOf: id(3)}
	assert.Equal(t, roster.Kin{ID: id(1), SpouseOf: id(2), ChildOf: id(3)}, roster.KinOf(&p))
	assert.Zero(t, roster.KinOf(nil))
}
