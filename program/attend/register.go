package attend

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/validation"
)

// Register is the certificates of one or more events, whose numbers must differ
// within a scheme and a year.
type Register []Certificate

// numbered is what must differ between certificates.
type numbered struct {
	scheme, number string
	year           int
}

func (c *Certificate) numbered() numbered {
	n := numbered{scheme: c.Scheme, number: c.Number}
	if !c.Issued.IsZero() {
		n.year = c.Issued.Year()
	}
	return n
}

// Check reports what is wrong with each certificate, numbers and check codes that were
// given twice, replacements of what is not there, and people who hold two certificates of one kind for one event. Its memory grows
// with the register.
func (r Register) Check(s *validation.Scope) {
	type holder struct {
		event, participant uuid.UUID
		kind               CertificateKind
	}
	numbers := make(map[numbered]bool, len(r))
	holders := make(map[holder]bool, len(r))
	checks := make(map[string]bool, len(r))
	for i := range r {
		c := &r[i]
		s.Index("certificates", i, c)
		if key := c.numbered(); c.Number != "" {
			if numbers[key] {
				s.ReportIndex("certificates", i, &ruleCertificateTwice, c.Number)
			}
			numbers[key] = true
		}
		if key := (holder{c.Event, c.Participant, c.Kind}); c.IsValid() && c.Participant != uuid.Nil {
			if holders[key] {
				s.ReportIndex("certificates", i, &ruleCertificateHolder, c.Number)
			}
			holders[key] = true
		}
		if code := bareCode(c.CheckCode); code != "" {
			if checks[code] {
				s.ReportIndex("certificates", i, &ruleCertificateCode, c.Number)
			}
			checks[code] = true
		}
	}
	r.checkReplacements(s)
}

// checkReplacements reports certificates that replace, or are replaced by, what the
// register does not have.
func (r Register) checkReplacements(s *validation.Scope) {
	type place struct {
		number string
		event  uuid.UUID
		state  CertificateState
	}
	stands := make(map[place]bool, len(r))
	for i := range r {
		c := &r[i]
		stands[place{c.Number, c.Event, c.State}] = true
		stands[place{c.Number, c.Event, 0}] = true
	}
	for i := range r {
		c := &r[i]
		if c.Replaces != "" && !stands[place{c.Replaces, c.Event, CertificateReplaced}] {
			s.ReportIndex("certificates", i, &ruleCertificateReplaces, c.Replaces)
		}
		if n := len(c.History); n > 0 && c.State == CertificateReplaced && !stands[place{c.History[n-1].By, c.Event, 0}] {
			s.ReportIndex("certificates", i, &ruleCertificateReplacedBy, c.History[n-1].By)
		}
	}
}

var ruleCertificateTwice = validation.Rule{
	Code: "certificate.twice", Severity: validation.Error,
	ID:     "nomor %[1]s dipakai dua kali dalam skema dan tahun yang sama; beri nomor lain",
	EN:     "the number %[1]s was given twice in one scheme and year; give another one",
	Source: "a number is unique within its scheme and year",
}

var ruleCertificateHolder = validation.Rule{
	Code: "certificate.holder", Severity: validation.Warning,
	ID:     "peserta sudah memegang sertifikat sejenis untuk kegiatan ini; nomor %[1]s mungkin terbit dua kali",
	EN:     "the participant already holds a certificate of this kind for the event; %[1]s may be issued twice",
	Source: "one certificate of a kind for a person and an event",
}

var ruleCertificateCode = validation.Rule{
	Code: "certificate.code-twice", Severity: validation.Error,
	ID:     "kode verifikasi sertifikat %[1]s sudah dipakai sertifikat lain; segel ulang setelah nomornya berbeda",
	EN:     "the check code of the certificate %[1]s is another one's too; seal it anew with a number of its own",
	Source: "a check code stands for one certificate",
}

var ruleCertificateReplaces = validation.Rule{
	Code: "certificate.replaces", Severity: validation.Warning,
	ID:     "sertifikat %[1]s yang digantikan tidak tercatat diganti dalam register; catat penggantiannya",
	EN:     "the certificate %[1]s that this one replaces is not replaced in the register; enter the replacement",
	Source: "a certificate is never deleted",
}

var ruleCertificateReplacedBy = validation.Rule{
	Code: "certificate.replaced-by", Severity: validation.Warning,
	ID:     "sertifikat penggantinya, %[1]s, tidak ada dalam register; tambahkan",
	EN:     "the certificate in its place, %[1]s, is not in the register; add it",
	Source: "a replaced certificate names the one that holds",
}
