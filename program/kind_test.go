package program_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// TestKindTable holds the kinds to the table, row by row, and reads every alias.
func TestKindTable(t *testing.T) {
	rows := tabletest.Read(t, tables, "data/kinds.csv")
	kinds := slices.Collect(program.Kinds())
	require.Len(t, kinds, len(rows))
	require.Len(t, rows, 54)
	for i, row := range rows {
		k := kinds[i]
		assert.Equal(t, row["id"], k.String(), "line %d", i+2)
		assert.Equal(t, row["label_id"], k.Label(language.Indonesian), k)
		assert.Equal(t, row["family"], k.Family().String(), k)
		assert.Equal(t, row["applies_to"] != "programme", k.ForEvent(), k)
		assert.Equal(t, row["applies_to"] != "event", k.ForProgram(), k)
		assert.Equal(t, row["gives_certificate"], k.GivesCertificate().String(), k)
		assert.Equal(t, row["counts_jp"], k.CountsJP().String(), k)
		assert.Equal(t, row["schema_org_type"], k.SchemaOrg(), k)
		assert.Equal(t, row["usual_duration"], k.UsualDuration(), k)
		assert.Equal(t, row["definition_id"], k.Definition(), k)
		for alias := range strings.SplitSeq(row["aliases"], "|") {
			// Counselling is outreach in some mouths and has a row of its own.
			if got, err := program.ParseKind(alias); alias != "" && alias != "penyuluhan" {
				assert.NoError(t, err, alias)
				assert.Equal(t, k, got, alias)
			}
		}
	}
	var unknown program.Kind
	assert.False(t, unknown.ForEvent() || unknown.ForProgram() || program.Kind(200).ForEvent())
}

func TestModeTable(t *testing.T) {
	rows := tabletest.Read(t, tables, "data/modes.csv")
	modes := slices.Collect(program.Modes())
	require.Len(t, modes, len(rows))
	for i, row := range rows {
		m := modes[i]
		assert.Equal(t, row["id"], m.String())
		assert.Equal(t, row["label_id"], m.Label(language.Indonesian))
		assert.Equal(t, row["label_en"], m.Label(language.English))
		assert.Equal(t, row["schema_org_attendance"], m.SchemaOrg())
		assert.Equal(t, row["needs_venue"] == "ya", m.NeedsVenue())
		assert.Equal(t, row["needs_link"] == "ya", m.NeedsLink())
		for alias := range strings.SplitSeq(row["aliases"], "|") {
			got, err := program.ParseMode(alias)
			assert.NoError(t, err, alias)
			assert.Equal(t, m, got, alias)
		}
	}
}

func TestFindKinds(t *testing.T) {
	for text, want := range map[string][]program.Kind{
		"":                                   nil,
		"Kota Metro":                         nil,
		"Bimtek Keluarga Berintegritas":      {program.KindBimtek},
		"Rakor dan Peluncuran Indikator MCP": {program.KindCoordinationMeeting, program.KindLaunch, program.KindMonitoring},
		"Gelar Wicara (Talkshow) di RRI":     {program.KindTalkShow},
		"Talkshow radio":                     {program.KindBroadcast},
		"Pembekalan Antikorupsi":             {program.KindTraining, program.KindBimtek},
		"Peluncuran Monitoring Center for Prevention 2024":        {program.KindLaunch},
		"Sosialisasi Survei Penilaian Integritas":                 {program.KindOutreach},
		"Monitoring dan evaluasi":                                 {program.KindEvaluation},
		"PENANDATANGANAN komitmen bersama, pameran & kuliah umum": {program.KindSigning, program.KindExhibition, program.KindPublicLecture},
	} {
		assert.Equal(t, want, program.FindKinds(text), text)
	}
}

func TestQuantity(t *testing.T) {
	var zero program.Quantity
	assert.True(t, zero.IsZero())
	assert.False(t, program.NewQuantity(0).IsZero(), "0 percent is known")
	assert.Equal(t, "", zero.String())
	assert.Equal(t, "37970000000000", program.NewQuantity(37.97e12).String())
	for _, text := range []string{"74.24", "0", "-3", "1e-7", "65"} {
		var f program.Quantity
		require.NoError(t, f.UnmarshalJSON([]byte(text)))
		b, err := f.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, text, string(b))
	}
	f := program.NewQuantity(1)
	assert.Error(t, f.UnmarshalJSON([]byte(`"1"`)))
	assert.Equal(t, program.NewQuantity(1), f)
	require.NoError(t, f.UnmarshalJSON([]byte("null")))
	assert.True(t, f.IsZero())
}

func TestCountAdd(t *testing.T) {
	orang := func(n int) program.Count { return program.Count{Value: n, Unit: program.UnitPerson} }
	sum, err := orang(20).Add(orang(30))
	require.NoError(t, err)
	assert.Equal(t, orang(50), sum)
	about := program.Count{Value: 100, To: 150, Unit: program.UnitPerson, Approx: true}
	sum, err = orang(20).Add(about)
	require.NoError(t, err)
	assert.Equal(t, program.Count{Value: 120, To: 170, Unit: program.UnitPerson, Approx: true}, sum)
	for unit := range program.CountUnits() {
		if unit != program.UnitPerson {
			_, err := orang(1).Add(program.Count{Value: 1, Unit: unit})
			var ue *program.UnitError
			assert.ErrorAs(t, err, &ue, unit)
		}
	}
	_, err = program.Count{}.Add(program.Count{})
	assert.Error(t, err, "unknown and unknown is not zero")
	_, err = program.Count{Value: 1, Unit: program.UnitPerson, Bound: program.BoundAtLeast}.Add(
		program.Count{Value: 1, Unit: program.UnitPerson, Bound: program.BoundAtMost})
	assert.Error(t, err)
}

// TestSchemeTable holds the schemes of letter numbers to the table, and each example to
// its scheme.
func TestSchemeTable(t *testing.T) {
	rows := tabletest.Read(t, os.DirFS(".."), "locale/data/document_numbers.csv")
	schemes := slices.Collect(program.NumberSchemes())
	require.Len(t, schemes, len(rows))
	for i, row := range rows {
		assert.Equal(t, row["scheme_id"], schemes[i].String())
		d := program.Document{Number: row["example"], Scheme: schemes[i]}
		letter, err := d.Letter()
		require.NoError(t, err, row["example"])
		assert.NotZero(t, letter.Sequence, row["example"])
		assert.Empty(t, validation.Check(&d), row["example"])
	}
}
