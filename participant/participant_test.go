package participant

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// valid is a made-up person of whom nothing is wrong.
func valid() Participant {
	return Participant{
		ID:        uuid.MustParse("0192a1b2-0000-7000-8000-000000000001"),
		Name:      Name{Front: []string{"Dr."}, Full: "Contoh Nama", Back: []string{"S.T."}},
		NIP:       MustParseNIP("197205141998032901"),
		NIK:       MustParseNIK("1872015405729001"),
		NPWP:      MustParseNPWP("1872015405729001"),
		Sex:       SexFemale,
		BirthDate: MustParseBirthDate("1972-05-14"),
		Unit:      "Inspektorat Kota Metro",
		Phones:    []Phone{MustParsePhone("080000000321")},
		Email:     MustParseEmail("contoh.nama@contoh.example"),
	}
}

func TestParticipantCheck(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(p *Participant)
		want   []string
	}{
		{"valid", func(*Participant) {}, nil},
		{"nobody", func(p *Participant) { *p = Participant{} }, []string{"/name participant.name error"}},
		{
			"birth date differs from both numbers", func(p *Participant) { p.BirthDate = MustParseBirthDate("1972-05-15") },
			[]string{"/nip nip.birth-date warning", "/nik nik.birth-date warning"},
		},
		{
			"sex differs from both numbers", func(p *Participant) { p.Sex = SexMale },
			[]string{"/nip nip.sex-mismatch warning", "/nik nik.sex-mismatch warning"},
		},
		{"numbers of two people", func(p *Participant) {
			p.BirthDate, p.Sex, p.NIK = BirthDate{}, 0, MustParseNIK("1872010505809001")
		}, []string{"/nik nik.nip-birth-date warning", "/nik nik.nip-sex warning"}},
		{"NIP alone", func(p *Participant) { p.BirthDate, p.Sex, p.NIK = BirthDate{}, 0, NIK{} }, nil},
		{"NIK alone", func(p *Participant) { p.BirthDate, p.Sex, p.NIP = BirthDate{}, 0, NIP{} }, nil},
		{"another century", func(p *Participant) { p.BirthDate, p.NIP = MustParseBirthDate("1872-05-14"), NIP{} }, nil},
		{"appointed as a child", func(p *Participant) {
			*p = Participant{Name: p.Name, NIP: MustParseNIP("198205141998032901")}
		}, []string{"/nip nip.age-low warning"}},
		{"appointed late, in the future", func(p *Participant) {
			*p = Participant{Name: p.Name, NIP: MustParseNIP("197205142027032901")}
		}, []string{"/nip nip.age-high warning", "/nip nip.tmt-future warning"}},
		{"appointed long ago", func(p *Participant) {
			*p = Participant{Name: p.Name, NIP: MustParseNIP("194205141964032901")}
		}, []string{"/nip nip.tmt-old warning"}},
		{"retired regency", func(p *Participant) {
			*p = Participant{Name: p.Name, NIK: MustParseNIK("9101015405729001")}
		}, []string{"/nik nik.region-retired warning"}},
		{"young by the NIK", func(p *Participant) {
			*p = Participant{Name: p.Name, NIK: MustParseNIK("1872015405129001")}
		}, []string{"/nik nik.minor warning"}},
		{"the birth date settles the century", func(p *Participant) {
			*p = Participant{Name: p.Name, NIK: MustParseNIK("1872015405129001"), BirthDate: MustParseBirthDate("1912-05-14")}
		}, nil},
		{"a child by birth date", func(p *Participant) {
			*p = Participant{Name: p.Name, BirthDate: MustParseBirthDate("2012-05-14")}
		}, []string{"/birth_date participant.minor warning"}},
		{"a child marked", func(p *Participant) {
			*p = Participant{Name: p.Name, BirthDate: MustParseBirthDate("2012-05-14"), Minor: true, NIK: MustParseNIK("1872015405129001")}
		}, nil},
		{"not yet born", func(p *Participant) {
			*p = Participant{Name: p.Name, BirthDate: MustParseBirthDate("2024-03-06")}
		}, []string{"/birth_date birth-date.future error"}},
		{
			"rank of the other kind", func(p *Participant) { p.Rank = RankPPPK9 },
			[]string{"/rank rank.kind warning"},
		},
		{"rank of its kind", func(p *Participant) { p.Rank = RankIVC }, nil},
		{
			"related to oneself", func(p *Participant) { p.SpouseOf, p.ChildOf = p.ID, p.ID },
			[]string{"/spouse_of participant.spouse-self error", "/child_of participant.child-self error"},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := valid()
			tc.change(&p)
			var got []string
			for _, problem := range (validation.Checker{On: civil.MustDate(2024, 3, 5)}).Check(&p) {
				got = append(got, problem.Path+" "+problem.Code()+" "+problem.Severity().String())
				assert.NotContains(t, problem.Message(language.Indonesian), "%!")
				assert.NotContains(t, problem.Message(language.English), "%!")
			}
			assert.Equal(t, tc.want, got)
		})
	}
}

func TestParticipantValidate(t *testing.T) {
	p := valid()
	p.Sex = SexMale // a warning
	require.NoError(t, p.Validate())
	p.Name = Name{}
	err := p.Validate()
	_, ok := errors.AsType[*validation.CheckError](err)
	assert.True(t, ok)
}

func TestParticipantCheckAllocs(t *testing.T) {
	p := valid()
	c := validation.Checker{On: civil.MustDate(2024, 3, 5)}
	assert.Zero(t, testing.AllocsPerRun(100, func() { c.Check(&p) }))
	p.BirthDate = BirthDate{}
	assert.Zero(t, testing.AllocsPerRun(100, func() { c.Check(&p) }), "NIP and NIK, no birth date")
	for _, nik := range []string{"1872015405729001", "1872011405729001", "1872016902969001", "1872014101009001"} {
		p := residentOnly(nik)
		require.Empty(t, c.Check(&p), nik)
		assert.Zero(t, testing.AllocsPerRun(100, func() { c.Check(&p) }), nik)
	}
}

// residentOnly is a participant of whom a NIK is known, and no birth date that it could be
// held against: the century is that of the day of the check.
func residentOnly(nik string) Participant {
	p := valid()
	p.NIP, p.NIK, p.BirthDate, p.Rank = NIP{}, MustParseNIK(nik), BirthDate{}, 0
	p.Sex = p.NIK.Sex()
	return p
}

func TestParticipantKnown(t *testing.T) {
	on := civil.MustDate(2024, 3, 5)
	p := valid()
	assert.Equal(t, p.NIP, p.Number())
	p.Sex, p.BirthDate = 0, BirthDate{}
	assert.Equal(t, SexFemale, p.KnownSex())
	assert.Equal(t, MustParseBirthDate("1972-05-14"), p.KnownBirthDate(on))
	p.NIP = NIP{}
	assert.Equal(t, p.NIK, p.Number())
	assert.Equal(t, SexFemale, p.KnownSex())
	assert.Equal(t, MustParseBirthDate("1972-05-14"), p.KnownBirthDate(on))
	p = Participant{NRP: MustParseNRP("72050901")}
	assert.Equal(t, p.NRP, p.Number())
	assert.Zero(t, p.KnownSex())
	assert.Zero(t, p.KnownBirthDate(on))
	p = Participant{NIPLama: MustParseNIPLama("150000901")}
	assert.Equal(t, p.NIPLama, p.Number())
	assert.Nil(t, (&Participant{}).Number())
}

func TestParticipantJSON(t *testing.T) {
	p := valid()
	text, err := json.Marshal(p)
	require.NoError(t, err)
	assert.Contains(t, string(text), `"nip":"197205141998032901"`)
	assert.NotContains(t, string(text), "spouse_of")
	var again Participant
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, p, again)
}

func TestStableID(t *testing.T) {
	secret := uuid.MustParse("7d1b0c1e-5d53-4c1c-9a35-3b7a4f0f6f01")
	nip := MustParseNIP("197205141998032901")
	id := StableID(nip, secret)
	assert.Equal(t, id, StableID(MustParseNIP("19720514 199803 2 901"), secret))
	assert.Equal(t, uuid.Version(8), id.Version())
	assert.Equal(t, uuid.RFC4122, id.Variant())
	assert.NotEqual(t, id, StableID(nip, uuid.MustParse("7d1b0c1e-5d53-4c1c-9a35-3b7a4f0f6f02")))
	assert.NotEqual(t, StableID(MustParseNIK("1872015405729001"), secret), StableID(MustParseNPWP("1872015405729001"), secret), "the kind counts")
	assert.Equal(t, uuid.Nil, StableID(nip, uuid.Nil), "no secret, no id")
	assert.Equal(t, uuid.Nil, StableID(NIP{}, secret))
	assert.Equal(t, uuid.Nil, StableID(nil, secret))
}

func BenchmarkParticipantCheck(b *testing.B) {
	p := valid()
	c := validation.Checker{On: civil.MustDate(2024, 3, 5)}
	b.ReportAllocs()
	for b.Loop() {
		c.Check(&p)
	}
}

func BenchmarkParticipantCheckNIK(b *testing.B) {
	p := residentOnly("1872015405729001")
	c := validation.Checker{On: civil.MustDate(2024, 3, 5)}
	b.ReportAllocs()
	for b.Loop() {
		c.Check(&p)
	}
}
