package main

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestReadWords refuses a member that is not named and described in both languages, in
// whichever of them the schemas are made.
func TestReadWords(t *testing.T) {
	const head, types = "member,type,id,en,text_id,text_en,examples\n", "type,text_id,text_en\n"
	for _, c := range []struct{ name, members, types, wrong string }{
		{"both", "nik,,NIK,NIK,Nomor,Number,\n", "a.B,Orang,Person\n", ""},
		{"the row of a type stands on that of all", "at,,Waktu,At,Saat,Moment,\nat,a.B,,,Hari,Day,\n", "", ""},
		{"no English description", "nik,,NIK,NIK,Nomor,,\n", "", "members.csv:  nik has no text_en"},
		{"the name again", "nik,,NIK,NIK,nik,Number,\n", "", "members.csv:  nik is described by its name in id"},
		{"a blank title", "nik,,\" \",NIK,Nomor,Number,\n", "", "members.csv:  nik has no id"},
		{"a type alone needs all of it", "at,a.B,,,Hari,Day,\n", "", "members.csv: a.B at has no id"},
		{"no Indonesian of a type", "", "a.B,,Person\n", "types.csv: a.B has no text_id"},
		{"twice", "nik,,NIK,NIK,Nomor,Number,\nnik,,NIK,NIK,Nomor,Number,\n", "", "members.csv:  nik stands there twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := fstest.MapFS{"members.csv": {Data: []byte(head + c.members)}, "types.csv": {Data: []byte(types + c.types)}}
			for _, tag := range languages {
				_, err := readWords(data, tag)
				if c.wrong == "" {
					require.NoError(t, err)
					continue
				}
				assert.ErrorContains(t, err, c.wrong)
			}
		})
	}
	data := fstest.MapFS{"members.csv": {Data: []byte(head + "nik,,NIK,NIK,Nomor,Number,\n")}, "types.csv": {Data: []byte(types)}}
	w, err := readWords(data, language.English)
	require.NoError(t, err)
	assert.ErrorContains(t, w.check(), "no schema has the member")
}
