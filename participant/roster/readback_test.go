package roster_test

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant/roster"
)

// TestEntriesComeBackFromJSON stores what was read and reads it back: as much may be done
// with it as with what came from the list, the cells apart.
func TestEntriesComeBackFromJSON(t *testing.T) {
	const list = "No;Nama;NIP;Jabatan;Pasangan dari\n1;SUYANTO S.Pd;19720514 199803 1 907;Kepala Dinas Pendidikan;\n2;Endang;1.96808E+17;Inspektur;\n3;Siti;;;Suyanto\n"
	for e, err := range roster.Read(roster.CSV(strings.NewReader(list))) {
		require.NoError(t, err)
		data, err := json.Marshal(e)
		require.NoError(t, err)
		var read roster.Entry
		require.NoError(t, json.Unmarshal(data, &read))
		require.Len(t, read.Problems, len(e.Problems))
		for i := range e.Problems {
			assert.True(t, e.Problems[i].Equal(read.Problems[i]), "%v\n%v", e.Problems[i], read.Problems[i])
		}
		again, err := json.Marshal(read)
		require.NoError(t, err)
		assert.JSONEq(t, string(data), string(again))
		for _, entry := range []roster.Entry{read, {}} {
			assert.NotPanics(t, func() {
				_ = entry.Columns()
				_ = entry.String()
				var out bytes.Buffer
				var none iter.Seq2[roster.Entry, error] = func(yield func(roster.Entry, error) bool) { yield(entry, nil) }
				assert.NoError(t, roster.WriteClean(&out, none))
				assert.NoError(t, roster.WriteRemarks(&out, none))
				for range roster.Duplicates(slices.Values([]roster.Entry{entry, entry})) {
				}
			})
		}
	}
	var p roster.Problem
	assert.NotPanics(t, func() { _ = p.String() })
	var f roster.FormProblem
	assert.NotPanics(t, func() { _ = f.String() })
}

func TestFormProblemsComeBackFromJSON(t *testing.T) {
	reg := roster.Reader{}.Form(roster.Form{Name: "Nama Orang", NIP: "123", Sex: "?"})
	data, err := json.Marshal(reg)
	require.NoError(t, err)
	var read roster.Registration
	require.NoError(t, json.Unmarshal(data, &read))
	require.Len(t, read.Problems, 2)
	for i := range reg.Problems {
		assert.True(t, reg.Problems[i].Equal(read.Problems[i]))
	}
	assert.Equal(t, reg.Participant, read.Participant)
}
