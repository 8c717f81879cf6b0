package participant

import (
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/validation"
)

//go:generate go run ../internal/gen/enum -out enums_credential.go CredentialKind CredentialRoute

// Credential is a certificate of the KPK's certification body (LSP KPK) that a person
// holds beside an ordinary post. It is a plain record that may be incomplete or wrong
// until [Credential.Check] has judged it. The zero Credential is none.
type Credential struct {
	Kind    CredentialKind  `json:"kind,omitempty"`
	Level   Grade           `json:"level,omitempty"`  // GradePertama to GradeUtama, or zero
	Route   CredentialRoute `json:"route,omitempty"`  // how it was come by
	Number  string          `json:"number,omitempty"` // of the certificate, as printed on it
	Issued  civil.Date      `json:"issued,omitzero"`
	Expires civil.Date      `json:"expires,omitzero"` // the last day on which it is valid
}

// CredentialKind tells what a certificate attests. Zero is unknown.
type CredentialKind uint8

// The kinds, each with its standard of work competence.
const (
	CredentialPAKSI CredentialKind = iota + 1 // Penyuluh Antikorupsi, SKKNI 303/2016: teaches others
	CredentialAPI                             // Ahli Pembangun Integritas, SKKNI 338/2017: builds an office's integrity
)

var credentialKindSet = enum.Set[CredentialKind]{Name: "CredentialKind", ID: "jenis sertifikasi", EN: "kind of credential", Rows: []enum.Row{
	CredentialPAKSI: {Code: "PAKSI", ID: "Penyuluh Antikorupsi", EN: "Anti-corruption educator", Synonyms: "Penyuluh Anti Korupsi Bersertifikat|Penyuluh Antikorupsi (PAKSI)"},
	CredentialAPI:   {Code: "API", ID: "Ahli Pembangun Integritas", EN: "Integrity building expert", Synonyms: "Ahli Pembangun Integritas (API)"},
}}

// CredentialRoute tells how a certificate was come by. Zero is not known. The members
// are the ways by which the certification body tests.
type CredentialRoute uint8

// The routes.
const (
	RouteTraining   CredentialRoute = iota + 1 // pelatihan: tested after a course
	RouteExperience                            // pengalaman: tested on what was done before
	RoutePromotion                             // naik jenjang: from the level below
	RouteRenewal                               // perpanjangan: of a certificate that expired
)

var credentialRouteSet = enum.Set[CredentialRoute]{Name: "CredentialRoute", ID: "jalur sertifikasi", EN: "route to a credential", Rows: []enum.Row{
	RouteTraining:   {Code: "pelatihan", ID: "Jalur pelatihan", EN: "By training", Synonyms: "Diklat|Jalur diklat"},
	RouteExperience: {Code: "pengalaman", ID: "Jalur pengalaman", EN: "By experience", Synonyms: "Portofolio|Jalur portofolio|RPL"},
	RoutePromotion:  {Code: "naik_jenjang", ID: "Naik jenjang", EN: "By promotion", Synonyms: "Kenaikan jenjang"},
	RouteRenewal:    {Code: "perpanjangan", ID: "Perpanjangan", EN: "By renewal", Synonyms: "Sertifikasi ulang|Resertifikasi|RCC"},
}}

// ParseCredential reads kind and level as lists write them: "PAKSI Madya", "Penyuluh
// Antikorupsi (PAKSI) Tingkat Pertama", "Ahli Pembangun Integritas". Any other text is
// an [*UnknownError].
func ParseCredential(s string) (Credential, error) {
	if len(s) > enum.MaxText {
		return Credential{}, credentialKindSet.Unknown(s)
	}
	rest := fold.Key(s)
	var c Credential
	for _, word := range credentialWords {
		if after, ok := strings.CutPrefix(rest, word.text); ok && (c.Kind == 0 || word.kind == 0 || word.kind == c.Kind) {
			rest, c.Kind = after, max(c.Kind, word.kind)
		}
	}
	for level := GradePertama; level <= GradeUtama; level++ {
		if rest == fold.Key(level.String()) {
			rest, c.Level = "", level
		}
	}
	if c.Kind == 0 || rest != "" {
		return Credential{}, credentialKindSet.Unknown(s)
	}
	return c, nil
}

// credentialWords are the words before a level, folded, in the order in which they
// stand.
var credentialWords = [...]struct {
	text string
	kind CredentialKind
}{
	{"penyuluhantikorupsi", CredentialPAKSI},
	{"bersertifikat", 0},
	{"paksi", CredentialPAKSI},
	{"ahlipembangunintegritas", CredentialAPI},
	{"api", CredentialAPI},
	{"tingkat", 0},
	{"jenjang", 0},
}

// IsZero reports whether there is no certificate.
func (c Credential) IsZero() bool { return c == Credential{} }

// String returns kind and level, "PAKSI Madya"; "" for none.
func (c Credential) String() string {
	switch {
	case c.Kind == 0:
		return ""
	case c.Level == 0:
		return c.Kind.String()
	}
	return c.Kind.String() + " " + c.Level.String()
}

// Check reports what does not fit: a certificate of no kind, a level that certificates do
// not have, dates the wrong way round, and, where the day of the check is known, one
// that has run out.
func (c *Credential) Check(s *validation.Scope) {
	if c.Kind == 0 {
		s.Report("kind", &ruleCredentialKind)
	}
	if c.Level != 0 && (c.Level < GradePertama || c.Level > GradeUtama) {
		s.Report("level", &ruleCredentialLevel, c.Level)
	}
	if c.Expires.IsZero() {
		return
	}
	switch on, dated := s.On(); {
	case c.Expires.Before(c.Issued):
		s.Report("expires", &ruleCredentialDates, c.Issued, c.Expires)
	case dated && c.Expires.Before(on):
		s.Report("expires", &ruleCredentialExpired, c.Expires)
	}
}

// Validate returns a [*validation.CheckError] with the errors of Check, or nil.
func (c *Credential) Validate() error { return validation.Check(c).Err() }

const sourceCredential = "SKKNI 303/2016 (Penyuluh Antikorupsi), SKKNI 338/2017 (Ahli Pembangun Integritas)"

var ruleCredentialKind = validation.Rule{
	Code: "credential.kind", Severity: validation.Error,
	ID:     "jenis sertifikat belum diisi; isi PAKSI atau API",
	EN:     "the certificate has no kind; fill in PAKSI or API",
	Source: sourceCredential,
}

var ruleCredentialLevel = validation.Rule{
	Code: "credential.level", Severity: validation.Error,
	ID:     "%[1]v bukan jenjang sertifikat; isi Pertama, Muda, Madya, atau Utama",
	EN:     "%[1]v is no level of a certificate; fill in Pertama, Muda, Madya or Utama",
	Source: sourceCredential,
}

var ruleCredentialDates = validation.Rule{
	Code: "credential.dates", Severity: validation.Error,
	ID:     "sertifikat terbit %[1]v tetapi berakhir %[2]v; periksa kedua tanggalnya",
	EN:     "the certificate was issued on %[1]v and ends on %[2]v; check both dates",
	Source: "a certificate ends after it was issued",
}

var ruleCredentialExpired = validation.Rule{
	Code: "credential.expired", Severity: validation.Warning,
	ID:     "masa berlaku sertifikat habis pada %[1]v; minta sertifikat perpanjangannya",
	EN:     "the certificate expired on %[1]v; ask for the renewed one",
	Source: sourceCredential,
}
