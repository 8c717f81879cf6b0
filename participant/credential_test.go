package participant

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

func TestParseCredential(t *testing.T) {
	for s, want := range map[string]Credential{
		"PAKSI":                        {Kind: CredentialPAKSI},
		"PAKSI Madya":                  {Kind: CredentialPAKSI, Level: GradeMadya},
		"Penyuluh Antikorupsi Pertama": {Kind: CredentialPAKSI, Level: GradePertama},
		"Penyuluh Anti Korupsi (PAKSI) Tingkat Muda": {Kind: CredentialPAKSI, Level: GradeMuda},
		"penyuluh antikorupsi bersertifikat":         {Kind: CredentialPAKSI},
		"PENYULUH ANTIKORUPSI UTAMA":                 {Kind: CredentialPAKSI, Level: GradeUtama},
		"API":                                        {Kind: CredentialAPI},
		"Ahli Pembangun Integritas (API)":            {Kind: CredentialAPI},
		"Ahli Pembangun Integritas Jenjang Muda":     {Kind: CredentialAPI, Level: GradeMuda},
	} {
		got, err := ParseCredential(s)
		assert.NoError(t, err, s)
		assert.Equal(t, want, got, s)
		again, err := ParseCredential(got.String())
		assert.NoError(t, err, s)
		assert.Equal(t, want, again, s)
	}
	for _, s := range []string{"", "Madya", "PAKSI Ahli Madya", "PAKSI API", "Apit", "Penyuluh Pertanian Madya", "API Madya Muda", string(make([]byte, 1000))} {
		got, err := ParseCredential(s)
		assert.Error(t, err, s)
		assert.True(t, got.IsZero(), s)
	}
	assert.Empty(t, Credential{}.String())
}

func TestCredentialCheck(t *testing.T) {
	day := civil.MustDate(2024, 3, 5)
	for _, tc := range []struct {
		name string
		c    Credential
		want []string
	}{
		{"whole", Credential{Kind: CredentialPAKSI, Level: GradeMuda, Route: RouteTraining, Number: "901/LSP-KPK/2022", Issued: day.AddDays(-700), Expires: day}, nil},
		{"empty", Credential{}, []string{"/credentials/0/kind credential.kind error"}},
		{"level of a post", Credential{Kind: CredentialPAKSI, Level: GradeAhliMadya}, []string{"/credentials/0/level credential.level error"}},
		{"dates", Credential{Kind: CredentialAPI, Issued: day, Expires: day.AddDays(-1)}, []string{"/credentials/0/expires credential.dates error"}},
		{"run out", Credential{Kind: CredentialAPI, Expires: day.AddDays(-1)}, []string{"/credentials/0/expires credential.expired warning"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := Participant{Name: MustParseName("Nama Orang"), Credentials: []Credential{tc.c}}
			var got []string
			for _, problem := range (validation.Checker{On: day}).Check(&p) {
				got = append(got, problem.Path+" "+problem.Code()+" "+problem.Severity().String())
				assert.NotContains(t, problem.Message(language.Indonesian)+problem.Message(language.English), "%!")
			}
			assert.Equal(t, tc.want, got)
			if tc.name == "whole" {
				assert.NoError(t, p.Credentials[0].Validate())
			}
		})
	}
}
