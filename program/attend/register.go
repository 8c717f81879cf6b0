package attend

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/validation"
)

// Register is the certificates of one or more events, whose numbers must differ
// within a scheme and a year.
type Register []Certificate

// Find returns the certificate of a number, the one issued last where years have
// the same number; nil where there is none.
func (r Register) Find(number string) *Certificate {
	var found *Certificate
	for i := range r {
		if c := &r[i]; c.Number == number && (found == nil || c.Issued.After(found.Issued)) {
			found = c
		}
	}
	return found
}

// Check reports what is wrong with each certificate, numbers that were given twice,
// and people who hold two certificates of one kind for one event. Its memory grows
// with the register.
func (r Register) Check(s *validation.Scope) {
	type numbered struct {
		scheme, number string
		year           int
	}
	type held struct {
		event, participant uuid.UUID
		kind               CertificateKind
	}
	numbers := make(map[numbered]bool, len(r))
	holders := make(map[held]bool, len(r))
	for i := range r {
		c := &r[i]
		s.Index("certificates", i, c)
		year := 0
		if !c.Issued.IsZero() {
			year = c.Issued.Year()
		}
		if key := (numbered{c.Scheme, c.Number, year}); c.Number != "" {
			if numbers[key] {
				s.ReportIndex("certificates", i, &ruleCertificateTwice, c.Number)
			}
			numbers[key] = true
		}
		if key := (held{c.Event, c.Participant, c.Kind}); c.Valid() && c.Participant != uuid.Nil {
			if holders[key] {
				s.ReportIndex("certificates", i, &ruleCertificateHolder, c.Number)
			}
			holders[key] = true
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
