package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// Claim is what a source says about an event's place among others: the first city of
// the year, the third batch, one of almost seventy governments. Claims sell the news
// and are often wrong; [Contradictions] holds them against other events, and nothing
// is ever renumbered from one.
type Claim struct {
	Type      ClaimType  `json:"type,omitempty"`
	Scope     ClaimScope `json:"scope,omitempty"`     // among what: cities, villages, ministries
	Among     string     `json:"among,omitempty"`     // a narrower circle, as printed: "bagi anggota DPRD"
	Within    Area       `json:"within,omitzero"`     // "kedua di Provinsi Lampung"; zero is the nation
	Programme string     `json:"programme,omitempty"` // of which programme, where it is not the event's
	Series    string     `json:"series,omitempty"`    // id of the series that is counted
	Year      int        `json:"year,omitzero"`
	Since     int        `json:"since,omitzero"`   // the year from which is counted: "sejak 2022"
	Ordinal   int        `json:"ordinal,omitzero"` // 1 for the first
	Count     Count      `json:"count,omitzero"`   // of a claim that tells a number
	Text      string     `json:"text,omitempty"`   // as printed
	By        string     `json:"by,omitempty"`     // who says so
	On        civil.Date `json:"on,omitzero"`      // when it was said
	Source    string     `json:"source,omitempty"` // id of the source
}

// Check reports a claim that lacks what its type needs.
func (c *Claim) Check(s *validation.Scope) {
	switch {
	case c.Type == 0:
		s.Report("type", &ruleClaimType)
	case c.Type.IsFirst() && c.Ordinal > 1:
		s.Report("ordinal", &ruleClaimFirst, c.Ordinal)
	case c.Type.IsOrdinal() && !c.Type.IsFirst() && c.Ordinal < 1:
		s.Report("ordinal", &ruleClaimOrdinal)
	case c.Type.IsYearly() && c.Year == 0:
		s.Report("year", &ruleClaimYear)
	case c.Type == ClaimSince && c.Since == 0:
		s.Report("since", &ruleClaimYear)
	case c.Type == ClaimReach && c.Count.IsZero():
		s.Report("count", &ruleHeadcount)
	}
	s.Field("within", &c.Within)
	s.Field("count", &c.Count)
}

const sourceClaims = "claims in reports of 2022 to 2025, three of them contradicted by an earlier event"

var ruleClaimType = validation.Rule{
	Code: "claim.type", Severity: validation.Error,
	ID:     "jenis klaim belum diisi",
	EN:     "the claim's type is missing; fill it in",
	Source: sourceClaims,
}

var ruleClaimFirst = validation.Rule{
	Code: "claim.first", Severity: validation.Error,
	ID:     "klaim pertama bernomor %[1]d; isi 1 atau ganti jenis klaimnya",
	EN:     "a claim to be first bears the number %[1]d; fill in 1 or change its type",
	Source: sourceClaims,
}

var ruleClaimOrdinal = validation.Rule{
	Code: "claim.ordinal", Severity: validation.Error,
	ID:     "klaim urutan tanpa nomor; isi urutan keberapa",
	EN:     "a claim of an order without its number; fill in the ordinal",
	Source: sourceClaims,
}

var ruleClaimYear = validation.Rule{
	Code: "claim.year", Severity: validation.Error,
	ID:     "klaim pada suatu tahun tanpa tahunnya; isi tahun",
	EN:     "a claim about a year without the year; fill it in",
	Source: sourceClaims,
}
