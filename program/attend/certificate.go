package attend

import (
	"fmt"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// Certificate (sertifikat, piagam) is one certificate of one person. The zero
// Certificate is none.
type Certificate struct {
	Number      string              `json:"number"`           // as printed: "012/SERT/III/2024"
	Scheme      string              `json:"scheme,omitempty"` // by whose order numbers are given: see [Numbering]
	Kind        CertificateKind     `json:"kind,omitempty"`
	Event       uuid.UUID           `json:"event,omitzero"`
	Participant uuid.UUID           `json:"participant"`
	Name        string              `json:"name"`           // as printed, whatever becomes of the person's name
	Part        program.PersonRole  `json:"part,omitempty"` // as what the holder took part
	JP          int                 `json:"jp,omitzero"`    // the holder's own, of 45 minutes; zero is no word of JP
	Days        []civil.Date        `json:"days,omitempty"` // on which the holder attended, in order
	Issued      civil.Date          `json:"issued"`
	CheckCode   string              `json:"check_code,omitempty"` // see [Certificate.Seal]
	State       CertificateState    `json:"state,omitempty"`
	Replaces    string              `json:"replaces,omitempty"` // the number of the certificate in whose place this one stands
	History     []CertificateChange `json:"history,omitempty"`  // what became of it, oldest first
}

// CertificateChange is one step of a certificate after it was issued.
type CertificateChange struct {
	To CertificateState `json:"to"`
	On civil.Date       `json:"on"`
	// Why is the reason, which nobody revokes or replaces a certificate without.
	Why string `json:"why"`
	By  string `json:"by,omitempty"` // the number of the certificate that replaces it
}

// CertificateError says why a certificate cannot take a step.
type CertificateError struct {
	Number string
	State  CertificateState // where it stands
	To     CertificateState // where it should have gone
	NoWhy  bool             // the step has no reason
	NoNext bool             // what should replace it has no number, or its own
	Other  bool             // what should replace it is of another person, event or kind, or does not hold
}

// Error tells the certificate and what was wrong with the step, in English.
func (e *CertificateError) Error() string {
	if e.Other {
		return fmt.Sprintf("attend: certificate %s: what replaces it must hold, and be of the same person, event and kind", e.Number)
	}
	if e.NoNext {
		return fmt.Sprintf("attend: certificate %s: what replaces it needs a number of its own", e.Number)
	}
	if e.NoWhy {
		return fmt.Sprintf("attend: certificate %s: a reason is needed for the state %v", e.Number, e.To)
	}
	return fmt.Sprintf("attend: certificate %s is %v and cannot become %v", e.Number, e.State, e.To)
}

// Message tells the certificate and what was wrong with the step: in English for an English tag, else in Indonesian.
func (e *CertificateError) Message(tag language.Tag) string {
	what := fmt.Sprintf(enum.ByTag(tag, "statusnya %s dan tidak dapat menjadi %s", "it is %s and cannot become %s"), e.State.Label(tag), e.To.Label(tag))
	switch {
	case e.Other:
		what = enum.ByTag(tag, "penggantinya harus berlaku, dan dari orang, kegiatan, serta jenis yang sama", "what replaces it must hold, and be of the same person, event, and kind")
	case e.NoNext:
		what = enum.ByTag(tag, "penggantinya harus bernomor sendiri", "what replaces it needs a number of its own")
	case e.NoWhy:
		what = fmt.Sprintf(enum.ByTag(tag, "alasan untuk status %s belum diisi", "the reason for the state %s is missing"), e.To.Label(tag))
	}
	return enum.ByTag(tag, "sertifikat ", "certificate ") + e.Number + ": " + what
}

// IsValid reports whether the certificate holds.
func (c *Certificate) IsValid() bool { return c.State == CertificateIssued }

// Revoke ends the certificate. One that is not issued, or a missing reason, is a
// [*CertificateError] and changes nothing.
func (c *Certificate) Revoke(on civil.Date, why string) error {
	return c.end(CertificateChange{To: CertificateRevoked, On: on, Why: why})
}

// Replace ends the certificate in favour of next, whose Replaces it sets. It fails
// as Revoke does, where next has no number or the same, and where next does not hold or
// is of another person, event or kind; then nothing changes.
func (c *Certificate) Replace(next *Certificate, on civil.Date, why string) error {
	if next == nil || c.IsValid() && (next.Number == "" || next.Number == c.Number) {
		return &CertificateError{Number: c.Number, State: c.State, To: CertificateReplaced, NoNext: true}
	}
	if c.IsValid() && (!next.IsValid() || next.Event != c.Event || next.Kind != c.Kind || next.Participant != c.Participant) {
		return &CertificateError{Number: c.Number, State: c.State, To: CertificateReplaced, Other: true}
	}
	if err := c.end(CertificateChange{To: CertificateReplaced, On: on, Why: why, By: next.Number}); err != nil {
		return err
	}
	next.Replaces = c.Number
	return nil
}

func (c *Certificate) end(change CertificateChange) error {
	noWhy := strings.TrimSpace(change.Why) == ""
	if !c.IsValid() || noWhy {
		return &CertificateError{Number: c.Number, State: c.State, To: change.To, NoWhy: c.IsValid() && noWhy}
	}
	c.State = change.To
	c.History = append(c.History, change)
	return nil
}

// Check reports what is wrong with the certificate.
func (c *Certificate) Check(s *validation.Scope) {
	if c.Number == "" {
		s.Report("number", &ruleCertificateNumber)
	}
	if c.Participant == uuid.Nil {
		s.Report("participant", &ruleCertificateParticipant)
	}
	if strings.TrimSpace(c.Name) == "" {
		s.Report("name", &ruleCertificateName)
	}
	if c.Issued.IsZero() {
		s.Report("issued", &ruleCertificateIssued)
	}
	if !c.isSteady() {
		s.Report("state", &ruleCertificateState)
	}
	if c.JP < 0 {
		s.Report("jp", &ruleCertificateJP)
	}
	if n := len(c.Days); n > 0 && !c.Issued.IsZero() && c.Issued.Before(c.Days[n-1]) {
		s.Report("issued", &ruleCertificateEarly, c.Days[n-1])
	}
}

// isSteady reports whether the state is that of the last step.
func (c *Certificate) isSteady() bool {
	if n := len(c.History); n > 0 {
		return c.History[n-1].To == c.State
	}
	return c.State <= CertificateIssued
}

// Validate returns the errors of Check, or nil.
func (c *Certificate) Validate() error { return validation.Check(c).Err() }

var ruleCertificateNumber = validation.Rule{
	Code: "certificate.number", Severity: validation.Error,
	ID:     "sertifikat belum bernomor",
	EN:     "the certificate has no number",
	Source: "a certificate is found again by its number",
}

var ruleCertificateParticipant = validation.Rule{
	Code: "certificate.participant", Severity: validation.Error,
	ID:     "sertifikat tanpa peserta; isi id pesertanya",
	EN:     "the certificate is nobody's; fill in the participant's id",
	Source: "a certificate is somebody's",
}

var ruleCertificateName = validation.Rule{
	Code: "certificate.name", Severity: validation.Error,
	ID:     "nama pada sertifikat belum diisi",
	EN:     "the name on the certificate is not filled in",
	Source: "a certificate names its holder",
}

var ruleCertificateIssued = validation.Rule{
	Code: "certificate.issued", Severity: validation.Error,
	ID:     "tanggal terbit sertifikat belum diisi",
	EN:     "the day on which the certificate was issued is not filled in",
	Source: "numbers are unique in a year",
}

var ruleCertificateJP = validation.Rule{
	Code: "certificate.jp", Severity: validation.Error,
	ID:     "JP pada sertifikat tidak boleh negatif",
	EN:     "the JP on the certificate are not negative",
	Source: "JP are those of the sessions that the holder attended",
}

var ruleCertificateEarly = validation.Rule{
	Code: "certificate.early", Severity: validation.Warning,
	ID:     "sertifikat terbit sebelum hari terakhir yang diikuti (%[1]v); periksa tanggal terbitnya",
	EN:     "the certificate was issued before the last day attended (%[1]v); look at its day",
	Source: "a mark counts when its session is over",
}

var ruleCertificateState = validation.Rule{
	Code: "certificate.state", Severity: validation.Error,
	ID:     "status sertifikat tidak sesuai dengan riwayatnya; catat penggantian atau pencabutan beserta alasannya",
	EN:     "the certificate's state does not follow from its history; replace or revoke it with a reason",
	Source: "the history tells how the state came about",
}
