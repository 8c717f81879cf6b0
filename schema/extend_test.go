package schema_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// guest is a host's record of docs/extend.md.
type guest struct {
	Person participant.Participant `json:"person"`
	Tag    string                  `json:"tag,omitempty"`
}

func ruleTag() *validation.Rule {
	return &validation.Rule{Code: "guest.tag", Severity: validation.Warning, ID: "kelompok %[1]v tidak dikenal", EN: "the group %[1]v is not known", Source: "SK panitia 12/2026"}
}

func (g *guest) Check(s *validation.Scope) {
	s.Field("person", &g.Person)
	if g.Tag != "" && g.Tag != "juri" {
		s.Report("tag", ruleTag(), g.Tag)
	}
}

func TestExtend(t *testing.T) {
	space := uuid.MustParse("6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50")
	rows := func(yield func([]string, error) bool) {
		_ = yield([]string{"Nama", "NIP", "Jabatan"}, nil) && yield([]string{"Nama Orang", "197205141998031901", "Pawang Hujan"}, nil)
	}
	var g guest
	for e, err := range (roster.Reader{Namespace: space}).Read(rows) {
		require.NoError(t, err)
		g = guest{e.Participant, "pawang"}
	}
	// the post that nobody knows is kept as written, and counted under no role
	require.Len(t, g.Person.Positions, 1)
	assert.Zero(t, g.Person.Positions[0].Role)
	assert.Equal(t, "Pawang Hujan", g.Person.Positions[0].Raw)
	assert.NotEqual(t, uuid.Nil, g.Person.ID)

	// the tag goes through JSON, read strictly
	data, err := json.Marshal(g)
	require.NoError(t, err)
	var again guest
	require.NoError(t, json.Unmarshal(data, &again))
	assert.Equal(t, g, again)
	assert.Error(t, program.Reader{}.ReadRecord(strings.NewReader(`{"person": {}, "nada": 1}`), &again)[0])

	// own rule, own severity, third language
	g.Person.Sex = participant.SexFemale
	problems := validation.Check(&g)
	codes := []string{}
	for _, p := range problems {
		codes = append(codes, p.Path+" "+p.Code())
	}
	assert.True(t, slices.Contains(codes, "/tag guest.tag"), codes)
	assert.True(t, slices.Contains(codes, "/person/nip nip.sex-mismatch"), codes)
	assert.NoError(t, problems.Err(), "warnings pass, unless the host takes them gravely")
	assert.Equal(t, "the group pawang is not known", problems[len(problems)-1].Message(language.English))
	assert.Equal(t, problems[0].Message(language.Indonesian), problems[0].Message(language.MustParse("jv")))

	// a programme and a region of one's own
	own := program.Program{ID: "sekolah-jujur-metro", Title: program.Title{Text: "Sekolah Jujur Kota Metro"}}
	assert.Empty(t, validation.Check(&own).Of(validation.Error))
	c, err := region.ParseCode("39.01")
	require.NoError(t, err)
	_, known := region.Lookup(c)
	assert.False(t, known)
}
