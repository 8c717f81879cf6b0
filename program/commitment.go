package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Commitment is something that people or institutions bound themselves to at an
// event: a pact signed, a pledge spoken, a memorandum between two bodies.
type Commitment struct {
	Kind        CommitmentKind `json:"kind,omitempty"`
	Text        Text           `json:"text,omitzero"` // what was promised
	Points      []Text         `json:"points,omitempty"`
	PointsTotal int            `json:"points_total,omitzero"` // how many points it has, where not all of them are told
	Signatories []Signatory    `json:"signatories,omitempty"`
	Signed      Count          `json:"signed,omitzero"` // how many signed, where they are not named
	Date        civil.Date     `json:"date,omitzero"`
	Until       civil.Date     `json:"until,omitzero"`       // how long it binds
	TermMonths  int            `json:"term_months,omitzero"` // the same as a length: 36 for "berlaku tiga tahun"
	Renews      Document       `json:"renews,omitzero"`      // the earlier one that it takes further
	Document    Document       `json:"document,omitzero"`
	Source      string         `json:"source,omitempty"` // id of the source
}

// CommitmentKind is a kind of commitment. The zero CommitmentKind is unknown.
type CommitmentKind uint8

// The kinds of commitments.
const (
	CommitmentPact        CommitmentKind = iota + 1 // pakta-integritas
	CommitmentJoint                                 // komitmen-bersama
	CommitmentDeclaration                           // deklarasi
	CommitmentPledge                                // ikrar
	CommitmentMemorandum                            // nota-kesepahaman
	CommitmentAgreement                             // perjanjian-kerja-sama
	CommitmentPerformance                           // perjanjian-kinerja
	CommitmentJointDecree                           // skb
	CommitmentPersonal                              // pernyataan-pribadi
)

var commitmentKindSet = enum.Set[CommitmentKind]{Name: "CommitmentKind", ID: "jenis komitmen", EN: "kind of commitment", Rows: []enum.Row{
	CommitmentPact:        {Code: "pakta-integritas", ID: "Pakta integritas", EN: "Integrity pact"},
	CommitmentJoint:       {Code: "komitmen-bersama", ID: "Komitmen bersama", EN: "Joint commitment", Synonyms: "komitmen"},
	CommitmentDeclaration: {Code: "deklarasi", ID: "Deklarasi", EN: "Declaration"},
	CommitmentPledge:      {Code: "ikrar", ID: "Ikrar", EN: "Pledge", Synonyms: "janji|sumpah"},
	CommitmentMemorandum:  {Code: "nota-kesepahaman", ID: "Nota kesepahaman", EN: "Memorandum of understanding", Synonyms: "MoU|kesepakatan bersama"},
	CommitmentAgreement:   {Code: "perjanjian-kerja-sama", ID: "Perjanjian kerja sama", EN: "Cooperation agreement", Synonyms: "PKS"},
	CommitmentPerformance: {Code: "perjanjian-kinerja", ID: "Perjanjian kinerja", EN: "Performance agreement"},
	CommitmentJointDecree: {Code: "skb", ID: "Surat keputusan bersama", EN: "Joint decree"},
	CommitmentPersonal:    {Code: "pernyataan-pribadi", ID: "Pernyataan pribadi", EN: "Personal statement", Synonyms: "surat pernyataan"},
}}

// Check reports a commitment that says nothing.
func (c *Commitment) Check(s *validation.Scope) {
	if c.Kind == 0 && c.Text.IsZero() {
		s.Report("kind", &ruleCommitment)
	}
	if !c.Text.IsZero() {
		s.Field("text", &c.Text)
	}
	validation.Each(s, "points", c.Points)
	for i := range c.Signatories {
		if c.Signatories[i] == (Signatory{}) {
			s.ReportIndex("signatories", i, &ruleSignatory)
		}
	}
	if c.PointsTotal < 0 || c.PointsTotal > 0 && c.PointsTotal < len(c.Points) {
		s.Report("points_total", &ruleCommitmentPoints, c.PointsTotal, len(c.Points))
	}
	if c.TermMonths < 0 || !c.Until.IsZero() && c.Until.Before(c.Date) {
		s.Report("until", &ruleCommitmentTerm)
	}
	s.Field("signed", &c.Signed)
	s.Field("document", &c.Document)
	s.Field("renews", &c.Renews)
}

var ruleCommitment = validation.Rule{
	Code: "commitment.kind", Severity: validation.Error,
	ID:     "komitmen belum berjenis dan belum beruraian; lengkapi salah satunya",
	EN:     "a commitment without a kind or a text; fill in one",
	Source: "an item of a list says something",
}

var ruleCommitmentPoints = validation.Rule{
	Code: "commitment.points", Severity: validation.Warning,
	ID:     "komitmen disebut terdiri atas %[1]d poin, tetapi tercatat %[2]d; periksa jumlahnya",
	EN:     "the commitment is said to have %[1]d points, but %[2]d are recorded; check the number",
	Source: "arithmetic",
}

var ruleCommitmentTerm = validation.Rule{
	Code: "commitment.term", Severity: validation.Error,
	ID:     "masa berlaku negatif atau berakhir sebelum ditandatangani; periksa tanggalnya",
	EN:     "the term is negative or ends before the signing; check the dates",
	Source: "arithmetic",
}
